import type { Counted as Field } from '../found.ts'
import type { NumberExpression } from '../numbers/expression.ts'
import type { Piece } from '../numbers/piece.ts'
import { readExpressions } from '../numbers/read-numbers.ts'
import type { Counting } from './counting.ts'
import { inheritFields, linkOf } from './inherit-field.ts'
import { fateBefore, fateBehind, fateWithin } from './read-fate.ts'
import { readMeasure } from './read-measure.ts'
import { readNoun } from './read-noun.ts'
import { readNothings } from './read-nothings.ts'
import { readSingles } from './read-singles.ts'
import type { Fate } from './verb-phrases.ts'
import { victimsOf } from './victims-of.ts'

/** Every number of a text with what it counts, in order. */
export function readCountings(pieces: readonly Piece[]): readonly Counting[] {
  const numbers = readExpressions(pieces).map((expression) => readCounting(pieces, expression))
  const singles = readSingles(pieces, new Set(numbers.map(({ expression }) => expression.from)))
  const all = [...numbers, ...singles, ...readNothings(pieces)].sort(byPlace)
  // A measure in a phrase ("a 25-year-old man") must not stand between those who are counted together.
  const counts = inheritFields(
    pieces,
    all.filter(({ measure }) => !measure),
  ).filter((counting, i, list) => isTold(pieces, { counting, previous: list[i - 1], next: list[i + 1] }))
  return [...counts, ...all.filter(({ measure }) => measure)].sort(byPlace)
}

const byPlace = (a: Counting, b: Counting): number =>
  a.expression.from - b.expression.from || b.expression.to - a.expression.to

type Neighbours = {
  readonly counting: Counting
  readonly previous: Counting | undefined
  readonly next: Counting | undefined
}

/** An article counts, and "no one" denies, only where somebody is hurt or held or gathers; "a man" may also belong to a counted pair. */
function isTold(pieces: readonly Piece[], { counting, previous, next }: Neighbours): boolean {
  const { expression, of, behind } = counting
  if (expression.form !== 'article' && expression.form !== 'none') return true
  if (of === 'arrested' || of === 'injured' || of === 'killed') return true
  if (expression.form === 'none') return of === 'people' && behind?.fate === 'protest'
  const isPair = (first: Counting | undefined, second: Counting | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    first.of === second.of &&
    first.noun !== undefined &&
    linkOf(pieces, first, second) === 'and'
  const counted = (other: Counting | undefined): boolean => other !== undefined && other.expression.form !== 'article'
  return (counted(previous) && isPair(previous, counting)) || (counted(next) && isPair(counting, next))
}

function readCounting(pieces: readonly Piece[], expression: NumberExpression): Counting {
  const { from, to, value } = expression
  const noun = readNoun(pieces, to, value.low === 1 || value.high === 1)
  const measure = readMeasure(pieces, expression, noun)
  if (measure) return { expression, measure, noun: undefined, before: undefined, behind: undefined, of: measure.of }
  const before = fateBefore(pieces, from)
  const verb = fateBehind(pieces, noun?.to ?? to, noun === undefined)
  const behind = victimsOf(verb?.fate) ? verb : (fateWithin(pieces, noun) ?? verb)
  const words = { expression, measure, noun, before, behind }
  return { ...words, of: fieldOf(words) }
}

/** The field of what is counted, as its noun and the verbs beside it decide. */
function fieldOf({ expression, noun, before, behind }: Omit<Counting, 'of'>): Field {
  const fate = victimsOf(before) ?? victimsOf(behind?.fate)
  const isCrowd = isCrowdly(before) || isCrowdly(behind?.fate)
  const of = noun?.noun?.of
  // "Freed 11 of the detainees": those set free are not those held.
  if (of === 'arrested' && before === 'apart') return 'other'
  if (noun?.isStrong && of !== 'officers') return fate ?? 'people'
  if (!noun) return fate ?? (isCrowd || behind?.fate === 'apart' || expression.isVague ? 'people' : 'other')
  if (of === 'arrested' && behind?.fate === 'protest') return 'people'
  if (of === 'people') return fate ?? 'people'
  if (of === 'officers') return fate ?? (behind?.fate === 'protest' ? 'people' : 'officers')
  return of ?? fate ?? (behind?.fate === 'protest' || (behind?.fate === 'crowd' && behind.isNext) ? 'people' : 'things')
}

const isCrowdly = (fate: Fate | undefined): boolean => fate === 'crowd' || fate === 'protest'
