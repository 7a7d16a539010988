import type { Intake } from '../../../src/intake/intake.ts'
import { buildServer } from '../../../src/server/build-server.ts'
import { describeApi, type KeyFact, type Operation, type Shape } from '../../../src/server/describe-api.ts'
import type { Collection } from '../../../src/store/collection.ts'
import { tableOf } from '../markdown.ts'

/** docs/api.md: every route and every shape, from the schemas that the server checks and writes by. */
export async function renderApi(): Promise<string> {
  const { door } = await buildServer({
    // Nothing is asked of them: routes are only described.
    collection: {} as Collection,
    intake: {} as Intake,
    version: '1',
    now: () => '',
    app: '',
  })
  const { operations, shapes } = describeApi(door.swagger())
  await door.close()
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  return [
    '# API',
    'Made from the schemas in `src/schema/` and the routes in `src/server/routes/`. A running server shows the same at `/api`, and as an OpenAPI document at `/api/openapi.json`.',
    'All of it is for whoever came in by the address that `dripstone serve` printed: the browser then has a cookie, and a program can take the same way. A request that changes something has to name this server as its `Origin`, and send JSON or bytes. [Safety](safety.md) says why.',
    'Lists in queries repeat: `?kind=march&kind=rally`. An answer that is none is `{ code, message }`, with a code of [errors](errors.md). The meaning of classes, kinds and fields is in the [codebook](codebook.md), that of a record in [record](record.md).',
    ...tags.flatMap((tag) => [`## ${tag}`, ...operations.filter((one) => one.tag === tag).flatMap(renderOperation)]),
    '## Shapes',
    ...shapes.flatMap(renderShape),
  ]
    .join('\n\n')
    .concat('\n')
}

function renderOperation({ method, path, summary, description, query, body, answer }: Operation): string[] {
  return [
    `### ${method} ${path}`,
    description === '' ? `${summary}.` : `${summary}. ${description}`,
    ...(query.length === 0 ? [] : [keyTable('query', query)]),
    [...(body === undefined ? [] : [`Body: ${code(body)}.`]), `Answer: ${code(answer)}.`].join(' '),
  ]
}

function renderShape({ name, says, keys, type }: Shape): string[] {
  return [
    `### ${name}`,
    ...(says === '' ? [] : [says]),
    ...(type === '' ? [] : [code(type)]),
    ...(keys.length === 0 ? [] : [keyTable('key', keys)]),
  ]
}

function keyTable(head: string, keys: readonly KeyFact[]): string {
  const rows = keys.map(({ name, type, isNeeded, says }) => [`${code(name)}${isNeeded ? '' : ' ?'}`, code(type), says])
  return tableOf([head, 'type', ''], rows).join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}
