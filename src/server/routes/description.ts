import type { Door } from '../door.ts'
import { describeApi } from '../describe-api.ts'
import { renderApiPage } from '../pages/api-page.ts'

/** What the API says of itself, for programs and for people. */
export function routeDescription(door: Door): void {
  door.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(door.swagger())),
  )
  door.get('/', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(renderApiPage(describeApi(door.swagger()))),
  )
}
