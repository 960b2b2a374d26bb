import { withoutMarks } from '../eval/muc4.ts'
import { tools } from '../eval/reading-tools.ts'
import { takeIn } from '../src/intake/take-in.ts'
import { primaryType } from '../src/reading/reports/primary-type.ts'
import type { PlacedAct } from '../src/reading/reports/placed-act.ts'
import { describedPersons } from '../src/reading/reports/described-persons.ts'
import { findStances } from '../src/reading/reports/find-stances.ts'
import { sectionsOf } from '../src/reading/reports/sections.ts'
import { joinActs } from '../src/reading/reports/join-acts.ts'
import { type RoleCandidate, roleCandidates } from '../src/reading/reports/role-candidates.ts'
import { RoleReader } from '../src/reading/reports/role-features.ts'
import { type Found, steps } from '../src/reading/steps.ts'

interface Fill { readonly alt: readonly string[]; readonly opt: boolean }
interface Template { readonly slots: Readonly<Record<string, readonly Fill[]>> }
export interface MucDocument { readonly id: string; readonly text: string; readonly date: string | null; readonly templates: readonly Template[] }

/** The roles learned, in the order of the model's classes, with the key's slots that hold them. */
export const roleSlots: readonly (readonly [string, readonly string[]])[] = [
  ['doer', ['perp-ind-id']],
  ['body', ['perp-org-id']],
  ['victim', ['hum-tgt-name', 'hum-tgt-desc']],
  ['target', ['phys-tgt-id']],
  ['weapon', ['inc-instr-id']],
]

const unimportant = new Set('the a an of and in to for on at by with from who which were was s this that these those one two three four five six seven eight nine ten several some all few any another other more most many certain'.split(' '))

/** A candidate of one incident: its features and, by role, the number of the fill it names (-1 none). */
export interface Instance { readonly features: Int32Array; readonly fills: readonly number[]; readonly candidate: RoleCandidate; readonly words: string; readonly near: number; readonly rule: number }
export interface Incident { readonly document: number; readonly instances: readonly Instance[]; readonly template: Template }

/** The incidents of one document that have a template in its key, with every phrase in reach. */
export function incidentsOf(document: MucDocument, number: number): Incident[] {
  if (document.templates.length === 0) return []
  const text = withoutMarks(document.text)
  const taken = takeIn(new TextEncoder().encode(text), document.date ? { publishedAt: document.date } : {}, '2026-11-24T00:00:00Z')
  if (!taken.ok) throw new Error(taken.problem.message)
  const found = {} as Found
  for (const step of steps.filter((each) => each.adds !== 'reports')) Object.assign(found, { [step.adds]: step.run(taken.document, found, tools()) })
  const candidates = roleCandidates(found.tagged, found.actors.actors, found.actors.mentions, describedPersons(found.tagged, found.actors.actors, found.actors.mentions))
  const acts = found.placed.acts.map((placed) => placed.act)
  const reader = new RoleReader({ tagged: found.tagged, acts, speech: found.speech, stances: findStances(found.tagged, found.acts) }, candidates)
  const words = candidates.map((candidate) => formsOf(taken.document.text, candidate))
  return joinActs(taken.document, found.tagged, found.placed, sectionsOf(taken.document, found.tagged, found.times, found.places)).flatMap((telling) => {
    const own = telling.acts.map((i) => found.placed.acts[i] as PlacedAct)
    if (!own.some(({ act }) => act.polarity === 'affirms' && (act.modality === 'asserted' || act.modality === 'hedged'))) return []
    const type = keyTypeOf(primaryType(own.map(({ act }) => act)))
    if (type === null) return []
    const gaps = candidates.map((candidate) => Math.min(...own.map(({ act }) => Math.abs(candidate.sentence - act.sentence))))
    let best: { template: Template; score: number; fills: number[][] } | null = null
    for (const template of document.templates) {
      const wanted = template.slots['inc-type']?.[0]?.alt[0] ?? 'ATTACK'
      if (type !== wanted && !(['ATTACK', 'BOMBING', 'ARSON'].includes(type) && ['ATTACK', 'BOMBING', 'ARSON'].includes(wanted))) continue
      const fills = words.map((forms) => roleSlots.map(([, slots]) => fillOf(forms, slots.flatMap((slot) => template.slots[slot] ?? []))))
      const hits = new Set<string>()
      fills.forEach((each, i) => each.forEach((fill, role) => (fill >= 0 && (gaps[i] as number) <= 1 ? hits.add(`${role} ${fill}`) : null)))
      const score = hits.size + (type === wanted ? 0.5 : 0)
      if (hits.size > 0 && (best === null || score > best.score)) best = { template, score, fills }
    }
    if (best === null) return []
    const chosen = best
    const incident = { acts: telling.acts }
    const instances = candidates.flatMap((candidate, i): Instance[] => {
      const count = reader.read(i, incident)
      if (count === 0) return []
      return [{ features: reader.buffer.slice(0, count), fills: chosen.fills[i] as number[], candidate, words: (words[i] as string[])[0] as string, near: gaps[i] as number, rule: reader.ruled(i, incident) }]
    })
    return [{ document: number, instances, template: chosen.template }]
  })
}

function keyTypeOf(type: string): string | null {
  if (type === 'remote.bomb' || type === 'remote.suicide' || type === 'remote.air') return 'BOMBING'
  if (type === 'liberty.abduction' || type === 'liberty.disappearance') return 'KIDNAPPING'
  if (type === 'property.arson') return 'ARSON'
  if (/^(?:attack|remote|custody|battle)\./.test(type) || type === 'property.damage' || type === 'protest.crackdown') return 'ATTACK'
  return null
}

function formsOf(text: string, candidate: RoleCandidate): string[] {
  const words = text.slice(candidate.span.start, candidate.span.end).replace(/\s+/g, ' ')
  return candidate.actor?.kind === 'person' ? [words, candidate.actor.name] : [words]
}


export function bare(words: string): string[] {
  return words.toLowerCase().replace(/[^a-z0-9' ]+/g, ' ').split(/\s+/).map((word) => word.replace(/^'+|'+$/g, '').replace(/'s$/, '')).filter((word) => word !== '' && !unimportant.has(word))
}

/** The fill that a candidate names: all the words of one within the other, with the same last word or (for names) a shared last name. */
export function fillOf(forms: readonly string[], fills: readonly Fill[]): number {
  const own = forms.map((form) => [bare(form), bare(form.replace(/ (?:of|from|in|who|belonging) .*$/i, ''))])
  for (let i = 0; i < fills.length; i += 1) {
    for (const alternative of (fills[i] as Fill).alt) {
      const wanted = bare(alternative)
      const wantedHead = bare(alternative.replace(/ (?:OF|FROM|IN|WHO|BELONGING) .*$/i, '')).at(-1)
      for (const [all, head] of own) {
        if (!all || !head || all.length === 0 || wanted.length === 0) continue
        if (head.at(-1) === wantedHead && (wanted.every((word) => all.includes(word)) || all.every((word) => wanted.includes(word)))) return i
        if (all.length >= 2 && all.join(' ') === wanted.join(' ')) return i
      }
    }
  }
  return -1
}
