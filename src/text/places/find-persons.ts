import { GAP, type NameTokens } from './name-tokens.ts'
import { SHAPE } from './word-shape.ts'
import { PERSON_VERBS, TITLES } from './place-words.ts'

/** Folded words that the text uses in the names of persons. */
export type Persons = {
  /** Surnames behind a title, a given name or an initial, or with an age or a verb of saying behind them. */
  readonly surnames: ReadonlySet<string>
  /** Words that stand behind a capitalised word that is no English word: likely surnames. */
  readonly likely: ReadonlySet<string>
  /** Given names with a surname behind them. */
  readonly given: ReadonlySet<string>
}

const LONGEST = 5
const INITIAL = /^\p{L}\.?$/u
const AGE = /^\d{2}$/u

/** The names of persons in the text, as far as its capitals, titles and given names tell. */
export function findPersons(tokens: NameTokens): Persons {
  const persons = { surnames: new Set<string>(), likely: new Set<string>(), given: new Set<string>() }
  for (let at = 0; at < tokens.fold.length; at++) {
    if (tokens.shape[at] !== SHAPE.capital) continue
    const last = runEnd(tokens, at)
    if (last > at && last - at < LONGEST) readRun(tokens, { first: at, last }, persons)
    at = last
  }
  return persons
}

/** The last word of the run of capitalised words that begins at `at`. */
function runEnd(tokens: NameTokens, at: number): number {
  let last = at
  while (tokens.gap[last + 1] === GAP.space && tokens.shape[last + 1] === SHAPE.capital && tokens.owns[last] !== true)
    last++
  return last
}

type Run = { readonly first: number; readonly last: number }
type Gathered = { readonly surnames: Set<string>; readonly likely: Set<string>; readonly given: Set<string> }

function readRun(tokens: NameTokens, { first, last }: Run, persons: Gathered): void {
  const surname = tokens.fold[last] ?? ''
  if (TITLES.has(surname) || surname.length < 3) return
  for (let at = first; at < last; at++) {
    const word = tokens.fold[at] ?? ''
    const isGiven = tokens.word[at]?.isGiven === true
    if (
      isGiven ||
      TITLES.has(word) ||
      (at > first && INITIAL.test(tokens.text.slice(tokens.start[at], tokens.end[at])))
    ) {
      persons.surnames.add(surname)
      if (isGiven && tokens.word[last]?.level === 0) persons.given.add(word)
      return
    }
  }
  if (tokens.word[first]?.level !== 0) return
  const next = last + 1
  const isAged = tokens.gap[next] === GAP.comma && AGE.test(tokens.fold[next] ?? '')
  if (isAged || (PERSON_VERBS.has(tokens.fold[next] ?? '') && tokens.gap[next] === GAP.space))
    persons.surnames.add(surname)
  else persons.likely.add(surname)
}
