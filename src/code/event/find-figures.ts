import { cite } from '../../model/evidence.ts'
import type { SetAside } from '../../model/event.ts'
import { indexPhrases, phraseAt, rowsAt } from '../clause/find-phrase.ts'
import { tokensSpan } from '../clause/noun-phrase.ts'
import type { Reading } from '../clause/reading.ts'
import { FIGURES } from '../lexicon/en/figures.ts'

const ROWS = indexPhrases(
  FIGURES.split('/')
    .map((words) => ({ words: words.trim().replace(/\s+/g, ' ') }))
    .filter((row) => row.words !== ''),
)

/** Figures of speech in a report: sayings and metaphors whose words may look like an event. */
export function findFigures(reading: Reading): readonly SetAside[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((_, at) => {
      const row = rowsAt(ROWS, sentence, at).find((one) => phraseAt(sentence, at, one.phrase) !== undefined)
      const last = row ? phraseAt(sentence, at, row.phrase) : undefined
      if (last === undefined) return []
      return [
        {
          evidence: cite(reading, tokensSpan(sentence, at, sayingEnd(sentence.tokens, last))),
          reason: 'metaphor' as const,
          rule: 'figure.listed',
        },
      ]
    }),
  )
}

/** A saying goes on to the end of its quotation or clause, when that is near. */
function sayingEnd(tokens: Reading['sentences'][number]['tokens'], last: number): number {
  const end = tokens.findIndex((token, index) => index > last && token.upos === 'PUNCT')
  return end > last && end - last <= 4 ? end - 1 : last
}
