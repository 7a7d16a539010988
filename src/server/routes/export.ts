import { Readable } from 'node:stream'
import { Type } from 'typebox'
import { DripstoneError } from '../../model/problem.ts'
import { FORMATS, ROWS, type Product, type Rows } from '../../publish/product.ts'
import { PRODUCTS } from '../../publish/products.ts'
import { EVENT_FILTER_KEYS } from '../../schema/query.ts'
import { sendsFile } from '../answers.ts'
import type { Door, Means } from '../door.ts'

const QUERY = Type.Object(
  {
    ...EVENT_FILTER_KEYS,
    format: Type.Enum([...FORMATS]),
    of: Type.Optional(Type.Enum([...ROWS])),
    private: Type.Optional(
      Type.Boolean({ description: 'Also what is not for publication: own references, and the log with its names.' }),
    ),
    mark: Type.Optional(Type.Boolean({ description: 'Begin a CSV with a byte order mark.' })),
  },
  { additionalProperties: false },
)

/** What a collection holds, filtered, as a download that is sent while it is made. */
export function routeExport(door: Door, { collection }: Means): void {
  door.get(
    '/export',
    {
      schema: {
        tags: ['events'],
        summary: 'Download what is filtered: a table, records, a map or a data package',
        description: 'docs/dataset.md describes each. JSON lines and the package hold both, whatever `of` says.',
        querystring: QUERY,
        response: sendsFile('The file.'),
      },
    },
    async ({ query }, reply) => {
      const { format, of, private: withPrivate = false, mark: withMark = false, ...filter } = query
      const product = productOf(format, of)
      const title = await collection.setting('title')
      const pieces = product.write(collection.export(filter), {
        ...(of === undefined ? {} : { of }),
        ...(title === undefined ? {} : { title }),
        filter,
        withPrivate,
        withMark,
        spool: collection.spool,
      })
      void reply
        .type(product.contentType)
        .header('content-disposition', `attachment; filename="${nameOf(product, of)}"`)
      return reply.send(Readable.from(bytesOf(pieces)))
    },
  )
}

function productOf(format: Product['format'], of: Rows | undefined): Product {
  const product = PRODUCTS.get(format)
  if (!product) throw new DripstoneError('REQUEST_INVALID', `there is no format ${format}`)
  // One without a choice holds both, whichever was asked for.
  if (of !== undefined && product.rows.length > 0 && !product.rows.includes(of))
    throw new DripstoneError('REQUEST_INVALID', `${format} is of ${product.rows.join(' or ')}, not of ${of}`)
  return product
}

function nameOf({ ending, rows }: Product, of: Rows | undefined): string {
  return rows.length === 0 ? `dripstone.${ending}` : `${of ?? 'events'}.${ending}`
}

// A stream of strings would be one of objects, which is sent a row at a time: rows are small and many.
async function* bytesOf(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = ''
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece
      continue
    }
    held += piece
    if (held.length < PIECE) continue
    yield Buffer.from(held)
    held = ''
  }
  if (held !== '') yield Buffer.from(held)
}

const PIECE = 65_536
