import type { BlockRole, PageSource } from '../../../model/report.ts'
import { findOpeningDateline } from '../../blocks/dateline.ts'
import { cutText, TEXT_LIMIT } from '../../freeze-text.ts'
import type { Clues } from '../metadata/read-clues.ts'
import type { PageBlock } from '../page.ts'
import { makePaths } from '../tree/make-paths.ts'
import type { Body } from './read-body.ts'
import { findEntryTimes } from './find-entry-times.ts'

/** The words of the report, laid out. `isCut`: the article is longer than a report may be, and its end was left out. */
export type LaidOut = { readonly text: string; readonly blocks: readonly PageBlock[]; readonly isCut: boolean }

/** The frozen text of the report and its blocks: one run a block, a blank line between blocks, list items on lines of their own. */
export function layOut(body: Body, title: string | undefined, clues: Clues): LaidOut {
  const pathOf = makePaths()
  const times = findEntryTimes(body, clues)
  const sheet: Sheet = { text: '', blocks: [], isCut: false, hasParagraph: false }
  const kept = body.judged.filter((item) => item.role !== null)
  const hasHeadline = kept[0]?.role === 'headline' && kept[0].rule === 'title'
  if (!hasHeadline && title !== undefined && title !== '') {
    const source = { path: 'html[1]/head[1]/title[1]', start: 0, end: 0 }
    addRun(sheet, { words: title, role: 'headline', rule: 'title-of-page', source })
  }
  for (const { run, role, rule } of kept) {
    if (role === null) continue
    const time = times.get(run)
    // An entry of a live blog is often an item of a list, but it is a report of its own.
    const isEntry = role === 'list' && time !== undefined && run.good > 0
    const source = { path: pathOf(run.element), start: run.start, end: run.end }
    addRun(sheet, { words: run.text, role: isEntry ? 'paragraph' : role, rule, source, time })
  }
  return sheet
}

type Sheet = { text: string; readonly blocks: PageBlock[]; isCut: boolean; hasParagraph: boolean }

type Added = {
  readonly words: string
  readonly role: BlockRole
  readonly rule: string
  readonly source: PageSource
  readonly time?: string | undefined
}

function addRun(sheet: Sheet, { words: all, role, rule, source, time }: Added): void {
  if (sheet.isCut) return
  const last = sheet.blocks.at(-1)
  const before = last === undefined ? '' : last.role === 'list' && role === 'list' ? '\n' : '\n\n'
  const words = cutText(all, Math.max(0, TEXT_LIMIT - sheet.text.length - before.length))
  sheet.isCut = words.length < all.length
  if (words.trim() === '') return
  const start = sheet.text.length + before.length
  const about = { start, end: start + words.length, rule, source, ...(time === undefined ? {} : { time }) }
  const opening = role === 'paragraph' ? findOpeningDateline(words, !sheet.hasParagraph) : undefined
  if (role === 'paragraph') sheet.hasParagraph = true
  if (opening === undefined) sheet.blocks.push({ role, ...about })
  else {
    const rest = words.length - words.slice(opening.length).trimStart().length
    sheet.blocks.push(
      { role: 'dateline', ...about, end: start + opening.length, rule: opening.rule },
      { role, ...about, start: start + rest },
    )
  }
  sheet.text += before + words
}
