import { FIELDS } from '../../model/codebook/codebook.ts'
import { formatValue } from '../../model/format-value.ts'
import type { Difference, ReviewedEvent, ReviewedReport, ReviewedStatement } from '../../model/reviewed.ts'
import { isSameValue } from '../../model/same-value.ts'
import type { Draft } from '../draft.ts'
import { standingOf } from '../draft.ts'
import { adoptCoding, type Adopted } from './adopt-coding.ts'

/** What adopting the newest coding on offer would change; undefined where there is none, or it would change nothing. */
export function tellNewer(draft: Draft): ReviewedReport['newer'] {
  const number = standingOf(draft).offered.at(-1)
  const newest = draft.later.find(({ coding }) => coding.number === number)
  if (!newest) return undefined
  const adopted = adoptCoding(draft, newest)
  const differences = [...tellEvents(draft, adopted), ...tellStatements(draft, adopted)]
  return differences.length === 0 ? undefined : { ...newest.coding, differences }
}

function tellEvents(draft: Draft, adopted: Adopted): readonly Difference[] {
  const after = new Map(adopted.draft.events.map((event) => [event.id, event]))
  const known = new Set(adopted.events.values())
  const olds = draft.events.flatMap((event): readonly Difference[] => {
    const again = after.get(adopted.events.get(event.id) ?? '')
    if (!again)
      return [{ kind: 'gone', of: 'event', before: event.id, says: `${event.id}, ${sayEvent(event)}, is gone` }]
    const changes = tellEvent(event, again)
    return changes === '' ? [] : [{ kind: 'changed', of: 'event', before: event.id, after: again.id, says: changes }]
  })
  const news = adopted.draft.events.flatMap((event): readonly Difference[] =>
    known.has(event.id) ? [] : [{ kind: 'new', of: 'event', after: event.id, says: `a new event: ${sayEvent(event)}` }],
  )
  return [...olds, ...news]
}

function tellEvent(before: ReviewedEvent, after: ReviewedEvent): string {
  const changes = (['class', 'kind', 'status', 'basis'] as const).flatMap((key) =>
    before[key] === after[key] ? [] : [`${key} of ${before.id}: ${after[key]}, was ${before[key]}`],
  )
  const isRecalled =
    after.background === before.background ? [] : [`${before.id} is ${after.background ? 'recalled only' : 'news'}`]
  return [...changes, ...isRecalled].join('; ')
}

function sayEvent({ kind, triggers }: ReviewedEvent): string {
  return `${kind} (“${triggers[0].quote}”)`
}

// Those of events that come or go come and go with them, and are not told one by one.
function tellStatements(draft: Draft, adopted: Adopted): readonly Difference[] {
  const after = new Map(adopted.draft.statements.map((one) => [one.id, one]))
  const known = new Set(adopted.statements.values())
  const events = new Set(adopted.events.values())
  const olds = draft.statements.filter(stands).flatMap((one): readonly Difference[] => {
    if (one.event !== undefined && !adopted.events.has(one.event)) return []
    const again = after.get(adopted.statements.get(one.id) ?? '')
    if (!again)
      return [{ kind: 'gone', of: 'statement', before: one.id, says: `${sayWhere(one)}: ${formatValue(one)} is gone` }]
    const changes = tellStatement(one, again, adopted)
    return changes === undefined
      ? []
      : [{ kind: 'changed', of: 'statement', before: one.id, after: again.id, says: changes }]
  })
  const news = adopted.draft.statements.filter(stands).flatMap((one): readonly Difference[] => {
    if (known.has(one.id) || (one.event !== undefined && !events.has(one.event))) return []
    return [{ kind: 'new', of: 'statement', after: one.id, says: `${sayWhere(one)}: ${formatValue(one)} is new` }]
  })
  return [...olds, ...news]
}

function tellStatement(before: ReviewedStatement, after: ReviewedStatement, adopted: Adopted): string | undefined {
  const was = before.field === 'about' ? adopted.events.get(before.value) : before.value
  if (!isSameValue(was, after.value)) return `${sayWhere(after)}: ${formatValue(after)}, was ${formatValue(before)}`
  const voices = [voiceOf(after), voiceOf(before)] as const
  return voices[0] === voices[1]
    ? undefined
    : `${sayWhere(after)}: ${formatValue(after)} ${voices[0]}, was ${voices[1]}`
}

function voiceOf({ speaker, stance }: ReviewedStatement): string {
  return `by ${speaker?.name ?? 'the report'} (${stance})`
}

function sayWhere({ field, event }: ReviewedStatement): string {
  const label = FIELDS[field].label.toLowerCase()
  return event === undefined ? label : `${label} of ${event}`
}

function stands({ review }: ReviewedStatement): boolean {
  return review.judgement !== 'rejected'
}
