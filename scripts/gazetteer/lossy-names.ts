import { foldName } from '../../src/text/places/fold-name.ts'
import { GIVEN } from '../../src/text/places/gazetteer-format.ts'
import type { PlaceRow } from './place-row.ts'

/** People from which on a town is looked for by what is left of its name where letters were lost. */
const FEWEST_PEOPLE = 10_000
/** What has to be left in one piece, and be no English word, for the rest to be told; of a large town less will do. */
const LEAST_LETTERS = 4
const LEAST_OF_LARGE = 3
const LARGE = 500_000
const BEYOND_ASCII = /[^ -~]/gu
const APOSTROPHE = /(?<=\p{L})['’‘ʼ`](?=\p{L})/gu

/**
 * What is left of the names of a place where a text lost the letters that ASCII lacks, or its apostrophes: "s o paulo", "n djamena".
 * Only names of which a piece is left that is no word of English.
 */
export function lossyNames(row: PlaceRow, words: ReadonlyMap<string, number>): readonly string[] {
  const isTown = row.kind === 'settlement' || row.kind === 'section'
  if (row.kind === 'district' || (isTown && row.population < FEWEST_PEOPLE && row.seat < 2)) return []
  const own = [row.name, ...(row.own ?? [])]
  const spelled = row.alternates.filter((name) => bare(name) !== name && isAscii(bare(name)))
  const left = [
    ...own.map((name) => bare(name).replace(BEYOND_ASCII, ' ')),
    ...own.map((name) => name.replace(APOSTROPHE, ' ').replace(BEYOND_ASCII, ' ')),
    ...[...own, ...spelled].map((name) => name.replace(APOSTROPHE, ' ')),
  ].filter((name) => !own.includes(name))
  return [...new Set(left.map(foldName))].filter((key) =>
    isTelling(key, words, row.population < LARGE ? LEAST_LETTERS : LEAST_OF_LARGE),
  )
}

function bare(name: string): string {
  return name.replace(APOSTROPHE, '')
}

function isAscii(name: string): boolean {
  return name.replace(BEYOND_ASCII, '') === name
}

function isTelling(key: string, words: ReadonlyMap<string, number>, least: number): boolean {
  const parts = key.split(' ')
  if (parts.length === 1 && key.length < LEAST_LETTERS) return false
  return parts.some((word) => word.length >= least && ((words.get(word) ?? 0) & (GIVEN - 1)) === 0)
}
