import { lookup as resolveName } from 'node:dns/promises'
import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateAddress } from './is-private-address.ts'

/** The addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>

export type RequestOptions = {
  readonly userAgent: string
  readonly timeoutMs: number
  readonly maxBytes: number
  /** `host:port` of servers that may have a private address: a test server, an archive on the own network. */
  readonly allow: ReadonlySet<string>
  readonly resolve: Resolve
}

/** One answer of a server, its redirects not followed. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Uint8Array
  /** The body is longer than the limit and was not read to its end. */
  readonly isTooLarge: boolean
}

/** Trouble on the way to a server, told apart from trouble in the program. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly reason: 'forbidden' | 'failed'

  constructor(reason: 'forbidden' | 'failed', message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.reason = reason
  }
}

export const resolveByDns: Resolve = async (host) => resolveName(host, { all: true })

/**
 * Asks once for `url`. A name is resolved once, its addresses are checked, and the connection goes to one of those: it cannot
 * answer with one address to the check and with another to the connection.
 * @throws {RequestError} when the address is private, the server cannot be reached or takes too long.
 */
export async function requestOnce(url: URL, options: RequestOptions): Promise<Answer> {
  const signal = AbortSignal.timeout(options.timeoutMs)
  try {
    const addresses = await Promise.race([findAddresses(url, options), endOf(signal)])
    const response = await open(url, { addresses, signal, userAgent: options.userAgent })
    const body = await readBody(response, options.maxBytes)
    return { status: response.statusCode ?? 0, headers: response.headers, ...body }
  } catch (error) {
    if (!(error instanceof Error) || (error instanceof RequestError && !signal.aborted)) throw error
    const message = signal.aborted
      ? `${url.host} gave no answer within ${options.timeoutMs / 1000} seconds`
      : explainFailure(error, url.host)
    throw new RequestError('failed', message, { cause: error })
  }
}

/** Rejects when the time is over; looking up a name takes no signal. */
async function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new RequestError('failed', 'the time is over')), { once: true })
  })
}

const FAILURES: Readonly<Record<string, (host: string) => string>> = {
  ENOTFOUND: (host) => `there is no server called ${host}`,
  EAI_AGAIN: (host) => `the name ${host} cannot be looked up; is there a connection to the internet?`,
  ECONNREFUSED: (host) => `${host} refuses the connection`,
  ECONNRESET: (host) => `${host} broke the connection off`,
  EHOSTUNREACH: (host) => `${host} cannot be reached`,
  ENETUNREACH: (host) => `${host} cannot be reached`,
  ETIMEDOUT: (host) => `${host} gave no answer`,
  CERT_HAS_EXPIRED: (host) => `the certificate of ${host} has expired`,
  DEPTH_ZERO_SELF_SIGNED_CERT: (host) => `${host} shows a certificate that nobody vouches for`,
  SELF_SIGNED_CERT_IN_CHAIN: (host) => `${host} shows a certificate that nobody vouches for`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: (host) => `${host} shows a certificate that cannot be checked`,
  ERR_TLS_CERT_ALTNAME_INVALID: (host) => `${host} shows the certificate of another server`,
}

/** The plain word for trouble on the way to a server. */
function explainFailure(error: Error, host: string): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return FAILURES[code]?.(host) ?? error.message
}

type Address = Awaited<ReturnType<Resolve>>[number]

/** The addresses that may be connected to. */
async function findAddresses(url: URL, options: RequestOptions): Promise<readonly Address[]> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RequestError('forbidden', `${url.protocol} is neither http nor https`)
  if (url.username !== '' || url.password !== '')
    throw new RequestError('forbidden', 'the address holds a name or password')
  const literal = url.hostname.replace(/^\[|\]$/gu, '')
  const family = isIP(literal)
  const addresses = family === 0 ? await options.resolve(url.hostname) : [{ address: literal, family }]
  const bad = options.allow.has(hostAndPort(url))
    ? undefined
    : addresses.find(({ address }) => isPrivateAddress(address))
  if (bad !== undefined) throw new RequestError('forbidden', explainPrivate(url, bad.address))
  if (addresses.length === 0) throw new RequestError('failed', `${url.hostname} has no address`)
  return addresses
}

function explainPrivate(url: URL, address: string): string {
  const what =
    address === url.hostname.replace(/^\[|\]$/gu, '')
      ? `${address} is a private address`
      : `${url.hostname} leads to ${address}, a private address`
  return `${what}; a server of your own has to be allowed as ${hostAndPort(url)}`
}

type Opening = { readonly addresses: readonly Address[]; readonly signal: AbortSignal; readonly userAgent: string }

async function open(url: URL, opening: Opening): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestSecure : requestPlain
  const headers = {
    'user-agent': opening.userAgent,
    accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
  }
  const lookup: LookupFunction = (_host, wanted, callback) => {
    const [first] = opening.addresses
    if (wanted.all === true) callback(null, [...opening.addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
  return new Promise((resolve, reject) => {
    const asked = send(url, { headers, signal: opening.signal, agent: false, lookup }, resolve)
    asked.on('error', reject)
    asked.end()
  })
}

/** `host:port` with the port of the protocol where none is written. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port}`
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Pick<Answer, 'body' | 'isTooLarge'>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of response) {
    if (!(chunk instanceof Uint8Array)) continue
    size += chunk.length
    if (size > maxBytes) {
      response.destroy()
      return { body: Buffer.concat(parts), isTooLarge: true }
    }
    parts.push(chunk)
  }
  return { body: Buffer.concat(parts), isTooLarge: false }
}
