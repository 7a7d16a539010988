import { request } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import { HOST, makeServer, ORIGIN, TOKEN, type Asked } from '../../test/make-server.ts'
import { recordOf } from '../../test/record-of.ts'
import { openAccess } from './access.ts'

const SECRET = 'the-only-token'
const RECORD = recordOf('Bakers marched through Leeds on Monday.')
const { ask, askBare, cookie, server } = await makeServer([RECORD], { token: SECRET })
afterAll(async () => server.door.close())

const WRITE: Asked = { method: 'POST', url: '/api/imports', payload: { text: 'People met.' } }
const statusOf = async (asked: Asked): Promise<number> => (await askBare(asked)).status

describe('whoever has not come in', () => {
  test.each([
    '/api/collection',
    '/api/reports',
    `/api/reports/${RECORD.report.id}`,
    '/api',
    '/api/',
    '/api/openapi.json',
    '/api/nothing',
    '/%61pi/collection',
    '//api/collection/../collection',
    '/api/collection?token=the-only-token',
  ])('gets nothing of the API at %s', async (url) => {
    const { status, text } = await askBare({ url })
    expect(status).toBe(401)
    expect(text).not.toContain('"counts"')
  })

  test('is told that it is the session that is missing', async () => {
    expect((await askBare({ url: '/api/collection' })).json()).toMatchObject({ code: 'SESSION_MISSING' })
  })

  test('is told in plain words what to do, and gets no app', async () => {
    const { status, text, headers } = await askBare({ url: '/inbox' })
    expect(status).toBe(401)
    expect(text).toContain('Press <kbd>Enter</kbd>')
    expect(headers['cache-control']).toBe('no-store')
  })

  test.each([
    ['no cookie', undefined],
    ['another cookie', 'dripstone-80=AAAA'],
    ['an empty cookie', 'dripstone-80='],
    ['the token for a cookie', `dripstone-80=${SECRET}`],
    ['the cookie of another port', cookie.replace('dripstone-80', 'dripstone-81')],
  ])('changes nothing with %s', async (_title, given) => {
    expect(await statusOf({ ...WRITE, headers: { origin: ORIGIN, cookie: given } })).toBe(401)
  })
})

describe('the token', () => {
  test('works once, leaves the address, and gives a cookie that scripts and other sites do not see', async () => {
    const fresh = await makeServer([], { token: 'first' })
    expect(fresh.cookie).toMatch(/^dripstone-80=[\w-]{43}$/)
    const again = await fresh.askBare({ url: '/?token=first' })
    expect(again.status).toBe(403)
    expect(again.text).toContain('This address has been used')
    expect(again.headers['set-cookie']).toBeUndefined()
    const { access } = fresh.server
    const answer = await fresh.askBare({ url: `/events?kind=march&token=${access.issue()}` })
    expect([answer.status, answer.headers['location']]).toEqual([303, '/events?kind=march'])
    expect(answer.headers['set-cookie']).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  test('opened again in the same browser does no harm and uses nothing up', async () => {
    const fresh = await makeServer()
    const next = fresh.server.access.issue()
    const again = await fresh.ask({ url: `/map?token=${TOKEN}` })
    expect([again.status, again.headers['location']]).toEqual([303, '/map'])
    expect(fresh.server.access.enter(next)).toBeDefined()
  })

  test('never leads to another site', async () => {
    const { headers } = await ask({ url: '//evil.example/?token=x' })
    expect(headers['location']).toBe('/evil.example/')
  })

  test('is void once a newer one is out', () => {
    const access = openAccess('one')
    const two = access.issue()
    expect(access.enter('one')).toBeUndefined()
    expect(access.enter(two)).toBeDefined()
    expect(access.enter(two)).toBeUndefined()
  })

  test('and sessions have 256 bits each, none like another', () => {
    const access = openAccess()
    const secrets = Array.from({ length: 100 }, () => access.issue())
    expect(new Set(secrets).size).toBe(100)
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  })

  test('lets many browsers in, and forgets the oldest at last', () => {
    const access = openAccess()
    const sessions = Array.from({ length: 40 }, () => access.enter(access.issue()) ?? '')
    expect(sessions.map((one) => access.isSession(one)).lastIndexOf(false)).toBe(7)
  })
})

describe('a page of another site', () => {
  const foreign: readonly (readonly [title: string, headers: Readonly<Record<string, string | undefined>>])[] = [
    ['with its origin', { origin: 'https://evil.example' }],
    ['in a sandbox', { origin: 'null' }],
    ['on another port of this machine', { origin: 'http://localhost:8080' }],
    ['on the other name of this machine', { origin: 'http://127.0.0.1:80' }],
    ['by https', { origin: `https://${HOST}` }],
    ['that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['that says nothing of itself', {}],
    ['typed by nobody', { 'sec-fetch-site': 'none' }],
  ]
  test.each(foreign)('%s changes nothing, cookie and all', async (_title, headers) => {
    expect(await statusOf({ ...WRITE, headers: { cookie, ...headers } })).toBe(403)
  })

  test.each(foreign.slice(0, 7))('%s reads nothing, cookie and all', async (_title, headers) => {
    expect(await statusOf({ url: '/api/collection', headers: { cookie, ...headers } })).toBe(403)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send a form of %s',
    async (type) => {
      const headers = { cookie, origin: ORIGIN, 'content-type': type }
      expect(await statusOf({ ...WRITE, payload: '{"text":"People met."}', headers })).toBe(415)
    },
  )

  test('is not allowed in by a preflight', async () => {
    const { status, headers } = await askBare({
      method: 'OPTIONS',
      url: '/api/imports',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(status).toBe(403)
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('may link to a view: the browser comes back from here, with its cookie', async () => {
    const { status, text } = await askBare({ url: '/events?kind=march', headers: { 'sec-fetch-site': 'cross-site' } })
    expect(status).toBe(200)
    expect(text).toContain('content="0; url=/events?kind=march"')
  })

  test('cannot write into that page', async () => {
    const { text } = await askBare({
      url: `/x"><script>alert(1)</script>`,
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(text).not.toContain('<script>')
  })
})

describe('another name that leads here', () => {
  test.each(['evil.example:80', 'localhost.evil.example:80', '127.0.0.1.nip.io:80', 'localhost:81', '[::1]:80', 'x y'])(
    'is not answered: %s',
    async (host) => {
      for (const url of ['/api/collection', '/', '/pages.css', '/?token=x'])
        expect(await statusOf({ url, headers: { host, cookie } })).toBe(403)
    },
  )

  test.each(['localhost:80', '127.0.0.1:80', 'localhost', 'LOCALHOST:80'])('is its own: %s', async (host) => {
    expect(await statusOf({ url: '/api/collection', headers: { host, cookie } })).toBe(200)
  })

  test('is refused by a server that listens', { timeout: 20_000 }, async () => {
    const open = await makeServer([], { token: SECRET })
    await open.server.door.listen({ host: '127.0.0.1', port: 0 })
    const address = open.server.door.server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    try {
      expect(address).toMatchObject({ address: '127.0.0.1' })
      expect(await askPort(port, `127.0.0.1:${port}`)).toBe(401)
      expect(await askPort(port, `localhost:${port}`)).toBe(401)
      expect(await askPort(port, `evil.example:${port}`)).toBe(403)
      expect(await askPort(port, 'localhost:80')).toBe(403)
    } finally {
      await open.server.door.close()
    }
  })

  test('is only an address by number where the server is open to a network', async () => {
    const wide = await makeServer([], { host: '0.0.0.0' })
    const asked = async (host: string): Promise<number> =>
      (await wide.askBare({ url: '/inbox', headers: { host } })).status
    expect([await asked('192.168.1.5:80'), await asked('[fe80::1]:80'), await asked('evil.example:80')]).toEqual([
      401, 401, 403,
    ])
  })
})

describe('every answer', () => {
  test.each(['/', '/inbox', '/pages.css', '/no.js', '/api', '/api/collection', '/api/nothing', '/?token=x'])(
    'of %s has the headers that keep it in',
    async (url) => {
      for (const { headers } of [await ask({ url }), await askBare({ url })]) {
        expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
        expect(headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'x-frame-options': 'DENY',
        })
        expect(headers['permissions-policy']).toContain('camera=()')
        expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined()
      }
    },
  )

  test.each(['/api/collection', `/api/reports/${RECORD.report.id}`, '/api/nothing', '/api'])(
    'of %s stays in no cache',
    async (url) => {
      expect((await ask({ url })).headers['cache-control']).toBe('no-store')
    },
  )
})

describe('what is too much', () => {
  test('is a decision that is larger than any can be', async () => {
    const { status, json } = await ask({
      method: 'POST',
      url: `/api/reports/${RECORD.report.id}/decisions`,
      payload: { entry: 1, action: { kind: 'approve' }, why: 'x'.repeat(300_000) },
    })
    expect([status, json()]).toMatchObject([413, { code: 'REQUEST_TOO_LARGE' }])
  })

  test('is a text longer than any report', async () => {
    expect((await ask({ ...WRITE, payload: { text: 'x'.repeat(2_000_001) } })).status).toBe(400)
  })

  test.each(['__proto__', 'constructor'])('is a key that would change what all objects are: %s', async (key) => {
    const payload = `{"text":"People met.","${key}":{"prototype":{"isAdmin":true}}}`
    const { status } = await ask({ ...WRITE, payload, headers: { 'content-type': 'application/json' } })
    expect(status).toBe(400)
  })
})

describe('files', () => {
  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/%00.js',
    '/etc/passwd.txt',
  ])('outside the app are not there: %s', async (url) => {
    const { status, text } = await ask({ url })
    expect(status).toBe(404)
    expect(text).not.toContain('dependencies')
  })
})

async function askPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: '/api/collection', headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end()
  })
}
