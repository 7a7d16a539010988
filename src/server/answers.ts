import { Type, type TSchema } from 'typebox'
import { pointAt } from '../schema/point-at.ts'
import { ERROR } from './answer-error.ts'

/** The answers of a route: what its schema lists and nothing else, or an error. */
export function answers<S extends TSchema>(schema: S) {
  return { 200: schema, '4xx': pointAt(ERROR), '5xx': pointAt(ERROR) }
}

/** The answer of a route that begins what goes on behind it. */
export function accepts<S extends TSchema>(schema: S) {
  return { 202: schema, '4xx': pointAt(ERROR), '5xx': pointAt(ERROR) }
}

/** The answer of a route that sends bytes as they are. */
export function sendsBytes(description: string) {
  return {
    200: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description }),
    '4xx': pointAt(ERROR),
    '5xx': pointAt(ERROR),
  }
}

/** The answer of a route that sends a file while it is made. */
export function sendsFile(description: string) {
  return {
    200: Type.Unsafe<unknown>({ type: 'string', format: 'binary', description }),
    '4xx': pointAt(ERROR),
    '5xx': pointAt(ERROR),
  }
}
