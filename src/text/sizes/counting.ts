import type { Counted as Field } from '../found.ts'
import type { NumberExpression } from '../numbers/expression.ts'
import type { FateBehind } from './read-fate.ts'
import type { Measure } from './read-measure.ts'
import type { CountedNoun } from './read-noun.ts'
import type { Fate } from './verb-phrases.ts'

/**
 * A number expression with all that the words around it say: what it measures, the noun it counts, what the words before
 * and behind make of those counted, and the field that follows.
 */
export type Counting = {
  readonly expression: NumberExpression
  readonly measure: Measure | undefined
  readonly noun: CountedNoun | undefined
  readonly before: Fate | undefined
  readonly behind: FateBehind | undefined
  readonly of: Field
}
