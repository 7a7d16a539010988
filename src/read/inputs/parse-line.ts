import type { Problem } from '../../model/problem.ts'
import type { Source, SourceFacts } from '../source.ts'

/** One line of a JSON lines file as a source, or what is the matter with it. */
export type ParsedLine = { readonly source: Source; readonly id?: string | number } | { readonly problem: Problem }

const FACTS = ['title', 'published', 'url', 'publisher', 'language'] as const

/**
 * Reads `{"id","text"|"html","title"?,"published"?,"url"?,"publisher"?,"language"?}`. A line needs `text` or `html`; `id` may be
 * a string or a number; further keys are passed over, and so is a fact that is `null`.
 */
export function parseLine(line: string, number: number): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return invalid(number, 'it is not valid JSON')
  }
  if (!isObject(value)) return invalid(number, 'it is not a JSON object')
  const { id, text, html } = value
  const content = text ?? html
  if (typeof content !== 'string')
    return invalid(
      number,
      content === undefined || content === null
        ? 'it has neither "text" nor "html"'
        : '"text" and "html" have to be strings',
    )
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number')
    return invalid(number, '"id" has to be a string or a number')
  const facts: { -readonly [K in keyof SourceFacts]: string } = {}
  for (const key of FACTS) {
    const fact = value[key]
    if (fact === undefined || fact === null || fact === '') continue
    if (typeof fact !== 'string') return invalid(number, `"${key}" has to be a string`)
    facts[key] = fact
  }
  const isHtml = typeof text !== 'string'
  return {
    source: {
      content,
      ...(isHtml ? { format: 'html' } : {}),
      ...(id === undefined || id === null ? {} : { ref: String(id) }),
      ...facts,
    },
    ...(id === undefined || id === null ? {} : { id }),
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(line: number, reason: string): ParsedLine {
  return { problem: { code: 'LINE_INVALID', reason, line } }
}
