import type { ActMention, SpeechMention } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { contains, type Span } from '../../record/span.ts'
import type { Found } from './assemble.ts'

/** 'The army said its drones had killed nine men': that it was the army is the army's own word, said where the act is told; undefined where no speaker names itself. */
export function ownWordAt(found: Found, doer: Span, { trigger }: ActMention): Span | undefined {
  return speechBy(found.speech, doer).some(({ speaker, content }) => speaker !== null && contains(speaker, doer) && contains(content, trigger)) ? trigger : undefined
}

/** What is said by those whose words overlap a span. */
export function speechBy(speech: readonly SpeechMention[], span: Span): SpeechMention[] {
  return speakerIndex(speech).overlapping(span).map((i) => speech[i] as SpeechMention)
}

const speakerIndex = onceFor((speech: readonly SpeechMention[]) => new SpanIndex(speech.map(({ speaker }) => speaker)))
