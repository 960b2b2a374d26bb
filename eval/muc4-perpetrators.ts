import type { Actor, ParticipantValue } from '../src/record/actor.ts'
import { speakerOf } from '../src/record/attribution.ts'
import type { Claim } from '../src/record/claim.ts'
import { isPersonNoun } from '../src/lexicon/en/people.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { type Fill, fill } from './muc4-fills.ts'
import { isIrregular, isStateBody, muc, plainFill, singular } from './muc4-terms.ts'
import { withoutTitle } from './muc4-victims.ts'

/** A claim of who did it. */
type DoerClaim = Claim & { value: ParticipantValue }

/** Slots 8 to 11 of a report: who did it, as persons and as bodies, how sure that is told, and whether a state or its enemies. */
export function perpetrators(report: Report, reading: Reading, text: string, put: (slot: string, ...fills: Fill[]) => void): void {
  const seen = new Set<string>()
  let state = false
  let any = false
  const owned = report.claims.some((claim) => claim.property === 'acknowledgement')
  let irregulars: DoerClaim | undefined
  let named = false
  for (const claim of report.claims) {
    if (claim.property !== 'responsibility') continue
    const whole = plainFill(claim.value.words)
    if (/^(?:THEY|HE|SHE|WHO|IT|I|WE|YOU|THIS|THAT|WHICH|THEM|HIM|ONE|OTHERS?|\d+)$/.test(whole)) continue
    const own = reading.actors.find((each) => each.id === claim.value.actorId)
    // 'THE GROUP' is whichever body the record has for it, and nobody where it has none; 'REBEL' of 'a rebel attack' is no people.
    const isTakenUp = takesUp.test(whole)
    if ((isTakenUp && (own === undefined || takesUp.test(muc(own.name)))) || /^REBEL$/.test(whole)) continue
    const people = !isTakenUp && (own?.kind === 'person' || isPeople(whole))
    // Who claims an act by name is a body, though the record knows no more of it.
    const isClaimant = claim.method.endsWith('reports/accepts') && !isTakenUp
    if (!people && !own && !isClaimant) continue
    // Names of bodies within the words: 'guerrillas of the X Front', 'X Front guerrillas'.
    const inside = reading.actors.filter((actor) => actor.kind !== 'person' && actor !== own).flatMap((actor) => actor.mentions.filter((mention) => mention.start >= claim.value.span.start && mention.end <= claim.value.span.end && mention.end - mention.start < claim.value.words.length).slice(0, 1))
    const offset = claim.value.span.start
    const bodies = isTakenUp ? [muc((own as Actor).name)] : people ? inside.map((mention) => plainFill(claim.value.words.slice(mention.start - offset, mention.end - offset))).filter((name) => !isPeople(name)) : [whole]
    const organisations = new Set(bodies)
    const prefix = people && bodies.length === 0 ? (bodyBefore(whole, reading) ?? bodyNamedAlone(whole, text)) : null
    if (prefix !== null) organisations.add(prefix)
    any = true
    for (const full of organisations) {
      const organisation = withoutLeaning(full)
      if (seen.has(organisation)) continue
      seen.add(organisation)
      named = true
      put('perp-org-id', fill(organisation))
      put('perp-org-conf', fill(owned ? 'CLAIMED OR ADMITTED' : confidence(claim), [organisation]))
      state ||= isStateBody(organisation)
    }
    if (!people) continue
    if (/^(?:GUERRILLAS|REBELS|TERRORISTS|INSURGENTS|SUBVERSIVES)$/.test(whole)) irregulars ??= claim
    const individual = own?.kind === 'person' ? withoutTitle(muc(own.name)) : numbered(peopleFill(whole, [...organisations]), muc(claim.value.words))
    if (seen.has(individual)) continue
    seen.add(individual)
    put('perp-ind-id', fill(individual))
    state ||= isStateBody(individual)
  }
  // 'THE GUERRILLAS' of a document that names one band are of that band.
  const band = named || irregulars === undefined ? null : onlyBand(reading)
  if (band !== null && irregulars !== undefined) {
    put('perp-org-id', fill(band))
    put('perp-org-conf', fill(owned ? 'CLAIMED OR ADMITTED' : confidence(irregulars), [band]))
  }
  // Where the record has a body of the state and a band of irregulars, the band is likelier to have been blamed by the text.
  const irregular = report.claims.some((claim) => claim.property === 'responsibility' && isIrregular(muc(claim.value.words)))
  if (any || report.type !== 'battle.clash') put('perp-inc-cat', fill(state && !irregular ? 'STATE-SPONSORED VIOLENCE' : 'TERRORIST ACT'))
}

/** The only band of irregulars that a document names, as fronts and armies are named; null where it names none or several. */
function onlyBand(reading: Reading): string | null {
  const bands = new Set(reading.actors.filter(({ kind }) => kind === 'armed_group').map(({ name }) => withoutLeaning(muc(name))).filter((name) => / (?:FRONT|ARMY|PATH|MOVEMENT|FORCES|UNION)$/.test(name) && !isStateBody(name) && !/ OF THE /.test(name)))
  const [only, another] = bands
  return only !== undefined && another === undefined ? only : null
}

/** Words that take up a body named before. */
const takesUp = /^(?:GROUP|ORGANIZATION|MOVEMENT|FACTION|BAND|GANG)$/

/** The body of the document whose name stands before a noun for its people: 'X FRONT' of 'X FRONT GUERRILLAS'. */
function bodyBefore(people: string, reading: Reading): string | null {
  const bodies = new Set(reading.actors.filter((actor) => actor.kind !== 'person').flatMap((actor) => [muc(actor.name), ...actor.aliases.map(muc)]))
  const tokens = people.split(' ')
  for (let end = tokens.length - 1; end > 0; end -= 1) {
    const name = tokens.slice(0, end).join(' ')
    if (bodies.has(name) && !isPeople(name)) return name
  }
  return null
}

/** A body's name without the leaning that the wire puts before it: 'MARXIST-LENINIST X ARMY', 'THE PRO-Y X FRONT', 'THE OUTLAWED X'. */
function withoutLeaning(name: string): string {
  return name.replace(/^(?:(?:PRO|ANTI|SO|SELF|ULTRA) ?- ?)?(?:\w+(?:IST|ITE)(?:-\w+)?|CALLED|STYLED|LEFTIST|RIGHTIST|CLANDESTINE|OUTLAWED|TERRORIST|REBEL|GUERRILLA|SUBVERSIVE)(?: (?:GUERRILLA|TERRORIST|REBEL|ARMED) (?:GROUP|ORGANIZATION))? (?=\w+ \w|[A-Z0-9-]{2,5}$)/, '')
}

/** What stands before a noun for people, where the text names it elsewhere with an article and without them: 'THE NORTHERN WAY' of 'NORTHERN WAY MEMBERS'. */
function bodyNamedAlone(people: string, text: string): string | null {
  const tokens = people.split(' ')
  const plain = text.toUpperCase().replace(/\s+/g, ' ')
  for (let from = 0; from < tokens.length - 1; from += 1) {
    const name = tokens.slice(from, -1).join(' ')
    if (!/^[A-Z0-9][A-Z0-9 '-]{2,}$/.test(name) || isPeople(name) || /^(?:\w+(?:ED|IST|AN|ESE)|ARMED|URBAN|ALLEGED|SUSPECTED|RURAL|YOUNG|OTHER|MILITARY|DEATH|GUERRILLA|REBEL|DRUG)$/.test(name)) continue
    if (new RegExp(`\\b(?:THE|BY|OF|,) "?${name}"?(?= (?:HAS|HAVE|IS|WAS|AND|IN|ON|CLAIMED|SAID|WHICH|FOR)\\b|[.,;(\\[])`).test(plain)) return name
  }
  return null
}

/** People without the name of their body, which has a slot of its own: 'GUERRILLAS' of 'X FRONT GUERRILLAS' or 'GUERRILLAS OF THE X FRONT'; members stay members of something. */
function peopleFill(whole: string, organisations: readonly string[]): string {
  const cut = whole.replace(/ [([][^)\]]*[)\]](?= )/, '').replace(/ (?:OF|FROM|BELONGING TO)(?: THE(?: .*)?)?$/, '').replace(/^(?:OF THE|WHEN|YESTERDAY|TODAY) /, '')
  if (/MEMBERS?$/.test(cut)) return cut
  const body = organisations.find((name) => cut.startsWith(`${name} `))
  return body ? cut.slice(body.length + 1) : cut
}

/** People with the number that the words tell right before them: perpetrators have no slot for it ('TWO MEN'). */
function numbered(people: string, words: string): string {
  const at = words.indexOf(` ${people}`)
  const number = at < 0 ? undefined : /(?:^| )(TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|SEVERAL|\d+)$/.exec(words.slice(0, at))?.[1]
  return number === undefined ? people : `${number} ${people}`
}

/** People described ('ARMED MEN', 'GUERRILLAS') and no body with a name ('FMLN', 'THE ARMY'). */
function isPeople(words: string): boolean {
  const last = words.replace(/ (?:OF|FROM|IN|WHO|BELONGING) .*$/, '').split(' ').at(-1) ?? ''
  if (/^(?:ARMY|POLICE|GOVERNMENT|FORCES|FORCE|MILITARY|CARTEL|PATH|FRONT|MOVEMENT|BATTALION|BRIGADE)$/.test(last)) return false
  return isPersonNoun.has(singular(last)) || /(?:MEN|MEMBERS|INDIVIDUALS|SUBJECTS|COLUMN|GROUPS?|BAND|TERRORISTS?|COMMANDOE?S?|ELEMENTS|CRIMINALS|SQUADS?|UNITS?|COMMANDS?)$/.test(last)
}

function confidence(claim: DoerClaim): string {
  if (claim.method.includes('accepts')) return 'CLAIMED OR ADMITTED'
  if (claim.value.certainty === 'suspected' || claim.modality === 'hedged') {
    return /POLICE|ARMY|AUTHORIT|MINISTER|GENERAL|COLONEL|GOVERNMENT|MILITARY|OFFICIAL/i.test(speakerOf(claim.attribution).label) ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : 'SUSPECTED OR ACCUSED'
  }
  return 'REPORTED AS FACT'
}
