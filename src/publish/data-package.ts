import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { ReviewedReport } from '../model/reviewed.ts'
import { headOf, linesOf } from './csv/write-table.ts'
import { asksForNothing } from './is-asked-for.ts'
import { describedColumns, describePackage, type Resource } from './package/describe-package.ts'
import { openMeasured, type MeasuredSpool } from './package/measured-spool.ts'
import { READ_ME } from './package/read-me.ts'
import type { Product, PublishOptions } from './product.ts'
import { CODEBOOK_TABLE, codebookRows } from './tables/codebook-table.ts'
import { columnsOf, type Table } from './tables/column.ts'
import { EVENTS_TABLE, eventRows } from './tables/events-table.ts'
import { REPORTS_TABLE } from './tables/reports-table.ts'
import { STATEMENTS_TABLE, statementRows } from './tables/statements-table.ts'
import { writeZip } from './zip/write-zip.ts'
import type { ZipEntry } from './zip/zip-entry.ts'

/** All tables with their description, codebook, sums and notes on licences: a Frictionless data package in one ZIP archive. */
export const DATA_PACKAGE: Product = {
  format: 'package',
  label: 'Data package (ZIP)',
  contentType: 'application/zip',
  ending: 'zip',
  rows: [],
  write: writePackage,
}

/** A table on its way into the package: what a report adds to it, and where that is held. */
type Part = {
  readonly describe: (measured: Measured) => Resource
  readonly head: string
  readonly lines: (reviewed: ReviewedReport) => string
}
type Measured = { readonly size: number; readonly sha256: string }

async function* writePackage(
  reports: AsyncIterable<ReviewedReport>,
  options: PublishOptions,
): AsyncGenerator<Uint8Array> {
  const parts = partsOf(options)
  const spools: MeasuredSpool[] = []
  try {
    for (const { head } of parts) {
      const spool = await openMeasured(options.spool)
      spools.push(spool)
      await spool.write(head)
    }
    for await (const reviewed of reports) {
      for (const [at, { lines }] of parts.entries()) {
        const text = lines(reviewed)
        if (text !== '') await spools[at]?.write(text)
      }
    }
    yield* writeZip(entriesOf(parts, spools, options))
  } finally {
    for (const spool of spools) await spool.drop()
  }
}

function partsOf({ filter = {}, withPrivate = false }: PublishOptions): readonly Part[] {
  const isAsked = (reviewed: ReviewedReport): boolean =>
    asksForNothing(filter) || eventRows(reviewed, filter).length > 0
  const partOf = <Row>(table: Table<Row>, rows: (reviewed: ReviewedReport) => readonly Row[]): Part => {
    const columns = columnsOf(table, withPrivate)
    return {
      describe: ({ size, sha256 }) => ({ table, columns: describedColumns(table, withPrivate), bytes: size, sha256 }),
      head: headOf(columns),
      lines: (reviewed) => linesOf(columns, rows(reviewed)),
    }
  }
  return [
    partOf(REPORTS_TABLE, (reviewed) => (isAsked(reviewed) ? [reviewed] : [])),
    partOf(EVENTS_TABLE, (reviewed) => eventRows(reviewed, filter)),
    partOf(STATEMENTS_TABLE, (reviewed) => statementRows(reviewed, filter)),
  ]
}

async function* entriesOf(
  parts: readonly Part[],
  spools: readonly MeasuredSpool[],
  { title, withPrivate = false }: PublishOptions,
): AsyncGenerator<ZipEntry> {
  const codebook = fileOf(
    'codebook.csv',
    headOf(CODEBOOK_TABLE.columns) + linesOf(CODEBOOK_TABLE.columns, codebookRows()),
  )
  const tables = parts.flatMap(({ describe }, at) => {
    const measured = spools[at]?.finish()
    return measured === undefined ? [] : [{ measured, resource: describe(measured) }]
  })
  const resources = [
    ...tables.map(({ resource }) => resource),
    {
      table: CODEBOOK_TABLE,
      columns: describedColumns(CODEBOOK_TABLE, withPrivate),
      bytes: codebook.size,
      sha256: codebook.sha256,
    },
  ]
  yield fileOf('datapackage.json', describePackage({ title, resources }))
  yield fileOf('README.md', READ_ME)
  yield codebook
  for (const { measured, resource } of tables) yield { name: `${resource.table.name}.csv`, ...measured }
}

function fileOf(name: string, text: string): ZipEntry & { readonly sha256: string } {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, size: bytes.byteLength, sum: crc32(bytes), sha256, bytes: oneOf(bytes) }
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
