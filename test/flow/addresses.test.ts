import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import type { ReportRecord } from '../../src/model/record.ts'
import { makeTerminal } from '../cli/make-terminal.ts'
import { ERROR_PAGE, pageOf } from './make-archive.ts'

let server: Server
let host = ''

beforeAll(async () => {
  const pages: Readonly<Record<string, readonly [status: number, type: string, body: string]>> = {
    '/robots.txt': [200, 'text/plain', 'User-agent: *\nDisallow: /closed\n'],
    '/report': [200, 'text/html', pageOf(40)],
    '/words': [200, 'text/plain', 'About 70 people marched to the town hall in Tartu on 18 May 2019, a witness said.'],
    '/wall': [200, 'text/html', ERROR_PAGE],
    '/picture': [200, 'image/png', 'x'],
    '/gone': [410, 'text/html', ERROR_PAGE],
  }
  server = createServer((request, response) => {
    const url = request.url ?? ''
    if (url === '/moved') response.writeHead(302, { location: '/report' }).end()
    else if (url === '/away') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end()
    else if (url === '/round') response.writeHead(302, { location: '/round' }).end()
    else {
      const [status, type, body] = pages[url] ?? [404, 'text/html', ERROR_PAGE]
      response.writeHead(status, { 'content-type': type }).end(body)
    }
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  host = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : ''
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => void server.close(resolve))
})

type Run = { readonly status: number; readonly records: readonly ReportRecord[]; readonly told: readonly string[] }

async function read(path: string, args: readonly string[] = ['--allow', host]): Promise<Run> {
  const { terminal, printed, told } = makeTerminal()
  const address = path.startsWith('/') ? `http://${host}${path}` : path
  const status = await runCommand(['read', address, ...args, '--json'], terminal)
  const lines = printed().split('\n').slice(0, -1)
  return { status, records: lines.map((line) => JSON.parse(line) as ReportRecord), told: told() }
}

describe('dripstone read, of addresses', () => {
  test('fetches a page, follows it where it has moved, and says whence and when', async () => {
    const { status, records, told } = await read('/moved')
    expect({ status, told }).toEqual({ status: 0, told: [] })
    expect(records[0]?.report).toMatchObject({
      ref: `http://${host}/moved`,
      url: 'https://valley.example/40',
      capture: { url: `http://${host}/report`, captured: records[0]?.report.capture?.captured },
    })
    expect(records[0]?.report.capture?.captured).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(records[0]?.events.find((event) => event.class === 'assembly')?.values.size).toMatchObject({ low: 40 })
  })

  test('reads plain text as text', async () => {
    const { records } = await read('/words')
    expect(records[0]?.report.text).toMatch(/^About 70 people marched/)
    expect(records[0]?.events).toHaveLength(1)
  })

  test('a page that is no report comes back with the reason', async () => {
    const { status, records } = await read('/wall')
    expect(status).toBe(0)
    expect(records[0]?.problems).toEqual([{ code: 'NOT_A_REPORT', reason: 'this is an error page' }])
  })

  test.each([
    ['/closed/x', 'asks not to read /closed/x (ROBOTS_FORBIDDEN)'],
    ['/gone', 'answers 410 (Gone) (FETCH_FAILED)'],
    ['/nowhere', 'answers 404 (Not Found) (FETCH_FAILED)'],
    ['/picture', 'this is no web page but image/png (UNSUPPORTED_INPUT)'],
    ['/away', '169.254.169.254 is a private address'],
    ['/round', 'there are more than 5 redirects (FETCH_FAILED)'],
    ['ftp://valley.example/report', 'ftp: is neither http nor https (ADDRESS_FORBIDDEN)'],
    ['file:///etc/hosts', 'file: is neither http nor https (ADDRESS_FORBIDDEN)'],
    ['http://name:word@valley.example/', 'the address holds a name or password (ADDRESS_FORBIDDEN)'],
    ['https://', 'this is no address (FETCH_FAILED)'],
    ['http://[::1]/', '::1 is a private address'],
    ['http://127.0.0.1:1/', '127.0.0.1 is a private address'],
  ])('%s is refused in a clear word', async (address, words) => {
    const { status, records, told } = await read(address)
    expect(status).toBe(1)
    expect(records).toEqual([])
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(words)
  })

  test('a server that is not allowed by name and port is private', async () => {
    const { status, told } = await read('/report', [])
    expect(status).toBe(1)
    expect(told[0]).toContain('127.0.0.1 is a private address; a server of your own has to be allowed as')
  })

  test('--allow takes a host and a port', async () => {
    const { terminal, told } = makeTerminal()
    expect(await runCommand(['read', 'https://valley.example/', '--allow', 'everything'], terminal)).toBe(2)
    expect(told().join('\n')).toContain('--allow takes a host and a port')
  })
})
