import type { Counted as Field } from '../found.ts'
import { formAt } from '../numbers/amount.ts'
import type { Piece } from '../numbers/piece.ts'
import type { Counting } from './counting.ts'
import { fateBehind } from './read-fate.ts'
import { readNoun, type CountedNoun } from './read-noun.ts'
import { victimsOf } from './victims-of.ts'

const DENIALS = new Set(['no', 'without'])
/** "No reports of injuries" tells of injuries, not of reports. */
const REPORTS = new Set([
  'reports',
  'report',
  'word',
  'sign',
  'signs',
  'mention',
  'record',
  'news',
  'instances',
  'cases',
])
const FILLERS = new Set([
  'any',
  'a',
  'single',
  'immediate',
  'serious',
  'major',
  'significant',
  'further',
  'official',
  'confirmed',
  'other',
])
const VICTIMS: ReadonlySet<Field> = new Set(['arrested', 'injured', 'killed'])
const LONGEST_LEAD = 4

/** Denials of a count: "no arrests", "no reports of injuries or deaths", "without casualties", "no protesters were hurt". */
export function readNothings(pieces: readonly Piece[]): readonly Counting[] {
  const found: Counting[] = []
  pieces.forEach(({ form }, at) => {
    if (DENIALS.has(form)) found.push(...readNothing(pieces, at))
  })
  return found
}

function readNothing(pieces: readonly Piece[], at: number): readonly Counting[] {
  const noun = formAt(pieces, at + 1) === 'one' ? undefined : nounOf(pieces, at + 1)
  if (!noun?.noun) return []
  const behind = fateBehind(pieces, noun.to, false)
  const fields = VICTIMS.has(noun.noun.of) ? fieldsOf(pieces, noun) : victims(behind?.fate)
  const expression = {
    from: at,
    core: at,
    to: noun.to,
    value: { low: 0, high: 0 },
    form: 'none',
    isDigits: false,
    isVague: false,
  } as const
  return fields.map((of) => ({ expression, measure: undefined, noun, before: undefined, behind, of }))
}

const victims = (fate: Parameters<typeof victimsOf>[0]): readonly Field[] => {
  const of = victimsOf(fate)
  return of ? [of] : []
}

/** The denied noun, over words like "reports of". */
function nounOf(pieces: readonly Piece[], at: number): CountedNoun | undefined {
  let from = at
  for (let steps = 0; steps < LONGEST_LEAD; steps++) {
    if (REPORTS.has(formAt(pieces, from)) && ['of', 'that'].includes(formAt(pieces, from + 1))) from += 2
    else if (FILLERS.has(formAt(pieces, from))) from++
    else break
  }
  return readNoun(pieces, from, true)
}

/** What a denied noun is about: casualties are dead as well as injured; "arrests or injuries" is two. */
function fieldsOf(pieces: readonly Piece[], { head, to, noun }: CountedNoun): readonly Field[] {
  const own: readonly Field[] = formAt(pieces, head).startsWith('casualt')
    ? ['injured', 'killed']
    : noun
      ? [noun.of]
      : []
  const second = ['or', 'and'].includes(formAt(pieces, to)) ? readNoun(pieces, to + 1, true)?.noun?.of : undefined
  return second && VICTIMS.has(second) && !own.includes(second) ? [...own, second] : own
}
