import swagger from '@fastify/swagger'
import Fastify from 'fastify'
import { DripstoneError } from '../model/problem.ts'
import { SCHEMAS } from '../schema/schemas.ts'
import type { Access } from './access.ts'
import { openAccess } from './access.ts'
import { answerError, ERROR } from './answer-error.ts'
import { readAppFiles } from './app-files.ts'
import type { Door, Means } from './door.ts'
import { checkHost, checkOrigin, hasSession, setHeaders } from './guard.ts'
import { routeApp } from './routes/app.ts'
import { routeCodebook, routeCollection } from './routes/collection.ts'
import { routeDescription } from './routes/description.ts'
import { routeEvents } from './routes/events.ts'
import { routeExport } from './routes/export.ts'
import { routeImports, routeProgress } from './routes/imports.ts'
import { routeQueue, routeReport, routeReview } from './routes/reports.ts'
import { compileValidator } from './validate.ts'

export type ServerOptions = Means & {
  /** The folder of the built web app. */
  readonly app: string
  /** The first token that lets a browser in; a random one where none is given. */
  readonly token?: string
  /** The address that it will listen at; this machine alone where none is given. */
  readonly host?: string
  /** Told of every fault of the program, since an answer does not describe it. */
  readonly onFault?: (error: unknown) => void
}

/** A server over one collection, not yet listening, and who may come in to it. */
export type Server = { readonly door: Door; readonly access: Access }

const LOOPBACK = '127.0.0.1'
const JSON_BYTES = 256 * 1024

const ROUTES = [
  routeCollection,
  routeCodebook,
  routeQueue,
  routeReport,
  routeReview,
  routeEvents,
  routeExport,
  routeImports,
  routeProgress,
]

/**
 * The desk's server: the API under `/api`, the web app everywhere else. It answers to its own name alone, to whom the token let
 * in, and changes nothing for a page of another site. It writes no log of what is asked.
 */
export async function buildServer(options: ServerOptions): Promise<Server> {
  const access = openAccess(options.token)
  const door: Door = Fastify({
    bodyLimit: JSON_BYTES,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  })
  const port = (): number => portOf(door)
  door.setValidatorCompiler(compileValidator)
  for (const schema of [...SCHEMAS, ERROR]) door.addSchema(schema)
  takeBodies(door)
  door.addHook('onRequest', async (request, reply) => {
    setHeaders(reply)
    checkHost(request, { host: options.host ?? LOOPBACK, port: port() })
  })
  door.setErrorHandler(async (error, _request, reply) => {
    const { status, body } = answerError(error)
    if (status >= 500) options.onFault?.(error)
    return reply.status(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send(body)
  })
  await describe(door, options.version)
  await door.register(async (api: Door) => guardApi(api, { ...options, access, port }), { prefix: '/api' })
  routeApp(door, { files: await readAppFiles(options.app), access, port })
  door.setNotFoundHandler(async () => {
    throw new DripstoneError('NOT_FOUND', 'there is nothing here')
  })
  await door.ready()
  return { door, access }
}

const NO_SESSION =
  'this browser has not come in: open the address that Dripstone printed, or press Enter there for a new one'

type Guarded = ServerOptions & { readonly access: Access; readonly port: () => number }

// The check is a hook of this part of the server, so that no spelling of an address leads around it.
function guardApi(api: Door, { access, port, ...options }: Guarded): void {
  api.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    checkOrigin(request)
    if (!hasSession(request, access, port())) throw new DripstoneError('SESSION_MISSING', NO_SESSION)
  })
  for (const route of ROUTES) route(api, options)
  routeDescription(api)
  api.all('/*', { schema: { hide: true } }, async (request) => {
    throw new DripstoneError('NOT_FOUND', `there is nothing at ${request.method} ${pathOf(request.url)}`)
  })
}

async function describe(door: Door, version: string): Promise<void> {
  await door.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Dripstone', version, description: 'The API of a collection of reports.' },
    },
    refResolver: { buildLocalReference: nameOf },
  })
}

function nameOf(schema: Readonly<Record<string, unknown>>): string {
  if (typeof schema['$id'] === 'string') return schema['$id']
  throw new TypeError('a schema that is pointed at has a name')
}

// JSON is parsed, files are left a stream, and nothing else is taken: a form of another site cannot send either.
function takeBodies(door: Door): void {
  door.removeAllContentTypeParsers()
  door.addContentTypeParser('application/json', { parseAs: 'string' }, door.getDefaultJsonParser('error', 'error'))
  door.addContentTypeParser('application/octet-stream', async (_request: unknown, payload: unknown) => payload)
}

function portOf(door: Door): number {
  const address = door.server.address()
  return typeof address === 'object' && address !== null ? address.port : 80
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url
}
