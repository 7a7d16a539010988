import { Type, type TSchema } from 'typebox'
import { pointAt } from '../../schema/point-at.ts'
import {
  EVENT_FILTER_KEYS,
  EVENT_ORDER,
  EVENT_PAGE,
  FACETS,
  ISSUE_COUNT,
  MONTH_COUNT,
  PAGE_KEYS,
  PLACE_COUNT,
} from '../../schema/query.ts'
import { answers } from '../answers.ts'
import type { Door, Means } from '../door.ts'
import { splitPage } from '../page-options.ts'

const STRICT = { additionalProperties: false } as const
const FILTER = Type.Object(EVENT_FILTER_KEYS, STRICT)

/** The events of all reports: as rows, and counted by what a filter, a map and charts need. */
export function routeEvents(door: Door, { collection }: Means): void {
  door.get(
    '/events',
    {
      schema: {
        tags: ['events'],
        summary: 'Events, filtered and ordered',
        querystring: Type.Object({ ...EVENT_FILTER_KEYS, order: Type.Optional(EVENT_ORDER), ...PAGE_KEYS }, STRICT),
        response: answers(pointAt(EVENT_PAGE)),
      },
    },
    async ({ query }) => {
      const { filter, page } = splitPage(query)
      return collection.events(filter, page)
    },
  )
  door.get('/facets', counting('How many events have each value of each filter', pointAt(FACETS)), async ({ query }) =>
    collection.facets(query),
  )
  door.get('/places', counting('Events by place', Type.Array(pointAt(PLACE_COUNT))), async ({ query }) =>
    collection.places(query),
  )
  door.get(
    '/months',
    counting('Events by month, class and kind', Type.Array(pointAt(MONTH_COUNT))),
    async ({ query }) => collection.months(query),
  )
  door.get('/issues', counting('Events by month and issue', Type.Array(pointAt(ISSUE_COUNT))), async ({ query }) =>
    collection.issues(query),
  )
}

function counting<S extends TSchema>(summary: string, schema: S) {
  return { schema: { tags: ['events'], summary, querystring: FILTER, response: answers(schema) } }
}
