import { Readable } from 'node:stream'
import { Type } from 'typebox'
import { DripstoneError } from '../../model/problem.ts'
import { IMPORT, IMPORT_ID, IMPORTS, LONGEST_TEXT, NEW_IMPORT } from '../../schema/import.ts'
import { pointAt } from '../../schema/point-at.ts'
import { accepts, answers } from '../answers.ts'
import type { Door, Means } from '../door.ts'

const STRICT = { additionalProperties: false } as const
const STARTED = Type.Object({ import: IMPORT_ID }, STRICT)
// A character of JSON takes six bytes at most.
const TEXT_BYTES = LONGEST_TEXT * 6 + 100_000

/** Documents on their way in. */
export function routeImports(door: Door, { intake }: Means): void {
  door.post(
    '/imports',
    {
      bodyLimit: TEXT_BYTES,
      schema: {
        tags: ['imports'],
        summary: 'Take in a pasted text, or the page at an address',
        body: NEW_IMPORT,
        response: accepts(STARTED),
      },
    },
    async ({ body }, reply) => {
      void reply.status(202)
      if ('address' in body) return { import: await intake.takeAddress(body.address) }
      const { text, ...facts } = body
      return { import: await intake.takeText(text, facts) }
    },
  )

  door.post(
    '/imports/files',
    {
      schema: {
        tags: ['imports'],
        summary: 'Take in a file: plain text, a page, JSON lines, a web archive',
        description: 'The body is the bytes of the file, as application/octet-stream; its name tells its kind.',
        consumes: ['application/octet-stream'],
        querystring: Type.Object({ name: Type.String({ minLength: 1, maxLength: 1000 }) }, STRICT),
        response: accepts(STARTED),
      },
    },
    async ({ query, body }, reply) => {
      if (!(body instanceof Readable)) throw new DripstoneError('REQUEST_INVALID', 'a file is sent as its bytes')
      void reply.status(202)
      return { import: await intake.takeFile(query.name, bytesOf(body)) }
    },
  )
}

/** How far the imports are. */
export function routeProgress(door: Door, { intake }: Means): void {
  door.get(
    '/imports',
    { schema: { tags: ['imports'], summary: 'All imports since the start, newest first', response: answers(IMPORTS) } },
    async () => intake.imports(),
  )

  door.get(
    '/imports/:id',
    {
      schema: {
        tags: ['imports'],
        summary: 'How far an import is',
        params: Type.Object({ id: IMPORT_ID }, STRICT),
        response: answers(pointAt(IMPORT)),
      },
    },
    async ({ params }) => {
      const summary = intake.import(params.id)
      if (summary === undefined) throw new DripstoneError('NOT_FOUND', `there is no import ${params.id}`)
      return summary
    },
  )
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk
}
