import type { Intake } from '../src/intake/intake.ts'
import type { ImportSummary } from '../src/model/import.ts'
import type { ReportRecord } from '../src/model/record.ts'
import { buildServer, type Server, type ServerOptions } from '../src/server/build-server.ts'
import { makeCollection } from './make-collection.ts'

export const TOKEN = 'a-token-for-tests'
export const HOST = 'localhost:80'
export const ORIGIN = `http://${HOST}`

/** A request to the server under test: its headers are those of its own page unless others are given. */
export type Asked = {
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD'
  readonly url: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly payload?: string | Buffer | object
}

export type Answered = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  readonly json: () => unknown
}

/** A server over a collection in memory, and a browser that has come in to it. */
export async function makeServer(
  records: readonly ReportRecord[] = [],
  options: Partial<ServerOptions> = {},
): Promise<{
  readonly server: Server
  readonly cookie: string
  readonly collection: ReturnType<typeof makeCollection>
  /** Asks as the page of a browser that has come in. */
  readonly ask: (asked: Asked) => Promise<Answered>
  /** Asks as anybody: with these headers alone. */
  readonly askBare: (asked: Asked) => Promise<Answered>
}> {
  const collection = makeCollection(records)
  const server = await buildServer({
    collection,
    intake: makeIntake(),
    version: '0.0.0',
    now: () => '2020-01-02T03:04:05Z',
    app: '/nowhere',
    token: TOKEN,
    ...options,
  })
  const askBare = async ({ method = 'GET', url, headers = {}, payload }: Asked): Promise<Answered> => {
    const given = Object.entries(headers).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value] as const],
    )
    const answer = await server.door.inject({
      method,
      url,
      headers: { host: HOST, ...Object.fromEntries(given) },
      ...(payload === undefined ? {} : { payload }),
    })
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.payload,
      json: () => JSON.parse(answer.payload) as unknown,
    }
  }
  const entered = await askBare({ url: `/?token=${options.token ?? TOKEN}` })
  const cookie = String(entered.headers['set-cookie']).split(';', 1)[0] ?? ''
  const ask = async (asked: Asked): Promise<Answered> =>
    askBare({ ...asked, headers: { cookie, origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...asked.headers } })
  return { server, cookie, collection, ask, askBare }
}

function makeIntake(): Intake {
  const imports: ImportSummary[] = []
  const begin = (name: string): string => {
    const id = `i${imports.length + 1}`
    imports.unshift({ id, name, state: 'waiting', reports: [], read: 0, failed: 0, problems: [] })
    return id
  }
  return {
    takeText: async (text) => begin(text.slice(0, 20)),
    takeAddress: async (address) => begin(address),
    takeFile: async (name, bytes) => {
      let length = 0
      for await (const chunk of bytes) length += chunk.length
      return begin(`${name}: ${length} bytes`)
    },
    imports: () => imports,
    import: (id) => imports.find((one) => one.id === id),
    idle: async () => {},
    close: async () => {},
  }
}
