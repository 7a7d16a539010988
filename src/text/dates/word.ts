import type { Span } from '../../model/span.ts'

/** What a word may stand for in a date, as bits: the terminals of the shapes. */
export const TERMINALS = {
  Month: 1,
  Weekday: 1 << 1,
  /** 1 to 31 in digits, or an ordinal up to 31. */
  Day: 1 << 2,
  /** An ordinal: 17th, third. */
  Nth: 1 << 3,
  Year: 1 << 4,
  /** Two digits: the tail of "1994-95". */
  Short: 1 << 5,
  Count: 1 << 6,
  Unit: 1 << 7,
  Units: 1 << 8,
  /** last, this, next, the following: see SHIFTS. */
  Shift: 1 << 9,
  /** Part of a day: morning, night. */
  Part: 1 << 10,
  /** early, late, mid. */
  Edge: 1 << 11,
  /** today, yesterday, tonight; the value is the number of days from today. */
  Deictic: 1 << 12,
  /** 1990s, '80s. */
  Decade: 1 << 13,
  Season: 1 << 14,
  /** A date in figures: 2017-05-17, 17/05/2017. */
  Numeric: 1 << 15,
  /** ago, earlier, later: see WAYS. */
  Way: 1 << 16,
  /** A day with a name: see OCCASIONS. */
  Occasion: 1 << 17,
} as const

export type Terminal = keyof typeof TERMINALS

/** What the lexicon says of a word. `doubtful`: it has other meanings, so its neighbours decide ("may", "sun", "1500"). */
export type Lexeme = {
  readonly classes: number
  readonly value: number
  readonly doubtful: boolean
  /** A full stop behind it is part of it ("Sept."). */
  readonly short: boolean
  /** It may be the first of several words that are read as one ("twenty-first", "International Women's Day"). */
  readonly joins: boolean
}

/** A run of the text: letters, figures or one mark. `form` is lower case with plain hyphens and apostrophes. */
export type Word = Span & {
  readonly form: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
  /** Nothing stands between it and the word before. */
  readonly tight: boolean
  /** Line breaks before it; 2 stands for a blank line and for the start of the text. */
  readonly breaks: number
  readonly lexeme: Lexeme
}
