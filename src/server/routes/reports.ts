import { Type } from 'typebox'
import { DripstoneError } from '../../model/problem.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { explainValue } from '../../code/why/explain-value.ts'
import { EXPLANATION } from '../../schema/explanation.ts'
import { pointAt } from '../../schema/point-at.ts'
import { PAGE_KEYS, REPORT_FILTER_KEYS, REPORT_ORDER, REPORT_PAGE } from '../../schema/query.ts'
import { EVENT_ID, REPORT_ID } from '../../schema/record.ts'
import { NEW_DECISION, REVIEWED_REPORT } from '../../schema/reviewed.ts'
import { FIELD_NAMES } from '../../schema/value.ts'
import { answers, sendsBytes } from '../answers.ts'
import type { Door, Means } from '../door.ts'
import { splitPage } from '../page-options.ts'
import { signReviewer } from '../reviewer.ts'

const STRICT = { additionalProperties: false } as const
const REPORT = Type.Object({ id: REPORT_ID }, STRICT)
const ORDER = Type.Optional(REPORT_ORDER)

/** The reports in lists and in their order. */
export function routeQueue(door: Door, { collection }: Means): void {
  door.get(
    '/reports',
    {
      schema: {
        tags: ['reports'],
        summary: 'Reports, filtered and ordered',
        querystring: Type.Object({ ...REPORT_FILTER_KEYS, order: ORDER, ...PAGE_KEYS }, STRICT),
        response: answers(pointAt(REPORT_PAGE)),
      },
    },
    async ({ query }) => {
      const { filter, page } = splitPage(query)
      return collection.reports(filter, page)
    },
  )

  door.get(
    '/reports/:id/next',
    {
      schema: {
        tags: ['reports'],
        summary: 'The report to review after this one',
        params: REPORT,
        querystring: Type.Object({ ...REPORT_FILTER_KEYS, order: ORDER }, STRICT),
        response: answers(Type.Object({ next: Type.Union([REPORT_ID, Type.Null()]) }, STRICT)),
      },
    },
    async ({ params, query: { order, ...filter } }) => ({
      next: (await collection.nextReport(params.id, filter, order)) ?? null,
    }),
  )
}

/** One report, and how its values came about. */
export function routeReport(door: Door, { collection }: Means): void {
  door.get(
    '/reports/:id',
    {
      schema: {
        tags: ['reports'],
        summary: 'A report with its record and all that is decided on it',
        params: REPORT,
        response: answers(pointAt(REVIEWED_REPORT)),
      },
    },
    async ({ params }) => found(params.id, await collection.report(params.id)),
  )

  door.get(
    '/reports/:id/why',
    {
      schema: {
        tags: ['reports'],
        summary: 'How one value of one event came about',
        params: REPORT,
        querystring: Type.Object({ event: EVENT_ID, field: Type.Enum(FIELD_NAMES) }, STRICT),
        response: answers(pointAt(EXPLANATION)),
      },
    },
    async ({ params, query }) => {
      const reviewed = found(params.id, await collection.report(params.id))
      const told = explainValue(recordOf(reviewed), query.event, query.field)
      if (told === undefined) throw new DripstoneError('NOT_FOUND', `this report has no event ${query.event}`)
      return told
    },
  )
}

/** What people decide, and the bytes that a report was read from. */
export function routeReview(door: Door, { collection, now }: Means): void {
  door.post(
    '/reports/:id/decisions',
    {
      schema: {
        tags: ['reports'],
        summary: 'Decide something on a report',
        description:
          'Appends to its log. 409 DECISION_STALE when another entry has that number by now; 422 DECISION_INVALID when it does not fit the record.',
        params: REPORT,
        body: pointAt(NEW_DECISION),
        response: answers(pointAt(REVIEWED_REPORT)),
      },
    },
    async ({ params, body }) => {
      found(params.id, await collection.report(params.id))
      return collection.decide({ report: params.id, who: await signReviewer(collection), when: now(), ...body })
    },
  )

  door.get(
    '/reports/:id/capture',
    {
      schema: {
        tags: ['reports'],
        summary: 'The bytes that a report was read from, as a download',
        params: REPORT,
        response: sendsBytes('The bytes as they were handed in or fetched.'),
      },
    },
    async ({ params }, reply) => {
      const bytes = await collection.capture(params.id)
      if (bytes === undefined) throw new DripstoneError('NOT_FOUND', 'the bytes of this report were not kept')
      void reply
        .header('content-type', 'application/octet-stream')
        .header('content-disposition', `attachment; filename="${params.id.replace(':', '-')}.bin"`)
        .header('content-security-policy', "default-src 'none'; sandbox")
      return reply.send(bytes)
    },
  )
}

function found<T>(id: string, value: T | undefined): T {
  if (value === undefined) throw new DripstoneError('NOT_FOUND', `there is no report ${id}`)
  return value
}

// Rejected statements are in no record: nothing is chosen from them.
function recordOf(reviewed: ReviewedReport): Parameters<typeof explainValue>[0] {
  const { report, events, statements, problems } = reviewed
  return {
    dripstone: 1,
    report,
    events,
    statements: statements.filter(({ review }) => review.judgement !== 'rejected'),
    setAside: reviewed.setAside,
    problems,
  }
}
