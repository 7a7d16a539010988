import type { Span } from '../../model/span.ts'
import type { NameFound } from '../names/name-found.ts'
import type { Sentence } from '../syntax/token.ts'
import type { Attribution } from './attribution.ts'
import { speakerOf } from './find-speaker.ts'
import { firstFrom } from './first-from.ts'
import { isParty } from './is-speech.ts'

type Around = { readonly sentences: readonly (Span | Sentence)[]; readonly names: readonly NameFound[] }

/** A participle has no subject beside it: in "As some fled, Jane Roe stayed, saying: ..." only the parser knows whose words they are. */
const PARTICIPLE = /ing$/i

/** Takes the subject that the parser gives to a cue in front of a quotation, where the order of words has found nobody that can speak or cannot tell. */
export function withSubject(text: string, attribution: Attribution, { sentences, names }: Around): Attribution {
  if (attribution.rule !== 'quote.direct.before') return attribution
  const isParticiple = PARTICIPLE.test(text.slice(attribution.cue.start, attribution.cue.end))
  if (!isParticiple && attribution.speaker !== null && isParty(text, attribution.speaker, names)) return attribution
  const sentence = sentences[firstFrom(sentences, attribution.cue.start + 1) - 1]
  if (sentence === undefined || !('parsed' in sentence) || !sentence.parsed) return attribution
  const index = sentence.tokens.findIndex((token) => token.start === attribution.cue.start)
  if (index < 0) return attribution
  const { speaker, antecedent } = speakerOf(sentence, index)
  if (speaker === null || (isParticiple && !isParty(text, speaker, names))) return attribution
  if (speaker.end > Math.min(attribution.cue.start, attribution.content.start)) return attribution
  return { ...attribution, speaker, ...(antecedent && { antecedent }) }
}
