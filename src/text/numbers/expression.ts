import type { Interval } from '../../model/value.ts'

/** How an expression is built, the last part of its rule: `size.over`, `number.range`. */
export type Form = 'exact' | 'about' | 'over' | 'up-to' | 'range' | 'vague' | 'few' | 'none' | 'article' | 'sum'

/**
 * A number as it is written, with its bound words: pieces `from` to `to` (half open), the amount itself from `core` on.
 */
export type NumberExpression = {
  readonly from: number
  readonly core: number
  readonly to: number
  readonly value: Interval
  readonly form: Form
  readonly isDigits: boolean
  /** The amount is a vague word ("dozens"), bound or not. */
  readonly isVague: boolean
}
