import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeServer } from '../../test/make-server.ts'
import { recordOf } from '../../test/record-of.ts'
import { presentRecord } from '../model/present-record.ts'

const RECORD = recordOf(
  'Bakers march in Leeds\n\nAbout 400 bakers marched through Leeds on Monday, organisers said. Police arrested four men.',
)
const ID = RECORD.report.id
const { ask, server } = await makeServer([RECORD])
afterAll(async () => server.door.close())

describe('the API', () => {
  test('names the collection', async () => {
    const { status, json } = await ask({ url: '/api/collection' })
    expect(status).toBe(200)
    expect(json()).toMatchObject({
      title: 'Collection',
      version: '0.0.0',
      reviewer: '',
      counts: { reports: 1 },
    })
  })

  test('lists reports', async () => {
    const { json } = await ask({ url: '/api/reports?order=newest&limit=10&state=new&state=approved' })
    expect(json()).toMatchObject({ total: 1, rows: [{ id: ID, state: 'new' }] })
  })

  test('gives a report whole: as it was read, with all that is decided on it', async () => {
    const { status, json } = await ask({ url: `/api/reports/${ID}` })
    expect(status).toBe(200)
    const { dripstone: _version, ...record } = JSON.parse(presentRecord(RECORD)) as typeof RECORD
    expect(json()).toMatchObject({ ...record, log: [], state: 'new' })
  })

  test('explains a value', async () => {
    const { status, json } = await ask({ url: `/api/reports/${ID}/why?event=e1&field=size` })
    expect(status).toBe(200)
    expect(json()).toMatchObject({ field: 'size', chosen: { words: [{ quote: 'About 400' }] } })
  })

  test('sends the capture as a download that is never shown', async () => {
    const { headers, text } = await ask({ url: `/api/reports/${ID}/capture` })
    expect(text).toBe(RECORD.report.text)
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    expect(headers['content-disposition']).toMatch(/^attachment;/u)
  })

  test('logs a decision under the name of the reviewer, with the time of the server', async () => {
    await ask({ method: 'PUT', url: '/api/reviewer', payload: { name: ' Pia ' } })
    const { status, json } = await ask({
      method: 'POST',
      url: `/api/reports/${ID}/decisions`,
      payload: { entry: 1, action: { kind: 'accept', statement: 's1' }, why: 'as printed' },
    })
    expect(status).toBe(200)
    expect(json()).toMatchObject({
      log: [{ entry: 1, who: 'Pia', when: '2020-01-02T03:04:05Z', why: 'as printed', action: { kind: 'accept' } }],
    })
  })

  test('takes texts, addresses and files in', async () => {
    const text = await ask({
      method: 'POST',
      url: '/api/imports',
      payload: { text: 'People met.', published: '2020-01-01' },
    })
    const address = await ask({ method: 'POST', url: '/api/imports', payload: { address: 'https://example.org/' } })
    const file = await ask({
      method: 'POST',
      url: '/api/imports/files?name=a%20b.txt',
      headers: { 'content-type': 'application/octet-stream' },
      payload: Buffer.alloc(3_000_000, 'x'),
    })
    expect([text, address, file].map(({ status, json }) => [status, json()])).toEqual([
      [202, { import: 'i1' }],
      [202, { import: 'i2' }],
      [202, { import: 'i3' }],
    ])
    expect((await ask({ url: '/api/imports/i3' })).json()).toMatchObject({ name: 'a b.txt: 3000000 bytes' })
    expect((await ask({ url: '/api/imports' })).json()).toMatchObject([{ id: 'i3' }, { id: 'i2' }, { id: 'i1' }])
  })

  test.each([
    '/api/events?kind=march&class=assembly&from=2020-01-01&order=largest&limit=20',
    '/api/facets?search=bakers',
    '/api/places?country=GB',
    '/api/months?issue=economic&background=true',
    '/api/issues?place=2644688',
    '/api/codebook',
    `/api/reports/${ID}/next?hasEvents=true`,
  ])('answers %s', async (url) => {
    const { status, text } = await ask({ url })
    expect(`${status} ${status === 200 ? '' : text}`).toBe('200 ')
  })
})

describe('what cannot be answered', () => {
  const cases: readonly (readonly [
    title: string,
    asked: Parameters<typeof ask>[0],
    status: number,
    code: string,
    message: RegExp,
  ])[] = [
    ['no such report', { url: `/api/reports/sha256:${'0'.repeat(64)}` }, 404, 'NOT_FOUND', /there is no report/],
    ['no such address', { url: '/api/nothing' }, 404, 'NOT_FOUND', /GET \/api\/nothing/],
    ['no such method', { method: 'DELETE', url: `/api/reports/${ID}` }, 404, 'NOT_FOUND', /DELETE/],
    ['no such event', { url: `/api/reports/${ID}/why?event=e99&field=size` }, 404, 'NOT_FOUND', /no event e99/],
    ['an id of another kind', { url: '/api/reports/7' }, 400, 'REQUEST_INVALID', /^params\.id must match/],
    ['no such filter', { url: '/api/events?colour=red' }, 400, 'REQUEST_INVALID', /colour/],
    ['no such kind', { url: '/api/events?kind=dance' }, 400, 'REQUEST_INVALID', /^querystring\.kind\.0 must be equal/],
    ['no such form', { url: '/api/export?format=pdf' }, 400, 'REQUEST_INVALID', /format must be equal/],
    [
      'rows that a form does not have',
      { url: '/api/export?format=geojson&of=statements' },
      400,
      'REQUEST_INVALID',
      /geojson is of events, not of statements/,
    ],
    ['no day', { url: '/api/events?from=monday' }, 400, 'REQUEST_INVALID', /from must match/],
    ['too many rows', { url: '/api/events?limit=100000' }, 400, 'REQUEST_INVALID', /limit must be <= 500/],
    [
      'a decision on a log that went on',
      { method: 'POST', url: `/api/reports/${ID}/decisions`, payload: { entry: 9, action: { kind: 'approve' } } },
      409,
      'DECISION_STALE',
      /first/,
    ],
    [
      'a decision that does not fit',
      {
        method: 'POST',
        url: `/api/reports/${ID}/decisions`,
        payload: { entry: 2, action: { kind: 'accept', statement: 's999' } },
      },
      422,
      'DECISION_INVALID',
      /s999/,
    ],
    [
      'a decision of no kind',
      { method: 'POST', url: `/api/reports/${ID}/decisions`, payload: { entry: 2, action: { kind: 'burn' } } },
      400,
      'REQUEST_INVALID',
      /^body/,
    ],
    [
      'a decision with a key too many',
      {
        method: 'POST',
        url: `/api/reports/${ID}/decisions`,
        payload: { entry: 2, who: 'another', action: { kind: 'approve' } },
      },
      400,
      'REQUEST_INVALID',
      /who/,
    ],
    [
      'what is no JSON',
      { method: 'POST', url: '/api/imports', headers: { 'content-type': 'application/json' }, payload: '{"text":' },
      400,
      'REQUEST_INVALID',
      /json/i,
    ],
  ]
  test.each(cases)('%s', async (_title, asked, status, code, message) => {
    const answer = await ask(asked)
    expect([answer.status, answer.json()]).toEqual([
      status,
      { code, message: expect.stringMatching(message) as string },
    ])
  })

  test('a fault of the program is told to the program, not to the page', async () => {
    const faults: unknown[] = []
    const broken = await makeServer([], { onFault: (error) => faults.push(error) })
    Object.assign(broken.collection, {
      counts: async () => {
        throw new Error('password in here')
      },
    })
    const { status, text } = await broken.ask({ url: '/api/collection' })
    expect([status, JSON.parse(text)]).toEqual([500, { code: 'SERVER_FAILED', message: expect.any(String) as string }])
    expect(text).not.toContain('password')
    expect(faults).toHaveLength(1)
  })
})

describe('the description of the API', () => {
  test('is an OpenAPI document that points at every shape that it names', async () => {
    const { status, text } = await ask({ url: '/api/openapi.json' })
    expect(status).toBe(200)
    const document = JSON.parse(text) as {
      readonly paths: object
      readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
    }
    expect(Object.keys(document.paths)).toContain('/api/reports/{id}/decisions')
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => !(name in document.components.schemas))).toEqual([])
    expect([...text.matchAll(/"\$ref":"(?!#)/g)]).toEqual([])
  })

  test('is a page without scripts', async () => {
    const { headers, text } = await ask({ url: '/api' })
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(text).toContain('/api/reports/:id/decisions')
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|https?:/i)
  })
})

describe('the web app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dripstone-app-'))
  const script = `export const words = '${'people marched '.repeat(200)}'\n`
  let built: Awaited<ReturnType<typeof makeServer>>
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Desk</title>')
    writeFileSync(join(folder, 'assets', 'app-1a2b3c4d.js'), script)
    writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    built = await makeServer([], { app: folder })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(['/', '/inbox', '/reports/sha256:abc', '/events/sha256:abc/e1', '/index.html'])(
    'is what %s gives',
    async (url) => {
      const { status, headers, text } = await built.ask({ url })
      expect([status, text]).toEqual([200, '<!doctype html><title>Desk</title>'])
      expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
    },
  )

  test('has files that a browser keeps', async () => {
    const { headers, text } = await built.ask({ url: '/assets/app-1a2b3c4d.js' })
    expect(text).toBe(script)
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
    })
    const again = await built.ask({
      url: '/assets/app-1a2b3c4d.js',
      headers: { 'if-none-match': String(headers['etag']) },
    })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends them packed by %s to a browser that unpacks', async (coding, unpack) => {
    const answer = await built.server.door.inject({
      url: '/assets/app-1a2b3c4d.js',
      headers: { 'accept-encoding': `identity, ${coding}` },
    })
    expect(answer.headers['content-encoding']).toBe(coding)
    expect(unpack(answer.rawPayload).toString()).toBe(script)
    expect(answer.rawPayload.length).toBeLessThan(script.length / 5)
  })

  test('has no file that is not there', async () => {
    expect((await built.ask({ url: '/assets/other.js' })).status).toBe(404)
  })

  test('is missed in plain words where it is not built', async () => {
    const { status, text } = await ask({ url: '/inbox' })
    expect(status).toBe(503)
    expect(text).toContain('npm run build')
  })
})
