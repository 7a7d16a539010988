import { choosingRule } from '../code/choose-values.ts'
import { FIELDS } from '../model/codebook/codebook.ts'
import { DripstoneError } from '../model/problem.ts'
import type { ReportRecord } from '../model/record.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type { Field, Statement } from '../model/statement.ts'
import { formatValue } from './view/format-value.ts'
import { sayQuote, sayVoice } from './view/say-statement.ts'
import { wrapWords } from './view/wrap-words.ts'

/** Which value of which event is asked about: `e1.size`. */
export type ValueName = { readonly event: string; readonly field: Field }

/**
 * Reads `e1.size`.
 * @throws {DripstoneError} USAGE when it names no field of the codebook.
 */
export function readValueName(text: string): ValueName {
  const [, event = '', field = ''] = /^(e\d{1,6})\.([A-Za-z]+)$/.exec(text) ?? []
  if (isField(field)) return { event, field }
  throw new DripstoneError(
    'USAGE',
    `--why takes an event and a field, as in e1.size, not "${text}"; fields: ${Object.keys(FIELDS).join(' ')}`,
  )
}

/** How one value came about: the words in their sentence, who says so, which rules read and chose it, and what lost. */
export function explainValue(record: ReportRecord, { event: id, field }: ValueName, width: number): string {
  const event = record.events.find((one) => one.id === id)
  if (event === undefined) return `${record.report.title ?? record.report.ref ?? record.report.id}: no event ${id}`
  const statements = record.statements.filter((one) => one.event === id && one.field === field)
  const chosen = statements.find((one) => one.id === event.values[field]?.from)
  const lost = statements.filter((one) => one !== chosen)
  const name = `${id}.${field}`
  const rows = [
    ['the event', `${event.class}, ${event.kind}: ${event.triggers.map(({ quote }) => sayQuote(quote)).join(', ')}`],
    ...(chosen === undefined ? [] : tellChain(record, chosen)),
    ...(chosen === undefined ? [] : [['chosen by', `${choosingRule(field)} (of ${statements.length})`]]),
    ...lost.map((one) => [
      'not chosen',
      `${one.id} ${formatValue(one)}: ${one.evidence.map(({ quote }) => sayQuote(quote)).join(' … ')} — ${sayVoice(one)}; rule ${one.coder.rule}`,
    ]),
  ]
  const head = chosen === undefined ? `${name}: the report says nothing of it` : `${name} = ${formatValue(chosen)}`
  return [
    head,
    ...rows.flatMap(([label = '', text = '']) =>
      wrapWords(text, { width, indent: `  ${label}`.padEnd(LABELS), hanging: ' '.repeat(LABELS) }),
    ),
  ].join('\n')
}

const LABELS = 16
const CONTEXT = 60

function tellChain({ report }: ReportRecord, chosen: Statement): readonly (readonly string[])[] {
  const words = chosen.evidence.map((span) => quoteInContext(report, span))
  return [
    ...words.map((text, index) => [
      'the words',
      `${text} (${chosen.evidence[index]?.start ?? 0} to ${chosen.evidence[index]?.end ?? 0})`,
    ]),
    ['who says so', sayVoice(chosen)],
    ['read by', `${chosen.coder.name}, rule ${chosen.coder.rule} (statement ${chosen.id})`],
  ]
}

// What stands around the words in their own block; cut before and after a whole word.
function quoteInContext({ text, blocks }: Report, { start, end }: Span): string {
  const block = blocks.find((one) => one.start <= start && end <= one.end) ?? { start: 0, end: text.length }
  const from = Math.max(block.start, start - CONTEXT)
  const to = Math.min(block.end, end + CONTEXT)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return [
    from === block.start ? before : `… ${before.replace(/^\S*\s/, '')}`,
    `[${text.slice(start, end)}]`,
    to === block.end ? after : `${after.replace(/\s\S*$/, '')} …`,
  ].join('')
}

function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name)
}
