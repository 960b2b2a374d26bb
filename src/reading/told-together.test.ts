import { describe, expect, test } from 'vitest'
import { readInvented } from './invented.test-data.ts'
import { toldBy } from './told-by.test-data.ts'

/** Invented sentences, and what the rules tell of them: 'attack.armed; by rebels; to two guards; killed 2'. */
const tells = (rows: readonly (readonly [text: string, told: readonly string[]])[]) => test.each(rows)('%s', (text, told) => expect(toldBy(text)).toEqual(told))

describe('those told along with others', () => {
  tells([
    ['The mayor of Lira, along with his driver, was shot dead on Monday.', ['attack.armed; to The mayor of Lira + his driver; killed 2']],
    ['Rebels killed the mayor, together with his driver and two guards, on Monday.', ['attack.armed; by Rebels; to the mayor + his driver + two guards; killed 4; killed 2']],
    ['The murder of Ada Lund, along with her daughter Celia Lund, was committed by soldiers.', ['attack.armed; by soldiers; to Ada Lund + her daughter Celia Lund; killed 2']],
    // no more of those harmed: what is no person
    ['Police found the gun along with two knives after a judge was killed.', ['attack.armed; to a judge; killed 1']],
    ['The bank, along with two shops, was burned by rebels on Monday.', ['property.arson; by rebels; hit The bank']],
  ])
})

describe('one verb, one subject', () => {
  tells([
    ['The murder of two priests and a nurse was committed by soldiers.', ['attack.armed; by soldiers; to two priests + a nurse; killed 3; killed 2']],
    ['The massacre of the priests Ignaz Ell and Mart Baro and Mrs Julia Ramo was perpetrated by soldiers.', ['attack.armed; by soldiers; to the priests + Ignaz Ell + Mart Baro + Mrs Julia Ramo; killed 3']],
    // a verb of several is told of both
    ['The guest of a judge and a guard were shot dead on Monday.', ['attack.armed; to The guest of a judge + a guard; killed 2']],
  ])
})

describe('a person by a word that is a quality elsewhere', () => {
  tells([
    ['One civilian and one soldier were killed in Lira on Monday.', ['attack.armed; to One civilian + one soldier; killed 2; killed 1']],
    ['A minor was killed in the shelling of Lira on Monday.', ['remote.shelling; to A minor; killed 1']],
    ['A civilian and military airport was shelled on Monday.', ['remote.shelling; hit A civilian and military airport']],
  ])
})

describe('whom a noun of action befell, behind the day or the town', () => {
  tells([
    ['The murder on the evening of 27 February of six more followers was condemned.', ['attack.armed; to six more followers; killed 6']],
    ['The assassination in Lira of Tomas Vale on Monday was condemned.', ['attack.targeted; to Tomas Vale; killed 1']],
    ['The bombing in Isle of Palms on Monday killed two.', ['remote.bomb; killed 2']],
  ])
})

describe('who did it within how long', () => {
  tells([
    ['Gunmen murdered in less than 48 hours magistrate Carl Hale and Senator Luis Gann.', ['attack.armed; by Gunmen; to magistrate Carl Hale + Senator Luis Gann; killed 2']],
    ['Two traders were murdered within a week in Lira.', ['attack.armed; to Two traders; killed 2']],
  ])
})

describe('who somebody is, by two offices', () => {
  tells([
    ['Danilo Varga, party leader and former envoy to Spain, was shot to death on Monday.', ['attack.armed; to Danilo Varga; killed 1']],
    ['Danilo Varga, a party leader, and a guard were shot to death on Monday.', ['attack.armed; to Danilo Varga + a guard; killed 2']],
  ])
})

describe('what somebody is out to do has not happened', () => {
  tells([
    ['A defector had the mission of assassinating President Vale and two judges.', []],
    ['They came with the aim of killing the judge.', []],
    ['Whoever burns a toll booth is a vandal, the minister said.', []],
    ['Whoever killed the judge on Monday is still free.', ['attack.armed; to the judge; killed 1']],
    ['Pilots on a bombing mission hit a clinic on Monday, killing three.', ['attack.armed; by Pilots; hit a clinic; killed 3']],
  ])
})

describe('words that tell of nobody but that he did it', () => {
  tells([
    ['The people responsible for the killing of two nurses hid in Lira on Monday.', ['attack.armed; to two nurses; killed 2']],
    ['The minister said the group behind the killing of two nurses hid in Lira on Monday.', ['attack.armed; to two nurses; killed 2']],
    ['A terrorist attack killed nine in Lira on Monday.', ['attack.armed; killed 9']],
    // these tell of somebody
    ['Three people responsible for the killing of two nurses hid in Lira on Monday.', ['attack.armed; by Three people; to two nurses; killed 2']],
    ['The men who killed two nurses hid in Lira on Monday.', ['attack.armed; by The men; to two nurses; killed 2']],
    ['A rebel attack killed nine in Lira on Monday.', ['attack.armed; by rebel; killed 9']],
  ])
})

describe('who laid a charge', () => {
  tells([
    ['The dynamite charge was placed by a young man who left in a pickup on Monday.', ['remote.bomb; by a young man']],
    ['The charge was placed on record by the judge on Monday.', []],
    // words of an act by themselves are no device that is laid
    ['A rocket attack was launched on a market in Lira on Monday, killing two traders.', ['remote.shelling; to two traders; killed 2']],
  ])
})

describe('what was hit, one after another', () => {
  tells([
    ['Rebels set fire to a car and another two vehicles in Lira on Monday.', ['property.arson; by Rebels; hit a car + another two vehicles; vehicles_damaged 2']],
    ['The blast damaged showcases of thirty stores and destroyed some 20 food stands.', ['remote.bomb; hit some 20 food stands']],
    ['Three bombs went off in Lira on Monday, one at the museum, another at the university and another at a training school for teachers.', ['remote.bomb; hit the museum + the university + a training school for teachers']],
    ['Two vehicles that were in the area were seriously damaged on Monday.', ['property.damage; hit Two vehicles; vehicles_damaged 2']],
    ['The judge was killed by a bomb placed by rebels on top of his armoured car on Monday.', ['remote.bomb; by rebels; to The judge; hit his armoured car; killed 1']],
    ['An attack was carried out against the police academy in Lira on Monday.', ['attack.armed; hit the police academy']],
  ])
})

describe('what went off is not what was hit', () => {
  tells([
    ['One person was killed by the explosion of a car in Lira on Monday.', ['remote.bomb; to One person; killed 1']],
    ['On Monday the men detonated a truck at the entrance to the embassy.', ['remote.bomb; by the men; hit the embassy']],
    ['The explosion of a bridge near Lira on Monday was the work of rebels.', ['remote.bomb; by rebels; hit a bridge']],
  ])
})

describe('an image that a crime destroys', () => {
  tells([
    ['This crime destroyed the false image of the army on Monday.', []],
    ['On Monday vandals destroyed images of saints in Lira.', ['property.damage; by vandals; hit images of saints']],
  ])
})

describe('who did what was told before', () => {
  tells([
    // no party: what it was set off by
    ['Nine people died in Lira on Monday. The car bomb was set off by remote control at a passing patrol.', ['remote.bomb; to Nine people; killed 9']],
    ['Nine people died in Lira on Monday. The car bomb was set off by two men at a passing patrol.', ['remote.bomb; by two men; to Nine people; killed 9']],
    // who admits what may be so has done nothing
    ['Four bombs exploded in Lira on Monday. The police admitted that the bombings could be linked to the strike.', ['remote.bomb']],
    ['Two miners were shot in Lira on Monday. The army admitted that its men had fired.', ['attack.armed; by The army; to Two miners; casualties_unspecified 2']],
  ])
})

describe('whom a noun for the one behind an act names', () => {
  tells([
    ['Police say Omar Vale was the mastermind of the attack on the bank on Monday.', ['attack.armed; by Omar Vale; hit the bank']],
    ['The court heard that Omar Vale was the perpetrator of the murder of two nurses in Dola.', ['attack.armed; by Omar Vale; to two nurses; killed 2']],
    // nobody: who was none, and who wrote of it
    ['Omar Vale was not the mastermind of the attack on the bank on Monday, police said.', ['attack.armed; hit the bank']],
    ['Omar Vale was the author of a report on the massacre of 30 villagers in Dola.', ['attack.armed; to 30 villagers; killed 30']],
  ])
})

describe('the day behind a party is no part of it', () => {
  tells([
    ['The governor was seized by members of the Red Path 12th front on Monday.', ['liberty.abduction; by members of the Red Path 12th front; to The governor; abducted 1']],
    ['Two guards of the bank on 5 May Street were killed by members of the gang on 3 May.', ['attack.armed; by members of the gang; to Two guards of the bank; killed 2']],
  ])
})

describe('a name behind "so-called" acts and claims', () => {
  tells([
    ['The so-called Islamic State kidnapped three teachers in Lira on Friday.', ['liberty.abduction; by The so-called Islamic State; to three teachers; abducted 3']],
    ['So-called Islamic State killed two soldiers in Lira on Friday.', ['attack.armed; by So-called Islamic State; to two soldiers; killed 2']],
    // a noun of another kind acts by itself
    ['The so-called war on drugs killed two boys in Lira on Friday.', ['attack.armed; to two boys; killed 2']],
  ])

  test.each([
    'The so-called Islamic State claimed responsibility for the attack on the market on Friday.',
    'The so-called Islamic State has claimed responsibility for the attack on the market on Friday.',
    'The so-called Islamic State today claimed responsibility for the attack on the market on Friday.',
    'The attack on the market on Friday was claimed by the so-called Islamic State.',
  ])('%s', (text) => {
    const claims = readInvented(text, '2024-05-10').reports.flatMap((report) => report.claims)
    expect(claims.filter(({ property }) => property === 'acknowledgement')).toHaveLength(1)
    expect(claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.value.words.toLowerCase()] : []))).toEqual(['the so-called islamic state'])
  })
})

describe('guilty of it, and to blame for it', () => {
  tells([
    ['The archbishop repeated that the armed forces were guilty of the murders of two priests on Monday.', ['attack.armed; by the armed forces; to two priests; killed 2']],
    ['The archbishop said the armed forces were to blame for the murders of two priests on Monday.', ['attack.armed; by the armed forces; to two priests; killed 2']],
    ['The army was not guilty of the murders of two priests on Monday, the minister said.', ['attack.armed; to two priests; killed 2']],
  ])
})

describe('a name in quotation marks belongs to the party behind it', () => {
  tells([
    ['"Red Path" guerrillas killed two farmers in Lira on Monday.', ['attack.armed; by "Red Path" guerrillas; to two farmers; killed 2']],
    ['Members of the "Red Path" killed two farmers in Lira on Monday.', ['attack.armed; by Members of the "Red Path"; to two farmers; killed 2']],
    ['The minister said "enough" and soldiers killed two farmers in Lira on Monday.', ['attack.armed; by soldiers; to two farmers; killed 2']],
    ['Shouting "Death To Them All" rebels killed two farmers in Lira on Monday.', ['symbolic.slogan', 'attack.armed; by rebels; to two farmers; killed 2']],
  ])
})

describe('carried, called false, told among others', () => {
  tells([
    ['One soldier was wounded by splinters and evacuated to Kosti by helicopter on Monday.', ['attack.armed; to One soldier; injured 1']],
    ['Three people, a child among them, were wounded in Kosti on Monday.', ['attack.armed; to Three people; injured 3']],
    ['Government soldiers executed six young men in Kosti on Monday.', ['attack.execution_extrajudicial; by Government soldiers; to six young men; killed 6']],
  ])
})
