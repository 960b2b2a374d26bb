import { expect, test, describe } from 'vitest'
import { speakerOf } from '../record/attribution.ts'
import { isCount } from '../record/claim.ts'
import { readInvented } from './invented.test-data.ts'
import { toldBy } from './told-by.test-data.ts'

/** Invented sentences, and what the rules tell of them: 'attack.armed; by rebels; to two guards; killed 2'. */
const tells = (rows: readonly (readonly [text: string, told: readonly string[]])[]) => test.each(rows)('%s', (text, told) => expect(toldBy(text)).toEqual(told))

/** Figures with who says them: 'killed 9: state government'. */
const saysOf = (text: string) => readInvented(text, '2024-05-10').reports.flatMap(({ claims }) => claims.filter(isCount).map(({ value, attribution }) => `${value.measure} ${value.best ?? value.min}: ${speakerOf(attribution).label}`))

/** Kinds of the incidents of a text, each with how far its figures reach. */
const kindsOf = (text: string) => readInvented(text, '2024-05-10').reports.filter(({ modality }) => modality === 'asserted').map(({ type, aggregation }) => `${type} ${aggregation}`)

describe('both sides of a battle', () => {
  tells([
    ['Clashes between rebels and soldiers broke out in Gulu on Monday, killing nine people.', ['battle.clash; by rebels + soldiers; to nine people; killed 9']],
    ['Fighting between the army and the Blue Column killed nine people in Gulu on Monday.', ['battle.clash; by the army + the Blue Column; to nine people; killed 9']],
    ['Fighters of the Blue Column clashed with soldiers in Gulu on Monday.', ['battle.clash; by Fighters of the Blue Column + soldiers']],
    ['Heavy fighting erupted in Gulu on Monday between the Blue Column and troops loyal to the governor.', ['battle.clash; by the Blue Column + troops loyal to the governor']],
    // no side: days, and those who only talked
    ['Clashes between 2 and 5 May killed nine people in Gulu.', ['battle.clash; to nine people; killed 9']],
    ['Fighting erupted on Monday in Gulu after talks between two clans failed.', ['battle.clash']],
  ])
})

describe('who says a figure', () => {
  test.each<[text: string, told: readonly string[]]>([
    ['Nine people were killed in Gulu, a relief network and a doctors\u2019 group said on Tuesday.', ['killed 9: relief network and a doctors\u2019 group']],
    ['Shells hit a bus station in Gulu on Monday, the state government said, putting the toll at 22 killed and 41 wounded.', ['killed 22: state government', 'injured 41: state government']],
    ['A shell killed 22 people in Gulu on Monday. The health ministry later revised the number of dead to 28.', ['killed 22: the publisher', 'killed 28: health ministry']],
    ['Residents say that 40 people were shot dead in Gulu; a lawyer who visited put the number at 124.', ['killed 40: Residents', 'killed 124: lawyer']],
    ['Police held eleven people in Gulu on Friday, according to the Kitgum Forum for Liberties, which said two of them were schoolboys.', ['detained 11: Kitgum Forum for Liberties', 'detained 2: Kitgum Forum for Liberties']],
    ['Soldiers killed at least 25 people in Gulu, police and medical sources said, as the unrest spread a day after a bank was burned in Lira.', ['killed 25: police']],
    ['Forty people were killed in Gulu; the government of the time gave 32, of whom 12 were soldiers.', ['killed 40: the publisher', 'killed 32: government of the time', 'killed 12: government of the time']],
    // what brings a figure up is no voice
    ['A shell killed seven people in Gulu on Monday. Two more deaths raised the toll to nine.', ['killed 7: the publisher', 'killed 2: the publisher', 'killed 9: the publisher']],
  ])('%s', (text, told) => expect(saysOf(text)).toEqual(told))
})

describe('who the several are', () => {
  tells([
    ['The other three men, two Jordanians and a Pakistani, were hanged in Gulu on Monday.', ['attack.execution_judicial; to The other three men + a Pakistani; executed 3; executed 2']],
    ['Two passers-by were killed in Gulu on Monday.', ['attack.armed; to Two passers-by; killed 2']],
    ['A passer-by was killed in Gulu on Monday.', ['attack.armed; to A passer-by; killed 1']],
  ])
})

test('how an incident ranks among those of a war makes no total of its figure; what a war has cost is one', () => {
  expect(kindsOf('Nine people died when warplanes pounded a market in Gulu, doctors said on Tuesday, in what would be one of the deadliest raids in two years of war.')).toEqual(['remote.air single'])
  expect(kindsOf('The war began in 2023. A relief council estimates that 150,000 people have died of it.')).not.toContain('attack.armed single')
})

test('what flies about, what burns and who is taken where something was told before is of that', () => {
  expect(kindsOf('Rebels fired rockets at homes in Gulu on Monday. A girl was hit by shrapnel in the head.')).toEqual(['remote.shelling single'])
  expect(kindsOf('Jets of the coalition bombed a column near Gulu on Monday. Five pickups were burnt.')).toEqual(['remote.air single'])
  expect(kindsOf('Rebels attacked a post in Gulu on Monday and were repelled after a battle. Three of the rebels were taken prisoner.')).toEqual(['attack.armed single'])
  // a fire in another town, and one that somebody laid
  expect(kindsOf('Jets of the coalition bombed a column near Gulu on Monday. Youths set fire to a bank in Kitgum.')).toEqual(['remote.air single', 'property.arson single'])
})

test('what somebody rejects by a word that stands for it is told by nobody', () => {
  const happened = (text: string) => readInvented(text, '2024-05-10').reports.filter(({ modality }) => modality === 'asserted' || modality === 'hedged').length
  expect(happened('As for the reports, spread by hostile channels, that our men abducted 12 shepherds from Gulu on Monday and that four of these were later shot, the command denies them outright.')).toBe(0)
  expect(happened('Reports that troops shot nine people in Gulu on Monday were dismissed by the army.')).toBe(0)
  // who was dismissed is another
  expect(happened('Reports say that troops shot nine people in Gulu on Monday.')).toBe(1)
})

describe('who did it in the clause behind a noun', () => {
  tells([
    ['Forty people were killed in the raids which the army\u2019s planes carried out in Gulu on Monday.', ['remote.air; by the army\u2019s planes; to Forty people; killed 40']],
    ['Nine died in an attack that rebels launched on Gulu on Monday.', ['attack.armed; by rebels; killed 9']],
    ['Nine died in an attack that shook Gulu on Monday.', ['attack.armed; killed 9']],
    ['The Army Aviation carried out two raids on a camp of rebels near Gulu on Monday.', ['remote.air; by The Army Aviation']],
  ])
})

describe('figures around asides and small verbs', () => {
  tells([
    ['At least 85 people, the majority of them schoolgirls, lost their lives when a car bomb went off in Gulu on Monday.', ['remote.bomb; to At least 85 people + schoolgirls; killed >=85']],
    ['The death toll of the bombing of a home in Gulu on Monday has gone up to ten.', ['remote.bomb; hit a home; killed 10']],
    ['Two men were hit by shrapnel and died in Gulu on Monday.', ['remote.bomb; to Two men; killed 2']],
    ['Three of our fighters ascended as martyrs in Gulu on Monday.', ['attack.armed; to Three of our fighters; killed 3']],
    // who only tells is nobody driven out
    ['Residents who managed to flee told our reporter that soldiers killed nine people in Gulu on Monday.', ['attack.armed; by soldiers; to nine people; killed 9']],
  ])
  test('the town of the hospital where somebody died is not where he was hit', () => {
    const { reports } = readInvented('Rebels fired rockets at homes in Gulu on Monday. A girl of six was hit by shrapnel in the head and succumbed at the field hospital of Kitgum.', '2024-05-10')
    expect(reports.map(({ places }) => places.map(({ name }) => name))).toEqual([['Gulu']])
  })
})

describe('what is wanted, denied to be said, or only tells who somebody is, has not happened', () => {
  const happened = (text: string) => readInvented(text, '2024-05-10').reports.filter(({ modality }) => modality === 'asserted' || modality === 'hedged').map(({ type }) => type)
  test.each<[text: string, types: readonly string[]]>([
    ['They demanded that prisoners be freed in Gulu on Monday.', []],
    ['Two prisoners were freed in Gulu on Monday.', ['liberty.release']],
    ['No group has said that it killed him in Gulu.', []],
    ['The group has said that it killed a judge in Gulu.', ['attack.armed']],
    ['The information spread by the other side that our army bombed a church in Gulu on Monday is false in its entirety.', []],
    ['Guards beat nine men in Gulu on Monday, by the account of a released prisoner.', ['attack.beating']],
    ['Thousands defied a curfew to walk behind the coffins of the dead in Gulu on Monday.', ['symbolic.commemoration']],
  ])('%s', (text, types) => expect(happened(text)).toEqual(types))
  test('a figure that is no fewer than another is no denial', () => {
    expect(readInvented('A campaign that began after the raid on a post in Kitgum has swept up no fewer than 40 men in Gulu.', '2024-05-10').reports.flatMap(({ claims }) => claims.filter(isCount).map(({ value, polarity }) => `${value.measure} ${value.min} ${polarity}`))).toContain('detained 40 affirms')
  })
})

describe('more ways to tell a figure or a taking', () => {
  tells([
    ['The body of Omar Sale, a colonel who had been abducted in Gulu on Monday, was discovered in Kitgum on Friday.', ['attack.armed; to Omar Sale; killed 1', 'liberty.abduction; to a colonel + Omar Sale; abducted 1']],
    ['A student was pushed into a minibus in Gulu on Monday.', ['liberty.abduction; to A student; abducted 1']],
    ['A rocket came down on a camp in Gulu on Monday: two adults and a child lost their lives.', ['remote.shelling; to two adults; hit a camp; killed 3; killed 2']],
    ['Some two hundred exiles stood before the embassy in Berlin on Saturday.', ['protest.demonstration; participants 200']],
    ['A guard stood before the embassy in Berlin on Saturday.', []],
  ])
})

test('a figure of what has gone on since a day is not what befell somebody on one of its days', () => {
  const text = '39 residents of Gulu have been killed since 2 May, our lists say.\n\nOn Sunday evening Omar Sale, a lawyer, was gunned down near his home by men who came in two cars.'
  expect(readInvented(text, '2024-05-10').reports.map(({ time, claims }) => [time?.edtf, ...claims.filter(isCount).map(({ value }) => value.best)])).toEqual([['2024-05-02/..', 39], ['2024-05-05', 1]])
})

test('what a paragraph tells behind a day and a place of its own is of that day', () => {
  const text = 'On Monday, 6 May, in Gulu, some hundred students gathered in the square. The police met them with rubber bullets and gas.\n\nOn the 8th, when a convoy left for Lira, villagers blocked the road at Kitgum with stones. Soldiers raked them with machine-gun fire. At least 21 died there.'
  expect(readInvented(text, '2024-05-10').reports.filter(({ claims }) => claims.some(isCount)).map(({ time, claims }) => [time?.edtf, ...claims.filter(isCount).map(({ value }) => `${value.measure} ${value.best ?? value.min}`)])).toContainEqual(['2024-05-08', 'killed 21'])
})

describe('the name before a colon in a list', () => {
  tells([
    ['Karim Haddad: arrested on 3 March in Gulu by police.', ['liberty.arrest; by police; to Karim Haddad; detained 1']],
    ['Karim Haddad, 44: sentenced on 3 March in Gulu to five years in prison.', ['liberty.sentence; to Karim Haddad; sentenced 1']],
    ['Karim Haddad, a baker: was shot dead on 3 March in Gulu.', ['attack.armed; to Karim Haddad; killed 1']],
    // who tells it, and who did it
    ['Governor Karim Haddad: five injured in shelling of Gulu.', ['remote.shelling; injured 5']],
    ['Karim Haddad: killed two guards in Gulu.', ['attack.armed; by Karim Haddad; to two guards; killed 2']],
  ])
})

test('where somebody was shown says nothing', () => {
  expect(saysOf('The journalist Ada Mam was arrested in Gulu on 3 May and shown on television confessing.')).toEqual(['detained 1: the publisher'])
})

test('a day of that year is of the year told last', () => {
  expect(readInvented('We bow our heads before the dead of 2012. On 24 July of that year troops killed nine people in Gulu.', '2024-05-10').reports.map(({ time }) => time?.edtf)).toContain('2012-07-24')
})

test('a drone that is shot down strikes nobody', () => {
  expect(kindsOf('A drone was shot down over Gulu on Monday.')).toEqual(['remote.disrupted single'])
  expect(kindsOf('A drone hit a school in Gulu on Monday.')).toEqual(['remote.air single'])
})

test('a prison called by its town, with a word of its kind between, lies there', () => {
  const { reports } = readInvented('The regime hanged four prisoners in Zahedan Central Prison on Monday.', '2024-05-10')
  expect(reports[0]?.places.map(({ name, country }) => `${name} ${country}`)).toEqual(['Zahedan IR'])
})
