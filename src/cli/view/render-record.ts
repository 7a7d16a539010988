import type { ReportRecord } from '../../model/record.ts'
import type { Block } from '../../model/report.ts'
import { labelOf, makePaint, type Style } from './paint.ts'
import { listMarks, listStyles, markText, type Mark, type Marked } from './mark-text.ts'
import { renderEvent } from './render-event.ts'
import { sayQuote, sayStatements } from './say-statement.ts'
import { wrapPieces, type Piece } from './wrap-words.ts'

/** How a record is laid on the page. */
export type View = { readonly width: number; readonly hasColor: boolean }

type Line = readonly Piece<Style>[]

// What surrounds the report itself is shown, but fainter, with the name of its role.
const ASIDE_ROLES: ReadonlySet<string> = new Set([
  'byline',
  'dateline',
  'caption',
  'credit',
  'correction',
  'boilerplate',
])

/** A record for a person: the text with its evidence, a legend, a card for each event, what was set aside, and problems. */
export function renderRecord(record: ReportRecord, view: View): string {
  const marks = listMarks(record)
  const lines = [
    ...renderHead(record, view),
    ...record.report.blocks.flatMap((block) => [[], ...renderBlock(record, { block, marks, view })]),
    ...renderLegend(marks, view),
    ...record.events.flatMap((event) => [[], ...renderEvent(record, event, view)]),
    ...renderClaims(record, view),
    ...renderSetAside(record, view),
    ...renderProblems(record, view),
  ]
  return makePaint(view.hasColor)(lines)
}

function renderHead(record: ReportRecord, { width }: View): readonly Line[] {
  const { report } = record
  const name = report.title ?? report.ref ?? report.url ?? 'Report'
  const facts = [
    report.publisher,
    report.authors?.join(', '),
    report.published,
    report.language,
    report.ref === name || report.capture !== undefined ? undefined : report.ref,
    report.url === report.capture?.url ? undefined : report.url,
  ]
  const known = facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')
  return [
    [{ text: '━'.repeat(width), style: 'faint' }],
    ...wrapPieces<Style>([{ text: name, style: 'heading' }], { width }),
    ...(known === '' ? [] : wrapPieces<Style>([{ text: known, style: 'faint' }], { width })),
    ...renderCapture(report, width),
    ...wrapPieces<Style>([{ text: sumUp(record), style: 'faint' }], { width }),
  ]
}

// What is below, for whoever reads many.
function sumUp({ events, setAside, problems }: ReportRecord): string {
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
  return [
    count(events.length, 'event', 'events'),
    ...(setAside.length === 0 ? [] : [`${setAside.length} set aside`]),
    ...(problems.length === 0 ? [] : [count(problems.length, 'problem', 'problems')]),
  ].join(' · ')
}

// Whence and when, where the report was fetched or lay in an archive.
function renderCapture({ capture }: ReportRecord['report'], width: number): readonly Line[] {
  if (capture === undefined) return []
  const { url, captured, archive, offset } = capture
  const day = captured?.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC')
  const text = [
    'Captured',
    ...(day === undefined ? [] : [day]),
    ...(url === undefined ? [] : [`from ${url}`]),
    ...(archive === undefined ? [] : [`in ${archive}, byte ${offset ?? 0}`]),
  ].join(' ')
  return wrapPieces<Style>([{ text, style: 'faint' }], { width })
}

type Shown = { readonly block: Block; readonly marks: readonly Mark[]; readonly view: View }

function renderBlock({ report }: ReportRecord, { block, marks, view }: Shown): readonly Line[] {
  const isAside = ASIDE_ROLES.has(block.role)
  const pieces = markText(report.text, block, marks).map((stretch) => showStretch(stretch, { block, isAside, view }))
  const label: Piece<Style>[] = isAside ? [{ text: `${block.role}: `, style: 'faint' }] : []
  const indent = isAside || block.role === 'quote' ? '    ' : '  '
  return wrapPieces<Style>([...label, ...pieces], { width: view.width, indent, hanging: indent })
}

// Without colours the words stand in brackets with what they are; whole claims stay as they are, or little else would be
// seen, and so do the ends of a mark that others cover for the most part.
function showStretch(
  { text, mark }: Marked,
  { block, isAside, view }: { readonly block: Block; readonly isAside: boolean; readonly view: View },
): Piece<Style> {
  if (mark === undefined) return { text, style: isAside ? 'faint' : block.role === 'headline' ? 'heading' : undefined }
  const words = text.trim()
  const isScrap = words.length * 2 < mark.end - mark.start
  if (view.hasColor || mark.style === 'claim' || isScrap || words === '') return { text, style: mark.style }
  const at = text.indexOf(words)
  return {
    text: `${text.slice(0, at)}[${words}|${labelOf(mark.style)}]${text.slice(at + words.length)}`,
    style: mark.style,
  }
}

function renderLegend(marks: readonly Mark[], { width, hasColor }: View): readonly Line[] {
  const styles = listStyles(marks)
  if (styles.length === 0 || !hasColor) return []
  const pieces = styles.flatMap((style): Piece<Style>[] => [{ text: labelOf(style), style }, { text: '  ' }])
  return [[], ...wrapPieces<Style>([{ text: 'Legend: ', style: 'faint' }, ...pieces], { width, hanging: '  ' })]
}

// Claims about no event of the report.
function renderClaims(record: ReportRecord, view: View): readonly Line[] {
  const claims = record.statements.filter((statement) => statement.event === undefined)
  if (claims.length === 0) return []
  return [[], title('Said besides'), ...sayStatements(claims, { width: view.width, indent: '  ' })]
}

function renderSetAside({ setAside }: ReportRecord, { width }: View): readonly Line[] {
  if (setAside.length === 0) return []
  const rows = setAside.flatMap(({ evidence, reason, rule }) =>
    wrapPieces<Style>(
      [
        { text: `${reason}  `, style: 'strong' },
        { text: sayQuote(evidence.quote), style: 'setAside' },
        { text: ` (${rule})`, style: 'faint' },
      ],
      { width, indent: '  ', hanging: '    ' },
    ),
  )
  return [[], title('Set aside'), ...rows]
}

function renderProblems({ problems }: ReportRecord, { width }: View): readonly Line[] {
  if (problems.length === 0) return []
  const rows = problems.flatMap(({ code, reason }) =>
    wrapPieces<Style>([{ text: code, style: 'trouble' }, { text: `  ${reason}` }], {
      width,
      indent: '  ',
      hanging: '    ',
    }),
  )
  return [[], title('Problems'), ...rows]
}

function title(text: string): Line {
  return [{ text, style: 'heading' }]
}
