import type { DateFound } from '../text/found.ts'
import { within } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { isInClause } from './event/locate.ts'
import { rankFound } from './rank-found.ts'

const OPENING_SENTENCES = 3

/** The days of an event: the one that its own clauses say oftenest; failing that, the nearest in the sentences beside them. */
export const dateCoder: Coder<'date'> = {
  name: 'rules',
  field: 'date',
  code: (draft) => draft.events.flatMap((event) => datesOf(draft, event)),
}

function datesOf(draft: Draft, event: DraftEvent): readonly Said<'date'>[] {
  const own = event.members.flatMap((member) => {
    const { date } = member
    return date ? [{ found: date, trigger: member.trigger, isClose: isInClause(member.trigger, date) }] : []
  })
  const [best] = rankFound(own, keyOf)
  if (best) {
    const agreeing = own.map((one) => one.found).filter((found) => keyOf(found) === keyOf(best))
    return unique([...agreeing, ...occasionDays(draft, event)]).map((found) =>
      said(draft, event, { found, rule: `date.clause.${found.rule}` }),
    )
  }
  const days = unique(occasionDays(draft, event))
  if (days.length > 0) return days.map((found) => said(draft, event, { found, rule: `date.occasion.${found.rule}` }))
  if (event.isBackground) return []
  const near = beside(draft, event) ?? opening(draft, event)
  return near ? [said(draft, event, { found: near, rule: `date.beside.${near.rule}` })] : []
}

function keyOf(found: DateFound): string {
  return `${found.value.start}/${found.value.end}`
}

const SINCE = /\bsince\s+(?:\w+\s+)?$/i

/** "Since June" in a report that tells of something still going on reaches to the day of the report. */
function said(
  draft: Draft,
  event: DraftEvent,
  options: { readonly found: DateFound; readonly rule: string },
): Said<'date'> {
  const { found, rule } = options
  const { text, published } = draft.reading
  const isSince =
    published !== undefined &&
    SINCE.test(text.slice(Math.max(0, found.start - 20), found.start)) &&
    !found.value.start.startsWith('--')
  const value = isSince ? { ...found.value, end: published.slice(0, 10) } : found.value
  return { event: event.id, field: 'date', value, evidence: [found], rule: isSince ? `${rule}.since` : rule }
}

function unique(found: readonly DateFound[]): readonly DateFound[] {
  return [...new Map(found.map((one) => [one.start, one])).values()]
}

/** International days in the sentences that tell of the assembly: they date it a second time. */
function occasionDays(draft: Draft, event: DraftEvent): readonly DateFound[] {
  if (event.class !== 'assembly') return []
  const dates = event.members.flatMap((member) => within(draft.reading.dates, member.trigger.sentence))
  return dates.filter((found) => found.occasion !== undefined)
}

/** A date of the same paragraph, in the sentence before or after a trigger's. */
function beside(draft: Draft, event: DraftEvent): DateFound | undefined {
  for (const member of event.members) {
    const { sentence } = member.trigger
    for (const index of [sentence.index + 1, sentence.index - 1]) {
      const neighbour = draft.reading.sentences[index]
      if (neighbour?.block !== sentence.block) continue
      const found = within(draft.reading.dates, neighbour).find(
        (one) => one.value.precision === 'day' && one.occasion === undefined,
      )
      if (found) return found
    }
  }
  return undefined
}

/** What headline and opening tell without a day of their own is dated by the opening. */
function opening(draft: Draft, event: DraftEvent): DateFound | undefined {
  const paragraphs = draft.reading.sentences.filter(
    (sentence) => sentence.role === 'paragraph' || sentence.role === 'standfirst',
  )
  const limit = paragraphs[OPENING_SENTENCES - 1] ?? paragraphs.at(-1)
  const first = event.members[0]?.trigger.evidence.start ?? 0
  if (!limit || first > limit.end) return undefined
  return draft.reading.dates.find(
    (one) =>
      one.end <= limit.end && one.value.precision === 'day' && one.occasion === undefined && isInProse(draft, one),
  )
}

/** A line that is a date and nothing else is the day of publication, not of the event. */
function isInProse(draft: Draft, found: DateFound): boolean {
  const { text } = draft.reading
  const before = text.slice(Math.max(0, found.start - 1), found.start)
  const after = text.slice(found.end, found.end + 3).trim()
  return !((before === '' || before === '\n') && after === '')
}
