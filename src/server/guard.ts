import { isIP } from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { DripstoneError } from '../model/problem.ts'
import type { Access } from './access.ts'

/** Headers of every answer: the page may load nothing from elsewhere, be shown in no frame, and tell no other site of itself. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
} as const

/** Puts the headers on that every answer has. */
export function setHeaders(reply: FastifyReply): void {
  void reply.headers(HEADERS)
}

/** Where this server is: the address it listens at, and the port. */
export type Place = { readonly host: string; readonly port: number }

/**
 * Refuses a request that was sent to another name than this server's. A page of another site can have its own name lead to
 * 127.0.0.1 (DNS rebinding), but its requests still carry that name.
 * @throws {DripstoneError} REQUEST_FORBIDDEN
 */
export function checkHost(request: FastifyRequest, place: Place): void {
  if (isOwnHost(request.headers.host ?? '', place)) return
  throw new DripstoneError(
    'REQUEST_FORBIDDEN',
    `this server answers to localhost:${place.port} and to its own address, not to other names`,
  )
}

const ANYWHERE = new Set(['0.0.0.0', '::'])
const LOOPBACK = new Set(['localhost', '127.0.0.1'])

function isOwnHost(header: string, { host, port }: Place): boolean {
  const [, name = '', given = '80'] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::(\d{1,5}))?$/i.exec(header) ?? []
  if (Number(given) !== port) return false
  const bare = name.replace(/^\[|\]$/g, '').toLowerCase()
  if (ANYWHERE.has(host)) return bare === 'localhost' || isIP(bare) !== 0
  return LOOPBACK.has(host) ? LOOPBACK.has(bare) : bare === host.toLowerCase()
}

const READS = new Set(['GET', 'HEAD'])

/**
 * Refuses what a page of another site sends. Browsers say whence a request comes; a write has to say that it comes from here.
 * @throws {DripstoneError} REQUEST_FORBIDDEN
 */
export function checkOrigin({ method, headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site']
  const { origin } = headers
  const isForeign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && origin !== `http://${headers.host ?? ''}`)
  if (isForeign) throw new DripstoneError('REQUEST_FORBIDDEN', 'this request comes from another site')
  if (READS.has(method) || origin !== undefined || site === 'same-origin') return
  throw new DripstoneError(
    'REQUEST_FORBIDDEN',
    'a request that changes something has to name its origin (header Origin)',
  )
}

/** The cookie of this server; browsers share cookies between ports, so each port has its own. */
export function cookieName(port: number): string {
  return `dripstone-${port}`
}

/** True when the request carries the cookie of a session. */
export function hasSession(request: FastifyRequest, access: Access, port: number): boolean {
  const start = `${cookieName(port)}=`
  const cookies = (request.headers.cookie ?? '').split(';').map((one) => one.trim())
  return cookies.some((one) => one.startsWith(start) && access.isSession(one.slice(start.length)))
}
