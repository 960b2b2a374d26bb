import { describe, expect, test } from 'vitest'
import { actTriggers } from '../../lexicon/en/acts.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActs } from './find-acts.ts'
import { matchTriggers } from './match-triggers.ts'

const models = openTextModels()

function read(text: string) {
  const document = { text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }
  const tagged = tagText(document, models)
  return { text, tagged, acts: findActs(document, tagged) }
}

function told(text: string) {
  const { acts } = read(text)
  return acts.map((act) => ({
    type: act.type,
    trigger: text.slice(act.trigger.start, act.trigger.end),
    who: act.arguments.filter((argument) => argument.role === 'perpetrator').map((argument) => text.slice(argument.span.start, argument.span.end)),
    whom: act.arguments.filter((argument) => argument.role === 'victim').map((argument) => text.slice(argument.span.start, argument.span.end)),
    target: act.target === null ? null : text.slice(act.target.start, act.target.end),
  }))
}

describe('every entry of the trigger table is found in its own example', () => {
  test.each(actTriggers.map((trigger) => [trigger.example, trigger] as const))('%s', (example, trigger) => {
    const { tagged } = read(example)
    expect(tagged.sentences.flatMap((sentence) => matchTriggers(sentence)).flatMap((match) => [match, ...match.others]).map((match) => match.trigger)).toContain(trigger)
  })

  // Outcomes take their type from the means; weak words ('Graffiti appeared') need another act beside them.
  test.each(actTriggers.filter((trigger) => trigger.role === undefined && !trigger.weak).map((trigger) => [trigger.example, trigger.type] as const))('%s (%s)', (example, type) => {
    expect(read(example).acts.map((act) => act.type)).toContain(type)
  })
})

describe('who did what to whom', () => {
  test('all things of a list are hit, and a name behind an office belongs to the phrase', () => {
    const text = 'The rebels destroyed three pylons, a bank and two buses.'
    const [act] = read(text).acts
    expect([act?.target ?? null, ...(act?.furtherTargets ?? [])].map((span) => span && text.slice(span.start, span.end))).toEqual(['three pylons', 'a bank', 'two buses'])
    expect(told('MEN ATTACKED THE HOME OF RETIRED COLONEL TOMAS VALE WITH GRENADES.')[0]?.target).toBe('THE HOME OF RETIRED COLONEL TOMAS VALE')
  })

  test('what is driven into a crowd is the means, and what is remembered is no target', () => {
    expect(told('Guards drove army trucks into a crowd of traders.')[0]).toMatchObject({ who: ['Guards'], target: null })
    expect(read('The Blue Hill Front commemorated the victims of the attack.').acts.find((act) => act.type === 'symbolic.commemoration')?.arguments.map((argument) => argument.role)).toEqual(['participant'])
  })

  test('a participle joined to a passive has its subject, and a possessive is whom it befell', () => {
    expect(told('A village headman was dragged from his home and shot dead in Orsk.').find(({ trigger }) => trigger === 'shot dead')?.whom).toEqual(['A village headman'])
    expect(told('The driver was shot at and injured by gunmen.').find(({ trigger }) => trigger === 'injured')?.whom).toEqual(['The driver'])
    expect(told('Police found three men shot dead in Orsk.')[0]).toMatchObject({ who: [], whom: ['three men'] })
    expect(told("The activist's murder was condemned.")[0]).toMatchObject({ who: [], whom: ['The activist'] })
    expect(told("The army's raid began at dawn.")[0]).toMatchObject({ who: ['The army'], whom: [] })
  })

  test('what breaks a limb befalls its owner; a cell where somebody hangs did nothing', () => {
    expect(told("Guards broke a student's arm in Orsk.")[0]).toMatchObject({ type: 'attack.beating', who: ['Guards'], whom: ['a student'] })
    expect(told('Gunmen slit the throats of three guards in Orsk.')[0]).toMatchObject({ who: ['Gunmen'], whom: ['three guards'] })
    expect(told('A policeman broke his leg in a fall in Orsk.')).toEqual([])
    expect(told('They found him hanged in his cell in Orsk.').flatMap(({ who }) => who)).not.toContain('his cell')
  })

  test('rebels who flee after a raid are not displaced, families are; what was set ablaze is told without its verb', () => {
    expect(told('The rebels soon fled into the forest after the raid.').map(({ type }) => type)).not.toContain('restrict.displacement')
    expect(told('Some 200 families fled the town after the raid.').map(({ type }) => type)).toContain('restrict.displacement')
    expect(told('They set ablaze six vehicles.')[0]?.target).toBe('six vehicles')
  })

  test('an unknown name behind "at" is a place, one of the trucks a thing, militants no police before a crowd', () => {
    expect(told('Rebels triggered a blast at Narsapuram.').flatMap(({ whom }) => whom)).toEqual([])
    expect(told('The rebels blew up one of the eight trucks.')[0]).toMatchObject({ whom: [], target: expect.stringContaining('trucks') })
    expect(told('Militants resorted to firing in Orsk.').map(({ type }) => type)).not.toContain('protest.crackdown')
  })

  test('a grenade that was thrown is told like one that hit', () => {
    expect(told('A grenade was thrown into the school in Orsk.')[0]).toMatchObject({ type: 'remote.bomb', target: 'the school' })
    expect(told('Dynamite sticks were hurled at the office of the union.')[0]).toMatchObject({ type: 'remote.bomb', target: 'the office of the union' })
    expect(told('The ball was thrown into the crowd.')).toEqual([])
  })

  test('a town that is captured is fought for, people who are captured are held', () => {
    expect(told('Rebels captured Kidal on Monday.')[0]).toMatchObject({ type: 'battle.clash', whom: [] })
    expect(told('The army captured two commanders on Monday.')[0]).toMatchObject({ type: 'liberty.arrest', whom: ['two commanders'] })
    expect(told('Police captured Milan, 23, in Kidal on Monday.')[0]?.type).toBe('liberty.arrest')
  })

  test('who finds or defuses a bomb did not lay it', () => {
    const { acts } = read('Police detected a bomb near the bridge in Orsk.')
    expect(acts.map((act) => [act.type, act.arguments.map((argument) => argument.role)])).toEqual([['remote.disrupted', ['intervener']]])
  })

  test('an armed group holds no court, a state may', () => {
    expect(told('The rebels executed four captives in Orsk.')[0]).toMatchObject({ type: 'attack.execution_extrajudicial', who: ['The rebels'] })
    expect(told('The authorities executed four prisoners in Orsk.')[0]?.type).toBe('attack.execution_judicial')
  })

  test('the party is a phrase of its own: no adjective, no lives, no word that joins', () => {
    expect(told('Rebels launched a major offensive in Orsk.').find(({ trigger }) => trigger === 'offensive')?.who).toEqual(['Rebels'])
    expect(new Set(told('The blast claimed the lives of eight people.').flatMap(({ whom }) => whom))).toEqual(new Set(['eight people']))
    expect(told('At least 346 fighters were killed and more than 170 soldiers had died in Orsk.').flatMap(({ whom }) => whom)).toContain('more than 170 soldiers')
  })

  test("before a headline's verb that was taken for a noun stands who does it", () => {
    expect(told('Young men target the office of the prefect')[0]).toMatchObject({ who: ['Young men'] })
  })

  test('active and passive, with the agent after "by"', () => {
    expect(told('Armed men shot two shopkeepers in Dola.')[0]).toMatchObject({ type: 'attack.armed', who: ['Armed men'], whom: ['two shopkeepers'] })
    expect(told('Two shopkeepers were shot by gunmen in Dola.')[0]).toMatchObject({ type: 'attack.armed', who: ['gunmen'], whom: ['Two shopkeepers'] })
  })

  test('a thing is the target, not a victim', () => {
    expect(told('Young men set fire to a bank in Dola.')[0]).toMatchObject({ type: 'property.arson', target: 'a bank', whom: [] })
  })

  test('the means told beside an outcome gives its type', () => {
    expect(told('A car bomb exploded near the market, killing six people.').map((act) => act.type)).toContain('remote.bomb')
    expect(told('A shell hit a house in the village and killed a child.').map((act) => act.type)).toContain('remote.shelling')
  })

  test('who dies is the one it befalls', () => {
    expect(told('Nine people died when guards opened fire on the crowd.').find((act) => act.trigger === 'died')).toMatchObject({ who: [], whom: ['Nine people'] })
  })

  test('no day, building or weapon has ever done anything', () => {
    for (const act of told('On Monday the October shooting near the airport killed two guards.')) expect(act.who).toEqual([])
  })
})

describe('whom a clause hangs on', () => {
  test("'who' is the person named right before it, wherever the parse hangs its clause", () => {
    expect(told('Ana Reik was nominated on Monday as the new candidate to replace Tomas Vale, who was murdered on 26 April.')).toContainEqual(expect.objectContaining({ trigger: 'murdered', whom: ['Tomas Vale'] }))
    expect(told('The dockers named Tomas Vale, head of the port, who was shot on Friday.')).toContainEqual(expect.objectContaining({ trigger: 'shot', whom: ['Tomas Vale'] }))
  })

  test('a day between an act and whom it befell parts them not, and is nobody', () => {
    expect(told('Marchers remembered the killing on 22 March of Tomas Vale.')).toContainEqual(expect.objectContaining({ trigger: 'killing', whom: ['Tomas Vale'] }))
    expect(told('The killing on Friday of two teachers was blamed on guards.')).toContainEqual(expect.objectContaining({ trigger: 'killing', whom: ['two teachers'] }))
  })
})

describe('words that need others beside them', () => {
  const abductions = (text: string) => told(text).filter((act) => act.type === 'liberty.abduction').map((act) => act.whom.join())
  test('who was taken was abducted where an abduction is told, and nowhere else', () => {
    expect(abductions('Gunmen abducted pupils near Dola on Monday. Police said 23 pupils were taken.')).toEqual(['pupils', '23 pupils'])
    expect(abductions('Police said 23 pupils were taken.')).toEqual([])
  })

  test('who flees the market is not displaced, who leaves the village is', () => {
    const displaced = (text: string) => told(text).filter((act) => act.type === 'restrict.displacement').map((act) => act.whom.join())
    expect(displaced('Gunmen attacked Dola. A trader who fled the market counted the dead.')).toEqual([])
    expect(displaced('Gunmen attacked Dola. Since then about 200 families have left the villages.')).toEqual(['about 200 families'])
  })
})

test('a sheriff who holds two men has arrested them, a nanny has not', () => {
  expect(told('The sheriff held two men after a robbery in Dola on Monday.').map((act) => act.type)).toEqual(['liberty.arrest'])
  expect(told('The nanny held two children in Dola on Monday.')).toEqual([])
})

test('a coal mine is no weapon, a mine on the road is', () => {
  expect(read('A fire at a coal mine killed four miners.').acts.map((act) => act.type)).not.toContain('remote.bomb')
  expect(read('A mine on the road killed four miners.').acts.map((act) => act.type)).toContain('remote.bomb')
})

test('shells that are fired are one act, and a day is nobody', () => {
  expect(told('Mortar shells were fired at the hills west of Dola.').map((act) => `${act.type} ${act.trigger}`)).toEqual(['remote.shelling fired'])
  const text = 'On Friday shopkeepers in Gafsa, Metlaoui and Redeyef shut their doors for a day in support of the detained.'
  expect(new Set(read(text).acts.flatMap((act) => act.arguments.map(({ span }) => text.slice(span.start, span.end))))).toEqual(new Set(['shopkeepers']))
})

describe('what tells no act', () => {
  test.each([
    'He had a heart attack on Monday.',
    'The company released a report on prices.',
    'Shares rose in March after a rally on the market.',
    'She was charged with assault by the homicide unit.',
    'The film was shot in Dola.',
    'A camera captured three pupils at the gate.',
    'A bomb hoax emptied the station on Monday.',
    'Her grandfather died of cancer.',
    'The striker scored twice in the attacking half.',
    'The storm uprooted 30 trees in Dola on Monday.',
    'Thirty houses were destroyed by a flood in Dola on Monday.',
  ])('%s', (sentence) => {
    expect(told(sentence).filter((act) => act.whom.length > 0 || act.type.startsWith('attack.armed') === false)).toEqual([])
  })

  test.each([
    ['The regulator suspended the licence of Radio Orla for 30 days.', 'restrict.ban'],
    ['Some 70 journalists walked in silence to the ministry and handed over a petition.', 'protest.demonstration'],
    ['Masked men fell upon the women with batons.', 'attack.beating'],
    ['Settlers chopped down 40 olive trees on Monday.', 'property.damage'],
  ])('and what does: %s', (sentence, type) => {
    expect(told(sentence).map((act) => act.type)).toContain(type)
  })

  test('a hail of bullets is no weather', () => {
    expect(told('A hail of bullets destroyed two cars in Dola on Monday.').map(({ type }) => type)).toContain('property.damage')
  })
})

test('fire opened on a crowd is of firearms, and where those stood who fired is not what they hit', () => {
  expect(read('Soldiers opened fire on marchers in Dola.').acts.map(({ type, weapon }) => [type, weapon?.weapon])).toEqual([['protest.crackdown', 'firearm']])
  expect(told('Soldiers fired from both banks of the river.')).toMatchObject([{ type: 'attack.armed', who: ['Soldiers'], target: null }])
})

test('a word that is spoken of, or asked after, tells no act', () => {
  const kinds = (text: string) => read(text).acts.map(({ type }) => type)
  expect(kinds('The government says "clash".')).toEqual([])
  expect(kinds('Which clash?')).toEqual([])
  expect(kinds('The bishop spoke of a "massacre" of 12 men.')).toEqual(['attack.armed'])
})

test('a row of two subjects from the first word of a sentence on is read', () => {
  expect(() => read(`aged ${'12, '.repeat(1000)} and 14 were killed`)).not.toThrow()
})
