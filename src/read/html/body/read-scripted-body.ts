import { parseJson, stringsOf, type JsonObject, type JsonValue } from '../metadata/json-ld.ts'
import type { Clues } from '../metadata/read-clues.ts'
import type { Element } from '../tree/node.ts'
import { parseTree } from '../tree/parse-tree.ts'
import { collectRuns } from './collect-runs.ts'
import type { Judged } from './judge-runs.ts'
import type { Body } from './read-body.ts'
import type { Run } from './run.ts'

/** Running text in the markup below which the scripts are asked. */
const MIN_MARKUP = 250
const MIN_SCRIPTED = 200
const MAX_SCRIPT = 4_000_000
const BODY_KEY =
  /^(?:articleBody|body|bodyHtml|body_html|bodyText|content|contentHtml|html|text|story|storyBody|fullText|full_text|paragraphs|content_elements|blocks|components)$/iu
const ASSIGNMENT = /^\s*(?:(?:window|self|globalThis|var|let|const)[\w.\s$["'\]]{0,80})=\s*(?=[{[])/u

/** The body as the page's scripts hold it, when the markup has next to none; undefined when the markup has it or nobody has. */
export function readScriptedBody(body: Body, clues: Clues): Body | undefined {
  const shown = body.judged.reduce((sum, item) => sum + (item.role === null ? 0 : item.run.good), 0)
  if (shown >= MIN_MARKUP) return undefined
  const found = [...fromJsonLd(clues), ...fromLiveBlog(clues), ...fromScripts(clues)]
  const best = found.reduce((a, b) => (b.text.length > a.text.length ? b : a), {
    text: '',
    rule: '',
    element: undefined as Element | undefined,
  })
  if (best.element === undefined || best.text.length < Math.max(MIN_SCRIPTED, shown * 2)) return undefined
  const { element, rule } = best
  const runs = runsOf(best.text).filter((run) => run.chars > 1)
  const judged = runs.map((run): Judged => {
    const isTime = run.element.tag === 'time'
    return {
      run: { ...run, element, start: element.start, end: element.end, dropped: [] },
      role: isTime ? 'byline' : roleOf(run),
      rule: isTime ? 'date-line' : rule,
    }
  })
  if (!judged.some((item) => item.run.good > 0)) return undefined
  const head = body.judged.filter(
    (item) => item.role === 'headline' || item.role === 'standfirst' || item.role === 'byline',
  )
  return { ...body, judged: [...head, ...judged] }
}

type Scripted = { readonly text: string; readonly rule: string; readonly element: Element | undefined }

function roleOf(run: Run): 'headline' | 'list' | 'quote' | 'paragraph' {
  const { tag } = run.element
  if (/^h[1-6]$/u.test(tag)) return 'headline'
  if (tag === 'li') return 'list'
  return tag === 'blockquote' || run.element.parent?.tag === 'blockquote' ? 'quote' : 'paragraph'
}

/** A string of markup or of plain paragraphs, as runs. */
function runsOf(text: string): readonly Run[] {
  const html = hasMarkup(text)
    ? text
    : text
        .split(/\n+/u)
        .map((line) => `<p>${escape(line)}</p>`)
        .join('')
  return collectRuns(parseTree(html).root)
}

function fromJsonLd(clues: Clues): readonly Scripted[] {
  const element = clues.scripts.find((script) => script.data.includes('articleBody'))?.element
  return clues.articles.flatMap((article) =>
    stringsOf(article['articleBody'] ?? article['text']).map((text) => ({ text, rule: 'json-ld-body', element })),
  )
}

/** The entries of a live blog as one body, each behind its time. */
function fromLiveBlog(clues: Clues): readonly Scripted[] {
  const element = clues.scripts.find((script) => script.data.includes('liveBlogUpdate'))?.element
  return clues.articles.flatMap((article) => {
    const updates = article['liveBlogUpdate']
    const text = (Array.isArray(updates) ? updates : [])
      .slice(0, MAX_UPDATES)
      .map((update: JsonValue) => (isObject(update) ? entryOf(update) : ''))
      .join('')
    return text === '' ? [] : [{ text, rule: 'json-ld-live-blog', element }]
  })
}

function entryOf(update: JsonObject): string {
  const of = (key: string): string => stringsOf(update[key]).join(' ')
  const body = of('articleBody')
  if (body === '') return ''
  const words = hasMarkup(body) ? body : `<p>${escape(body)}</p>`
  return `<div><time>${escape(of('datePublished'))}</time></div><h2>${escape(of('headline'))}</h2><div>${words}</div>`
}

const MAX_UPDATES = 1000
const escape = (text: string): string => text.replaceAll('<', '&lt;')
const hasMarkup = (text: string): boolean => /<\/?(?:p|div|br|h\d|li|blockquote)\b/iu.test(text)

function fromScripts(clues: Clues): readonly Scripted[] {
  const found: Scripted[] = []
  for (const { data, type, element } of clues.scripts) {
    if (data.length < MIN_SCRIPTED || data.length > MAX_SCRIPT || type.includes('ld+json')) continue
    const isJson = type.includes('json')
    const start = isJson ? 0 : (ASSIGNMENT.exec(data)?.[0].length ?? -1)
    if (start < 0) continue
    const value = parseJson(
      isJson ? data : data.slice(start, Math.max(data.lastIndexOf('}'), data.lastIndexOf(']')) + 1),
    )
    if (value !== undefined) search(value, (text) => found.push({ text, rule: 'script-body', element }), 0)
  }
  return found
}

const MAX_DEPTH = 20

function search(value: JsonValue, give: (text: string) => void, depth: number): void {
  if (value === null || typeof value !== 'object' || depth > MAX_DEPTH) return
  for (const [key, inner] of Object.entries(value)) {
    if (BODY_KEY.test(key)) {
      const text = wordsOf(inner)
      if (text.length >= MIN_SCRIPTED && / /u.test(text)) give(text)
    }
    search(inner, give, depth + 1)
  }
}

/** A body given as one string, or as a list of strings or of objects with a string each. */
function wordsOf(value: JsonValue): string {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return ''
  return value
    .map((item: JsonValue) =>
      typeof item === 'string'
        ? item
        : isObject(item)
          ? (['html', 'content', 'text', 'value', 'paragraph', 'body']
              .map((key) => item[key])
              .find((inner) => typeof inner === 'string') ?? '')
          : '',
    )
    .join('\n')
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
