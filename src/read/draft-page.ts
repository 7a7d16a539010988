import type { Problem } from '../model/problem.ts'
import { EMPTY_PROBLEM, type Draft } from './draft.ts'
import { originsOf } from './html/metadata/origins-of.ts'
import { readPage } from './html/read-page.ts'
import { leaveOutUndefined } from './leave-out-undefined.ts'
import type { Source } from './source.ts'

/** A web page as the beginnings of a report. Where each block stands in the page goes along. */
export function draftPage(source: Source): Draft {
  const isText = typeof source.content === 'string'
  const bytes = isText ? new TextEncoder().encode(source.content) : source.content
  const contentType = isText ? 'text/html; charset=utf-8' : source.contentType
  const page = readPage(
    bytes,
    leaveOutUndefined({ contentType, url: source.url ?? source.capture?.url, captured: source.capture?.captured }),
  )
  if (isBlank(bytes)) return { report: { text: '', blocks: [] }, problems: [EMPTY_PROBLEM], isReport: false }
  const { title, publisher, authors, url, published, updated, language, text, blocks, isReport } = page
  const stated = { title, publisher, authors, url, published, updated, language }
  return {
    report: {
      ...leaveOutUndefined({
        title: title?.value,
        publisher: publisher?.value,
        authors: authors?.value,
        url: url?.value,
        published: published?.value,
        updated: updated?.value,
        language: language?.value,
      }),
      origins: originsOf(stated),
      text,
      blocks,
    },
    problems: [...cutProblems(source), ...page.problems],
    isReport,
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20)
}

function cutProblems({ content, cutFrom }: Source): readonly Problem[] {
  if (cutFrom === undefined) return []
  return [{ code: 'TEXT_TOO_LONG', reason: `the page has ${cutFrom.length} bytes; ${content.length} were read` }]
}
