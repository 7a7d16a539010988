import type { ReportRecord } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Style } from './paint.ts'

/** A range of the report's text and what it is evidence of. */
export type Mark = Span & { readonly style: Style }

/** All evidence of a record, by what it says; what a claim quotes lies under everything else. */
export function listMarks(record: ReportRecord): readonly Mark[] {
  return [
    ...record.setAside.map(({ evidence }): Mark => ({ start: evidence.start, end: evidence.end, style: 'setAside' })),
    ...record.events.flatMap((event) => event.triggers.map(({ start, end }): Mark => ({ start, end, style: 'event' }))),
    ...record.statements.flatMap((statement) =>
      statement.evidence.map(({ start, end }): Mark => ({ start, end, style: statement.field })),
    ),
  ]
}

/** The styles that marks use, each once, in order of first use. */
export function listStyles(marks: readonly Mark[]): readonly Style[] {
  return [...new Set(marks.map((mark) => mark.style))]
}

/** A stretch of text with the mark that it shows, if any. */
export type Marked = { readonly text: string; readonly mark: Mark | undefined }

// What is said of a whole sentence, or by a word that says something else too, lies under what is more telling.
const UNDERNEATH: ReadonlySet<Style> = new Set<Style>(['claim', 'issue'])

/**
 * A range of the text in stretches, each with the mark that shows: of the marks over it the shortest, so that a number inside
 * a demand shows as a number.
 */
export function markText(text: string, range: Span, marks: readonly Mark[]): readonly Marked[] {
  const inside = marks.filter((mark) => mark.start < range.end && range.start < mark.end)
  const cuts = new Set([range.start, range.end])
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, range.start))
    cuts.add(Math.min(mark.end, range.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const stretches: { start: number; end: number; mark: Mark | undefined }[] = []
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1] ?? range.end
    const mark = topOver(inside, start, end)
    const last = stretches.at(-1)
    if (last !== undefined && last.mark === mark) last.end = end
    else stretches.push({ start, end, mark })
  }
  return stretches.map(({ start, end, mark }) => ({ text: text.slice(start, end), mark }))
}

function topOver(marks: readonly Mark[], start: number, end: number): Mark | undefined {
  let best: Mark | undefined
  for (const mark of marks)
    if (mark.start <= start && end <= mark.end && (best === undefined || liesOver(mark, best))) best = mark
  return best
}

function liesOver(a: Mark, b: Mark): boolean {
  const aUnder = UNDERNEATH.has(a.style)
  const bUnder = UNDERNEATH.has(b.style)
  return aUnder === bUnder ? a.end - a.start < b.end - b.start : bUnder
}
