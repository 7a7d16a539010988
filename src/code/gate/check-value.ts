import { isFieldValue } from '../../model/codebook/is-field-value.ts'
import type { Field } from '../../model/statement.ts'

/** What `about` may name: the ids of the report's events. */
export type Known = { readonly events: Pick<ReadonlySet<string>, 'has'> }

/** True for a value that the codebook allows for the field, and for `about` an event that the report has. */
export function isValueOf(field: Field, value: unknown, { events }: Known): boolean {
  return isFieldValue(field, value) && (field !== 'about' || (typeof value === 'string' && events.has(value)))
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
