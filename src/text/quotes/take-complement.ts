import type { Span } from '../../model/span.ts'
import { cover } from '../../model/span.ts'
import type { Sentence } from '../syntax/token.ts'
import { dependent, dependents, prepositionOf, subtreeSpan } from '../syntax/tree.ts'
import type { SpeechVerb } from './speech-verbs.ts'
import { endOf, has } from './taken.ts'
import type { How, Taken } from './taken.ts'

/** "vowed to ...", "urged them to ..."; of a passive ("is expected to ...") the subject belongs to it. */
export function takeInfinitive(sentence: Sentence, index: number, { verb, passive }: How): Taken | undefined {
  if (!has(verb, 'infinitive') && !(passive && has(verb, 'clause'))) return undefined
  const open = dependents(sentence, index, 'xcomp').find((child) => child > index)
  if (open === undefined || !isVerbal(sentence, open)) return undefined
  const span = subtreeSpan(sentence, open)
  const person = dependents(sentence, index, 'obj', 'iobj').find((child) => child > index)
  const subject = passive ? dependent(sentence, index, 'nsubj') : undefined
  if (subject !== undefined && !has(verb, 'person')) {
    return { content: cover(subtreeSpan(sentence, subject), span), cueEnd: endOf(sentence, index), frame: 'passive' }
  }
  const content = person === undefined ? span : cover(subtreeSpan(sentence, person), span)
  return { content, cueEnd: endOf(sentence, index), frame: 'infinitive' }
}

function isVerbal(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]
  return token?.upos === 'VERB' || token?.upos === 'AUX' || dependent(sentence, index, 'mark', 'cop') !== undefined
}

/** "called for ...", "spoke about ...". */
export function takePreposition(sentence: Sentence, index: number, { verb }: How): Taken | undefined {
  const particle = takeParticle(sentence, index, verb)
  if (particle !== undefined) return particle
  for (const child of dependents(sentence, index, 'obl', 'advcl', 'nmod')) {
    if (child < index) continue
    const preposition = prepositionOf(sentence, child) || markOf(sentence, child)
    if (preposition === '' || !has(verb, `p:${preposition}`)) continue
    const span = subtreeSpan(sentence, child)
    const marker = sentence.tokens.find((token) => token.start >= span.start && token.lemma === preposition)
    const cueEnd = marker?.end ?? endOf(sentence, index)
    if (cueEnd >= span.end) continue
    const whole = withInfinitive(sentence, span)
    return {
      content: trimStart(sentence, { start: Math.max(cueEnd, span.start), end: whole.end }),
      cueEnd,
      frame: 'preposition',
    }
  }
  return undefined
}

/** The parser reads the preposition of "called on them" as a particle with an object. */
function takeParticle(sentence: Sentence, index: number, verb: SpeechVerb): Taken | undefined {
  const particle = dependent(sentence, index, 'compound:prt')
  const object = dependents(sentence, index, 'obj').find((child) => child > index)
  const token = particle === undefined ? undefined : sentence.tokens[particle]
  if (token === undefined || object === undefined || !has(verb, `p:${token.lemma}`)) return undefined
  const open = dependents(sentence, index, 'xcomp', 'ccomp').filter((child) => child > object)
  const content = withInfinitive(
    sentence,
    open.reduce((all, child) => cover(all, subtreeSpan(sentence, child)), subtreeSpan(sentence, object)),
  )
  return content.start < token.end ? undefined : { content, cueEnd: token.end, frame: 'preposition' }
}

/** "called on ministers to resign": the infinitive right behind belongs to it, whatever the parser hung it on. */
function withInfinitive(sentence: Sentence, span: Span): Span {
  const next = sentence.tokens.findIndex((token) => token.start >= span.end)
  const token = sentence.tokens[next]
  if (token === undefined || token.lemma !== 'to' || token.upos !== 'PART' || token.head <= next) return span
  return cover(span, subtreeSpan(sentence, token.head))
}

function trimStart(sentence: Sentence, span: Span): Span {
  const first = sentence.tokens.find((token) => token.start >= span.start)
  return first === undefined || first.start >= span.end ? span : { start: first.start, end: span.end }
}

function markOf(sentence: Sentence, index: number): string {
  const mark = dependent(sentence, index, 'mark')
  return mark === undefined ? '' : (sentence.tokens[mark]?.lemma ?? '')
}
