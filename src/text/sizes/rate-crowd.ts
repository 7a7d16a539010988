import { formAt } from '../numbers/amount.ts'
import type { Form } from '../numbers/expression.ts'
import type { Piece } from '../numbers/piece.ts'
import type { Counting } from './counting.ts'
import type { Fate } from './verb-phrases.ts'

/** How much the counted noun speaks for a gathering, by its level in the noun tables; bare numbers and unknown nouns apart. */
const BY_NOUN = { bare: 0.3, unknown: -0.5, levels: [-1, -0.6, 0.6, 0.8] } as const
const BY_FATE_BEFORE: Readonly<Partial<Record<Fate, number>>> = { crowd: 0.6, protest: 0.6, apart: -4 }
const BY_FATE_BEHIND: Readonly<Partial<Record<Fate, number>>> = { protest: 0.8, apart: -2 }
/** A report that gives a number beside a vague word means the number to be the size. */
const BY_FORM: Readonly<Record<Form, number>> = {
  exact: 0,
  about: 0.8,
  over: 0.8,
  'up-to': 0.6,
  range: 0.6,
  sum: 0.6,
  vague: -2,
  few: -2,
  none: -1,
  article: -2.5,
}
/** A handful is seldom the crowd, and millions are mostly a population. */
const BY_SIZE: readonly (readonly [below: number, weight: number])[] = [
  [2, -2.5],
  [10, -2],
  [50, -1],
  [200, 0.4],
  [1000, 0.6],
  [500_000, 1.4],
  [3_000_000, 0],
  [Infinity, -2.5],
]
const PART_OF = -2
const WITH_ASSEMBLY = 0.6
const ASSEMBLY =
  /^(?:protest|rall|march|demonstrat|strik|vigil|riot|picket|crowd|gather|procession|parade|boycott|blockad|occup|clash|assembl)/
const ENDS = new Set(['.', '!', '?', ';', '\n'])
const FARTHEST = 60

/** How much the words speak for the size of a gathering, from 0 to 1, so that one count can be preferred to another. */
export function rateCrowd(pieces: readonly Piece[], { expression, noun, before, behind }: Counting): number {
  const { value, form, from } = expression
  const size = value.low ?? value.high ?? 0
  const level = noun?.noun?.crowd
  const score =
    (level === undefined ? (noun ? BY_NOUN.unknown : BY_NOUN.bare) : (BY_NOUN.levels[level] ?? 0)) +
    (before ? (BY_FATE_BEFORE[before] ?? 0) : 0) +
    (behind ? (BY_FATE_BEHIND[behind.fate] ?? 0) : 0) +
    BY_FORM[form] +
    (BY_SIZE.find(([below]) => size < below)?.[1] ?? 0) +
    (noun?.partOf ? PART_OF : 0) +
    (hasAssembly(pieces, from) ? WITH_ASSEMBLY : 0)
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}

/** True where the sentence around a piece names a gathering. */
function hasAssembly(pieces: readonly Piece[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let here = at + step, steps = 0; steps < FARTHEST; here += step, steps++) {
      const form = formAt(pieces, here)
      if (form === '' || ENDS.has(form)) break
      if (ASSEMBLY.test(form)) return true
    }
  }
  return false
}
