import { openCaptureFolder } from '../archive/capture-folder.ts'
import { DripstoneError } from '../model/problem.ts'
import { addRecords } from './add-records.ts'
import { appendDecision } from './append-decision.ts'
import { countFacets, countIssues, countMonths, countPlaces } from './catalogue/count-events.ts'
import type { Collection } from './collection.ts'
import { connectEmbedded, connectServer, type Connection } from './database/connect.ts'
import { migrate } from './database/migrate.ts'
import { exportReports } from './export-reports.ts'
import { listEvents } from './list-events.ts'
import { listReports } from './list-reports.ts'
import { loadReviewed } from './load-reviewed.ts'
import { lockFolder } from './lock-folder.ts'
import { makeDesk } from './make-desk.ts'
import { nextReport } from './next-report.ts'
import { openFolder, type CollectionFolder } from './open-folder.ts'
import { readSetting, writeSetting } from './settings.ts'
import { spoolInFolder } from './spool-in-folder.ts'

/** Where a collection is kept. */
export type CollectionOptions = {
  readonly folder: string
  /** Keeps the tables on this PostgreSQL server instead of in the folder. */
  readonly databaseUrl?: string | undefined
  /** Makes the collection when it is not there yet. */
  readonly create?: boolean
}

/**
 * Opens a collection. Without `databaseUrl` this process is the only one that has it open until it closes it.
 * @throws {DripstoneError} COLLECTION_NOT_FOUND, COLLECTION_LOCKED, COLLECTION_NEWER or COLLECTION_UNREADABLE.
 */
export async function openCollection(options: CollectionOptions): Promise<Collection> {
  const folder = openFolder(options.folder, options.create === true)
  const letGo = options.databaseUrl === undefined ? lockFolder(folder.folder) : () => undefined
  try {
    const connection = await connect(folder, options.databaseUrl)
    return collectionOf(folder, { ...connection, close: async () => await connection.close().finally(letGo) })
  } catch (error) {
    letGo()
    throw error
  }
}

async function connect(folder: CollectionFolder, databaseUrl: string | undefined): Promise<Connection> {
  try {
    const connection = databaseUrl === undefined ? await connectEmbedded(folder.database) : connectServer(databaseUrl)
    await migrate(connection.database).catch(async (error: unknown) => {
      await connection.close()
      throw error
    })
    return connection
  } catch (cause) {
    if (cause instanceof DripstoneError) throw cause
    const what = databaseUrl === undefined ? folder.database : 'the database server'
    throw new DripstoneError('COLLECTION_UNREADABLE', `${what} cannot be opened: ${reasonOf(cause)}`, { cause })
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

function collectionOf(folder: CollectionFolder, { database, tend, close }: Connection): Collection {
  const captures = openCaptureFolder(folder.captures)
  const desk = makeDesk(database)
  return {
    add: async (intakes, coder) => {
      // Before the records, so that none ever stands without its capture.
      await captures.keep(
        intakes.flatMap(({ record, capture }) => (capture ? [{ id: record.report.id, ...capture }] : [])),
      )
      const records = intakes.map(({ record }) => record)
      const results = records.length === 0 ? [] : await addRecords(database, records, coder)
      await tend(records.length)
      return results
    },
    decide: async (decision) => {
      const reviewed = await appendDecision(database, decision)
      await tend(1)
      return reviewed
    },
    report: async (id) => {
      const row = await database.selectFrom('report').select('number').where('id', '=', id).executeTakeFirst()
      return row === undefined ? undefined : (await loadReviewed(database, [row.number])).get(row.number)
    },
    reports: async (filter, options = {}) => await listReports(await desk.shelf(filter.search), filter, options),
    nextReport: async (id, filter, order = 'relevance') =>
      await nextReport(await desk.shelf(filter.search), filter, { id, order }),
    events: async (filter, options = {}) => {
      const { catalogue, matcher } = await desk.match(filter)
      return await listEvents({ catalogue, database }, matcher, options)
    },
    facets: async (filter) =>
      await desk.match(filter).then(({ catalogue, matcher }) => countFacets(catalogue, matcher)),
    places: async (filter) =>
      await desk.match(filter).then(({ catalogue, matcher }) => countPlaces(catalogue, matcher)),
    months: async (filter) =>
      await desk.match(filter).then(({ catalogue, matcher }) => countMonths(catalogue, matcher)),
    issues: async (filter) =>
      await desk.match(filter).then(({ catalogue, matcher }) => countIssues(catalogue, matcher)),
    counts: async () => await desk.counts(),
    export: (filter) => exportReports(database, desk, filter),
    capture: async (id) => await captures.read(id),
    setting: async (name) => await readSetting(database, name),
    setSetting: async (name, value) => await writeSetting(database, name, value),
    spool: async () => await spoolInFolder(folder.folder),
    close,
  }
}
