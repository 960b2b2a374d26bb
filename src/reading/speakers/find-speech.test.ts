import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains } from '../../record/span.ts'
import { attributionAt } from './attribution-at.ts'
import { attributionOf, speechOf } from './speech.test-data.ts'

const publisher = { id: 'p', name: 'The Orsk Tribune', kind: 'newspaper', country: null } as const

function read(text: string, title = false) {
  const passages: { start: number; end: number; role: 'headline' | 'body' }[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    passages.push({
      start: match.index,
      end: match.index + match[0].length,
      role: title && passages.length === 0 ? 'headline' : 'body',
    })
  }
  const titleSpan = title && passages[0] ? { start: passages[0].start, end: passages[0].end } : null
  const document = { text, publisher, byline: null, titleSpan }
  return { document, speech: speechOf(document, passages, titleSpan) }
}

/** Who says some words of a text: the labels of the chain without the publisher, joined by ' < '. */
function saidBy(text: string, words: string, title = false): string {
  const { document, speech } = read(text, title)
  const { chain } = attributionOf(speech, document, words)
  return chain
    .slice(0, -1)
    .map((link) => link.label)
    .join(' < ')
}

test('a speaker who owns the words is a stretch of the text and nothing more', () => {
  const { speech } = read('The union’s report said two miners had died.')
  expect(speech[0]?.attribution.chain[0]?.span).toEqual({ start: 0, end: 9 })
})

describe('who says it', () => {
  test.each([
    ['a source without a comma behind it', 'According to residents at least nine people died.', 'at least nine people died', 'residents'],
    ['the first of two sources', 'Some 800 marched according to the ministry, 1,500 according to the union.', 'Some 800 marched', 'ministry'],
    ['the second of two sources', 'Some 800 marched according to the ministry, 1,500 according to the union.', '1,500', 'union'],
    ['a figure in brackets', 'About 15,000 people (180,000 said the unions) took to the streets.', '180,000', 'unions'],
    ['who called for something before', 'The Rights Centre has called for a report. It said that one person had died.', 'one person had died', 'Rights Centre'],
    ['a title with marks in it', 'Two men were shot, Officer-in-Charge of Orsk Model Police Station Omar Vale said.', 'Two men were shot', 'Orsk Model Police Station Omar Vale'],
    ['what is said in a clause about the subject, and not what befell him', 'A student who said he had been tortured was released on Monday.', 'released on Monday', ''],
    ['what somebody wrote about, and not what befell her', 'A reporter who had written about sand mining was attacked by four men.', 'attacked by four men', ''],
    ['the clause about the subject itself', 'A student who said he had been tortured was released on Monday.', 'he had been tortured', 'student'],
    ['an office and its name', 'The superintendent of the Orsk hospital, Dr. Ana Reik, said nine had died.', 'nine had died', 'Ana Reik'],
    ['who denies one thing and goes on to say another', 'The army denied that any shell had been fired at Orsk and said rebels had shot four nurses.', 'four nurses', 'army'],
    ['who was freed and says so', 'She had been freed after nine days and said guards had shot two men.', 'two men', 'She'],
    ['an office that is called so again', 'The superintendent, Ana Reik, said nine had died. The superintendent said no more.', 'nine had died', 'superintendent'],
    ['a mayor with a name', 'The mayor of Orsk, Ana Reik, said nine had died.', 'nine had died', 'mayor of Orsk'],
    ['a figure with somebody among it', 'The Police Command said 17 suspects, among them a chief, had been held.', 'had been held', 'Police Command'],
    ['the same: a figure alone', 'The Police Command said 17 suspects, and a chief was held.', 'a chief was held', ''],
    ['somebody whose name is not mentioned', 'Dr. Ana Reik left. A nurse who did not want her name mentioned said nine had died.', 'nine had died', 'nurse'],
    ['a source in brackets', 'Guards killed nine miners in Orsk (source: hospital of Orsk).', 'nine miners', 'hospital of Orsk'],
    ['several sources in brackets', 'Guards burned 50 huts (sources: a village chief, two teachers). A boy fled.', '50 huts', 'village chief, two teachers'],
    ['the publisher: behind a source in brackets', 'Guards burned 50 huts (source: a village chief). A boy fled.', 'A boy', ''],
    ['a source in brackets of its own', 'Guards burned 50 huts. (Source: a village chief.)', '50 huts', 'village chief'],
    ['the publisher: brackets that name a page', 'Guards burned 50 huts (source: https://orsk.example/4).', '50 huts', ''],
    ['a number of dead put at so many', 'The mayor puts the dead at sixteen; the ministry acknowledges ten.', 'sixteen', 'mayor'],
    ['who acknowledges another', 'The mayor puts the dead at sixteen; the ministry acknowledges ten.', 'ten', 'ministry'],
    ['who gives another, without a verb', 'The mayor put the number of dead at sixteen, the ministry at ten.', 'ten', 'ministry'],
    ['who says another, without a verb', 'The police say four miners died, the opposition eleven.', 'eleven', 'opposition'],
    ['the first of two, the second without a verb', 'The police say four miners died, the opposition eleven.', 'four miners', 'police'],
    ['the same: another part of the count', 'The police say four miners died, the youngest nineteen.', 'nineteen', 'police'],
    ['what an elder spoke of', 'The clinic counted six wounded; an elder spoke of thirteen.', 'thirteen', 'elder'],
    ['a second figure behind a word for how sure it is', 'The ministry puts the toll at 14 dead and at least 90 wounded.', 'at least 90 wounded', 'ministry'],
    ['a number given as so many', 'The ministry gave the number of dead as 115.', '115', 'ministry'],
    ['a list', 'The coroner’s report lists nine bodies.', 'nine bodies', 'coroner'],
    ['a paper behind the words', 'Guards beat three men to death, the Valley Echo reports.', 'beat three men', 'Valley Echo'],
    ['the publisher: a list that ends in reports', 'They burned books, letters, police reports.', 'burned books', ''],
    ['an inquest that has heard it', 'The police shot a student, an inquest has heard.', 'shot a student', 'inquest'],
    ['nobody named: it is alleged', 'The police shot a student, it is alleged.', 'shot a student', 'unnamed source'],
    ["a union's count", 'By the union’s count, 14 miners died.', '14 miners died', 'union'],
    ['their own account', 'The police, by their own account, shot a student.', 'shot a student', 'police'],
    ['the publisher: a bank account', 'He paid the fine by his bank account, and left.', 'left', ''],
    ['a telling', 'In the army’s telling, nine rebels were killed.', 'nine rebels', 'army'],
    ['a version that is', 'The army’s version is that nine rebels were killed.', 'nine rebels', 'army'],
    ['what goes on behind a source', 'Eleven miners died, according to survivors, when guards opened fire.', 'guards opened fire', 'survivors'],
    ['the publisher: another voice behind a source', 'Eleven miners died, according to survivors, but the army denied it.', 'the army', ''],
    ['something between a word and its that', 'Several doctors cautioned, as did the union itself, that nine had died.', 'nine had died', 'Several doctors'],
    ['a rally between a word and its that', 'The governor says at a rally in Orsk, near the border, that the army never fired.', 'the army never fired', 'governor'],
    ['a warning', 'The chiefs rejected the militia, warning that its fighters would attack farmers.', 'attack farmers', 'chiefs'],
    ['a charge', 'The opposition charges that soldiers shot nine voters.', 'soldiers shot nine', 'opposition'],
    ['whom soldiers freed', 'She was freed after nine days, and said guards had beaten her.', 'guards had beaten her', 'She'],
    ['those of a town', 'The court heard from residents of Orsk, who said soldiers had burned their homes.', 'soldiers had burned', 'residents of Orsk'],
    ['nobody: what goes without saying', 'It goes without saying that soldiers killed nine people.', 'soldiers killed nine', ''],
    ['nobody: what was announced', 'Gunmen stormed the school, announced their names and shot two guards.', 'stormed the school', ''],
    ['a name with a small word', 'Médecins du Delta put the number of wounded in Orsk at 34.', '34', 'Médecins du Delta'],
    ['a rank and a name', 'A third, Corporal Ali Deka, denies that he was in Orsk.', 'was in Orsk', 'Ali Deka'],
    ['a minister, when pressed', 'Interior Minister Pavol Kren, when pressed, conceded that nine had died.', 'nine had died', 'Pavol Kren'],
    ['a diplomat briefed on it', 'A diplomat briefed on the raid said the target had left.', 'the target had left', 'diplomat'],
    ['under oath', 'Two soldiers told the court, under oath, that they saw him beaten.', 'they saw him', 'Two soldiers'],
    ['a paper that somebody saw', 'According to the certificate, seen by the Gazette, he died of a blow.', 'he died', 'certificate'],
    ['the publisher: behind what is blamed', 'Residents blame the army for four raids; it burned nine huts in May.', 'nine huts', ''],
    ['nobody: who was asked', 'Asked about the raid, the governor was brief.', 'the raid', ''],
    ['reported speech', 'The ministry said that nine people were killed in Orsk.', 'nine people were killed', 'ministry'],
    ['a nurse and not her hospital', 'A nurse at the county hospital told the Orsk Post that she had counted 38 bodies.', '38 bodies', 'nurse at the county hospital < Orsk Post'],
    ['a nurse again', 'A nurse at the clinic said that nine people were killed. She added that thirty were hurt.', 'thirty were hurt', 'nurse at the clinic'],
    ['nobody: what was done before', 'Nine miners were freed on Sunday after their parents had apologised.', 'Nine miners were freed', ''],
    ['nobody: a reminder of the writer', 'It will be recalled that nine people were killed in Orsk.', 'nine people were killed', ''],
    ['without "that"', 'Police said nine people were killed in Orsk.', 'nine people were killed', 'Police'],
    ['behind the words', 'Nine people were killed in Orsk, the ministry said.', 'Nine people were killed', 'ministry'],
    ['behind the words, with a day', 'Nine people were killed, police said on Monday.', 'Nine people were killed', 'police'],
    ['a newspaper behind a date', 'Gunmen attacked the camp of a firm at Dola village in Orsk District and burned six vehicles on December 10, reports Zed News.', 'burned six vehicles', 'Zed News'],
    ['inverted', 'Nine people were killed, said Ana Reik, a doctor at the clinic.', 'Nine people were killed', 'Ana Reik'],
    ['in the middle', 'The attack, police said, killed nine people.', 'killed nine people', 'police'],
    ['behind the words, with who is spoken to', 'Nine people were killed, Ana Lume told the Orsk Post on Monday.', 'Nine people were killed', 'Ana Lume'],
    ['behind a question', 'Mira Dallo spoke first.\n“Who would have thought that the dam could break so soon?” Lume said, looking out on the crowd.', 'the dam could break', 'Lume'],
    ['with a time between', 'The union this week said that nine people were killed.', 'nine people were killed', 'union'],
    [
      'according to, before',
      'According to the Rights Centre, nine people were killed.',
      'nine people were killed',
      'Rights Centre',
    ],
    [
      'according to, behind',
      'Nine people were killed, according to the Rights Centre.',
      'Nine people were killed',
      'Rights Centre',
    ],
    ['as X noted', 'As the Rights Centre noted, nine people were killed.', 'nine people were killed', 'Rights Centre'],
    [
      'a name and an office',
      'Ana Reik, the governor of Orsk, said nine people were killed.',
      'nine people were killed',
      'Ana Reik',
    ],
    [
      'a relative clause',
      'The governor, who said nine people were killed, left the town.',
      'nine people were killed',
      'governor',
    ],
    ['whose a leaflet is', 'The Palm Union marched on Sunday. A leaflet signed by the Red Brigade said that nine people were killed.', 'nine people were killed', 'Red Brigade'],
    ['accused of', 'Residents accused the guards of beating prisoners.', 'beating prisoners', 'Residents'],
    ['denied that', 'The army denied that soldiers had fired.', 'soldiers had fired', 'army'],
    [
      'reported by, passive',
      'The killing of two teachers was reported by the Rights Centre.',
      'killing of two teachers',
      'Rights Centre',
    ],
    ['a noun of saying', "The villagers' claim that soldiers had fired was printed.", 'soldiers had fired', 'villagers'],
    [
      'participle',
      'The ministry closed the road, saying nine people had been killed.',
      'nine people had been killed',
      'ministry',
    ],
    [
      'said and added',
      'Police said the road was closed and added that nine people had been killed.',
      'nine people had been killed',
      'Police',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(saidBy(text, words)).toBe(speaker)
  })

  test.each([
    [
      'another clause after the words',
      'Police said the road was closed, but soldiers shot two teachers.',
      'soldiers shot two teachers',
    ],
    ['a relative clause has ended', 'The governor, who said the road was closed, killed two teachers.', 'killed two teachers'],
    ['an attack is no attack in words', 'Soldiers attacked the camp and killed nine residents.', 'killed nine residents'],
    ['a killing that is only condemned', 'The council condemned the killing of two teachers.', 'killing of two teachers'],
    ['no speaker but a time', 'Last week said nothing, and nine people were killed.', 'nine people were killed'],
    ['a deed', 'A man committed suicide in June after nine people were killed.', 'nine people were killed'],
    ['another thing that is told', 'When nine people were killed, the mayor told the council a story.', 'nine people were killed'],
    ['what was not said', 'The ministry did not say that nine people were killed.', 'nine people were killed'],
    ['a compound', 'Soldiers entered the rebel-held town and killed nine people.', 'killed nine people'],
    ['officers respond to a report', 'Officers responded to a report of a shooting near the bridge.', 'shooting near the bridge'],
    ['an inquiry called for', 'The party called for an inquiry into the shooting.', 'shooting'],
  ])('the publisher: %s', (_, text, words) => {
    expect(saidBy(text, words)).toBe('')
  })
})

describe('quotations', () => {
  test.each([
    ['signed behind a dash', '“They took my brother from his bed.” ― Amina Daro, 34, teacher', 'took my brother', 'Amina Daro'],
    ['signed on the next line', '"They took my brother from his bed."\n— Amina Daro, a teacher in Orsk', 'took my brother', 'Amina Daro'],
    ['signed in brackets', '“We saw nine bodies in the yard” (Amina Daro, teacher, Orsk).', 'nine bodies', 'Amina Daro'],
    ['signed by nobody named', '"They took my brother from his bed." - a woman of 40 from Orsk', 'took my brother', 'woman'],
    ['signed under two paragraphs', '“They took my brother.\n“They beat him in the yard.” – Amina Daro', 'took my brother', 'Amina Daro'],
    ['each signed by another', '“They took my brother from his bed.” ― Amina Daro “I saw it from the roof.” ― Ana Reik', 'from the roof', 'Ana Reik'],
    ['not signed: a slogan with what it is', '“We will not leave this hall” – the cry of the union.', 'not leave', ''],
    ['not signed: where it is found', '“We will not leave this hall” (Interview 12, 4 May).', 'not leave', ''],
    ['the following statement', 'The ministry made the following statement:\n“Nine rebels were killed in Orsk.”', 'Nine rebels', 'ministry'],
    ["a body's announcement", 'The Orsk Dockers’ announcement said two miners had died.', 'two miners', 'Orsk Dockers'],
    ["a centre's report, by its whole name", 'The Orsk Rights Centre’s report said nine farmers were shot.', 'nine farmers', 'Orsk Rights Centre'],
    ['a warning from somebody', 'A warning from the army said nine rebels were killed near Orsk.', 'nine rebels', 'army'],
    ['a response that is nobody’s', 'The response said nine rebels were killed near Orsk.', 'nine rebels', 'response'],
    ['an announcement that somebody makes', 'The army made an announcement saying nine rebels were killed near Orsk.', 'nine rebels', 'army'],
    ['an announcement that nobody makes here', 'Nine rebels were killed near Orsk. An announcement was expected on Monday.', 'Nine rebels', ''],
    ['the following report', 'The following report was issued by the union:\nNine miners were killed.', 'Nine miners', 'union'],
    ['a statement issued by', 'The following statement was issued by the union on Monday:\nNine miners were killed.', 'Nine miners', 'union'],
    ['how a person spoke', 'Her lawyer shook her head: “Nine people were killed in Orsk.”', 'Nine people', 'Her lawyer'],
    ['a name with a trade before a colon', 'Amina Daro, a teacher: “We saw nine bodies in the yard.”', 'nine bodies', 'Amina Daro'],
    ['not who speaks: a sign', 'The paint on the door was plain: “Whoever enters will be shot at once.”', 'shot at once', ''],
    ['goes on behind a gesture', '"They came at dawn," said Ana Reik. "They shot my sons." She wept. "I saw them laugh."', 'saw them laugh', 'Ana Reik'],
    ['cue behind', '"Soldiers fired into the crowd," Ana Reik said.', 'Soldiers fired', 'Ana Reik'],
    ['inverted cue', '“Soldiers fired into the crowd,” said Ana Reik, a doctor.', 'Soldiers fired', 'Ana Reik'],
    [
      'several sentences',
      '“Video showed the soldiers. They fired into the crowd, killing nine,” said the Rights Centre in its 2014 report.',
      'killing nine',
      'Rights Centre',
    ],
    [
      'first sentence of several',
      '“Video showed the soldiers. They fired into the crowd, killing nine,” said the Rights Centre in its 2014 report.',
      'showed the soldiers',
      'Rights Centre',
    ],
    [
      'cue before, colon',
      'The ministry said: "Nine people were killed by the flood of fire."',
      'Nine people were killed',
      'ministry',
    ],
    [
      'goes on behind the cue',
      '“They fired at us,” said Ana Reik. “Nine people were killed there.”',
      'Nine people were killed',
      'Ana Reik',
    ],
    [
      'goes on in the next paragraph',
      '“They fired at us,” said Ana Reik.\n\n“Nine people were killed there.”',
      'Nine people were killed',
      'Ana Reik',
    ],
    [
      'he added',
      '“They fired at us,” said Tomas Vale. “Nine people were killed,” he added.',
      'Nine people were killed',
      'Tomas Vale',
    ],
    [
      'an inner voice is the same voice',
      '“I think they fired at us from the roof,” said Ana Reik.',
      'they fired at us',
      'Ana Reik',
    ],
    [
      'a third voice inside',
      '“A guard told me that nine people were killed,” said Ana Reik.',
      'nine people were killed',
      'guard < Ana Reik',
    ],
    [
      'banners',
      'Members of the Dawn Front hung banners in Orsk. “We will not forget the killing in Dola,” some of the banners read.',
      'killing in Dola',
      'Dawn Front',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(saidBy(text, words)).toBe(speaker)
  })

  test('directness tells a quotation from reported speech, inside it too', () => {
    const text = 'Ana Reik said the attack was "a crime against the whole town" and that it killed nine.'
    const { document, speech } = read(text)
    const at = (words: string) => attributionOf(speech, document, words).directness
    expect(at('crime against')).toBe('direct_quote')
    expect(at('it killed nine')).toBe('indirect')
    expect(attributionAt(speech, { start: 0, end: 3 }, document).directness).toBe('publisher_voice')
  })
})

describe('chains', () => {
  test.each([
    [
      'told an agency',
      'The governor told Reuters that nine people were killed.',
      'nine people were killed',
      'governor < Reuters',
    ],
    [
      'quoted by',
      'The governor, quoted by Reuters, said nine people were killed.',
      'nine people were killed',
      'governor < Reuters',
    ],
    [
      'said that others said',
      'The Rights Centre said that witnesses had reported nine deaths.',
      'nine deaths',
      'witnesses < Rights Centre',
    ],
    [
      'told an agency behind the words',
      'At least nine people were killed in Orsk, a doctor at the main hospital told Reuters.',
      'nine people were killed',
      'doctor at the main hospital < Reuters',
    ],
    [
      'citing',
      'The Rights Centre said in a statement that nine people were killed, citing relatives.',
      'nine people were killed',
      'relatives < Rights Centre',
    ],
    [
      'a work and its author',
      'According to a 2020 report by the Rights Centre, guards killed nine people.',
      'killed nine people',
      'Rights Centre',
    ],
    ['a figure that is put', 'The Rights Centre put the death toll at 14.', '14', 'Rights Centre'],
    [
      'told reporters is no relay',
      'The governor told reporters that nine people were killed.',
      'nine people were killed',
      'governor',
    ],
    [
      'who denies does not pass on',
      "The army rejected the villagers' claim that soldiers had fired.",
      'soldiers had fired',
      'villagers',
    ],
  ])('%s', (_, text, words, chain) => {
    expect(saidBy(text, words)).toBe(chain)
  })

  test('pronouns take up the speaker before', () => {
    const text =
      'The Rights Centre said nine people were killed. It added that two of them were teachers. Residents fled, they said.'
    expect(saidBy(text, 'two of them were teachers')).toBe('Rights Centre')
  })

  test('a cited work is kept with its year; a statement is only a way of speaking', () => {
    const text =
      'Nine people were killed, the Rights Centre said in its 2014 annual report. Two were held, the army said in a statement.'
    const { speech } = read(text)
    expect(speech.map(({ attribution }) => attribution.citedWork?.year ?? null)).toEqual([2014, null])
    expect(speech[0]?.attribution.citedWork?.title).toBe('2014 annual report')
  })

  test('unnamed sources are marked, named ones are not', () => {
    const { speech } = read('A witness said nine people died. The governor, Ana Reik, said two people died.')
    expect(speech.map(({ attribution }) => attribution.chain[0]?.anonymous)).toEqual([true, false])
  })

  test('nobody named: unattributed', () => {
    const { speech } = read('It was reported that nine people were killed.')
    expect(speech[0]?.attribution.directness).toBe('unattributed')
    expect(speech[0]?.attribution.chain.map((link) => link.label)).toEqual(['unnamed source', 'The Orsk Tribune'])
  })
})

test.each([
  ['Police: nine dead in Orsk', 'nine dead', 'Police'],
  ['Nine dead in Orsk: police', 'Nine dead', 'police'],
  ['Nine dead in Orsk, police say', 'Nine dead', 'police'],
])('headline "%s"', (title, words, speaker) => {
  expect(saidBy(`${title}\n\nThe road was closed.`, words, true)).toBe(speaker)
})

describe('interviews', () => {
  test('names that take turns speak', () => {
    const text =
      'REIK: What did you see at the gate?\n\nVALE: Soldiers shot two boys. They fired again at noon.\n\nREIK: Who were they?'
    expect(saidBy(text, 'shot two boys')).toBe('VALE')
    expect(saidBy(text, 'fired again')).toBe('VALE')
  })

  test('the fields of a form are no voices', () => {
    const text = 'Place: Orsk\n\nDate: The march was held on Friday.\n\nPlace: Dola\n\nDate: The march was held on Sunday.'
    expect(saidBy(text, 'held on Friday')).toBe('')
  })
})

test('a quotation that opens far before and a dash before the words of saying are read', () => {
  expect(() => read('" Police said nine people died. 🕯️ — he said.')).not.toThrow()
})

test('every chain ends with the publisher, every span lies in the text, and a cue is no part of its content', () => {
  const pieces = [
    'Police said nine people died.',
    '“They fired,” said Ana Reik.',
    'The army denied it,',
    'according to',
    'a witness',
    '"',
    'told Reuters that',
    'and added',
    'Reports',
    '\n\n',
    'the guards killed two',
    ':',
    '—',
    'he said.',
    '🕯️',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts.join(' ')
      if (text.trim() === '') return
      for (const mention of read(text).speech) {
        expect(mention.attribution.chain.at(-1)).toEqual({
          label: 'The Orsk Tribune',
          kind: 'publisher',
          span: null,
          anonymous: false,
        })
        expect(mention.content.start).toBeGreaterThanOrEqual(0)
        expect(mention.content.end).toBeLessThanOrEqual(text.length)
        expect(mention.content.end).toBeGreaterThan(mention.content.start)
        if (mention.cue) expect(contains(mention.content, mention.cue)).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
})

describe('voices of reports and testimony', () => {
  const chainOf = (text: string, words: string, publisher: string | null = null) => {
    const document = { text, publisher: publisher === null ? null : publisherNamed(publisher), byline: null }
    const passages = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, role: 'body' as const }))
    return attributionOf(speechOf(document, passages, null), document, words).chain.map(({ label }) => label)
  }
  const publisherNamed = (name: string) => ({ id: 'publisher', name, kind: 'ngo' as const, country: null })

  test.each([
    ['Our office has verified that 43 people were killed.', '43 people', ['Dola Rights Office']],
    ['The Observatory recorded 61 killings in March.', '61 killings', ['Highland Observatory']],
    ['The Centre has recorded 14 deaths since Monday.', '14 deaths', ['Centre', 'Highland Observatory']],
    ['Some 16,000 people marched in Marseille, police say. The organisers say 280,000.', '280,000', ['organisers', 'Highland Observatory']],
    ['A woman whom we call Salma was in prison herself. "They beat me on the feet every day."', 'beat me', ['woman', 'Highland Observatory']],
    ["Shelling by the Dawn Brigades killed four civilians, an aid group called the Emergency Room said. The group said 31 people were wounded.", '31 people', ['Emergency Room', 'Highland Observatory']],
    ['A strike killed six people on Tuesday, the Health Ministry said, while the Nile Dawn Brigades put the number at 17.', 'number at 17', ['Nile Dawn Brigades', 'Highland Observatory']],
    ['What follows is what a herder told me in Sevare.\n"They told us to lie down. I heard shots.', 'heard shots', ['herder', 'Highland Observatory']],
  ])('%s', (text, words, chain) => {
    expect(chainOf(text, words, chain.at(-1))).toEqual(chain)
  })

  test('who is only named before a quotation of somebody else does not say it', () => {
    expect(chainOf('The old market was closed. "The road is long and stony today."', 'road is long', 'Highland Observatory')).toEqual(['Highland Observatory'])
  })
})

test('whoever stands within what is told, outside quotation marks, does not tell it', () => {
  expect(saidBy('To remind you of the case, two clerks were murdered by a self-styled liberation band in the town.', 'two clerks were murdered')).toBe('')
})

test('a deed shows something and tells nothing, where records tell', () => {
  expect(saidBy('The murder of three teachers shows that the state is weak.', 'the state is weak')).toBe('')
  expect(saidBy('Hospital records show that three teachers died.', 'three teachers died')).toBe('Hospital records')
})

test('the office right before a name is of who speaks, wherever the parse hangs it', () => {
  const text = 'Soldiers shelled nine villages, killing three people and wounding 14, including two children, regional governor Olav Savek wrote on Telegram on Thursday morning.'
  expect(saidBy(text, 'killing three people')).toBe('Olav Savek')
  expect(saidBy('Soldiers shelled nine villages. The governor of Orsk said that three died.', 'nine villages')).toBe('')
})

test('who seek refuge say nothing', () => {
  expect(read('Some 400 people have sought refuge in Dola.').speech).toEqual([])
})
