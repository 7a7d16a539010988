import { formAt } from '../numbers/amount.ts'
import { matchPhrase, matchPhraseBefore, type Matched } from '../numbers/phrases.ts'
import type { Piece } from '../numbers/piece.ts'
import { readNoun, type CountedNoun } from './read-noun.ts'
import { AUXILIARIES, FATES, FATES_BEFORE, PASSING_WORDS, TALLIES, type Fate } from './verb-phrases.ts'
import { victimsOf } from './victims-of.ts'

/** What becomes of those who are counted, and the piece behind the words that say so; `isNext` where they follow the noun at once. */
export type FateBehind = { readonly fate: Fate; readonly next: number; readonly isNext: boolean }

const FARTHEST = 9
const LONGEST_ASIDE = 16
/** How many unknown words may stand for a counted noun that no table knows. */
const SLACK = 2
const ENDS = new Set(['.', '!', '?', ';', ':', '—', '\n'])
const RELATIVES = new Set(['who', 'that', 'which'])
const PREPOSITIONS = new Set(
  'in at on from of outside near inside across around with by for along during over throughout under between'.split(
    ' ',
  ),
)
const PERFECT = new Set(['has', 'have', 'had'])
const isAuxiliary = (form: string): boolean => AUXILIARIES.has(form) || PERFECT.has(form)
const NEGATIONS = new Set(['not', 'never', "weren't", "wasn't", "hadn't", "haven't"])
/** Have the same form in "20 arrested" and "20 police arrested the men". */
const TRANSITIVE = new Set(
  'arrested detained held injured wounded killed murdered executed captured shot hurt jailed'.split(' '),
)
/** Reads on from piece `at`, behind the counted noun; where no noun is known (`isBare`) some words are let pass for it. */
export function fateBehind(pieces: readonly Piece[], at: number, isBare: boolean): FateBehind | undefined {
  const isStrong = formAt(pieces, at) === '-' && formAt(pieces, at + 1) === 'strong'
  const start = isStrong ? at + 1 : behindPronoun(pieces, at)
  let slack = (isBare && start === at) || formAt(pieces, start) === 'and' ? SLACK : 0
  let isPassive = false
  let isInPhrase = false
  let isRelative = false
  for (let here = start, steps = 0; steps < FARTHEST; steps++) {
    const piece = pieces[here]
    if (!piece || ENDS.has(piece.form) || NEGATIONS.has(piece.form)) return undefined
    if (piece.form === ',' || piece.form === '(' || piece.form === '-') {
      const next = here === start || piece.form === '(' ? behindAside(pieces, here) : undefined
      if (next === undefined) return undefined
      here = next
      continue
    }
    const match = matchFate(pieces, here, isInPhrase && !isPassive)
    if (match) {
      const main = isRelative ? mainFate(pieces, match.next) : undefined
      return main ?? fateOf(pieces, { at: here, isNext: here === start, isPassive, match })
    }
    if (AUXILIARIES.has(piece.form)) isPassive = true
    else if (RELATIVES.has(piece.form)) isRelative = true
    else if (PREPOSITIONS.has(piece.form)) isInPhrase = !isPassive
    else if (
      !isInPhrase &&
      !PASSING_WORDS.has(piece.form) &&
      !RELATIVES.has(piece.form) &&
      !piece.form.endsWith('ly') &&
      slack-- <= 0
    )
      return undefined
    here++
  }
  return undefined
}

/** Within a phrase ("250 detainees at the prison | rioted") only a verb in the past that crowds alone do is the group's. */
function matchFate(pieces: readonly Piece[], at: number, isInPhrase: boolean): Matched<Fate> | undefined {
  const match = matchPhrase(pieces, at, FATES)
  if (!match || !isInPhrase) return match
  return match.value === 'protest' && PAST.test(formAt(pieces, at)) ? match : undefined
}

const PAST = /^(?:.{2,}ed|took|went|came|laid|knelt|held)$/

/** "who marched | were arrested": the verb behind a relative clause, where it has victims. */
function mainFate(pieces: readonly Piece[], at: number): FateBehind | undefined {
  for (let here = at; here < at + FARTHEST; here++) {
    const form = formAt(pieces, here)
    if (form === '' || form === ',' || ENDS.has(form)) return undefined
    if (!isAuxiliary(form)) continue
    const verb = isAuxiliary(formAt(pieces, here + 1)) ? here + 2 : here + 1
    const match = matchPhrase(pieces, verb, FATES)
    return match && victimsOf(match.value) ? { fate: match.value, next: match.next, isNext: false } : undefined
  }
  return undefined
}

/** "of them", "of whom". */
function behindPronoun(pieces: readonly Piece[], at: number): number {
  return formAt(pieces, at) === 'of' && ['them', 'us', 'whom', 'you', 'those', 'these'].includes(formAt(pieces, at + 1))
    ? at + 2
    : at
}

type Verb = {
  readonly at: number
  readonly isNext: boolean
  readonly isPassive: boolean
  readonly match: Matched<Fate>
}

/** "20 gunmen killed three people": they do it, they do not suffer it; "abortions are carried out": no crowd does it. */
function fateOf(pieces: readonly Piece[], { at, isNext, isPassive, match }: Verb): FateBehind | undefined {
  const { value: fate, next } = match
  const verb = formAt(pieces, at)
  // "A march of 300 people was held": the march was, not the people.
  if (verb === 'held' && next === at + 1 && formAt(pieces, at - 1) === 'was') return undefined
  if (isPassive) return fate === 'crowd' && verb.endsWith('ed') ? undefined : { fate, next, isNext }
  return { fate: TRANSITIVE.has(verb) && hasObject(pieces, next) ? 'crowd' : fate, next, isNext }
}

/** Words that may follow a verb without being its object. */
const NO_OBJECTS = new Set([
  ...PREPOSITIONS,
  ...'and or after before when while as since during amid but so then dead this last early late yesterday today overnight that to was were'.split(
    ' ',
  ),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
])

function hasObject(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.kind === 'digits') return true
  return piece?.kind === 'word' && !NO_OBJECTS.has(piece.form) && !piece.form.endsWith('ly')
}

/** The piece behind an aside: "(…)", or ", …," where a verb of its own follows; nothing where the comma ends the clause. */
function behindAside(pieces: readonly Piece[], at: number): number | undefined {
  if (isAuxiliary(formAt(pieces, at + 1))) return at + 1
  const close = formAt(pieces, at) === '(' ? ')' : formAt(pieces, at)
  for (let here = at + 1; here < at + LONGEST_ASIDE; here++) {
    const form = formAt(pieces, here)
    if (form === '' || ENDS.has(form)) return undefined
    if (form === close) return close === ')' || isAuxiliary(formAt(pieces, here + 1)) ? here + 1 : undefined
  }
  return undefined
}

/** "20 injured marchers", "300 detained activists": the noun phrase itself says what became of them. */
export function fateWithin(pieces: readonly Piece[], noun: CountedNoun | undefined): FateBehind | undefined {
  if (!noun) return undefined
  for (let at = noun.from; at < noun.head; at++) {
    const match = TRANSITIVE.has(formAt(pieces, at)) ? matchPhrase(pieces, at, FATES) : undefined
    if (match) return { fate: match.value, next: noun.to, isNext: false }
  }
  return undefined
}

/** What the words right before the number make of those who are counted: "arrested | 20", "the killing of | 12". */
export function fateBefore(pieces: readonly Piece[], at: number): Fate | undefined {
  const start = LEADS.has(formAt(pieces, at - 1)) ? at - 1 : at
  const tally = readTally(pieces, at)
  return victimsOf(tally) ?? matchPhraseBefore(pieces, start, FATES_BEFORE)?.value ?? tally
}

const LEADS = new Set(['the', 'all', 'those', 'these', ':', 'another', 'only', 'just'])
const TALLY_REACH = 9
const TALLY_VERBS = new Set(
  'at to with was were is reached exceeded of by between from hit topped passed swelled grew rose fell dropped dwindled'.split(
    ' ',
  ),
)
const COUNTS = new Set(['toll', 'number', 'numbers', 'count', 'figure', 'total'])

/** "police put the number of marchers at | 5,000", "attendance was | 300", "the death toll rose to | 34". */
function readTally(pieces: readonly Piece[], at: number): Fate | undefined {
  const last = formAt(pieces, LEADS.has(formAt(pieces, at - 1)) ? at - 2 : at - 1)
  const first = formAt(pieces, at)
  const isInThe = last === 'in' && formAt(pieces, at - 1) === 'the'
  if (first !== 'estimated' && !isInThe && !TALLY_VERBS.has(last) && !TALLIES.has(last) && !first.startsWith('exceed'))
    return undefined
  let fate: Fate | undefined
  let isCount = false
  for (let here = at - 1; here >= Math.max(0, at - TALLY_REACH); here--) {
    const form = formAt(pieces, here)
    if (ENDS.has(form)) break
    fate ??= isOfOthers(pieces, here) ? 'apart' : TALLIES.get(form)
    isCount ||= COUNTS.has(form)
  }
  if (fate === 'crowd' || (victimsOf(fate) && isCount)) return fate
  return first === 'estimated' ? 'crowd' : undefined
}

/** "the number of sales": what is numbered is named, and no people. */
function isOfOthers(pieces: readonly Piece[], at: number): boolean {
  if (!TALLIES.has(formAt(pieces, at)) || formAt(pieces, at + 1) !== 'of') return false
  const of = readNoun(pieces, at + 2, false)?.noun?.of
  return of !== 'people' && of !== 'arrested' && of !== 'injured' && of !== 'killed'
}
