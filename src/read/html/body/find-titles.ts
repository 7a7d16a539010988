import type { Element } from '../tree/node.ts'
import { compareTitles, wordsOf } from './same-title.ts'
import type { Run } from './run.ts'

/** A run that may be the article's title, by its place among the runs; more is surer. */
export type TitleFound = { readonly at: number; readonly score: number }

/** The words of the page's own title count most, then a first-level heading, then any heading that says those words. */
const SAYS_TITLE = { whole: 10, start: 10, end: 6, no: 0 } as const
const FIRST_LEVEL = 5
const OTHER_LEVEL = 3
const MAX_TITLE = 300
const NEVER: ReadonlySet<string> = new Set(['hidden', 'related', 'comments'])

/** The runs that may be the title of the article, in document order. */
export function findTitles(runs: readonly Run[], titles: readonly string[]): readonly TitleFound[] {
  const wanted = titles.map(wordsOf)
  const lengths = titles.map((title) => title.length)
  const found: TitleFound[] = []
  runs.forEach((run, at) => {
    if (run.text.length > MAX_TITLE || run.dropped.some((part) => !part.isCancelled && NEVER.has(part.sign))) return
    const level = headingOf(run.element)
    if (level !== 'h1' && !lengths.some((length) => run.text.length * 3 >= length && run.text.length <= length * 3))
      return
    const words = wordsOf(run.text)
    const says = wanted.reduce((best, title) => Math.max(best, SAYS_TITLE[compareTitles(title, words)]), 0)
    if (says === 0 && level !== 'h1') return
    const byLevel = level === 'h1' ? FIRST_LEVEL : level === '' ? 0 : OTHER_LEVEL
    found.push({ at, score: says + byLevel })
  })
  return found
}

function headingOf(element: Element): string {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (/^h[1-6]$/u.test(at.tag)) return at.tag
  }
  return ''
}
