import type { SizeFound } from '../found.ts'
import { readSizes, type SizeOptions } from './read-sizes.ts'

/** Words that a piece of a note may have beside its number; a sentence has more. */
const LONGEST_NOTE = 8
const SEPARATORS = /[;\n.!?]/
const MEASURES: ReadonlySet<SizeFound['of']> = new Set([
  'time',
  'money',
  'share',
  'distance',
  'age',
  'score',
  'other',
  'places',
])

/**
 * The sizes of crowds in a text, or in a coder's note ("about 40 to 50; dozens"): counts of people, and numbers that stand
 * for themselves. Where there are none, what else is counted: the cars of a convoy, those arrested. Counts that a sum holds
 * are given as the sum.
 */
export function parseSizes(text: string, options: SizeOptions = {}): readonly SizeFound[] {
  const found = readSizes(text, options).filter(({ part }) => !part)
  const people = found.filter((size) => size.of === 'people' || isAlone(text, size))
  return people.length > 0 ? people : found.filter(({ of }) => !MEASURES.has(of))
}

/** A number that counts nothing named, in words too few for a sentence. */
function isAlone(text: string, { of, noun, rule, start, end }: SizeFound): boolean {
  if (of !== 'other' || noun || rule === 'size.label') return false
  const before = text.slice(0, start).split(SEPARATORS).at(-1) ?? ''
  const behind = text.slice(end).split(SEPARATORS, 1)[0] ?? ''
  return `${before} ${behind}`.split(/\s+/).filter(Boolean).length <= LONGEST_NOTE
}
