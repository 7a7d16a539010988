import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPrivateAddress } from './is-private-address.ts'
import { makeFetcher, type FetcherOptions } from './make-fetcher.ts'
import { readRobots } from './robots.ts'

const HTML = '<html><body><p>Sixty weavers stood outside the mill.</p></body></html>'
const ROBOTS =
  'User-agent: *\nDisallow: /closed\n\nUser-agent: dripstone\nDisallow: /closed-to-us\nAllow: /closed-to-us/but-open\n'

let server: Server
let host = ''
const asked: { readonly url: string; readonly agent: string }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? ''
    asked.push({ url, agent: request.headers['user-agent'] ?? '' })
    const page = (headers: Record<string, string>, body: Buffer | string): void =>
      void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body)
    const hop = /^\/hop\/(\d+)/u.exec(url)
    if (url === '/robots.txt') page({ 'content-type': 'text/plain' }, ROBOTS)
    else if (hop !== null)
      response.writeHead(302, { location: hop[1] === '0' ? '/page' : `/hop/${Number(hop[1]) - 1}` }).end()
    else if (url === '/to-private') response.writeHead(301, { location: 'http://10.0.0.1/' }).end()
    else if (url === '/to-file') response.writeHead(301, { location: 'file:///etc/passwd' }).end()
    else if (url === '/zipped') page({ 'content-encoding': 'gzip' }, gzipSync(HTML))
    else if (url === '/bomb') page({ 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000)))
    else if (url === '/large') page({}, 'x'.repeat(3_000_000))
    else if (url === '/picture') page({ 'content-type': 'image/png' }, 'x')
    else if (url === '/gone') response.writeHead(410).end()
    else if (url === '/slow') setTimeout(() => page({}, HTML), 3000).unref()
    else page({ 'content-type': 'text/html; charset=utf-8' }, HTML)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  host = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : ''
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => void server.close(resolve))
})

const fetcherWith = (options: FetcherOptions = {}): ReturnType<typeof makeFetcher> =>
  makeFetcher({ allow: [host], pauseMs: 0, ...options })
const codeOf = async (path: string, options: FetcherOptions = {}): Promise<string> => {
  const fetched = await fetcherWith(options)(path.startsWith('/') ? `http://${host}${path}` : path)
  return fetched.kind === 'problem' ? fetched.problem.code : 'ok'
}

describe('makeFetcher', () => {
  test('fetches a page with whence, when and what it is', async () => {
    const fetched = await fetcherWith()(`http://${host}/page`, '2020-05-01T10:00:00Z')
    expect(fetched).toMatchObject({
      kind: 'capture',
      capture: {
        url: `http://${host}/page`,
        captured: '2020-05-01T10:00:00Z',
        contentType: 'text/html; charset=utf-8',
      },
    })
    expect(fetched.kind === 'capture' && Buffer.from(fetched.capture.bytes).toString()).toBe(HTML)
  })

  test('names itself and asks robots.txt once a site', async () => {
    asked.length = 0
    const fetcher = fetcherWith({ contact: 'https://example.org/who' })
    await fetcher(`http://${host}/page`)
    await fetcher(`http://${host}/page?2`)
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/page', '/page?2'])
    expect(asked[0]?.agent).toBe('dripstone/0.1 (reads published reports; +https://example.org/who)')
  })

  test.each([
    ['a coded body', '/zipped', 'ok'],
    ['what robots.txt closes to this tool', '/closed-to-us/x', 'ROBOTS_FORBIDDEN'],
    ['what robots.txt opens again', '/closed-to-us/but-open', 'ok'],
    ['what is closed to others only', '/closed', 'ok'],
    ['five redirects', '/hop/4', 'ok'],
    ['six redirects', '/hop/5', 'FETCH_FAILED'],
    ['a redirect to a private address', '/to-private', 'ADDRESS_FORBIDDEN'],
    ['a redirect to a file', '/to-file', 'ADDRESS_FORBIDDEN'],
    ['a bomb', '/bomb', 'CAPTURE_TOO_LARGE'],
    ['a picture', '/picture', 'UNSUPPORTED_INPUT'],
    ['a page that is gone', '/gone', 'FETCH_FAILED'],
    ['a word', 'canteen', 'FETCH_FAILED'],
    ['another protocol', 'ftp://example.org/', 'ADDRESS_FORBIDDEN'],
    ['a password in the address', 'http://a:b@example.org/', 'ADDRESS_FORBIDDEN'],
    ['this machine by number', 'http://127.0.0.1:1/', 'ADDRESS_FORBIDDEN'],
    ['this machine by an odd number', 'http://2130706433/', 'ADDRESS_FORBIDDEN'],
    ['this machine in IPv6', 'http://[::1]/', 'ADDRESS_FORBIDDEN'],
    ['this machine in IPv6 dress', 'http://[::ffff:127.0.0.1]/', 'ADDRESS_FORBIDDEN'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest', 'ADDRESS_FORBIDDEN'],
  ])('%s', async (_title, path, code) => {
    expect(await codeOf(path)).toBe(code)
  })

  test('a page beyond the limit is not read', async () => {
    expect(await codeOf('/large', { maxBytes: 100_000 })).toBe('CAPTURE_TOO_LARGE')
  })

  test('a server that does not answer in time is left', async () => {
    expect(await codeOf('/slow', { timeoutMs: 200 })).toBe('FETCH_FAILED')
  })

  test('a name that answers with a private address is not followed', async () => {
    const resolve = async (): Promise<{ address: string; family: number }[]> => [
      { address: '93.184.216.34', family: 4 },
      { address: '192.168.1.1', family: 4 },
    ]
    expect(await codeOf('http://harmless.example/', { resolve })).toBe('ADDRESS_FORBIDDEN')
  })

  test('nothing private is allowed where nothing is listed', async () => {
    expect(await codeOf('/page', { allow: [] })).toBe('ADDRESS_FORBIDDEN')
  })
})

describe('robots.txt', () => {
  const CASES: readonly (readonly [text: string, path: string, allows: boolean])[] = [
    ['', '/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['user-agent: other\nDisallow: /', '/a', true],
    ['User-agent: other\nUser-agent: dripstone\nDisallow: /a', '/abc', false],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a-b-c-d', false],
    ['User-agent: *\nDisallow: /a # not this', '/a', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: dripstone\nAllow: /', '/a', true],
    [`User-agent: *\nDisallow: /${'*a'.repeat(2000)}`, `/${'a'.repeat(1999)}`, true],
  ]

  test.each(CASES)('%j and %s: %s', (text, path, allows) => {
    expect(readRobots(text, 'dripstone').allows(path)).toBe(allows)
  })
})

describe('isPrivateAddress', () => {
  test.each([
    ['8.8.8.8', false],
    ['2a00:1450:4001:80b::200e', false],
    ['10.1.2.3', true],
    ['172.31.255.255', true],
    ['172.32.0.1', false],
    ['192.168.0.1', true],
    ['100.100.0.1', true],
    ['0.0.0.0', true],
    ['255.255.255.255', true],
    ['::1', true],
    ['::', true],
    ['fe80::1%eth0', true],
    ['fd12::1', true],
    ['::ffff:8.8.8.8', true],
    ['64:ff9b::7f00:1', true],
    ['not an address', true],
  ])('%s: %s', (address, is) => {
    expect(isPrivateAddress(address)).toBe(is)
  })
})
