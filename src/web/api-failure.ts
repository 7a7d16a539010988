/** What went wrong, by what a person can do about it. */
export type FailureKind = 'signed-out' | 'offline' | 'stale' | 'invalid' | 'missing' | 'failed'

/** A request that the server refused, or that it did not answer. `code` is the server's own. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly kind: FailureKind
  readonly code: string

  constructor(
    kind: FailureKind,
    { code, message }: { readonly code: string; readonly message: string },
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.kind = kind
    this.code = code
  }
}

/** The failure that an answer tells of. */
export async function failureOf(response: Response): Promise<ApiFailure> {
  const told = readBody(await response.text())
  // A proxy or a server on its way down answers with one of these, and without our JSON.
  const isAway = response.status === 502 || response.status === 503 || response.status === 504
  if (isAway && told === undefined)
    return new ApiFailure('offline', { code: 'OFFLINE', message: 'The server does not answer.' })
  return new ApiFailure(
    kindOf(response.status),
    told ?? { code: `HTTP_${response.status}`, message: `The server answered ${response.status}.` },
  )
}

function kindOf(status: number): FailureKind {
  switch (status) {
    case 401:
    case 403:
      return 'signed-out'
    case 404:
      return 'missing'
    case 409:
      return 'stale'
    case 400:
    case 413:
    case 415:
    case 422:
      return 'invalid'
    default:
      return 'failed'
  }
}

function readBody(body: string): { readonly code: string; readonly message: string } | undefined {
  const told = parseJson(body)
  if (typeof told !== 'object' || told === null || !('code' in told) || !('message' in told)) return undefined
  return { code: String(told.code), message: String(told.message) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Any trouble as a failure that can be shown. */
export function asFailure(cause: unknown): ApiFailure {
  if (cause instanceof ApiFailure) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  return new ApiFailure('failed', { code: 'DESK_FAILED', message }, { cause })
}
