export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export type JsonObject = { readonly [key: string]: JsonValue }

const ARTICLE_TYPES =
  /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsItem|DiscussionForumPosting|SocialMediaPosting|Review|Recipe|CreativeWork)$/u
const PAGE_TYPES = /^(?:WebPage|ItemPage|AboutPage|FAQPage|Product|VideoObject)$/u
const MAX_DEPTH = 12
const MAX_OBJECTS = 5000
const MAX_CHARS = 4_000_000

/** The objects of a page's JSON-LD, and those that describe an article, best first. Damaged scripts are passed over. */
export function readJsonLd(scripts: readonly string[]): {
  readonly articles: readonly JsonObject[]
  readonly objects: readonly JsonObject[]
} {
  const objects: JsonObject[] = []
  for (const script of scripts) {
    const value = parseJson(script)
    collect(value ?? salvage(script), objects, 0)
  }
  const articles = objects.filter(
    (object) => typesOf(object).some((type) => ARTICLE_TYPES.test(type)) && !isNestedReview(object),
  )
  const pages = objects.filter((object) => typesOf(object).some((type) => PAGE_TYPES.test(type)))
  return { articles: [...articles, ...pages], objects }
}

/** A text as JSON, with the usual damage mended: comment marks, line breaks in strings, a trailing semicolon. */
export function parseJson(text: string): JsonValue | undefined {
  if (text.length > MAX_CHARS) return undefined
  const trimmed = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/u, '')
    .replace(/;\s*$/u, '')
    .trim()
  if (trimmed === '') return undefined
  return tryParse(trimmed) ?? tryParse(trimmed.replace(/[\u0000-\u001f]+/gu, ' ').replace(/,\s*([\]}])/gu, '$1'))
}

const SALVAGED =
  /"(@type|datePublished|dateModified|headline|name|description|articleSection|inLanguage)"\s*:\s*"((?:[^"\\\n]|\\.){1,1000})"/gu

/** What can be read of a script that is no JSON: the first value of each plain key. */
function salvage(script: string): JsonObject {
  const object: Record<string, string> = {}
  for (const match of script.slice(0, MAX_CHARS).matchAll(SALVAGED)) object[match[1] ?? ''] ??= match[2] ?? ''
  return object
}

function tryParse(text: string): JsonValue | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJson(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** `JSON.parse` gives nothing else. */
function isJson(value: unknown): value is JsonValue {
  return value !== undefined
}

function collect(value: JsonValue, into: JsonObject[], depth: number): void {
  if (depth > MAX_DEPTH || into.length >= MAX_OBJECTS || value === null || typeof value !== 'object') return
  if (isList(value)) {
    for (const item of value) collect(item, into, depth + 1)
    return
  }
  into.push(value)
  for (const key of Object.keys(value)) collect(value[key] ?? null, into, depth + 1)
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** The types of an object, without their address. */
export function typesOf(object: JsonObject): readonly string[] {
  return stringsOf(object['@type']).map((type) => type.replace(/^.*[/#:]/u, ''))
}

function isNestedReview(object: JsonObject): boolean {
  return typesOf(object).includes('Review') && object['itemReviewed'] === undefined && object['headline'] === undefined
}

/** The strings of a value: itself, or those of a list; the `name`, `@value` or `url` of an object. */
export function stringsOf(value: JsonValue | undefined, key = 'name'): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number') return [String(value)]
  if (value === undefined || value === null || typeof value === 'boolean') return []
  if (isList(value)) return value.slice(0, 200).flatMap((item) => stringsOf(item, key))
  return stringsOf(value[key] ?? value['@value'] ?? null, key)
}
