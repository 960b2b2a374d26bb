import type { Actor } from '../record/actor.ts'
import type { Document } from '../record/document.ts'
import type { ActMention, ActorMention, NumberMention, PlaceMention, SpeechMention, TimeMention } from '../record/mention.ts'
import type { Note } from '../record/note.ts'
import type { Report } from '../record/report.ts'
import { contains, overlaps, wordsOf } from '../record/span.ts'
import { SpanIndex } from '../record/span-index.ts'
import type { Span } from '../record/span.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { namesOfBodies } from '../lexicon/en/actors.ts'
import type { Sentence, TaggedText } from '../text/tagged-text.ts'
import type { TextModels } from '../text/models.ts'
import { tagText } from '../text/tag-text.ts'
import { findActs } from './acts/find-acts.ts'
import { findActors } from './actors/find-actors.ts'
import { findNumbers } from './counts/find-numbers.ts'
import { findZeros } from './counts/find-zeros.ts'
import { judgeActs } from './modality/judge-acts.ts'
import { findPlaces } from './places/find-places.ts'
import { attachCounts } from './reports/attach-counts.ts'
import type { AttachedCount } from './reports/attach-counts.ts'
import { attachTimesAndPlaces } from './reports/attach.ts'
import type { PlacedAct, SentenceFrame } from './reports/placed-act.ts'
import { assembleReports } from './reports/assemble.ts'
import { describedPersons } from './reports/described-persons.ts'
import { namedVictims } from './reports/named-victims.ts'
import { findBlame } from './reports/find-blame.ts'
import { findStances } from './reports/find-stances.ts'
import { joinActs } from './reports/join-acts.ts'
import { sectionsOf } from './reports/sections.ts'
import { attributionAt } from './speakers/attribution-at.ts'
import { findLoaded } from './speakers/find-loaded.ts'
import { findSpeech } from './speakers/find-speech.ts'
import { findTimes } from './times/find-times.ts'

/** What is handed in to read with: models and gazetteer, opened once. */
export interface Tools {
  readonly models: TextModels
  readonly gazetteer: Gazetteer
}

/** What the steps find, one field a step; each step reads earlier fields and adds its own. */
export interface Found {
  tagged: TaggedText
  times: TimeMention[]
  places: PlaceMention[]
  actors: { actors: Actor[]; mentions: ActorMention[] }
  speech: SpeechMention[]
  loaded: Span[]
  numbers: NumberMention[]
  acts: ActMention[]
  placed: { acts: PlacedAct[]; frames: SentenceFrame[] }
  counts: AttachedCount[]
  reports: { reports: Report[]; notes: Note[] }
}

interface StepOf<K extends keyof Found> {
  readonly adds: K
  readonly needs: readonly (keyof Found)[]
  readonly what: string
  readonly run: (document: Document, found: Found, tools: Tools) => Found[K]
}
export type Step = { [K in keyof Found]: StepOf<K> }[keyof Found]

/** THE order in which a document is read. */
export const steps: readonly Step[] = [
  { adds: 'tagged', needs: [], what: 'sentences, words, tags, parses, quotation marks', run: (document, _, { models }) => tagText(document, models) },
  { adds: 'times', needs: ['tagged'], what: 'times, counted from the story and the publication date', run: (document, { tagged }) => findTimes(document, tagged) },
  { adds: 'actors', needs: ['tagged'], what: 'parties and persons, joined within the document', run: (document, { tagged }, { gazetteer, models }) => findActors(document, tagged, gazetteer, { weights: models.persons, words: models.lemmas.words }) },
  { adds: 'places', needs: ['tagged', 'actors'], what: 'place names, chosen among candidates', run: (document, { tagged, actors }, { gazetteer }) => outsideNames(document.text, findPlaces(document, tagged, gazetteer), actors) },
  { adds: 'speech', needs: ['tagged', 'actors', 'places'], what: 'who says what', run: (document, { tagged, actors, places }) => findSpeech(document, tagged, actors.mentions, actors.actors, places.map(({ span }) => span)) },
  { adds: 'loaded', needs: ['tagged'], what: 'loaded words', run: (document, { tagged }) => findLoaded(document, tagged) },
  { adds: 'numbers', needs: ['tagged'], what: 'numbers that count something', run: (document, { tagged }) => findNumbers(document, tagged) },
  { adds: 'acts', needs: ['tagged', 'places'], what: 'acts, and whether they are told as having happened', run: (document, { tagged, places }) => judgeActs(findActs(document, tagged, places), tagged) },
  {
    adds: 'placed', needs: ['acts', 'times', 'places', 'speech'], what: 'which time and place belong to which act',
    run: (document, { acts, times, places, speech, tagged }) => attachTimesAndPlaces(acts, outsideCitedWorks(document.text, times, speech), places, tagged, document),
  },
  {
    adds: 'counts', needs: ['acts', 'numbers', 'times', 'actors', 'speech'], what: 'which number belongs to which act',
    run: (document, { acts, numbers, times, tagged, actors, speech }) =>
      attachCounts(document, tagged, acts, withoutSpeakers(document.text, tagged, numbers, speech), findZeros(document.text, tagged), times, personSpans(actors)),
  },
  {
    adds: 'reports', needs: ['acts', 'placed', 'counts', 'actors', 'speech', 'loaded'], what: 'which acts are one incident, with a claim for every value',
    run: (document, found) => {
      const sections = sectionsOf(document, found.tagged, found.times, found.places)
      return assembleReports(
        {
          document,
          sections,
          tagged: found.tagged,
          placed: found.placed.acts,
          frames: found.placed.frames,
          counts: found.counts,
          times: found.times,
          places: found.places,
          actors: found.actors.actors,
          actorMentions: found.actors.mentions,
          loaded: found.loaded,
          speech: found.speech,
          stances: findStances(found.tagged, found.acts),
          blame: findBlame(found.tagged, found.acts),
          described: describedPersons(found.tagged, found.actors.actors, found.actors.mentions),
          named: namedVictims({ document, tagged: found.tagged, placed: found.placed.acts, actors: found.actors.actors, actorMentions: found.actors.mentions }),
          attributionAt: (span) => attributionAt(found.speech, span, document),
        },
        joinActs(document, found.tagged, found.placed, sections),
      )
    },
  },
]

/** 'policeman Edison Agudo': a part of somebody's name is no place; the town of 'Kosti police chief Omar Vale' is. */
function outsideNames(text: string, places: readonly PlaceMention[], { actors, mentions }: Found['actors']): PlaceMention[] {
  const names = new Map(actors.filter(({ kind, name }) => kind === 'person' && !namesOfBodies.test(name)).map(({ id, name }) => [id, ` ${name} `]))
  const named = mentions.filter(({ actorId, isPronoun }) => !isPronoun && names.has(actorId))
  const index = new SpanIndex(named.map(({ span }) => span))
  return places.filter(({ span }) => !index.overlapping(span).some((i) => {
    const { span: whole, actorId } = named[i] as ActorMention
    return contains(whole, span) && whole.end - whole.start > span.end - span.start && (names.get(actorId) as string).includes(` ${wordsOf(text, span)} `)
  }))
}

/** 'in its Annual Report 2013': the year of a cited work dates no act. */
function outsideCitedWorks(text: string, times: readonly TimeMention[], speech: readonly SpeechMention[]): TimeMention[] {
  const works = speech.flatMap((each) => (each.attribution.citedWork ? [each.attribution.citedWork.span] : []))
  return times.filter((time) => !works.some((work) => overlaps(work, time.span)) && !/\b(?:Report|REPORT|Survey|Yearbook|Review)\s*$/.test(text.slice(time.span.start - 10, time.span.start)))
}

/** '5-8 alleged fighters killed', '1-2 reported killed': said of those counted, not by them. */
const saidOf = /^ (?:alleged|reported|suspected|believed)\b/i

/** 'captured two men, who admitted to it', 'two brothers who opposed the mine were shot': whom the sentence tells of first, whatever they said. */
const toldFirst = /^,? who\b/i

/** 'Six detainees told the court that they had been beaten': they speak of themselves. */
const ofThemselves = /^[^.;:]{2,60} (?:that )?they (?:had|have) been \p{L}+/iu

/** 'according to two nurses who saw the book': they only speak. */
const onlyHeard = /\baccording to (?:at least |about )?$/i

/** 'Some 40 people gathered to demand justice': what they did is told before what they say. */
function actsFirst({ tokens }: Sentence, { phrase }: NumberMention, cue: Span | null): boolean {
  const between = cue === null ? [] : tokens.filter(({ start, end }) => start >= phrase.end && end <= cue.start)
  return between[0]?.tag === 'VERB' && between[0].fine === 'VBD'
}

/** 'according to two nurses': who speaks is not who was hurt. */
function withoutSpeakers(text: string, tagged: TaggedText, numbers: readonly NumberMention[], speech: readonly SpeechMention[]): NumberMention[] {
  const isOnlySpeaker = (number: NumberMention) => speech.some(({ speaker, cue }) => speaker !== null && overlaps(speaker, number.span) && !actsFirst(tagged.sentences[number.sentence] as Sentence, number, cue))
  return numbers.filter((number) => !isOnlySpeaker(number) || saidOf.test(text.slice(number.span.end, number.span.end + 12)) || ofThemselves.test(text.slice(number.span.end, number.span.end + 100)) || (toldFirst.test(text.slice(number.phrase.end, number.phrase.end + 6)) && !onlyHeard.test(text.slice(Math.max(0, number.phrase.start - 24), number.phrase.start))))
}

function personSpans({ actors, mentions }: Found['actors']): Span[] {
  const persons = new Set(actors.filter((actor) => actor.kind === 'person').map((actor) => actor.id))
  return mentions.filter((mention) => persons.has(mention.actorId) && !mention.isPronoun).map((mention) => mention.span)
}

/** Throws when a step needs what no earlier step adds: a mistake in the list above. */
export function checkOrder(list: readonly Step[] = steps): void {
  const added = new Set<string>()
  for (const step of list) {
    const missing = step.needs.filter((need) => !added.has(need))
    if (missing.length > 0) throw new Error(`step '${step.adds}' needs ${missing.join(', ')}, which no step before it adds`)
    added.add(step.adds)
  }
}
