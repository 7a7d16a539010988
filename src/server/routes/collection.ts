import { Type } from 'typebox'
import { CLASSES, FIELDS, LISTS } from '../../model/codebook/codebook.ts'
import { CODEBOOK } from '../../schema/codebook.ts'
import { pointAt } from '../../schema/point-at.ts'
import { COLLECTION_COUNTS } from '../../schema/query.ts'
import { answers } from '../answers.ts'
import type { Door, Means } from '../door.ts'
import { readReviewer } from '../reviewer.ts'

const NAME = Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' })

/** What the collection is, and who reviews in it. */
export function routeCollection(door: Door, { collection, version }: Means): void {
  door.get(
    '/collection',
    {
      schema: {
        tags: ['collection'],
        summary: 'What is in the collection',
        response: answers(
          Type.Object(
            {
              title: Type.String(),
              version: Type.String({ description: 'Of Dripstone.' }),
              reviewer: Type.String({ description: 'Under which decisions are logged; empty while none is given.' }),
              counts: pointAt(COLLECTION_COUNTS),
            },
            { additionalProperties: false },
          ),
        ),
      },
    },
    async () => ({
      title: (await collection.setting('title')) ?? 'Collection',
      version,
      reviewer: await readReviewer(collection),
      counts: await collection.counts(),
    }),
  )

  door.put(
    '/reviewer',
    {
      schema: {
        tags: ['collection'],
        summary: 'Set the name under which decisions are logged',
        body: Type.Object({ name: NAME }, { additionalProperties: false }),
        response: answers(Type.Object({ reviewer: Type.String() }, { additionalProperties: false })),
      },
    },
    async ({ body }) => {
      await collection.setSetting('reviewer', body.name.trim())
      return { reviewer: await readReviewer(collection) }
    },
  )
}

/** What the words of the collection mean. */
export function routeCodebook(door: Door): void {
  door.get(
    '/codebook',
    {
      schema: {
        tags: ['collection'],
        summary: 'Every class, kind, field and closed list, with what it means',
        response: answers(pointAt(CODEBOOK)),
      },
    },
    async () => ({ classes: CLASSES, fields: FIELDS, lists: LISTS }),
  )
}
