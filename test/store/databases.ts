import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Collection } from '../../src/store/collection.ts'
import { connectEmbedded, connectServer, type Connection } from '../../src/store/database/connect.ts'
import { openCollection } from '../../src/store/open-collection.ts'

/** An empty collection of its own, opened as often as a test likes, and gone when the test is over. */
export type TestCollection = {
  readonly folder: string
  readonly open: () => Promise<Collection>
  /** The tables themselves; of an embedded database only while no collection is open. */
  readonly connect: () => Promise<Connection>
  readonly remove: () => Promise<void>
}

const SERVER = process.env['TEST_DATABASE_URL']

/** What the suite runs on: the embedded database always, a server where `TEST_DATABASE_URL` names one. */
export const DATABASES: readonly (readonly [string, () => Promise<TestCollection>])[] = [
  ['embedded', makeEmbedded],
  ...(SERVER === undefined ? [] : ([['on PostgreSQL', async () => await makeOnServer(SERVER)]] as const)),
]

async function makeEmbedded(): Promise<TestCollection> {
  const folder = makeFolder()
  return await Promise.resolve({
    folder,
    open: async () => await openCollection({ folder, create: true }),
    connect: async () => await connectEmbedded(join(folder, 'database')),
    remove: async () => await Promise.resolve(rmSync(folder, { recursive: true })),
  })
}

async function makeOnServer(server: string): Promise<TestCollection> {
  const folder = makeFolder()
  const schema = `dripstone_${randomUUID().replaceAll('-', '')}`
  await ask(server, `create schema ${schema}`)
  const databaseUrl = new URL(server)
  databaseUrl.searchParams.set('options', `-csearch_path=${schema}`)
  return {
    folder,
    open: async () => await openCollection({ folder, create: true, databaseUrl: databaseUrl.href }),
    connect: async () => await Promise.resolve(connectServer(databaseUrl.href)),
    remove: async () => {
      rmSync(folder, { recursive: true })
      await ask(server, `drop schema ${schema} cascade`)
    },
  }
}

async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dripstone-store-'))
}
