import { cite } from '../../model/evidence.ts'
import type { SetAside } from '../../model/event.ts'
import { indexPhrases, phraseAt, rowsAt } from '../clause/find-phrase.ts'
import { tokensSpan } from '../clause/noun-phrase.ts'
import type { Reading, ReadSentence } from '../clause/reading.ts'
import { FIGURES } from '../lexicon/en/figures.ts'

const ROWS = indexPhrases(
  FIGURES.split('/')
    .map((words) => ({ words: words.trim().replace(/\s+/g, ' ') }))
    .filter((row) => row.words !== ''),
)

/** Figures of speech in a report: sayings and metaphors whose words may look like an event. */
export function findFigures(reading: Reading): readonly SetAside[] {
  const found: SetAside[] = []
  for (const sentence of reading.sentences) {
    for (let at = 0; at < sentence.tokens.length; at++) {
      const last = firstFigure(sentence, at)
      if (last === undefined) continue
      const span = tokensSpan(sentence, at, sayingEnd(sentence.tokens, last))
      found.push({ evidence: cite(reading, span), reason: 'metaphor', rule: 'figure.listed' })
    }
  }
  return found
}

/** The last token of the first figure that begins at a token. */
function firstFigure(sentence: ReadSentence, at: number): number | undefined {
  for (const row of rowsAt(ROWS, sentence, at)) {
    const last = phraseAt(sentence, at, row.phrase)
    if (last !== undefined) return last
  }
  return undefined
}

/** A saying goes on to the end of its quotation or clause, when that is near. */
function sayingEnd(tokens: Reading['sentences'][number]['tokens'], last: number): number {
  const end = tokens.findIndex((token, index) => index > last && token.upos === 'PUNCT')
  return end > last && end - last <= 4 ? end - 1 : last
}
