import { textOf, type Element } from '../tree/node.ts'
import { elementsOf } from '../tree/node.ts'
import { readJsonLd, type JsonObject } from './json-ld.ts'

/** What a page says of itself outside its words, in document order. */
export type Clues = {
  /** `content` by the lower-case `name`, `property` or `itemprop` of each `meta`. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly links: readonly { readonly rel: string; readonly href: string; readonly text: string }[]
  readonly title: string
  readonly language: string | undefined
  readonly articles: readonly JsonObject[]
  /** Every object of the page's JSON-LD, articles or not. */
  readonly objects: readonly JsonObject[]
  readonly properties: readonly { readonly name: string; readonly element: Element }[]
  readonly times: readonly Element[]
  readonly figures: readonly Element[]
  readonly scripts: readonly { readonly data: string; readonly type: string; readonly element: Element }[]
}

const MAX_META = 4000

/** Reads the page's head, microdata and JSON-LD in one walk. */
export function readClues(root: Element): Clues {
  const meta = new Map<string, string[]>()
  const links: { rel: string; href: string; text: string }[] = []
  const properties: { name: string; element: Element }[] = []
  const times: Element[] = []
  const figures: Element[] = []
  const scripts: { data: string; type: string; element: Element }[] = []
  let title = ''
  let language: string | undefined
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element
    if (tag === 'meta') addMeta(meta, attributes)
    else if (tag === 'title' && title === '' && element.parent?.tag !== 'svg') title = textOf(element)
    else if (tag === 'html' && language === undefined) language = attributes['lang'] ?? attributes['xml:lang']
    else if (tag === 'time' || (tag === 'abbr' && attributes['title'] !== undefined)) times.push(element)
    else if (tag === 'figure') figures.push(element)
    else if (tag === 'script')
      scripts.push({ data: rawTextOf(element), type: (attributes['type'] ?? '').toLowerCase(), element })
    if (attributes['rel'] !== undefined && attributes['href'] !== undefined)
      links.push({
        rel: attributes['rel'].toLowerCase(),
        href: attributes['href'],
        text: tag === 'a' ? textOf(element) : '',
      })
    if (attributes['itemprop'] !== undefined)
      for (const name of attributes['itemprop'].split(/\s+/u)) properties.push({ name, element })
  }
  const { articles, objects } = readJsonLd(
    scripts
      .filter((script) => script.type.includes('ld+json') || (script.type === '' && isBareJsonLd(script.data)))
      .map((script) => script.data),
  )
  return { meta, links, title, language, articles, objects, properties, times, figures, scripts }
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes['content'] ?? attributes['value']
  if (content === undefined || content.trim() === '') return
  for (const key of new Set([
    attributes['property'],
    attributes['name'],
    attributes['itemprop'],
    attributes['http-equiv'],
  ])) {
    if (key === undefined) continue
    const name = key.toLowerCase().trim()
    const values = meta.get(name)
    if (values === undefined) meta.set(name, [content.slice(0, MAX_META).trim()])
    else if (values.length < 50) values.push(content.slice(0, MAX_META).trim())
  }
}

/** Some content systems forget to say that a script is JSON-LD. */
function isBareJsonLd(data: string): boolean {
  return /^\s*[[{][^{]{0,20}\{?\s*"@(?:context|type|graph)"/u.test(data.slice(0, 200))
}

function rawTextOf(element: Element): string {
  return element.children.map((child) => (child.kind === 'text' ? child.data : '')).join('')
}
