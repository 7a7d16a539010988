import { isFieldValue } from '../../model/codebook/is-field-value.ts'
import type { Field, FieldValues } from '../../model/statement.ts'
import { dateOfDraft, draftOfDate } from './draft-date.ts'

/** A value while it is being written: the text of each input. */
export type Draft = Readonly<Record<string, string>>

/** What a value is made of, and so which inputs write it. */
export type Shape = 'interval' | 'date' | 'place' | 'name' | 'party' | 'demand' | 'text' | 'term' | 'truth' | 'event'

const SHAPES = {
  date: 'date',
  place: 'place',
  site: 'name',
  size: 'interval',
  arrested: 'interval',
  injured: 'interval',
  killed: 'interval',
  participants: 'party',
  organiser: 'party',
  speaker: 'party',
  perpetrator: 'party',
  victim: 'party',
  actor: 'party',
  demand: 'demand',
  occasion: 'text',
  issue: 'term',
  authorisation: 'term',
  authorities: 'term',
  participantViolence: 'truth',
  happened: 'truth',
  about: 'event',
  claim: 'text',
} as const satisfies Readonly<Record<Field, Shape>>

/** Which inputs a field is written with. */
export function shapeOf(field: Field): Shape {
  return SHAPES[field]
}

/** A value as the texts of its inputs. */
export function draftOfValue(value: FieldValues[Field]): Draft {
  if (typeof value === 'string') return { term: value }
  if (typeof value === 'boolean') return { term: String(value) }
  if ('start' in value) return draftOfDate(value)
  const texts = Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' || typeof one === 'number' ? [[name, String(one)] as const] : [],
  )
  return Object.fromEntries(texts)
}

/** The draft that selected words suggest: what they say as a name or text, their number as a count. */
export function draftOfWords(field: Field, words: string): Draft {
  const said = words.replace(/\s+/g, ' ').trim()
  const shape = shapeOf(field)
  switch (shape) {
    case 'interval':
      return draftOfCount(said)
    case 'place':
    case 'name':
      return { name: said }
    case 'party':
      return { name: said, kind: 'group' }
    case 'demand':
    case 'text':
      return { text: said }
    case 'date':
      return { from: /\b\d{4}-\d{2}(?:-\d{2})?\b/.exec(said)?.[0] ?? '' }
    case 'term':
    case 'truth':
    case 'event':
      return {}
    default:
      return shape satisfies never
  }
}

const OPEN_ABOVE = /\b(?:over|more than|at least|above|upwards of|no fewer than)\b/i
const OPEN_BELOW = /\b(?:up to|at most|fewer than|less than|under|no more than)\b/i

function draftOfCount(words: string): Draft {
  const numbers = [...words.matchAll(/\d{1,3}(?:[,. \u00a0]\d{3})+|\d+/g)].map(([one]) => one.replace(/\D/g, ''))
  const [first, second] = numbers
  if (first === undefined) return {}
  if (second !== undefined) return { low: first, high: second }
  if (OPEN_ABOVE.test(words)) return { low: first }
  return OPEN_BELOW.test(words) ? { high: first } : { low: first, high: first }
}

/**
 * The value that a draft writes, or undefined while it writes none that the codebook allows. `was` is the value before: what the
 * inputs do not show of a place stays as long as its name does.
 */
export function valueOfDraft<F extends Field>(
  field: F,
  draft: Draft,
  was?: FieldValues[F],
): FieldValues[F] | undefined {
  const value = readDraft(field, trimmed(draft), was)
  return isFieldValue(field, value) ? value : undefined
}

function readDraft(field: Field, draft: Draft, was: FieldValues[Field] | undefined): unknown {
  const shape = shapeOf(field)
  switch (shape) {
    case 'interval':
      return Object.fromEntries(
        ['low', 'high'].flatMap((end) => (draft[end] === undefined ? [] : [[end, readCount(draft[end])]])),
      )
    case 'date':
      return dateOfDraft(draft)
    case 'place': {
      const isSame = typeof was === 'object' && 'name' in was && was.name === draft['name']
      return { ...(isSame ? was : {}), ...only(draft, ['name', 'country', 'precision']) }
    }
    case 'name':
      return only(draft, ['name'])
    case 'party':
      return only(draft, ['name', 'kind', 'role'])
    case 'demand':
      return only(draft, ['text', 'addressee'])
    case 'text':
      return only(draft, ['text'])
    case 'term':
    case 'event':
      return draft['term']
    case 'truth':
      return draft['term'] === undefined ? undefined : draft['term'] === 'true'
    default:
      return shape satisfies never
  }
}

function readCount(text: string): number {
  return Number(text.replace(/[,. \u00a0]/g, ''))
}

function only(draft: Draft, names: readonly string[]): Draft {
  return Object.fromEntries(names.flatMap((name) => (draft[name] === undefined ? [] : [[name, draft[name]]])))
}

function trimmed(draft: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])),
  )
}
