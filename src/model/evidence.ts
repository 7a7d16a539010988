import { DripstoneError } from './problem.ts'
import type { Span } from './span.ts'

declare const cited: unique symbol

/** Words of a report and where they stand. Only `cite()` makes one, so `quote === text.slice(start, end)` always holds. */
export type Evidence = Span & { readonly quote: string; readonly [cited]: true }

/**
 * The words of `source.text` at `span`, as evidence.
 * @throws {DripstoneError} EVIDENCE_OUTSIDE_TEXT when the span is empty, reversed, fractional or reaches outside the text.
 */
export function cite(source: { readonly text: string }, span: Span): Evidence {
  const { start, end } = span
  const whole = Number.isInteger(start) && Number.isInteger(end)
  if (!whole || start < 0 || start >= end || end > source.text.length) {
    throw new DripstoneError('EVIDENCE_OUTSIDE_TEXT', `no words at ${start}..${end} of ${source.text.length}`)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes Evidence, just checked
  return { start, end, quote: source.text.slice(start, end) } as Evidence
}
