import type { Element } from '../tree/node.ts'
import type { Judged } from './judge-runs.ts'
import { isSameTitle, wordsOf } from './same-title.ts'

/** Links may make up this share of a run that follows "Related:" for it to be part of the list. */
const LINKED_SHARE = 0.5
/** Shorter runs can be said twice. */
const MIN_REPEATED = 40
/** A heading as long as this before the body is its standfirst, and anywhere else a paragraph. */
const MIN_STANDFIRST = 55
const MAX_HEADING = 160

/**
 * Leaves out what the single runs do not show: what follows the heading of an aside as long as it looks like one, all that
 * follows the end of the article, headings with nothing below them, and what has been said before. The head comes before
 * `judged` and is only compared.
 */
export function trimAsides(head: readonly Judged[], judged: readonly Judged[]): readonly Judged[] {
  const title = head[0]?.role === 'headline' ? head[0].run.text : undefined
  const titled = title === undefined ? judged : dropTitle(judged, wordsOf(title))
  return dropLoneHeadings(dropRepeats(head, dropAfterEnd(dropAsides(markLongHeadings(head, titled)))))
}

const without = (item: Judged, rule: string): Judged => ({ run: item.run, role: null, rule })
const isBody = (item: Judged): boolean =>
  item.role !== null &&
  item.role !== 'headline' &&
  item.role !== 'caption' &&
  item.role !== 'credit' &&
  item.role !== 'byline'

function dropTitle(judged: readonly Judged[], title: readonly string[]): readonly Judged[] {
  return judged.map((item) =>
    item.role === 'headline' && isSameTitle(title, wordsOf(item.run.text)) ? without(item, 'title-again') : item,
  )
}

function markLongHeadings(head: readonly Judged[], judged: readonly Judged[]): readonly Judged[] {
  let hasBody = head.some((item) => isBody(item) && item.role !== 'standfirst')
  return judged.map((item) => {
    if (item.role === 'standfirst' && hasBody) return { ...item, role: 'paragraph', rule: 'late-standfirst' }
    if (isBody(item) && item.role !== 'standfirst') hasBody = true
    if (item.role !== 'headline') return item
    if (!hasBody && item.run.chars >= MIN_STANDFIRST) return { ...item, role: 'standfirst', rule: 'lead-heading' }
    return item.run.chars >= MAX_HEADING ? { ...item, role: 'paragraph', rule: 'long-heading' } : item
  })
}

function dropAsides(judged: readonly Judged[]): readonly Judged[] {
  let isAside = false
  let list: Element | null = null
  return judged.map((item) => {
    const { run } = item
    if (item.rule === 'aside-heading') isAside = true
    else if (list !== null && run.element.parent === list) return without(item, 'aside-item')
    else if (isAside && item.role === null) {
      // One item that is a link shows what the whole list below such a heading is.
      if (item.rule === 'link-item') list = run.element.parent
    } else if (isAside) {
      isAside = item.role !== 'headline' && run.good === 0 && run.linkChars > run.chars * LINKED_SHARE
      if (isAside) return without(item, 'aside-item')
    }
    return item
  })
}

function dropAfterEnd(judged: readonly Judged[]): readonly Judged[] {
  const total = judged.reduce((sum, item) => sum + (isBody(item) ? item.run.good : 0), 0)
  let seen = 0
  let hasEnded = false
  return judged.map((item) => {
    if (hasEnded) return item.role === 'correction' ? item : without(item, 'after-end')
    if (isBody(item)) seen += item.run.good
    if (item.rule === 'end-heading' && seen > total * 0.3) hasEnded = true
    return item
  })
}

/** Pages print their standfirst, captions and pull quotes twice; a pull quote that the body says anyway is kept apart from it. */
function dropRepeats(head: readonly Judged[], judged: readonly Judged[]): readonly Judged[] {
  const seen = new Set(head.filter((item) => item.role !== null).map((item) => item.run.text))
  const body = judged
    .filter((item) => item.role === 'paragraph')
    .map((item) => item.run.text)
    .join('\n')
  return judged.map((item) => {
    const { text } = item.run
    if (item.role === null || text.length < MIN_REPEATED) return item
    if (seen.has(text)) return without(item, 'repeated')
    seen.add(text)
    if (
      item.role === 'quote' &&
      item.rule !== 'embedded-post' &&
      body.includes(text.replace(/^["“”„«»‘’']+|["“”„«»‘’'.]+$/gu, ''))
    )
      return { ...item, role: 'boilerplate', rule: 'pull-quote-repeated' }
    return item
  })
}

function dropLoneHeadings(judged: readonly Judged[]): readonly Judged[] {
  let hasBelow = false
  return judged
    .toReversed()
    .map((item) => {
      if (item.role === 'headline') {
        const kept = hasBelow ? item : without(item, 'lone-heading')
        hasBelow = false
        return kept
      }
      if (isBody(item)) hasBelow = true
      return item
    })
    .toReversed()
}
