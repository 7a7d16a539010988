import type { CapitalWord } from './capital-words.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { NameRun } from './name-runs.ts'
import { AUTHORITY_HEADS, ORGANISATION_HEADS, OUTLET_HEADS, STRONG_TITLES, TITLES } from './name-words.ts'
import { DEMONYMS, NATIONS } from './nation-words.ts'
import { SENTENCE_STARTERS } from './sentence-starters.ts'

/** The words of one name, and the titles in front of it ("Interior Minister"). */
export type NamePiece = { readonly words: readonly CapitalWord[]; readonly title: readonly CapitalWord[] }

/** Parts a run into title and name; drops words that are capitalised only because they open a sentence. `isPlain` knows the words that the text also has in lower case. */
export function splitRun(run: NameRun, isPlain: (lower: string) => boolean): readonly NamePiece[] {
  const words = dropOpeners(run, isPlain)
  if (words.length === 0) return []
  const cut = lastTitle(words)
  if (cut === -1) return partNation(words).map((part) => ({ words: part, title: [] }))
  let from = cut
  while (from > 0 && TITLES.has(words[from - 1]?.lower ?? '')) from -= 1
  const title = words.slice(from, cut + 1)
  const before = words.slice(0, from)
  const name = words.slice(cut + 1)
  const lead = before.length > 0 && !DEMONYMS.has(before[0]?.lower ?? '') ? [{ words: before, title: [] }] : []
  return [...lead, { words: name, title }]
}

function dropOpeners(run: NameRun, isPlain: (lower: string) => boolean): NameRun {
  let from = 0
  while (from < run.length) {
    const word = run[from]
    if (word === undefined || !isOpener(word, run.length - from, isPlain)) break
    from += 1
  }
  return run.slice(from)
}

function isOpener(word: CapitalWord, left: number, isPlain: (lower: string) => boolean): boolean {
  if (word.form.length > 1 && word.form === word.form.toUpperCase() && word.form.length < 7) return false
  if (SENTENCE_STARTERS.has(word.lower)) return word.opens || left === 1 || word.lower === 'the' || word.lower === 'a'
  if (!word.opens || TITLES.has(word.lower)) return false
  return isPlain(word.lower) && (left === 1 || !DEMONYMS.has(word.lower))
}

/** "Republican Jane Roe" is Jane Roe, "of Scotland Jane Roe" two names; "Russian Red Cross Society" keeps its first word. */
function partNation(words: NameRun): readonly NameRun[] {
  const from = words.findIndex((word, index) => index > 0 && GIVEN_NAMES.has(word.lower))
  const before = words[from - 1]?.lower ?? ''
  const isCut =
    from > 0 && from < words.length - 1 && (DEMONYMS.has(before) || NATIONS.has(before) || before === 'states')
  if (!isCut || words.some((each) => isHead(each.lower))) return [words]
  return DEMONYMS.has(before) && from === 1 ? [words.slice(1)] : [words.slice(0, from), words.slice(from)]
}

/** Where the title before a person's name ends; -1 when the run is no title with a name. */
function lastTitle(words: NameRun): number {
  let end = words.length - 2
  while (end >= 0 && !TITLES.has(words[end]?.lower ?? '')) end -= 1
  const rest = words.slice(end + 1)
  if (end < 0 || words[end]?.possessive === true || rest.length > 4 || rest.some((each) => isHead(each.lower)))
    return -1
  for (let from = end; from >= 0 && TITLES.has(words[from]?.lower ?? ''); from -= 1) {
    if (STRONG_TITLES.has(words[from]?.lower ?? '')) return end
  }
  return -1
}

function isHead(lower: string): boolean {
  return AUTHORITY_HEADS.has(lower) || ORGANISATION_HEADS.has(lower) || OUTLET_HEADS.has(lower) || TITLES.has(lower)
}
