import type { Document } from '../record/document.ts'
import type { Mention } from '../record/mention.ts'
import type { Reading } from '../record/report.ts'
import { wordsOf } from '../record/span.ts'
import { readerVersion } from './reader-version.ts'
import { steps } from './steps.ts'
import type { Found, Tools } from './steps.ts'

/** Languages the reader can read; documents in others are kept and shown, and say so. */
export const readableLanguages: ReadonlySet<string> = new Set(['en'])

/**
 * Reads one document: runs the steps in order and gives its reports with all claims, the mentions for the reader page and notes.
 * Never throws for odd material; a document in a language that cannot be read yet gives an empty reading with a note.
 */
export function readDocument(document: Document, tools: Tools): Reading {
  const language = document.language.split('-')[0] ?? 'und'
  if (!readableLanguages.has(language)) {
    return {
      documentId: document.id,
      reader: readerVersion,
      reports: [],
      actors: [],
      mentions: [],
      notes: [{ span: null, text: `Kept and shown, not read: documents in '${document.language}' cannot be read yet.` }],
      canRead: false,
    }
  }
  const found = {} as Found
  for (const step of steps) Object.assign(found, { [step.adds]: step.run(document, found, tools) })
  return {
    documentId: document.id,
    reader: readerVersion,
    reports: found.reports.reports,
    actors: found.actors.actors,
    mentions: mentionsOf(document, found),
    notes: found.reports.notes,
    canRead: true,
  }
}

/** One list of everything found, in the order of the text, for the reader page. */
function mentionsOf(document: Document, found: Found): Mention[] {
  const mentions: Mention[] = []
  for (const act of found.acts) mentions.push({ kind: 'act', span: act.trigger, resolved: `${act.type} (${act.modality})`, rule: act.rule })
  for (const count of found.counts) {
    mentions.push({ kind: 'count', span: count.number.span, resolved: count.measure, rule: count.rule })
  }
  for (const time of found.times) mentions.push({ kind: 'time', span: time.span, resolved: time.value?.edtf ?? time.timexValue, rule: time.value?.rule ?? 'rule:times/length' })
  for (const place of found.places) mentions.push({ kind: 'place', span: place.span, resolved: place.value.name, rule: place.value.reason })
  const names = new Map(found.actors.actors.map((actor) => [actor.id, actor.name]))
  for (const actor of found.actors.mentions) mentions.push({ kind: 'actor', span: actor.span, resolved: names.get(actor.actorId) ?? null, rule: 'rule:actors' })
  for (const speech of found.speech) {
    if (speech.speaker) mentions.push({ kind: 'speaker', span: speech.speaker, resolved: speech.attribution.chain[0]?.label ?? wordsOf(document.text, speech.speaker), rule: 'rule:speakers' })
  }
  return mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
