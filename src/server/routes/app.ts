import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Access } from '../access.ts'
import { CODINGS, makeFile, type AppFile, type Coding } from '../app-files.ts'
import type { Door } from '../door.ts'
import { cookieName, hasSession } from '../guard.ts'
import { renderGoOn, renderNoApp, renderNothing, renderRefusal } from '../pages/entry-pages.ts'
import { STYLE_PATH } from '../pages/html.ts'
import { STYLE } from '../pages/style.ts'

const INDEX = '/index.html'
const STYLE_FILE = makeFile(STYLE_PATH, Buffer.from(STYLE))
const YEAR = 31_536_000

/** What the pages of the app are sent from. */
export type AppMeans = {
  readonly files: ReadonlyMap<string, AppFile>
  readonly access: Access
  readonly port: () => number
}

/**
 * Every address outside the API: a file of the app by its name, else the app itself, which shows what the address names. The
 * files are code and hold nothing of the collection; the app is sent to those who have come in, and others are told how.
 */
export function routeApp(door: Door, means: AppMeans): void {
  door.get('/*', { schema: { hide: true } }, async (request, reply) => {
    // Two slashes at the beginning would name another host.
    const url = new URL(request.url.replace(/^\/+/u, '/'), 'http://localhost')
    const token = url.searchParams.get('token')
    if (token !== null) return letIn(reply, { ...means, request, url, token })
    const file = url.pathname === STYLE_PATH ? STYLE_FILE : means.files.get(url.pathname)
    if (file !== undefined && url.pathname !== INDEX) return sendFile(request, reply, file)
    if (/\.[a-z\d]{1,12}$/iu.test(url.pathname) && url.pathname !== INDEX) return sendPage(reply, 404, renderNothing())
    if (hasSession(request, means.access, means.port())) return sendApp(request, reply, means.files.get(INDEX))
    // From another site the browser leaves the cookie out; asked again from here it sends it.
    if (request.headers['sec-fetch-site'] === 'cross-site') return sendPage(reply, 200, renderGoOn(addressOf(url)))
    return sendPage(reply, 401, renderRefusal('no-session'))
  })
}

type Entry = AppMeans & { readonly request: FastifyRequest; readonly url: URL; readonly token: string }

// Whoever is in already just goes on, whatever the token: an address that is opened twice does no harm.
async function letIn(reply: FastifyReply, { request, url, token, access, port }: Entry): Promise<FastifyReply> {
  if (!hasSession(request, access, port())) {
    const secret = access.enter(token)
    if (secret === undefined) return sendPage(reply, 403, renderRefusal('token-used'))
    void reply.header('set-cookie', `${cookieName(port())}=${secret}; Path=/; HttpOnly; SameSite=Strict`)
  }
  url.searchParams.delete('token')
  return reply.header('cache-control', 'no-store').redirect(addressOf(url), 303)
}

function addressOf(url: URL): string {
  return `${url.pathname}${url.search}`
}

async function sendApp(
  request: FastifyRequest,
  reply: FastifyReply,
  index: AppFile | undefined,
): Promise<FastifyReply> {
  return index === undefined ? sendPage(reply, 503, renderNoApp()) : sendFile(request, reply, index)
}

async function sendPage(reply: FastifyReply, status: number, html: string): Promise<FastifyReply> {
  return reply.status(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
}

async function sendFile(request: FastifyRequest, reply: FastifyReply, file: AppFile): Promise<FastifyReply> {
  const coding = acceptedCoding(request, file)
  const etag = coding === undefined ? file.etag : file.etag.replace(/"$/u, `-${coding}"`)
  void reply
    .header('etag', etag)
    .header('vary', 'accept-encoding')
    .header('cache-control', file.isImmutable ? `private, max-age=${YEAR}, immutable` : 'no-cache')
    .type(file.type)
  if (request.headers['if-none-match'] === etag) return reply.status(304).send()
  if (coding === undefined) return reply.send(file.bytes)
  return reply.header('content-encoding', coding).send(await file.coded(coding))
}

function acceptedCoding({ headers }: FastifyRequest, file: AppFile): Coding | undefined {
  const accepted = (headers['accept-encoding'] ?? '').split(',').map((one) => one.split(';', 1)[0]?.trim())
  const coding = CODINGS.find((one) => accepted.includes(one))
  return coding !== undefined && file.coded(coding) !== undefined ? coding : undefined
}
