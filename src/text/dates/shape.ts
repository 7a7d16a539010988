import type { Shift, Unit, Way } from './english/lexicon.ts'

/** What a shape is read as; each kind has one resolver. */
export type Kind =
  | 'ago'
  | 'ago-today'
  | 'bare-day'
  | 'calendar'
  | 'chained-day'
  | 'day'
  | 'decade'
  | 'half'
  | 'month'
  | 'numeric'
  | 'occasion'
  | 'occasion-of-year'
  | 'overnight'
  | 'period'
  | 'quarter'
  | 'rolling'
  | 'season'
  | 'shifted-day'
  | 'the-next'
  | 'week-of'
  | 'weekday'
  | 'weekday-of-week'

/** The parts of a date that its words name. `to` holds those of the end where the shape is a range. */
export type Parts = {
  readonly weekday?: number
  readonly month?: number
  readonly day?: number
  readonly nth?: number
  readonly year?: number
  /** Two digits: the tail of "1994-95". */
  readonly short?: number
  readonly count?: number
  readonly unit?: Unit
  readonly shift?: Shift
  readonly way?: Way
  /** Days from today. */
  readonly offset?: number
  readonly decade?: number
  readonly season?: number
  /** The figures of a numeric date, as they stand. */
  readonly figures?: string
  readonly occasion?: number
  readonly to?: Parts
}

/**
 * One line of a table of shapes. In `shape` a capitalised name is a terminal, other words stand for themselves ("of/in" for either),
 * "X?" may be missing, "{ A B | C }" is a choice, what follows ">" belongs to the end of a range, and the quote starts at "<".
 */
export type ShapeRow = {
  readonly rule: string
  readonly kind: Kind
  readonly shape: string
  readonly parts?: Parts
}

/** The flat sequences that a shape stands for: every choice made, every optional word there or not. */
export function expandShape(shape: string): readonly (readonly string[])[] {
  const tokens = shape.split(' ').filter((token) => token !== '')
  const { sequences, next } = expandChoice(tokens, 0)
  if (next !== tokens.length) throw new RangeError(`unbalanced braces in the shape "${shape}"`)
  return sequences
}

type Expanded = { readonly sequences: readonly (readonly string[])[]; readonly next: number }

function expandChoice(tokens: readonly string[], from: number): Expanded {
  const choices: (readonly string[])[] = []
  let current: readonly (readonly string[])[] = [[]]
  let index = from
  while (index < tokens.length && tokens[index] !== '}') {
    const token = tokens[index] ?? ''
    index++
    if (token === '|') {
      choices.push(...current)
      current = [[]]
    } else if (token === '{') {
      const inner = expandChoice(tokens, index)
      current = cross(current, inner.sequences)
      index = inner.next + 1
    } else if (token.endsWith('?')) {
      current = cross(current, [[token.slice(0, -1)], []])
    } else current = cross(current, [[token]])
  }
  return { sequences: [...choices, ...current], next: index }
}

function cross(
  left: readonly (readonly string[])[],
  right: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return left.flatMap((a) => right.map((b) => [...a, ...b]))
}
