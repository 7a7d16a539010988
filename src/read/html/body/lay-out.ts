import type { BlockRole, PageSource } from '../../../model/report.ts'
import { findOpeningDateline } from '../../blocks/dateline.ts'
import { cutText, TEXT_LIMIT } from '../../freeze-text.ts'
import type { Clues } from '../metadata/read-clues.ts'
import type { PageBlock } from '../page.ts'
import { makePaths } from '../tree/make-paths.ts'
import type { Body } from './read-body.ts'
import { findEntryTimes } from './find-entry-times.ts'

/**
 * The frozen text of the report and its blocks: one run a block, a blank line between blocks, list items on lines of their own.
 * `isCut`: the article is longer than a report may be, and its end was left out.
 */
export function layOut(
  body: Body,
  title: string | undefined,
  clues: Clues,
): { readonly text: string; readonly blocks: readonly PageBlock[]; readonly isCut: boolean } {
  const pathOf = makePaths()
  const times = findEntryTimes(body, clues)
  const blocks: PageBlock[] = []
  let text = ''
  let isCut = false
  const add = (
    all: string,
    role: BlockRole,
    about: { readonly rule: string; readonly source: PageSource; readonly time?: string },
  ): void => {
    if (isCut) return
    const last = blocks.at(-1)
    const before = last === undefined ? '' : last.role === 'list' && role === 'list' ? '\n' : '\n\n'
    const words = cutText(all, Math.max(0, TEXT_LIMIT - text.length - before.length))
    isCut = words.length < all.length
    if (words.trim() === '') return
    text += before
    const atTop = blocks.every((block) => block.role !== 'paragraph')
    const opening = role === 'paragraph' ? findOpeningDateline(words, atTop) : undefined
    const whole = { ...about, start: text.length, end: text.length + words.length }
    if (opening === undefined) blocks.push({ role, ...whole })
    else {
      const end = whole.start + opening.length
      const rest = words.length - words.slice(opening.length).trimStart().length
      blocks.push(
        { role: 'dateline', ...whole, end, rule: opening.rule },
        { role, ...whole, start: whole.start + rest },
      )
    }
    text += words
  }
  const kept = body.judged.filter((item) => item.role !== null)
  const hasHeadline = kept[0]?.role === 'headline' && kept[0].rule === 'title'
  if (!hasHeadline && title !== undefined && title !== '')
    add(title, 'headline', { rule: 'title-of-page', source: { path: 'html[1]/head[1]/title[1]', start: 0, end: 0 } })
  for (const { run, role, rule } of kept) {
    const time = times.get(run)
    // An entry of a live blog is often an item of a list, but it is a report of its own.
    const isEntry = role === 'list' && time !== undefined && run.good > 0
    if (role !== null)
      add(run.text, isEntry ? 'paragraph' : role, {
        rule,
        source: { path: pathOf(run.element), start: run.start, end: run.end },
        ...(time === undefined ? {} : { time }),
      })
  }
  return { text, blocks, isCut }
}
