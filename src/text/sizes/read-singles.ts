import type { NumberExpression } from '../numbers/expression.ts'
import { formAt, isAttached } from '../numbers/amount.ts'
import type { Piece } from '../numbers/piece.ts'
import type { Counting } from './counting.ts'
import { fateBefore, fateBehind } from './read-fate.ts'
import { readNoun } from './read-noun.ts'
import { UNITS_OF } from './units.ts'
import { victimsOf } from './victims-of.ts'

const LONGEST_AGE = 7
const ARTICLES = new Set(['a', 'an', 'another'])

/**
 * Single persons whom an article counts, where they are arrested, hurt or killed ("a man was arrested") or stand beside
 * others who are counted ("two women and a man"); and "mile-long". `taken` are the pieces that numbers begin with.
 */
export function readSingles(pieces: readonly Piece[], taken: ReadonlySet<number>): readonly Counting[] {
  const found: Counting[] = []
  pieces.forEach(({ form }, at) => {
    const single =
      ARTICLES.has(form) && !taken.has(at)
        ? readSingle(pieces, at)
        : form === 'long'
          ? readLength(pieces, at)
          : undefined
    if (single) found.push(single)
  })
  return found
}

const one = (from: number, to: number): NumberExpression => ({
  from,
  core: from,
  to,
  value: { low: 1, high: 1 },
  form: 'article',
  isDigits: false,
  isVague: false,
})

function readSingle(pieces: readonly Piece[], at: number): Counting | undefined {
  const start = behindAge(pieces, at + 1)
  const noun = readNoun(pieces, start, true)
  if (!noun?.noun || noun.noun.isPlural || noun.from !== start) return undefined
  if (noun.noun.of !== 'people' && noun.noun.of !== 'officers') return undefined
  const before = fateBefore(pieces, at)
  const behind = fateBehind(pieces, noun.to, false)
  const of = victimsOf(before) ?? victimsOf(behind?.fate) ?? 'people'
  return { expression: one(at, noun.to), measure: undefined, noun, before, behind, of }
}

/** The piece behind "25-year-old". */
function behindAge(pieces: readonly Piece[], at: number): number {
  for (let here = at + 1; here < at + LONGEST_AGE; here++) {
    if (formAt(pieces, here) === 'old')
      return formAt(pieces, here - 1) === '-' || formAt(pieces, here - 1) === 'year' ? here + 1 : at
  }
  return at
}

/** "mile-long", "day-long": one of the unit, whatever stands before. */
function readLength(pieces: readonly Piece[], at: number): Counting | undefined {
  const isJoined = formAt(pieces, at - 1) === '-' && isAttached(pieces, at) && isAttached(pieces, at - 1)
  const of = isJoined ? UNITS_OF.get(formAt(pieces, at - 2)) : undefined
  if (!of || (formAt(pieces, at - 3) === '-' && isAttached(pieces, at - 2)) || pieces[at - 3]?.kind === 'digits')
    return undefined
  const measure = { of, unit: at - 2 }
  return { expression: one(at - 2, at + 1), measure, noun: undefined, before: undefined, behind: undefined, of }
}
