import { createHash } from 'node:crypto'
import type { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { isPublished } from './check-published.ts'
import { decodeBytes } from './decode-bytes.ts'
import { EMPTY_PROBLEM, type Draft } from './draft.ts'
import { draftPage } from './draft-page.ts'
import type { FindLanguage } from './find-language.ts'
import { findPublished } from './find-published.ts'
import { cutText, freezeText, TEXT_LIMIT } from './freeze-text.ts'
import { leaveOutUndefined } from './leave-out-undefined.ts'
import { placeTitle } from './place-title.ts'
import { readAuthors } from './read-authors.ts'
import { settleLanguage } from './settle-language.ts'
import { settleOrigins } from './settle-origins.ts'
import type { Source } from './source.ts'

/** A report as it was read, and what was the matter with it. `isCodable`: there are words, in a language with a pack. */
export type ReadReport = { readonly report: Report; readonly problems: readonly Problem[]; readonly isCodable: boolean }

/**
 * Reads one document: decodes its bytes, freezes its text, finds its blocks, checks what its source says of it and looks for
 * what it does not say. Any bytes give a report. Without `findLanguage` the language has to be given.
 */
export function readSource(source: Source, findLanguage?: FindLanguage): ReadReport {
  const draft = source.format === 'html' ? draftPage(source) : draftText(source)
  const published = settlePublished(source, draft)
  const language = settleLanguage(source, draft.report, findLanguage)
  const { text, blocks, ...found } = draft.report
  // What is no report is not coded, so nothing leans on its day or its language.
  const settled = draft.isReport ? [...published.problems, ...language.problems] : []
  const problems = [...(source.problems ?? []), ...draft.problems, ...settled]
  const report: Report = {
    id: `sha256:${source.cutFrom?.sha256 ?? createHash('sha256').update(source.content).digest('hex')}`,
    ...leaveOutUndefined({
      ref: source.ref,
      capture: source.capture,
      title: source.title ?? found.title,
      publisher: source.publisher ?? found.publisher,
      authors: found.authors,
      url: source.url ?? found.url,
      published: published.value,
      updated: found.updated,
      language: language.value,
      origins: settleOrigins(source, draft.report, { published: published.value, language: language.value }),
    }),
    text,
    blocks,
  }
  return { report, problems, isCodable: draft.isReport && language.isCodable }
}

function draftText(source: Source): Draft {
  const decoded =
    typeof source.content === 'string'
      ? { text: source.content, problems: [] }
      : decodeBytes(source.content, source.cutFrom !== undefined)
  if (decoded.text === undefined)
    return { report: { text: '', blocks: [] }, problems: decoded.problems, isReport: true }
  const whole = freezeText(decoded.text)
  if (whole.trim() === '')
    return { report: { text: whole, blocks: [] }, problems: [...decoded.problems, EMPTY_PROBLEM], isReport: true }
  const cut = cutText(whole)
  const { text, title } = placeTitle(cut, source.title)
  const blocks = readBlocks(text, title)
  const headline = blocks.find((block) => block.role === 'headline' && block.rule !== 'headline.kicker')
  const authors = readAuthors(text, blocks)
  return {
    report: {
      ...(headline === undefined ? {} : { title: text.slice(headline.start, headline.end) }),
      ...(authors.length === 0 ? {} : { authors }),
      text,
      blocks,
    },
    problems: [...decoded.problems, ...lengthProblems(source, whole, cut)],
    isReport: true,
  }
}

function lengthProblems(source: Source, whole: string, cut: string): readonly Problem[] {
  if (source.cutFrom === undefined && cut.length === whole.length) return []
  const size = source.cutFrom === undefined ? `${whole.length} characters` : `${source.cutFrom.length} bytes`
  return [{ code: 'TEXT_TOO_LONG', reason: `${size} long; read up to character ${cut.length} (limit ${TEXT_LIMIT})` }]
}

function settlePublished(
  source: Source,
  { report }: Draft,
): { readonly value: string | undefined; readonly problems: readonly Problem[] } {
  const given = source.published
  if (given !== undefined && isPublished(given)) return { value: given, problems: [] }
  const value = report.published ?? findPublished(report.text, report.blocks)
  if (given !== undefined)
    return {
      value,
      problems: [{ code: 'PUBLISHED_INVALID', reason: `"${given.slice(0, 80)}" is no day of the calendar` }],
    }
  if (value !== undefined || report.blocks.length === 0) return { value, problems: [] }
  return {
    value,
    problems: [{ code: 'PUBLISHED_UNKNOWN', reason: 'no publication date was given, and the text states none' }],
  }
}
