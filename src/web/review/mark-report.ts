import type { ReviewedReport, ReviewedStatement } from '../../model/reviewed.ts'
import type { Span } from '../../model/span.ts'
import { familyOf, type Family } from '../field-family.ts'
import { segmentText, type Mark, type Segment } from './segment-text.ts'

/** How words are marked: by the family of their field, as what tells of an event, as set aside, or as the name of who speaks. */
export type Look = Family | 'event' | 'aside' | 'voice'

/** A run of the text with its role, cut at its marks. `gap` is text that no block claims. */
export type MarkedBlock = Span & { readonly role: string; readonly segments: readonly Segment<Look>[] }

/** The blocks of a report in reading order with all that the record points at. */
export function markReport({ report, events, statements, setAside }: ReviewedReport): readonly MarkedBlock[] {
  const marks: readonly Mark<Look>[] = [
    ...statements.filter(isShown).flatMap((one) => marksOf(one.id, familyOf(one.field), one.evidence)),
    ...statements.flatMap((one) => (one.speaker ? marksOf(idOfVoice(one.id), 'voice', [one.speaker.evidence]) : [])),
    ...events.flatMap(({ id, triggers }) => marksOf(id, 'event', triggers)),
    ...setAside.flatMap(({ evidence }, index) => marksOf(idOfSetAside(index), 'aside', [evidence])),
  ].toSorted((a, b) => a.start - b.start)
  const runs = withGaps(report.text, report.blocks)
  return runs.map((run) => ({ ...run, segments: segmentText(run, marksWithin(marks, run)) }))
}

/** What the words that name the speaker of a statement are called among marks. */
export function idOfVoice(statement: string): string {
  return `voice-${statement}`
}

/** What a passage set aside is called among marks: it has no id of its own. */
export function idOfSetAside(index: number): string {
  return `aside-${index}`
}

function isShown(statement: ReviewedStatement): boolean {
  return statement.review.judgement !== 'rejected'
}

function marksOf(id: string, look: Look, words: readonly Span[]): readonly Mark<Look>[] {
  return words.map(({ start, end }) => ({ id, look, start, end }))
}

// Marks are sorted by where they begin; a few long ones reach into later blocks.
function marksWithin(marks: readonly Mark<Look>[], { start, end }: Span): readonly Mark<Look>[] {
  return marks.filter((mark) => mark.start < end && start < mark.end)
}

type Run = Span & { readonly role: string }

function withGaps(text: string, blocks: readonly (Span & { readonly role: string })[]): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { start, end, role } of blocks) {
    if (text.slice(at, start).trim() !== '') runs.push({ start: at, end: start, role: 'gap' })
    runs.push({ start, end, role })
    at = end
  }
  if (text.slice(at).trim() !== '') runs.push({ start: at, end: text.length, role: 'gap' })
  return runs
}
