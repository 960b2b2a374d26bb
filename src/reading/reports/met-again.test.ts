import { describe, expect, test } from 'vitest'
import { isCount } from '../../record/claim.ts'
import { readInvented } from '../invented.test-data.ts'

/** What is told of harm, a line each: 'attack.armed 2024-03-11 Kitgum: killed 1'. */
function harmTold(text: string): string[] {
  const told = readInvented(text, '2024-03-14').reports.filter(({ modality }) => modality === 'asserted' || modality === 'hedged')
  return told.map(({ type, time, places, claims }) => {
    const dead = new Set(claims.filter(isCount).flatMap(({ value }) => (value.measure === 'killed' && value.part === 'total' ? [`killed ${value.best}`] : [])))
    return `${type} ${time?.edtf ?? '-'} ${places.map(({ words }) => words).join('+')}: ${[...dead].join(', ')}`
  })
}

/** Nobody is killed twice: whoever is met again is of the incident told before. Nobody here is real. */
describe('those who were harmed, met again', () => {
  test.each([
    ['a death told first, and the shooting before it', 'A Dutch citizen died in a clinic of Lira early on Tuesday.\n\nAccording to neighbours, the Dutch citizen was shot on Monday night when men tried to enter his house in Kitgum.', ['attack.armed 2024-03-11 Kitgum: killed 1']],
    ['a name, and the wounds told behind the death', 'Former defence minister General Enok Lind died on Tuesday in Lira as a consequence of an attack.\n\nLind, army commander until May 2019, was riddled with bullets by three young men as he was getting out of his car in Kitgum.', ['attack.armed 2024-03-12 Lira: killed 1']],
    ['a name that stands behind a noun', 'Police in Bogota showed five men suspected of killing the candidate Luis Lind.\n\nThe men suspected of killing Luis Lind last Friday were handed to a court.', ['attack.armed 2024-03-08 Bogota: killed 1']],
    ['as many as were told, called the same', 'The murder of two Danish missionaries on Wednesday prompted a meeting of the police command.\n\nTraders of the town marched on Thursday.\n\nAn armed group has claimed the murder of the two missionaries.', ['attack.armed 2024-03-13 : killed 2', 'protest.demonstration 2024-03-14? : ']],
    ['the second of his trade this week', 'Wilhelm Bendeck, who ran a radio station in the northern city of Monteria, was killed by unknown persons on Tuesday night.\n\nThe newsman was about to enter his home when he was gunned down by several armed men.\n\nBendeck is the second newsman to be murdered this week. On Monday, gunmen killed Roberto Lind, who worked for a radio station in Medellin.', ['attack.armed 2024-03-12 Monteria: killed 1', 'attack.armed 2024-03-11 Medellin: killed 1']],
    ['as many as were told, without the number', 'The killing of two Danish missionaries on Wednesday shook Lira. A student was charged with the attack on the envoy Georg Lind in August 2023.\n\nJeff Ball and Ray Wilson were the missionaries killed.', ['attack.armed 2024-03-13 Lira: killed 2', 'attack.armed 2023-08 Lira: ']],
    ['somebody\u2019s body', 'The trader Omar Vale was killed in Kano on Monday, police said.\n\nVale was kidnapped by gunmen on Sunday and his body was found on Tuesday.', ['attack.armed 2024-03-11 Kano: killed 1', 'liberty.abduction 2024-03-10 Kano: ']],
    ['counted with others', 'Bishop Jesus Ask was murdered in Arauca on Monday.\n\nThis is the first time that a church official of such high rank has been murdered in the country. It was the third such killing this year.', ['attack.armed 2024-03-11 Arauca: killed 1']],
    ['both, in the sentence behind', 'Police in Kano are shocked at the murder of a teacher and her son. Both were killed as they were leaving a church in Jos.', ['attack.armed - Kano: killed 2']],
    ['reports received in another town', 'Wilhelm Ask, a trader, was killed by unknown persons in Kano on Monday.\n\nAccording to reports received in Lira, Ask was about to enter his home when he was gunned down.', ['attack.armed 2024-03-11 Kano: killed 1']],
  ])('%s', (_, text, expected) => {
    expect(harmTold(text)).toEqual(expected)
  })

  test.each([
    ['others of the same trade in another town', 'Gunmen killed two traders in Kano on Monday.\n\nOn Tuesday gunmen killed the two traders of a convoy in Jos.', 2],
    ['another number', 'Gunmen killed two traders in Kano on Monday.\n\nOn Tuesday the three traders of a convoy were killed.', 2],
    ['what came hours after', 'Radio announcer Omar Vargas was assassinated on Tuesday in Medellin.\n\nThe assassination of the announcer came only 12 hours after militants gunned down Judge Hector Lind in Medellin.', 2],
  ])('two incidents: %s', (_, text, incidents) => {
    expect(harmTold(text)).toHaveLength(incidents)
  })
})

/** Those harmed and those who did it, of the incidents that happened. */
function parties(text: string): string[] {
  return readInvented(text, '2024-03-14').reports.filter(({ modality }) => modality === 'asserted').map(({ type, claims }) => {
    const words = (property: string) => claims.filter((claim) => claim.property === property).map((claim) => claim.words).join(' + ')
    return `${type}: ${words('participant.victim')} < ${words('responsibility')}`
  })
}

describe('whom both, they and the two take up', () => {
  test.each([
    ['Gunmen killed a teacher and her son in Jos on Friday. Both were shot in the head.', ['attack.armed: a teacher + her son < Gunmen']],
    ['Police are shocked at the killing of a teacher and her son by gunmen in Jos on Friday. The two were killed as they left a church.', ['attack.armed: a teacher + her son < gunmen']],
    ['Gunmen killed two traders in Jos on Friday. They were beaten before that.', ['attack.beating: two traders < Gunmen']],
    ['Two bombs went off in Jos on Friday. One killed a guard; the other killed a woman and her son.', ['remote.bomb: a guard + a woman + her son < ']],
    // who is held is none of the dead, and who is killed may be who attacked
    ['Gunmen killed two traders in Jos on Friday. They were arrested on Saturday.', ['attack.armed: two traders < Gunmen', 'liberty.arrest: Gunmen < ']],
    ['Four gunmen attacked a post in Jos on Friday. All four were killed.', ['attack.armed: Four gunmen < Four gunmen']],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected))
})

describe('the men of a band, and what was done beside a fire', () => {
  test.each([
    ['A rebel column attacked the town of Jos on Friday. The guerrillas killed the mayor.', ['attack.armed 2024-03-08 Jos: killed 1']],
    ['An army patrol raided the town of Jos on Friday. The soldiers killed three people.', ['attack.armed 2024-03-08 Jos: killed 3']],
    ['Gunmen killed two farmers and burned their lorry in Jos on Friday.', ['attack.armed 2024-03-08 Jos: killed 2']],
    ['Rebels set fire to a bar in Jos on Friday, killing eight people.', ['property.arson 2024-03-08 Jos: killed 8']],
    ['Rebels burned down a bar in Jos on Friday. Eight people died in the fire.', ['property.arson 2024-03-08 Jos: killed 8']],
    // another side, another town, or a second attack
    ['Rebels killed ten people in Jos on Friday. In a second attack nearby, three soldiers died.', ['attack.armed 2024-03-08 Jos: killed 10', 'attack.armed 2024-03-08 Jos: killed 3']],
    ['Soldiers raided Jos on Friday. The rebels killed three people.', ['attack.armed 2024-03-08 Jos: ', 'attack.armed 2024-03-08 Jos: killed 3']],
    ['Rebels burned down a bar in Jos on Friday. In Kano eight people were killed on Saturday.', ['property.arson 2024-03-08 Jos: ', 'attack.armed 2024-03-09 Kano: killed 8']],
    ['Rebels burned down a bar in Jos on Friday. Gunmen killed eight people.', ['property.arson 2024-03-08 Jos: ', 'attack.armed 2024-03-08 Jos: killed 8']],
  ])('%s', (text, expected) => expect(harmTold(text)).toEqual(expected))
})
