import type { FastifyError } from 'fastify'
import { Type } from 'typebox'
import { DripstoneError, type ErrorCode } from '../model/problem.ts'

/** The body of an answer that is none. */
export const ERROR = Type.Object(
  { code: Type.String({ description: 'One of docs/errors.md.' }), message: Type.String() },
  { additionalProperties: false, $id: 'Error', description: 'Why there is no answer.' },
)

/** Status of what can be the fault of a request; all else is the fault of the server. */
const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  DECISION_INVALID: 422,
  DECISION_STALE: 409,
  EVIDENCE_OUTSIDE_TEXT: 422,
  NOT_FOUND: 404,
  REQUEST_FORBIDDEN: 403,
  REQUEST_INVALID: 400,
  REQUEST_TOO_LARGE: 413,
  SESSION_MISSING: 401,
}

export type ErrorAnswer = {
  readonly status: number
  readonly body: { readonly code: ErrorCode; readonly message: string }
}

/** What is answered for an error. A fault of the program is not described: its words may hold what was in the request. */
export function answerError(error: unknown): ErrorAnswer {
  if (error instanceof DripstoneError) {
    return { status: STATUSES[error.code] ?? 500, body: { code: error.code, message: error.message } }
  }
  if (isFastifyError(error) && error.validation !== undefined)
    return { status: 400, body: { code: 'REQUEST_INVALID', message: sayValidation(error) } }
  const status = isFastifyError(error) ? (error.statusCode ?? 500) : 500
  if (status === 413)
    return { status, body: { code: 'REQUEST_TOO_LARGE', message: 'the request is larger than the limit' } }
  if (status >= 400 && status < 500 && error instanceof Error)
    return { status, body: { code: 'REQUEST_INVALID', message: plainWords(error.message) } }
  return { status: 500, body: { code: 'SERVER_FAILED', message: 'the server could not answer, by a fault of its own' } }
}

function sayValidation({ validation, validationContext }: FastifyError): string {
  const [first] = validation ?? []
  const path = (first?.instancePath ?? '').replaceAll('/', '.')
  const extra = first?.params['additionalProperties']
  const what = Array.isArray(extra) ? `has no ${extra.join(', ')}` : (first?.message ?? 'has another shape')
  return `${validationContext ?? 'the request'}${path} ${what}`
}

function plainWords(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
