import { cite, type Evidence } from '../../model/evidence.ts'
import type { EventMention } from '../../model/event.ts'
import type { ReportRecord } from '../../model/record.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import type { Field } from '../../model/statement.ts'
import { readDates } from '../../text/dates/read-dates.ts'
import type { DateFound, SizeFound } from '../../text/found.ts'
import { readNames } from '../../text/names/read-names.ts'
import { readSizes } from '../../text/sizes/read-sizes.ts'
import { LEAST_CROWD } from '../size.ts'

/** Words near an event that could have been a value of the field, and why they are none. */
export type PassedOver = { readonly evidence: Evidence; readonly reason: string }

type Candidate = Span & { readonly reason: string }

/** No more than these are told. */
const MOST = 8
/** Letters from the words that tell of the event within which candidates are looked for. */
const REACH = 600

/** What the readers find near an event that became no statement of the field about it, the nearest first, each name once. */
export function passedOver(record: ReportRecord, event: EventMention, field: Field): readonly PassedOver[] {
  const own = record.statements.filter((one) => one.field === field && one.event === event.id)
  const words = own.flatMap((one) => one.evidence)
  const near = (span: Span): number => Math.min(...event.triggers.map((trigger) => gapBetween(trigger, span)))
  const nearest = candidatesOf(record, field)
    .filter((one) => near(one) <= REACH && !words.some((span) => overlaps(span, one)))
    .sort((a, b) => near(a) - near(b))
    .map((one) => ({ evidence: cite(record.report, one), reason: one.reason }))
  const known = new Set(own.map(({ value }) => (typeof value === 'object' && 'name' in value ? value.name : '')))
  return [...new Map(nearest.toReversed().map((one) => [one.evidence.quote, one])).values()]
    .toReversed()
    .filter(({ evidence }) => !known.has(evidence.quote))
    .slice(0, MOST)
    .map(({ evidence, reason }) => ({ evidence, reason: takenFor(record, evidence, { event, field }) ?? reason }))
}

/** What the words were taken for instead: the same field of another event, another field of this one, or a speaker. */
function takenFor(
  { statements }: ReportRecord,
  span: Span,
  { event, field }: { readonly event: EventMention; readonly field: Field },
): string | undefined {
  const users = statements.filter(
    (one) => one.field !== 'claim' && one.evidence.some((words) => contains(words, span) || contains(span, words)),
  )
  const elsewhere = users.find((one) => one.field === field && one.event !== undefined && one.event !== event.id)
  if (elsewhere) return `taken for ${elsewhere.event} (${elsewhere.id})`
  const own = users.find((one) => one.event === event.id && one.field !== field)
  if (own) return `taken for its ${own.field} (${own.id})`
  const spoken = statements.find(({ speaker }) => speaker && overlaps(speaker.evidence, span))
  return spoken && `speaks (${spoken.id})`
}

function candidatesOf({ report }: ReportRecord, field: Field): readonly Candidate[] {
  const { text, published, language = 'en' } = report
  if (field === 'date') return readDates(text, { language, ...(published ? { published } : {}) }).map(ofDate)
  if (isCount(field)) {
    const found = readSizes(text, { language }).filter((one) => COUNTED[one.of] !== undefined)
    return found.map((one) => ofSize(one, field))
  }
  const kinds = NAMED[field]
  if (kinds === undefined) return []
  return readNames(text, { language })
    .filter(({ kind }) => kinds.has(kind))
    .map(({ start, end }) => ({ start, end, reason: 'named near the event; no rule ties the name to it' }))
}

const PARTIES: ReadonlySet<string> = new Set(['person', 'organisation', 'group', 'authority', 'outlet'])
const PLACES: ReadonlySet<string> = new Set(['place'])

/** The kinds of name that a field can take. */
const NAMED: Readonly<Partial<Record<Field, ReadonlySet<string>>>> = {
  place: PLACES,
  site: PLACES,
  participants: PARTIES,
  organiser: PARTIES,
  speaker: PARTIES,
  perpetrator: PARTIES,
  victim: PARTIES,
  actor: PARTIES,
}

function ofDate({ start, end, occasion, problem }: DateFound): Candidate {
  if (problem) return { start, end, reason: problem.reason }
  if (occasion !== undefined) return { start, end, reason: 'names an occasion, which dates assemblies only' }
  return { start, end, reason: 'stands in another clause or sentence, and is no day that the event leans on' }
}

type Count = 'size' | 'arrested' | 'injured' | 'killed'

function isCount(field: Field): field is Count {
  return field === 'size' || field === 'arrested' || field === 'injured' || field === 'killed'
}

function ofSize(found: SizeFound, field: Count): Candidate {
  const { start, end } = found
  const wanted = field === 'size' ? 'people' : field
  if (found.of !== wanted) return { start, end, reason: `counts ${COUNTED[found.of] ?? 'something else'}` }
  if (found.part) return { start, end, reason: 'is part of a sum beside it' }
  if (field === 'size' && (found.crowd ?? 0) < LEAST_CROWD)
    return { start, end, reason: 'its words speak too little for a crowd' }
  return { start, end, reason: 'stands further from the words that tell of the event' }
}

/** What is told of a number that counts something else; what is never a number of people is not told. */
const COUNTED: Readonly<Partial<Record<SizeFound['of'], string>>> = {
  people: 'people, not what befell them',
  arrested: 'those arrested',
  injured: 'those hurt',
  killed: 'those killed',
  officers: 'officers',
  things: 'things',
  other: 'something else',
}

function gapBetween(a: Span, b: Span): number {
  if (overlaps(a, b)) return 0
  return a.end <= b.start ? b.start - a.end : a.start - b.end
}
