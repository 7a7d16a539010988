import type { Interval } from '../../model/value.ts'
import { formAt, isAttached, type Amount } from './amount.ts'
import { BOUNDS_BEFORE, BOUNDS_BEHIND, LEANING, NOTHING, type Bound } from './bounds.ts'
import { SECOND_WORDS, STARTERS } from './english.ts'
import type { Form, NumberExpression } from './expression.ts'
import { matchPhrase } from './phrases.ts'
import type { Piece } from './piece.ts'
import { readAmount } from './read-amount.ts'
import { readRange } from './read-range.ts'

const CURRENCY_BEFORE = new Set(['$', '£', '€', '¥', '₹', 'us$', 'usd', 'eur', 'gbp', 'rs', 'inr'])
const LONGEST_CHAIN = 4

type Bounded = { readonly bound: Bound | undefined; readonly next: number }

/** The number expression that starts at piece `at`; `step` where its words look like one and are none (an ordinal, a day). */
export function readExpression(
  pieces: readonly Piece[],
  at: number,
): NumberExpression | { readonly step: number } | undefined {
  const piece = pieces[at]
  if (!piece || (piece.kind !== 'digits' && !mayBegin(pieces, at, piece.form))) return undefined
  const nothing = matchPhrase(pieces, at, NOTHING)
  if (nothing)
    return {
      from: at,
      core: at,
      to: nothing.next,
      value: { low: 0, high: 0 },
      form: 'none',
      isDigits: false,
      isVague: false,
    }
  const between = piece.form === 'between'
  const before: Bounded | undefined = between ? { bound: undefined, next: at + 1 } : readBoundsBefore(pieces, at)
  const core = before && skipCurrency(pieces, before.next)
  const amount =
    core === undefined ? undefined : readAmount(pieces, core, { joins: !between, bounded: isOpening(before?.bound) })
  if (!before || core === undefined || !amount) return undefined
  if (amount.style === 'ordinal') return { step: amount.next }
  const range = readRange(pieces, { first: amount, between })
  if (between && !range) return undefined
  const body = range ?? amount
  const behind = readBoundBehind(pieces, body.next)
  const bound = isOpening(before.bound) ? before.bound : (behind.bound ?? before.bound)
  const form = range ? 'range' : formOf(amount, bound)
  return {
    from: at,
    core,
    to: behind.next,
    value: intervalOf(body, form),
    form,
    isDigits: body.style === 'digits',
    isVague: amount.style === 'vague',
  }
}

/** All words that an expression may begin with, in one set: every word of a text is looked up here. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...STARTERS,
  ...BOUNDS_BEFORE.keys(),
  ...CURRENCY_BEFORE,
  ...NOTHING.keys(),
])

/** Articles are many and seldom count, so they are asked for the word behind them. */
function mayBegin(pieces: readonly Piece[], at: number, form: string): boolean {
  if (!FIRST_WORDS.has(form)) return false
  if (form !== 'a' && form !== 'an') return true
  const next = pieces[at + 1]
  return next !== undefined && (next.kind === 'digits' || FIRST_WORDS.has(next.form) || SECOND_WORDS.has(next.form))
}

const isOpening = (bound: Bound | undefined): boolean => bound === 'over' || bound === 'up-to'

/** The bound words at `at`; nothing where the last of them only leans ("well 300"). */
function readBoundsBefore(pieces: readonly Piece[], at: number): Bounded | undefined {
  let bound: Bound | undefined
  let next = at
  let last = ''
  for (let count = 0; count < LONGEST_CHAIN; count++) {
    const match = matchPhrase(pieces, next, BOUNDS_BEFORE)
    if (!match) break
    last = match.next - next === 1 ? formAt(pieces, next) : ''
    bound = isOpening(bound) ? bound : match.value
    next = match.next
  }
  return LEANING.has(last) ? undefined : { bound, next }
}

const skipCurrency = (pieces: readonly Piece[], at: number): number =>
  CURRENCY_BEFORE.has(formAt(pieces, at)) ? at + 1 : at

/** "or more", "+", "-odd" behind an amount, unless another amount follows: then the words belong to that one. */
function readBoundBehind(pieces: readonly Piece[], at: number): Bounded {
  const none = { bound: undefined, next: at }
  const match = matchPhrase(pieces, at, BOUNDS_BEHIND)
  if (!match) return none
  const first = formAt(pieces, at)
  if ((first === '-' || first === 'ish') && !isAttached(pieces, at)) return none
  const start = readBoundsBefore(pieces, match.next)
  const isNext =
    start !== undefined &&
    readAmount(pieces, skipCurrency(pieces, start.next), { joins: true, bounded: false }) !== undefined
  return isNext ? none : { bound: match.value, next: match.next }
}

function formOf({ style }: Amount, bound: Bound | undefined): Form {
  if (bound === 'over' || bound === 'up-to') return bound
  if (style === 'vague' || style === 'few') return style
  return bound ?? 'exact'
}

function intervalOf({ low, high }: Amount, form: Form): Interval {
  if (form === 'over') return { low }
  if (form === 'up-to') return { high }
  return { low, high }
}
