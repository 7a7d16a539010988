/** Words that stand for small numbers, so that columns of them are compact and quick to compare. */
export type Dictionary<Word extends string = string> = {
  /** The number of a word, which gets the next one when it is new. */
  readonly codeOf: (word: Word) => number
  /** The number of a word that is known. */
  readonly find: (word: string) => number | undefined
  readonly wordOf: (code: number) => Word
  readonly size: () => number
}

/** With the words given numbered from 0. */
export function makeDictionary<Word extends string>(words: readonly Word[] = []): Dictionary<Word> {
  const codes = new Map<string, number>(words.map((word, code) => [word, code]))
  const inOrder = [...words]
  return {
    codeOf: (word) => {
      const known = codes.get(word)
      if (known !== undefined) return known
      codes.set(word, inOrder.length)
      return inOrder.push(word) - 1
    },
    find: (word) => codes.get(word),
    wordOf: (code) => {
      const word = inOrder[code]
      if (word === undefined) throw new RangeError(`no word has the number ${code}`)
      return word
    },
    size: () => inOrder.length,
  }
}
