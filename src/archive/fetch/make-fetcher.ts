import { STATUS_CODES } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Capture } from '../../model/capture.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import { makeCapture } from '../make-capture.ts'
import { undoCodings } from '../undo-codings.ts'
import { requestOnce, RequestError, resolveByDns, type Answer, type RequestOptions, type Resolve } from './request.ts'
import { ALLOW_ALL, ALLOW_NONE, readRobots, type Robots } from './robots.ts'

/** The name that `robots.txt` files may speak to. */
const CRAWLER = 'dripstone'
const MAX_REDIRECTS = 5
const MAX_ROBOTS = 512_000
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu

export type FetcherOptions = {
  /** Longest wait for an answer, body included, in milliseconds; 20,000 where none is given. */
  readonly timeoutMs?: number
  /** Longest body as it is sent, in bytes; 16,000,000 where none is given. */
  readonly maxBytes?: number
  /** Wait before a second page of the same host, in milliseconds; 1,000 where none is given. */
  readonly pauseMs?: number
  /** `host:port` of servers that may have a private address. */
  readonly allow?: readonly string[]
  /** Who asks, beside the tool's name: an address where the asker can be reached. */
  readonly contact?: string
  readonly resolve?: Resolve
}

/** A page, or why there is none. */
export type Fetched =
  | { readonly kind: 'capture'; readonly capture: Capture }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Fetches one page after the other. `captured` is the time to write on the capture: the fetcher has no clock. */
export type Fetcher = (url: string, captured?: string) => Promise<Fetched>

/**
 * A polite and careful fetcher: it asks each site's `robots.txt` once and obeys it, names itself, waits between pages of one
 * host, follows at most five redirects, and goes to no private address, whether by name, by number or by redirect.
 */
export function makeFetcher(options: FetcherOptions = {}): Fetcher {
  const contact = options.contact === undefined ? '' : `; +${options.contact}`
  const site: Site = {
    request: {
      userAgent: `${CRAWLER}/0.1 (reads published reports${contact})`,
      timeoutMs: options.timeoutMs ?? 20_000,
      maxBytes: options.maxBytes ?? 16_000_000,
      allow: new Set(options.allow),
      resolve: options.resolve ?? resolveByDns,
    },
    pauseMs: options.pauseMs ?? 1000,
    robots: new Map(),
    visited: new Set(),
  }
  return async (address, captured) => {
    try {
      return await fetchPage(site, address, captured)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      return problem(error.reason === 'forbidden' ? 'ADDRESS_FORBIDDEN' : 'FETCH_FAILED', error.message)
    }
  }
}

type Site = {
  readonly request: RequestOptions
  readonly pauseMs: number
  readonly robots: Map<string, Robots>
  readonly visited: Set<string>
}

const problem = (code: ProblemCode, reason: string): Fetched => ({ kind: 'problem', problem: { code, reason } })

async function fetchPage(site: Site, address: string, captured: string | undefined): Promise<Fetched> {
  if (!URL.canParse(address)) return problem('FETCH_FAILED', 'this is no address')
  let url = new URL(address)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const robots = await robotsOf(site, url)
    if (!robots.allows(`${url.pathname}${url.search}`))
      return problem('ROBOTS_FORBIDDEN', `the robots.txt of ${url.host} asks not to read ${url.pathname}`)
    if (redirects === 0 && site.visited.has(url.host) && site.pauseMs > 0) await sleep(site.pauseMs)
    site.visited.add(url.host)
    const answer = await requestOnce(url, site.request)
    const next = redirectOf(answer, url)
    if (next === undefined) return readAnswer(answer, { url, captured })
    url = next
  }
  return problem('FETCH_FAILED', `there are more than ${MAX_REDIRECTS} redirects`)
}

function redirectOf(answer: Answer, url: URL): URL | undefined {
  const location = answer.headers['location']
  if (![301, 302, 303, 307, 308].includes(answer.status) || typeof location !== 'string') return undefined
  return URL.canParse(location, url.href) ? new URL(location, url) : undefined
}

function readAnswer(answer: Answer, about: { readonly url: URL; readonly captured: string | undefined }): Fetched {
  const { href, host } = about.url
  if (answer.status < 200 || answer.status > 299)
    return problem('FETCH_FAILED', `${host} answers ${nameStatus(answer.status)}`)
  const contentType = headerOf(answer, 'content-type')
  if (contentType !== undefined && !HTML.test(contentType))
    return problem('UNSUPPORTED_INPUT', `this is no web page but ${contentType}`)
  const undone = undoCodings(answer.body, headerOf(answer, 'content-encoding') ?? '')
  if (answer.isTooLarge || undone.trouble === 'too-large')
    return problem('CAPTURE_TOO_LARGE', 'the page is larger than the limit')
  if (undone.trouble !== 'none') return problem('FETCH_FAILED', `the compression of what ${host} sends is damaged`)
  return { kind: 'capture', capture: makeCapture(undone.body, { url: href, captured: about.captured, contentType }) }
}

function nameStatus(status: number): string {
  const name = STATUS_CODES[status]
  return name === undefined ? String(status) : `${status} (${name})`
}

function headerOf(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name]
  return typeof value === 'string' ? value : value?.[0]
}

async function robotsOf(site: Site, url: URL): Promise<Robots> {
  const known = site.robots.get(url.origin)
  if (known !== undefined) return known
  const robots = await askRobots(site, new URL('/robots.txt', url))
  site.robots.set(url.origin, robots)
  return robots
}

/** No file means no rules; a server that fails to answer has rules that nobody knows (RFC 9309, 2.3.1). */
async function askRobots(site: Site, address: URL): Promise<Robots> {
  let url = address
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await requestOnce(url, { ...site.request, maxBytes: MAX_ROBOTS })
    const next = redirectOf(answer, url)
    if (next === undefined) {
      if (answer.status >= 500) return ALLOW_NONE
      if (answer.status < 200 || answer.status > 299) return ALLOW_ALL
      const text = undoCodings(answer.body, headerOf(answer, 'content-encoding') ?? '').body
      return readRobots(Buffer.from(text).toString('utf8'), CRAWLER)
    }
    url = next
  }
  return ALLOW_ALL
}
