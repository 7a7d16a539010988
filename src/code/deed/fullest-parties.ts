import type { Evidence } from '../../model/evidence.ts'
import type { Party } from '../../model/value.ts'
import { sentenceAt, within, type Reading } from '../clause/reading.ts'
import { partOf } from './known-as.ts'

/** A party with the words that name it and the rule that found it. */
export type PartySaid = {
  readonly value: Party
  readonly evidence: readonly [Evidence, ...Evidence[]]
  readonly rule: string
}

const DEFINITE = /^(?:the|this|that|his|her|their|its)\s/i

/**
 * One of each party, in the order found: the same name once, and a noun behind "the" that repeats the head of a fuller one
 * ("the man" after "a 25-year-old man") not at all.
 */
export function fullestParties(all: readonly PartySaid[]): readonly PartySaid[] {
  const byName = new Map<string, PartySaid>()
  for (const one of all) {
    const key = one.value.name.toLowerCase()
    if (!byName.has(key)) byName.set(key, one)
  }
  const unique = [...byName.values()]
  return unique.filter(
    (one) => !unique.some((other) => other !== one && (repeats(one, other) || (describes(one) && isPerson(other)))),
  )
}

/** "The attacker", "the detained suspect": whoever is named beside is meant. */
function describes({ value, evidence: [first] }: PartySaid): boolean {
  return DEFINITE.test(first.quote) && partOf(headOf({ value })) !== undefined
}

function isPerson({ value }: PartySaid): boolean {
  return value.kind === 'person' && /^\p{Lu}\S* \p{Lu}/u.test(value.name)
}

/**
 * The headline tells again, in short, who the report names: its words for nobody by name ("police", "man") go where the report has
 * words of its own.
 */
export function withoutHeadline(reading: Reading, all: readonly PartySaid[]): readonly PartySaid[] {
  const isShort = ({ evidence: [first] }: PartySaid): boolean =>
    sentenceAt(reading.sentences, first.start)?.role === 'headline' &&
    !within(reading.names, first).some(({ kind }) => kind !== 'place')
  return all.every(isShort) ? all : all.filter((one) => !isShort(one))
}

function repeats(one: PartySaid, other: PartySaid): boolean {
  if (headOf(one) !== headOf(other) || one.value.name.length >= other.value.name.length) return false
  return DEFINITE.test(one.evidence[0].quote) || !one.value.name.includes(' ')
}

function headOf(one: Pick<PartySaid, 'value'>): string {
  const name = one.value.name.toLowerCase()
  return name.slice(name.lastIndexOf(' ') + 1)
}
