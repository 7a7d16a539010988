/** Letters outside links that a run must have to count as running text, with and without the end of a sentence in it. */
const MIN_SENTENCE = 35
const MIN_UNENDED = 90
const SENTENCE_END = /[.!?…:;。！？।]["'”’»)\]]*(?:\s|$)/u
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu

/** How many letters of a run count as running text: none for labels, link lists and fragments. */
export function countGood(run: {
  readonly text: string
  readonly chars: number
  readonly linkChars: number
  readonly tag: string
}): number {
  const plain = run.chars - run.linkChars
  if (run.linkChars > plain || /^h[1-6]$/u.test(run.tag)) return 0
  // An ideograph says about as much as three letters.
  const weight =
    plain < MIN_UNENDED * 2 && run.text.length < 1000 ? plain + 2 * (run.text.match(IDEOGRAPHS)?.length ?? 0) : plain
  if (weight >= MIN_UNENDED) return plain
  return weight >= MIN_SENTENCE && SENTENCE_END.test(run.text) ? plain : 0
}
