import type { Span } from '../../model/span.ts'
import type { Sentence } from '../syntax/token.ts'
import type { Frame, SpeechVerb } from './speech-verbs.ts'

/** A part of the sentence that a verb takes as what is reported, how far the cue reaches, and the speaker where the frame knows it. */
export type Taken = { readonly content: Span; readonly cueEnd: number; readonly frame: string; readonly speaker?: Span }

/** One way in which the verb at `index` may take what is reported; `undefined` where the sentence does not have it. */
export type Take = (sentence: Sentence, index: number, how: How) => Taken | undefined

/** The verb as the lexicon has it, and its voice here. */
export type How = { readonly verb: SpeechVerb; readonly passive: boolean }

/** True when the lexicon gives the verb this frame. */
export function has(verb: SpeechVerb, frame: Frame): boolean {
  return verb.frames.has(frame)
}

/** Where the token at `index` ends. */
export function endOf(sentence: Sentence, index: number): number {
  return sentence.tokens[index]?.end ?? sentence.end
}
