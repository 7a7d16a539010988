import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DripstoneError } from '../model/problem.ts'
import { FORMATS, ROWS, type Product, type PublishOptions, type Rows } from '../publish/product.ts'
import { PRODUCTS } from '../publish/products.ts'
import { readFilter } from './event-filter.ts'
import { openCollectionAt } from './open-collection-at.ts'
import { readArguments, type Arguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'

/**
 * `dripstone export FOLDER --format FORMAT`: writes what a collection holds, filtered, to a file or the output. A file appears under
 * its name once it is whole. Returns the exit status.
 */
export async function exportCollection(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments('export', args)
  const [folder, ...others] = read.inputs
  if (folder === undefined || others.length > 0)
    throw new DripstoneError('USAGE', 'export needs the folder of one collection')
  const product = productOf(read)
  const of = rowsOf(product, read.options.get('of'))
  const filter = readFilter(read)
  const out = read.options.get('out')
  if (out === undefined && product.format === 'package')
    throw new DripstoneError('USAGE', 'a data package is no text: say where it goes with --out')
  const collection = await openCollectionAt(folder)
  try {
    const title = await collection.setting('title')
    const options: PublishOptions = {
      ...(of === undefined ? {} : { of }),
      filter,
      withPrivate: read.flags.has('private'),
      withMark: read.flags.has('mark'),
      ...(title === undefined ? {} : { title }),
      spool: collection.spool,
    }
    const pieces = product.write(collection.export(filter), options)
    if (out === undefined) await printAll(pieces, terminal)
    else await writeWhole(out, pieces)
  } finally {
    await collection.close()
  }
  return 0
}

function productOf({ options }: Arguments): Product {
  const name = options.get('format') ?? 'csv'
  const format = FORMATS.find((one) => one === name)
  const product = format && PRODUCTS.get(format)
  if (!product) throw new DripstoneError('USAGE', `--format is one of ${FORMATS.join(', ')}, not ${name}`)
  return product
}

function rowsOf({ format, rows }: Product, name: string | undefined): Rows | undefined {
  if (name === undefined) return undefined
  const of = ROWS.find((one) => one === name)
  if (of === undefined || !rows.includes(of))
    throw new DripstoneError(
      'USAGE',
      rows.length === 0 ? `${format} is not of ${name} alone` : `${format} is of ${rows.join(' or ')}, not of ${name}`,
    )
  return of
}

async function printAll(pieces: AsyncIterable<string | Uint8Array>, terminal: Terminal): Promise<void> {
  for await (const piece of pieces)
    await terminal.print(typeof piece === 'string' ? piece : new TextDecoder().decode(piece))
}

async function writeWhole(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const beside = `${path}.part`
  try {
    await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(beside, { mode: 0o600 }))
    await rename(beside, path)
  } catch (cause) {
    await rm(beside, { force: true })
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    throw new DripstoneError('OUTPUT_FAILED', `${path} cannot be written: ${cause.message}`, { cause })
  }
}
