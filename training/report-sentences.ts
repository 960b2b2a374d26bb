import { emptySentence, type GoldSentence } from './conllu.ts'

/**
 * Sentences as reports of violence and protest write them, made from hand-annotated patterns with changing words and invented
 * names. The treebanks have few of them, so that "killed at least nine people" was read as a participle.
 * Annotated in the way of UD_English-EWT.
 *
 * A pattern is a row of `form/TAG/head/relation` with heads counted from 1 over the pattern's items, 0 for the root;
 * `TAG=UPOS` where the Penn tag does not tell; `$slot/head/relation` stands for a phrase.
 * A phrase is a row of `form/TAG/relation`, its head marked `*`; `relation@2` hangs on the phrase's second word instead.
 */
export function makeReportSentences(perPattern: number, random: () => number): GoldSentence[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const made: GoldSentence[] = []
  for (const pattern of patterns) {
    for (let i = 0; i < perPattern; i += 1) made.push(instance(pattern, pick, random))
  }
  return made
}

type Pick = <T>(list: readonly T[]) => T

interface Word {
  readonly form: string
  readonly lemma: string
  readonly tag: string
  readonly relation: string
  /** Index within the phrase, -1 for the phrase's head. */
  readonly on: number
}

function instance(pattern: string, pick: Pick, random: () => number): GoldSentence {
  const verbs = { v: pick(verbForms), w: pick(verbForms) }
  const items = pattern.split(' ').map((item) => {
    const cells = item.split('/')
    const slot = item.startsWith('$')
    const [head, relation] = slot ? [cells[1], cells[2]] : [cells[2], cells[3]]
    return {
      words: slot ? phrase(cells[0] as string, verbs, pick, random) : [wordOf(cells[0] as string, cells[1] as string)],
      head: Number(head),
      relation: relation as string,
    }
  })
  const starts: number[] = []
  let count = 0
  for (const item of items) {
    starts.push(count)
    count += item.words.length
  }
  const headOf = (index: number) =>
    (starts[index] as number) + (items[index] as (typeof items)[number]).words.findIndex((word) => word.on === -1)
  const sentence = emptySentence('reports')
  items.forEach((item, index) => {
    for (const word of item.words) {
      const [xpos, upos] = word.tag.split('=') as [string, string | undefined]
      sentence.forms.push(word.form)
      sentence.lemmas.push(word.lemma)
      sentence.xpos.push(xpos)
      sentence.upos.push(upos ?? (universal[xpos] as string))
      sentence.glued.push(false)
      sentence.heads.push(word.on === -1 ? (item.head === 0 ? -1 : headOf(item.head - 1)) : (starts[index] as number) + word.on)
      sentence.relations.push(word.on === -1 ? item.relation : word.relation)
    }
  })
  const first = sentence.forms[0] as string
  sentence.forms[0] = first.charAt(0).toUpperCase() + first.slice(1)
  return sentence
}

function wordOf(form: string, tag: string, relation = '*', on = -1): Word {
  return { form, lemma: form.toLowerCase(), tag, relation, on }
}

/** "the/DT/det army/NN/*" as words. */
function parsePhrase(text: string): Word[] {
  const cells = text.split(' ').map((word) => word.split('/') as [string, string, string])
  const head = cells.findIndex(([, , relation]) => relation === '*')
  return cells.map(([form, tag, relation]) => {
    const [bare, at] = relation.split('@') as [string, string | undefined]
    return wordOf(form, tag, bare, relation === '*' ? -1 : at === undefined ? head : Number(at) - 1)
  })
}

function phrase(slot: string, verbs: { v: VerbForms; w: VerbForms }, pick: Pick, random: () => number): Word[] {
  const verb = slot.endsWith('2') ? verbs.w : verbs.v
  switch (slot.replace(/2$/, '')) {
    case '$who':
      return parsePhrase(pick(agents))
    case '$one':
      return parsePhrase(pick(singleAgents))
    case '$people':
      return people(pick, random)
    case '$number':
      return [wordOf(random() < 0.4 ? String(2 + Math.floor(random() * 90)) : pick(numbers), 'CD')]
    case '$group':
      return parsePhrase(`${pick(groups)}/NNS/*`)
    case '$bomb':
      return parsePhrase(pick(bombs))
    case '$in':
      return [wordOf(pick(['in', 'in', 'in', 'near', 'outside']), 'IN', 'case', 1), wordOf(placeName(pick), 'NNP')]
    case '$place':
      return [wordOf(placeName(pick), 'NNP')]
    case '$name': {
      return [wordOf(placeName(pick), 'NNP'), wordOf(placeName(pick), 'NNP', 'flat', 0)]
    }
    case '$on':
      return parsePhrase(pick(times))
    case '$said':
      return parsePhrase(pick(speakers))
    case '$thing':
      return parsePhrase(pick(things))
    case '$past':
      return [{ ...wordOf(verb[1], 'VBD'), lemma: verb[0] }]
    case '$done':
      return [{ ...wordOf(verb[2], 'VBN'), lemma: verb[0] }]
    case '$doing':
      return [{ ...wordOf(verb[3], 'VBG'), lemma: verb[0] }]
    case '$do':
      return [{ ...wordOf(verb[0], 'VBP'), lemma: verb[0] }]
    case '$does':
      return [{ ...wordOf(`${verb[0]}${/(?:h|s)$/.test(verb[0]) ? 'es' : 's'}`, 'VBZ'), lemma: verb[0] }]
    default:
      throw new RangeError(`no phrase ${slot}`)
  }
}

function people(pick: Pick, random: () => number): Word[] {
  const noun = wordOf(pick(groups), 'NNS')
  const number = random() < 0.35 ? String(2 + Math.floor(random() * 120)) : pick(numbers)
  const kind = random()
  if (kind < 0.3) {
    return [wordOf('at', 'IN', 'case', 1), wordOf('least', 'JJS', 'nmod', 2), wordOf(number, 'CD', 'nummod', 3), noun]
  }
  if (kind < 0.4) {
    return [wordOf('more', 'JJR', 'advmod', 2), wordOf('than', 'IN', 'fixed', 0), wordOf(number, 'CD', 'nummod', 3), noun]
  }
  if (kind < 0.5)
    return [
      wordOf(pick(['dozens', 'hundreds', 'scores']), 'NNS'),
      wordOf('of', 'IN', 'case', 2),
      { ...noun, relation: 'nmod', on: 0 },
    ]
  if (kind < 0.58) return [wordOf(number, 'CD', 'nummod', 2), wordOf('police', 'NN', 'compound', 2), wordOf('officers', 'NNS')]
  if (kind < 0.64) return [wordOf(pick(['several', 'some', 'many']), 'JJ', 'amod', 1), noun]
  return [wordOf(number, 'CD', 'nummod', 1), noun]
}

/** Invented names of two or three syllables. */
function placeName(pick: Pick): string {
  const syllables = [
    'ba',
    'do',
    'ka',
    'mir',
    'sha',
    'vel',
    'tor',
    'zan',
    'qu',
    'lem',
    'dar',
    'ro',
    'nis',
    'har',
    'pel',
    'gu',
    'ost',
    'ara',
    'in',
    'ul',
  ]
  const name = pick(syllables) + pick(syllables) + pick(['', pick(syllables)])
  return name.charAt(0).toUpperCase() + name.slice(1)
}

type VerbForms = readonly [base: string, past: string, participle: string, ing: string]
const verbForms: readonly VerbForms[] = [
  ['kill', 'killed', 'killed', 'killing'],
  ['kill', 'killed', 'killed', 'killing'],
  ['wound', 'wounded', 'wounded', 'wounding'],
  ['injure', 'injured', 'injured', 'injuring'],
  ['abduct', 'abducted', 'abducted', 'abducting'],
  ['kidnap', 'kidnapped', 'kidnapped', 'kidnapping'],
  ['arrest', 'arrested', 'arrested', 'arresting'],
  ['detain', 'detained', 'detained', 'detaining'],
  ['shoot', 'shot', 'shot', 'shooting'],
  ['attack', 'attacked', 'attacked', 'attacking'],
  ['torture', 'tortured', 'tortured', 'torturing'],
  ['beat', 'beat', 'beaten', 'beating'],
  ['execute', 'executed', 'executed', 'executing'],
  ['murder', 'murdered', 'murdered', 'murdering'],
  ['capture', 'captured', 'captured', 'capturing'],
  ['ambush', 'ambushed', 'ambushed', 'ambushing'],
  ['seize', 'seized', 'seized', 'seizing'],
  ['release', 'released', 'released', 'releasing'],
  ['behead', 'beheaded', 'beheaded', 'beheading'],
  ['target', 'targeted', 'targeted', 'targeting'],
  ['free', 'freed', 'freed', 'freeing'],
]
const numbers = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'fifteen',
  'twenty',
  'thirty',
]
const groups = (
  'people civilians villagers students protesters soldiers policemen workers children women activists journalists passengers farmers ' +
  'residents detainees prisoners demonstrators guards worshippers peasants bystanders rebels militants officers teachers men others'
).split(' ')
const agents = [
  'gunmen/NNS/*',
  'gunmen/NNS/*',
  'soldiers/NNS/*',
  'rebels/NNS/*',
  'guerrillas/NNS/*',
  'insurgents/NNS/*',
  'militants/NNS/*',
  'fighters/NNS/*',
  'attackers/NNS/*',
  'police/NNS/*',
  'police/NNS/*',
  'security/NN/compound forces/NNS/*',
  'security/NN/compound forces/NNS/*',
  'troops/NNS/*',
  'government/NN/compound troops/NNS/*',
  'police/NN/compound officers/NNS/*',
  'riot/NN/compound police/NNS/*',
  'armed/JJ/amod men/NNS/*',
  'masked/JJ/amod gunmen/NNS/*',
  'suspected/VBN/amod militants/NNS/*',
  'unidentified/JJ/amod gunmen/NNS/*',
  'unknown/JJ/amod assailants/NNS/*',
  'two/CD/nummod gunmen/NNS/*',
  'two/CD/nummod men/NNS/* on/IN/case@5 a/DT/det@5 motorcycle/NN/nmod',
  'paramilitaries/NNS/*',
  'members/NNS/* of/IN/case@4 the/DT/det@4 group/NN/nmod',
  'army/NN/compound soldiers/NNS/*',
  'the/DT/det gunmen/NNS/*',
  'the/DT/det soldiers/NNS/*',
  'the/DT/det militants/NNS/*',
  'plainclothes/JJ/amod agents/NNS/*',
  'kidnappers/NNS/*',
  'rioters/NNS/*',
]
const singleAgents = [
  'a/DT/det gunman/NN/*',
  'a/DT/det suicide/NN/compound bomber/NN/*',
  'the/DT/det army/NN/*',
  'an/DT/det air/NN/compound strike/NN/*',
  'a/DT/det drone/NN/compound strike/NN/*',
  'the/DT/det bomber/NN/*',
  'the/DT/det explosion/NN/*',
  'the/DT/det blast/NN/*',
  'a/DT/det mob/NN/*',
  'a/DT/det policeman/NN/*',
  'the/DT/det attack/NN/*',
  'shelling/NN/*',
  'a/DT/det soldier/NN/*',
]
const bombs = [
  'a/DT/det bomb/NN/*',
  'a/DT/det car/NN/compound bomb/NN/*',
  'a/DT/det roadside/NN/compound bomb/NN/*',
  'two/CD/nummod bombs/NNS/*',
  'a/DT/det powerful/JJ/amod bomb/NN/*',
  'an/DT/det explosive/JJ/amod device/NN/*',
  'a/DT/det grenade/NN/*',
  'a/DT/det truck/NN/compound bomb/NN/*',
]
const times = [
  'on/IN/case Monday/NNP/*',
  'on/IN/case Tuesday/NNP/*',
  'on/IN/case Friday/NNP/*',
  'on/IN/case Sunday/NNP/*',
  'on/IN/case Thursday/NNP/*',
  'on/IN/case Wednesday/NNP/compound night/NN/*',
  'on/IN/case July/NNP/* 28/CD/nummod',
  'in/IN/case March/NNP/*',
  'at/IN/case dawn/NN/*',
  'during/IN/case a/DT/det protest/NN/*',
  'in/IN/case an/DT/det ambush/NN/*',
  'in/IN/case the/DT/det attack/NN/*',
]
const speakers = [
  'police/NNS/*',
  'police/NNS/*',
  'officials/NNS/*',
  'witnesses/NNS/*',
  'residents/NNS/*',
  'the/DT/det army/NN/*',
  'a/DT/det spokesman/NN/*',
  'an/DT/det official/NN/*',
  'state/NN/compound media/NNS/*',
  'the/DT/det ministry/NN/*',
  'a/DT/det police/NN/compound spokesman/NN/*',
  'local/JJ/amod officials/NNS/*',
  'the/DT/det government/NN/*',
  'rights/NNS/compound groups/NNS/*',
  'activists/NNS/*',
  'a/DT/det witness/NN/*',
  'hospital/NN/compound sources/NNS/*',
  'a/DT/det military/JJ/amod source/NN/*',
]
const things = [
  'the/DT/det village/NN/*',
  'a/DT/det police/NN/compound station/NN/*',
  'a/DT/det checkpoint/NN/*',
  'the/DT/det building/NN/*',
  'a/DT/det school/NN/*',
  'houses/NNS/*',
  'shops/NNS/*',
  'a/DT/det convoy/NN/*',
  'a/DT/det bus/NN/*',
  'an/DT/det army/NN/compound post/NN/*',
  'the/DT/det town/NN/*',
  'two/CD/nummod vehicles/NNS/*',
  'a/DT/det hospital/NN/*',
  'a/DT/det bridge/NN/*',
  'the/DT/det embassy/NN/*',
  'a/DT/det mosque/NN/*',
  'a/DT/det church/NN/*',
]

const patterns = [
  // Acts told in the active voice, with the speaker behind.
  '$who/2/nsubj $past/0/root $people/2/obj $in/2/obl $on/2/obl ,/,/8/punct $said/8/nsubj said/VBD/2/parataxis ././2/punct',
  '$who/2/nsubj $past/0/root $people/2/obj $on/2/obl ,/,/7/punct $said/7/nsubj said/VBD/2/parataxis ././2/punct',
  '$who/2/nsubj $past/0/root $people/2/obj $in/2/obl $on/2/obl ././2/punct',
  '$who/2/nsubj $past/0/root $people/2/obj and/CC/5/cc $past2/2/conj $people2/5/obj ././2/punct',
  '$who/2/nsubj $past/0/root $people/2/obj and/CC/5/cc $past2/2/conj $number/5/obj ././2/punct',
  '$one/2/nsubj $past/0/root $people/2/obj $in/2/obl ././2/punct',
  '$one/2/nsubj $past/0/root $people/2/obj and/CC/5/cc damaged/VBD/2/conj $thing/5/obj ././2/punct',
  '$who/2/nsubj attacked/VBD/0/root $thing/2/obj $in/2/obl ,/,/6/punct $doing/2/advcl $people/6/obj ././2/punct',
  '$who/2/nsubj stormed/VBD/0/root $thing/2/obj $on/2/obl and/CC/6/cc $past/2/conj $people/6/obj ././2/punct',
  '$who/2/nsubj burned/VBD/0/root $thing/2/obj and/CC/5/cc looted/VBD/2/conj $thing2/5/obj ././2/punct',
  '$who/2/nsubj opened/VBD/0/root fire/NN/2/obj on/IN/5/case $group/2/obl $in/2/obl ,/,/8/punct $doing/2/advcl $people/8/obj ././2/punct',
  '$who/2/nsubj fired/VBD/0/root on/IN/4/case $group/2/obl $in/2/obl $on/2/obl ././2/punct',
  '$who/2/nsubj fired/VBD/0/root tear/NN/4/compound gas/NN/2/obj at/IN/6/case $group/2/obl $in/2/obl ././2/punct',
  // Passive voice.
  '$people/3/nsubj:pass were/VBD=AUX/3/aux:pass $done/0/root $in/3/obl $on/3/obl ,/,/8/punct $said/8/nsubj said/VBD/3/parataxis ././3/punct',
  '$people/3/nsubj:pass were/VBD=AUX/3/aux:pass $done/0/root by/IN/5/case $who/3/obl:agent $in/3/obl ././3/punct',
  '$people/3/nsubj:pass were/VBD=AUX/3/aux:pass $done/0/root and/CC/6/cc $number/6/nsubj:pass $done2/3/conj when/WRB/9/advmod $bomb/9/nsubj exploded/VBD/3/advcl $in/9/obl ././3/punct',
  '$people/3/nsubj:pass were/VBD=AUX/3/aux:pass $done/0/root and/CC/7/cc $number/7/nsubj:pass were/VBD=AUX/7/aux:pass $done2/3/conj $in/3/obl ././3/punct',
  '$people/8/nsubj:pass ,/,/5/punct including/VBG/5/case two/CD/5/nummod $group/1/nmod ,/,/5/punct were/VBD=AUX/8/aux:pass $done/0/root $in/8/obl ././8/punct',
  'the/DT/2/det attack/NN/4/nsubj:pass was/VBD=AUX/4/aux:pass carried/VBN/0/root out/RP/4/compound:prt by/IN/7/case $who/4/obl:agent ,/,/10/punct $said/10/nsubj told/VBD/4/parataxis reporters/NNS/10/iobj ././4/punct',
  // Reduced relatives beside finite verbs, so that both stay apart.
  '$group/5/nsubj:pass $done/1/acl $in/2/obl were/VBD=AUX/5/aux:pass $done2/0/root $on/5/obl ././5/punct',
  '$people/6/nsubj:pass accused/VBN/1/acl of/IN/4/mark spying/VBG/2/advcl were/VBD=AUX/6/aux:pass $done/0/root $on/6/obl ,/,/10/punct $said/10/nsubj reported/VBD/6/parataxis ././6/punct',
  '$people/7/nsubj:pass $done/1/acl by/IN/4/case $who/2/obl:agent have/VBP=AUX/7/aux been/VBN=AUX/7/aux:pass released/VBN/0/root ././7/punct',
  '$who/7/nsubj ,/,/3/punct armed/VBN/1/acl with/IN/5/case rifles/NNS/3/obl ,/,/3/punct $past/0/root $people/7/obj $in/7/obl ././7/punct',
  '$who/5/nsubj loyal/JJ/1/amod to/IN/4/case $place/2/obl $past/0/root $people/5/obj $in/5/obl ././5/punct',
  '$people/3/nsubj:pass were/VBD=AUX/3/aux:pass $done/0/root by/IN/5/case $bomb/3/obl:agent planted/VBN/5/acl by/IN/8/case $group/6/obl:agent ././3/punct',
  // Bombs and what they did.
  '$bomb/2/nsubj exploded/VBD/0/root $in/2/obl $on/2/obl ,/,/6/punct $doing/2/advcl $people/6/obj and/CC/9/cc wounding/VBG/6/conj $people2/9/obj ././2/punct',
  '$bomb/2/nsubj went/VBD/0/root off/RP/2/compound:prt $in/2/obl ,/,/6/punct $doing/2/advcl $people/6/obj ././2/punct',
  'the/DT/2/det explosion/NN/8/nsubj ,/,/5/punct which/WDT/5/nsubj hit/VBD/2/acl:relcl $thing/5/obj ,/,/5/punct $past/0/root $people/8/obj $in/8/obl ././8/punct',
  '$people/2/nsubj died/VBD/0/root and/CC/6/cc $number/6/nsubj:pass were/VBD=AUX/6/aux:pass $done/2/conj when/WRB/9/advmod $bomb/9/nsubj exploded/VBD/6/advcl $in/9/obl ././2/punct',
  '$people/2/nsubj died/VBD/0/root in/IN/5/case the/DT/5/det shelling/NN/2/obl of/IN/7/case $thing/5/nmod ././2/punct',
  'the/DT/2/det attack/NN/3/nsubj left/VBD/0/root $number/3/obj dead/JJ/3/xcomp $in/3/obl ././3/punct',
  'clashes/NNS/6/nsubj between/IN/3/case $group/1/nmod and/CC/5/cc $group2/3/conj left/VBD/0/root $people/6/obj dead/JJ/6/xcomp ././6/punct',
  // Speech before, claims and denials.
  '$said/2/nsubj said/VBD/0/root $who/4/nsubj $past/2/ccomp $people/4/obj $in/4/obl ././2/punct',
  '$said/2/nsubj said/VBD/0/root that/IN=SCONJ/5/mark $who/5/nsubj $past/2/ccomp $people/5/obj $on/5/obl ././2/punct',
  '$said/2/nsubj said/VBD/0/root $who/5/nsubj had/VBD=AUX/5/aux $done/2/ccomp $people/5/obj ././2/punct',
  '$said/2/nsubj denied/VBD/0/root that/IN=SCONJ/5/mark $who/5/nsubj $past/2/ccomp $people/5/obj ././2/punct',
  '"/``/3/punct they/PRP/3/nsubj fired/VBD/8/ccomp at/IN/5/case us/PRP/3/obl ,/,/3/punct "/\'\'/3/punct said/VBD/0/root $name/8/nsubj ,/,/12/punct a/DT/12/det resident/NN/9/appos ././8/punct',
  'according/VBG/3/case to/IN/1/fixed $name/7/obl ,/,/3/punct $people/7/nsubj:pass were/VBD=AUX/7/aux:pass $done/0/root $in/7/obl ././7/punct',
  'the/DT/2/det group/NN/3/nsubj claimed/VBD/0/root responsibility/NN/3/obj for/IN/7/case the/DT/7/det attack/NN/4/nmod ,/,/10/punct which/WDT/10/nsubj $past/7/acl:relcl $people/10/obj ././3/punct',
  'no/DT/2/det group/NN/4/nsubj immediately/RB/4/advmod claimed/VBD/0/root the/DT/6/det attack/NN/4/obj ././4/punct',
  '$group/2/nsubj fled/VBD/0/root their/PRP$/4/nmod:poss homes/NNS/2/obj as/IN=SCONJ/7/mark $who/7/nsubj advanced/VBD/2/advcl on/IN/9/case $thing/7/obl ././2/punct',
  '$group/2/nsubj took/VBD/0/root to/IN/5/case the/DT/5/det streets/NNS/2/obl to/TO/7/mark protest/VB/2/advcl the/DT/9/det killing/NN/7/obj of/IN/11/case $people/9/nmod by/IN/13/case $who/9/nmod ././2/punct',
  // Headlines.
  '$who/2/nsubj $do/0/root $people/2/obj $in/2/obl',
  '$who/2/nsubj $do/0/root $number/2/obj $in/2/obl',
  '$one/2/nsubj $does/0/root $number/2/obj $in/2/obl',
  '$one/2/nsubj $does/0/root $people/2/obj $in/2/obl',
  '$people/2/nsubj:pass $done/0/root in/IN/4/case attack/NN/2/obl $in/4/nmod',
  '$people/2/nsubj:pass $done/0/root as/IN=SCONJ/5/mark $bomb/5/nsubj hits/VBZ/2/advcl $thing/5/obj',
  '$who/2/nsubj fire/VBP/0/root tear/NN/4/compound gas/NN/2/obj at/IN/6/case $group/2/obl $in/2/obl',
  '$group/4/nsubj:pass $done/1/acl $in/2/obl released/VBN/0/root after/IN/7/case two/CD/7/nummod days/NNS/4/obl',
] as const

const universal: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  VBD: 'VERB',
  VBN: 'VERB',
  VBG: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  VB: 'VERB',
  IN: 'ADP',
  DT: 'DET',
  JJ: 'ADJ',
  JJS: 'ADJ',
  JJR: 'ADJ',
  CD: 'NUM',
  RB: 'ADV',
  PRP: 'PRON',
  PRP$: 'PRON',
  CC: 'CCONJ',
  TO: 'PART',
  RP: 'ADP',
  WDT: 'PRON',
  WRB: 'ADV',
  ',': 'PUNCT',
  '.': 'PUNCT',
  '``': 'PUNCT',
  "''": 'PUNCT',
}
