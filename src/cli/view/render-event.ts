import { FIELDS } from '../../model/codebook/codebook.ts'
import type { EventMention } from '../../model/event.ts'
import type { ReportRecord } from '../../model/record.ts'
import type { Field, Statement } from '../../model/statement.ts'
import type { Style } from './paint.ts'
import { sayQuote, sayStatements } from './say-statement.ts'
import { wrapPieces, type Piece } from './wrap-words.ts'

type Line = readonly Piece<Style>[]

// Field names and their values stand side by side from this width on.
const WIDE_ENOUGH = 60
const LABEL_COLUMN = 17
const FIELD_ORDER = Object.entries(FIELDS).map(([field, { label }]) => ({ field, label }))

/** One event as a card: what it is, the words that tell of it, then each field with its statements, the chosen one first. */
export function renderEvent(
  record: ReportRecord,
  event: EventMention,
  { width }: { readonly width: number },
): readonly Line[] {
  const own = record.statements.filter((statement) => statement.event === event.id)
  const facts = [event.class, event.kind, event.status, event.basis, ...(event.background ? ['background'] : [])].join(
    ' · ',
  )
  const words = [...new Set(event.triggers.map(({ quote }) => sayQuote(quote)))].join(', ')
  return [
    ...wrapPieces<Style>(
      [
        { text: event.id, style: 'event' },
        { text: `  ${facts}`, style: 'heading' },
      ],
      { width },
    ),
    [{ text: '─'.repeat(Math.min(width, 60)), style: 'faint' }],
    ...renderRow('Told as', wrapRow([{ text: words }], width), width),
    ...FIELD_ORDER.flatMap(({ field, label }) =>
      renderField(label, { event, width, statements: own.filter((one) => one.field === field) }),
    ),
  ]
}

type FieldRow = { readonly event: EventMention; readonly width: number; readonly statements: readonly Statement[] }

function renderField(label: string, { event, width, statements }: FieldRow): readonly Line[] {
  const chosen = statements.find((one) => isChosen(event, one))
  const ordered = chosen === undefined ? statements : [chosen, ...statements.filter((one) => one !== chosen)]
  const indent = width < WIDE_ENOUGH ? '    ' : ' '.repeat(LABEL_COLUMN)
  const lines = sayStatements(ordered, { width, indent })
  return lines.length === 0 ? [] : renderRow(label, lines, width)
}

// The label goes into the indent of the first line, or on a line of its own where the page is narrow.
function renderRow(label: string, lines: readonly Line[], width: number): readonly Line[] {
  if (width < WIDE_ENOUGH || label.length > LABEL_COLUMN - 3)
    return [[{ text: `  ${label}`, style: 'strong' }], ...lines]
  const [first = [], ...rest] = lines
  return [[{ text: `  ${label}`.padEnd(LABEL_COLUMN), style: 'strong' }, ...first.slice(1)], ...rest]
}

function wrapRow(pieces: readonly Piece<Style>[], width: number): readonly Line[] {
  const indent = width < WIDE_ENOUGH ? '    ' : ' '.repeat(LABEL_COLUMN)
  return wrapPieces<Style>(pieces, { width, indent, hanging: indent })
}

/** True when the event's shown value was chosen from this statement. */
export function isChosen(event: EventMention, statement: Statement): boolean {
  const field: Field = statement.field
  return event.values[field]?.from === statement.id
}
