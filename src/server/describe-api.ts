/** A key of a query or an object, as a person reads of it. */
export type KeyFact = {
  readonly name: string
  readonly type: string
  readonly isNeeded: boolean
  readonly says: string
}

/** One thing that can be asked of the API. */
export type Operation = {
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly query: readonly KeyFact[]
  readonly body: string | undefined
  readonly answer: string
}

/** A shape that bodies and answers are made of. */
export type Shape = {
  readonly name: string
  readonly says: string
  readonly keys: readonly KeyFact[]
  readonly type: string
}

/** The API in words, made from its OpenAPI document. */
export type ApiDescription = { readonly operations: readonly Operation[]; readonly shapes: readonly Shape[] }

type Json = Readonly<Record<string, unknown>>

/** Reads an OpenAPI document as `@fastify/swagger` makes it. */
export function describeApi(document: unknown): ApiDescription {
  const { paths, components } = objectOf(document)
  const operations = Object.entries(objectOf(paths)).flatMap(([path, methods]) =>
    Object.entries(objectOf(methods)).map(([method, operation]) =>
      describeOperation(method, path, objectOf(operation)),
    ),
  )
  const shapes = Object.entries(objectOf(objectOf(components)['schemas'])).map(([name, schema]) =>
    describeShape(name, objectOf(schema)),
  )
  return { operations, shapes: shapes.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}

function describeOperation(method: string, path: string, operation: Json): Operation {
  const { tags, summary, description, parameters, requestBody, responses } = operation
  const query = listOf(parameters)
    .map(objectOf)
    .filter((one) => one['in'] === 'query')
  return {
    method: method.toUpperCase(),
    path: path.replaceAll(/\{(\w+)\}/gu, ':$1'),
    tag: textOf(listOf(tags)[0]),
    summary: textOf(summary),
    description: textOf(description),
    query: query.map((one) => describeParameter(one)),
    body: requestBody === undefined ? undefined : contentType(objectOf(requestBody)),
    answer: answerType(objectOf(responses)),
  }
}

function describeParameter({ name, schema, required, description }: Json): KeyFact {
  const key = describeKey(textOf(name), objectOf(schema), required === true)
  return { ...key, says: description === undefined ? key.says : textOf(description) }
}

function answerType(responses: Json): string {
  const status = Object.keys(responses).find((one) => one.startsWith('2')) ?? '200'
  const type = contentType(objectOf(responses[status])) ?? ''
  return status === '200' ? type : `${status} ${type}`
}

function contentType({ content }: Json): string | undefined {
  const [media, shape] = Object.entries(objectOf(content))[0] ?? []
  if (media === undefined) return undefined
  return media === 'application/json' ? sayType(objectOf(objectOf(shape)['schema'])) : media
}

function describeShape(name: string, schema: Json): Shape {
  const isObject = schema['type'] === 'object'
  return {
    name,
    says: textOf(schema['description']),
    keys: isObject ? keysOf(schema) : [],
    type: isObject ? '' : sayType(schema),
  }
}

function keysOf(schema: Json): readonly KeyFact[] {
  const needed = new Set(listOf(schema['required']))
  return Object.entries(objectOf(schema['properties'])).map(([name, one]) =>
    describeKey(name, objectOf(one), needed.has(name)),
  )
}

function describeKey(name: string, schema: Json, isNeeded: boolean): KeyFact {
  return {
    name,
    type: sayType(schema),
    isNeeded,
    says: textOf(schema['description'] ?? objectOf(schema['items'])['description']),
  }
}

const MOST_TERMS = 12

/** "list of EventRow", "march | rally | …", "whole number". */
function sayType(schema: Json): string {
  const { $ref, anyOf, type, items, properties, patternProperties } = schema
  if (schema['format'] === 'binary') return 'bytes'
  if (typeof $ref === 'string') return $ref.slice($ref.lastIndexOf('/') + 1)
  if (Array.isArray(schema['enum'])) return sayTerms(schema['enum'])
  if ('const' in schema) return JSON.stringify(schema['const'])
  if (Array.isArray(anyOf)) return anyOf.map((one) => sayType(objectOf(one))).join(' | ')
  if (Array.isArray(items)) return `[${items.map((one) => sayType(objectOf(one))).join(', ')}]`
  if (type === 'array') return `list of ${sayType(objectOf(items))}`
  if (type === 'object' && patternProperties !== undefined)
    return `{ name: ${sayType(objectOf(Object.values(objectOf(patternProperties))[0]))} }`
  if (type === 'object' && properties !== undefined) return sayObject(schema)
  return (Array.isArray(type) ? type : [type]).map((one) => PLAIN[textOf(one)] ?? textOf(one)).join(' | ')
}

const PLAIN: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false', integer: 'whole number' }

function sayTerms(terms: readonly unknown[]): string {
  const shown = terms.slice(0, MOST_TERMS).map(textOf)
  return terms.length > MOST_TERMS ? `${shown.join(' | ')} | … (${terms.length} in all)` : shown.join(' | ')
}

function sayObject(schema: Json): string {
  const keys = keysOf(schema).map(({ name, type, isNeeded }) => `${name}${isNeeded ? '' : '?'}: ${type}`)
  return keys.length === 0 ? '{}' : `{ ${keys.join(', ')} }`
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {}
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
}
