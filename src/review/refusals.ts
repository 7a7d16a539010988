import { CLASSES, FIELDS } from '../model/codebook/codebook.ts'
import type { FieldEntry } from '../model/codebook/entry.ts'
import { isField, isFieldValue } from '../model/codebook/is-field-value.ts'
import type { EventClass } from '../model/event.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { STANCES, type Field } from '../model/statement.ts'
import type { Standing } from './draft.ts'

/** Why a statement cannot be judged: there is none, or it is rejected. */
export function refuseStatement(standing: Standing, id: string): string | undefined {
  const statement = standing.statements.find((one) => one.id === id)
  if (!statement) return `there is no statement ${id}`
  const { judgement, entry } = statement.review
  return judgement === 'rejected'
    ? `statement ${id} is already rejected; undo decision ${entry} to have it back`
    : undefined
}

/** Why an event cannot be judged: there is none. */
export function refuseEvent(standing: Standing, id: string): string | undefined {
  return standing.events.some((event) => event.id === id) ? undefined : `there is no event ${id}`
}

/** Why words cannot be evidence: they lie outside the text, are blank, or cut a character in two. */
export function refuseWords({ text }: Pick<Report, 'text'>, { start, end }: Span): string | undefined {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length
  if (!isInside || start >= end) return `there are no words at ${start} to ${end} of a text of ${text.length}`
  if (text.slice(start, end).trim() === '') return `there is only white space at ${start} to ${end}`
  return [start, end].some((at) => isInsideCharacter(text, at))
    ? `the words at ${start} to ${end} cut a character in two`
    : undefined
}

/** Why a value cannot be given to a field of an event. */
export function refuseValue(
  standing: Standing,
  field: Field,
  { value, event }: { readonly value: unknown; readonly event?: string | undefined },
): string | undefined {
  if (!isField(field)) return `there is no field ${String(field)}`
  if (!isFieldValue(field, value)) return `${field} takes ${sayAllowed(field)}; this is ${JSON.stringify(value)}`
  if (field !== 'about' || typeof value !== 'string') return undefined
  if (value === event) return `event ${event} cannot answer itself`
  return refuseEvent(standing, value)
}

/** Why a stance cannot be one. */
export function refuseStance(stance: string | undefined): string | undefined {
  return stance === undefined || STANCES.some((known) => known === stance) ? undefined : `there is no stance ${stance}`
}

/** Why a class and a kind do not go together. */
export function refuseKind(eventClass: EventClass, kind: string): string | undefined {
  if (!Object.hasOwn(CLASSES, eventClass)) return `there is no class ${eventClass}`
  return Object.hasOwn(CLASSES[eventClass].kinds, kind) ? undefined : `${kind} is no kind of ${eventClass}`
}

/** The first refusal of several. */
export function firstOf(...refusals: readonly (() => string | undefined)[]): string | undefined {
  for (const refuse of refusals) {
    const reason = refuse()
    if (reason !== undefined) return reason
  }
  return undefined
}

function sayAllowed(field: Field): string {
  const { terms, value }: FieldEntry = FIELDS[field]
  return terms === undefined ? value : `one of ${Object.keys(terms).join(', ')}`
}

function isInsideCharacter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}
