import { institutionNouns, notTheSameOffice, officerRank, spokesNouns } from '../../lexicon/en/saying.ts'
import { bodyWords } from '../../lexicon/en/names.ts'
import type { Actor } from '../../record/actor.ts'
import { type ChainLink, originKey } from '../../record/attribution.ts'
import type { SpeechMention } from '../../record/mention.ts'

/**
 * Tells of every speaker which body speaks through it, where that is another name than its own: 'the ministry' of a document
 * that names one ministry only, and a spokesman introduced by name. Both are one origin (`domain-model.md` 3.4: one is a
 * member body of the other). The label and its words stay as they stand in the text.
 */
export function withBodies(speech: readonly SpeechMention[], text: string, actors: readonly Actor[]): SpeechMention[] {
  const own = new Map<string, string | null>()
  for (const { attribution } of speech)
    for (const { kind, label } of attribution.chain) if (kind === 'speaker' && !own.has(label)) own.set(label, bodyIntroduced(label, text, actors) ?? forceOf(label, text))
  const named = [...own].map(([label, introduced]) => introduced ?? label)
  const bodyOf = new Map<string, string>()
  for (const [label, introduced] of own) {
    const short = introduced ?? label
    const body = fullerOf(short, named) ?? introduced
    if (body !== null && originKey(body) !== originKey(label)) bodyOf.set(label, body)
  }
  if (bodyOf.size === 0) return [...speech]
  return speech.map((mention) => ({
    ...mention,
    attribution: { ...mention.attribution, chain: mention.attribution.chain.map((link) => withBody(link, bodyOf)) },
  }))
}

function withBody(link: ChainLink, bodyOf: ReadonlyMap<string, string>): ChainLink {
  const body = link.kind === 'speaker' && !link.anonymous ? bodyOf.get(link.label) : undefined
  return body === undefined ? link : { ...link, body }
}

/** The one fuller name of an institution that the document gives: 'interior ministry' for 'ministry'; null with none or several. */
function fullerOf(label: string, all: readonly string[]): string | null {
  const words = bodyWords(label)
  if (words.length === 0 || !institutionNouns.has(words.at(-1) as string)) return null
  // 'the Dola ministry' is a name of its own.
  if (/\p{Lu}/u.test(label.replace(/^(?:The |A |An )?\p{Lu}/u, ''))) return null
  const fuller = new Map<string, string>()
  for (const other of all) {
    const long = bodyWords(other)
    if (long.length <= words.length || !endsOrBegins(long, words) || long.some((word) => notTheSameOffice.has(word))) continue
    const known = fuller.get(long.join(' '))
    if (known === undefined || other.length < known.length) fuller.set(long.join(' '), other)
  }
  return fuller.size === 1 ? ([...fuller.values()][0] as string) : null
}

/** 'interior ministry' ends with 'ministry', 'Ministry of the Interior' begins with it. */
function endsOrBegins(long: readonly string[], short: readonly string[]): boolean {
  return short.join(' ') === long.slice(-short.length).join(' ') || (short.length === 1 && long[0] === short[0])
}

const spokes = [...spokesNouns].join('|')
const body = String.raw`(?:[\p{L}][\p{L}'’.-]*[ ]){0,4}[\p{L}][\p{L}'’.-]*`
const behindFor = new RegExp(String.raw`^,? (?:the |a |an )?(?:\p{L}+ )?(?:${spokes}) (?:for|of) (?:the )?(${body}?)(?=,| said| says| told| added|\.|$)`, 'iu')
const behindOwner = new RegExp(String.raw`^, (?:the |a |an )?(${body}?)(?:['’]s)? (?:${spokes})\b`, 'iu')
const before = new RegExp(String.raw`(?:^|[\s“"(])(?:the |a |an )?(${body}?)(?:['’]s)? (?:${spokes}),? (?:\p{Lu}[\p{L}.]+ ){0,3}$`, 'iu')

/** The body that a person is introduced as speaking for: 'Lena Orvik, a spokeswoman for the clinic', 'army spokesman Col. Dan Vale'. */
function bodyIntroduced(label: string, text: string, actors: readonly Actor[]): string | null {
  const actor = actors.find((each) => each.kind === 'person' && each.name === label)
  for (const span of actor?.mentions ?? []) {
    const ahead = text.slice(span.end, span.end + 90).split(/[;\n]|\. /)[0] as string
    const behind = (text.slice(Math.max(0, span.start - 90), span.start).split(/[.;:!?,—–-] (?!\p{Lu}[\p{L}.]* ?$)|\n/u).at(-1) as string)
    const found = behindFor.exec(ahead)?.[1] ?? behindOwner.exec(ahead)?.[1] ?? before.exec(behind)?.[1]
    const words = found?.replace(/\s+/g, ' ').replace(/^(?:the|a|an) /i, '').trim()
    if (words && bodyWords(words).length > 0) return words
  }
  return null
}

const force = String.raw`(?:\p{Lu}[\p{L}.-]*(?:['’]s)? ){1,4}(?:[Pp]olice(?: [Dd]epartment| [Ff]orce| [Ss]ervice)?|Sheriff['’]s (?:Office|Department)|(?:State|Highway) (?:Police|Patrol))`
const leadingRank = new RegExp(`^(?:${officerRank.source.replace(' $', ' ')})+`, 'u')
const ofForce = new RegExp(String.raw`^,? (?:who is )?(?:of|with|from) (?:the )?(${force})\b`, 'u')
const atForce = new RegExp(String.raw`^, an? (${force}) (?:${spokes}|officer|detective|commander|investigator)\b`, 'u')
const forceBefore = new RegExp(String.raw`(${force}) $`, 'u')

/** The force that the text names with an officer of a rank: 'Lt. Dan Vale of the Orsk police', 'Orsk police Lt. Dan Vale', 'Vale, an Orsk police spokesman'. */
function forceOf(label: string, text: string): string | null {
  const name = label.replace(leadingRank, '')
  if (!/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(name)) return null
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 80), at)
    const rank = officerRank.exec(before)
    if (rank === null) continue
    const ahead = text.slice(at + name.length, at + name.length + 90)
    const found = ofForce.exec(ahead)?.[1] ?? atForce.exec(ahead)?.[1] ?? forceBefore.exec(before.slice(0, rank.index))?.[1]
    if (found !== undefined) return found.replace(/^The /, '')
  }
  return null
}
