import type { Kind } from '../../model/codebook/kind.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { EventClass } from '../../model/event.ts'
import type { ReportRecord } from '../../model/record.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Field, Statement } from '../../model/statement.ts'
import { choiceOf, whyItLost } from '../../model/choice.ts'
import { standingOf } from '../../model/choose-values.ts'
import { passedOver, type PassedOver } from './passed-over.ts'
import { sayRule } from './say-rule.ts'

/** Words that a value stands on, with what stands around them in their own block. */
export type Words = Evidence & { readonly before: string; readonly after: string }

/** A statement with its words in their place and its rule in plain words. */
export type Account = { readonly statement: Statement; readonly words: readonly Words[]; readonly ruleSays: string }

/** What became of a statement that is not shown: it lost, it holds beside the one shown, or it is a denial. */
export type Fate = 'lost' | 'holds-too' | 'denied'

/** How one value of one event came about. Plain data: it survives a JSON round-trip. */
export type ValueExplanation = {
  readonly event: {
    readonly id: string
    readonly class: EventClass
    readonly kind: Kind
    readonly triggers: readonly Evidence[]
  }
  readonly field: Field
  /** The value shown, the rule that chose it, and among how many. Absent where the report says nothing of the field. */
  readonly chosen?: Account & { readonly rule: string; readonly of: number }
  /** The other statements of the field about this event, in the order of the text. */
  readonly others: readonly (Account & { readonly fate: Fate; readonly reason: string })[]
  /** What was read near the event and could be of the field, but became no statement of it; the nearest first. */
  readonly passedOver: readonly PassedOver[]
}

/**
 * How the value of a field came about: the words, who says so, the rule that read them, the one that chose, and all that lost.
 * Pure, from the record alone. Undefined where the record has no such event.
 */
export function explainValue(record: ReportRecord, eventId: string, field: Field): ValueExplanation | undefined {
  const event = record.events.find(({ id }) => id === eventId)
  if (event === undefined) return undefined
  const statements = record.statements.filter((one) => one.event === eventId && one.field === field)
  const chosen = statements.find(({ id }) => id === event.values[field]?.from)
  const choice = choiceOf(field)
  return {
    event: { id: event.id, class: event.class, kind: event.kind, triggers: event.triggers },
    field,
    ...(chosen && choice
      ? { chosen: { ...accountOf(record.report, chosen), rule: choice.rule, of: statements.length } }
      : {}),
    others: statements
      .filter((one) => one !== chosen)
      .map((one) => ({ ...accountOf(record.report, one), ...fateOf(one, statements, chosen) })),
    passedOver: passedOver(record, event, field),
  }
}

function fateOf(
  one: Statement,
  statements: readonly Statement[],
  chosen: Statement | undefined,
): { readonly fate: Fate; readonly reason: string } {
  const standing = standingOf(statements)
  if (!standing.includes(one)) return { fate: 'denied', reason: 'a speaker denies it' }
  const choice = choiceOf(one.field)
  if (choice === undefined) return { fate: 'holds-too', reason: 'each claim stands alone' }
  if (choice.holdsSeveral || chosen === undefined)
    return { fate: 'holds-too', reason: 'holds beside the first: the event has several' }
  if (JSON.stringify(one.value) === JSON.stringify(chosen.value))
    return { fate: 'holds-too', reason: 'says the same value again' }
  return { fate: 'lost', reason: whyItLost(choice, { statements: standing, weights: new Map() }, [chosen, one]) }
}

function accountOf(report: Report, statement: Statement): Account {
  const words = statement.evidence.map((one): Words => ({ ...one, ...around(report, one) }))
  return { statement, words, ruleSays: sayRule(statement.coder.rule) }
}

const CONTEXT = 60

/** What stands before and after words in their own block, cut at whole words; an ellipsis where there is more. */
function around({ text, blocks }: Report, { start, end }: Span): { readonly before: string; readonly after: string } {
  const block = blocks.find((one) => one.start <= start && end <= one.end) ?? { start: 0, end: text.length }
  const from = Math.max(block.start, start - CONTEXT)
  const to = Math.min(block.end, end + CONTEXT)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from === block.start ? before : `… ${before.replace(/^\S*\s/, '')}`,
    after: to === block.end ? after : `${after.replace(/\s\S*$/, '')} …`,
  }
}
