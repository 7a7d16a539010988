import { contains, overlaps } from '../model/span.ts'
import type { DateFound } from '../text/found.ts'
import { verbGroupOf } from '../text/syntax/verb-group.ts'
import { clausePath, tokenAt } from './clause/clause-path.ts'
import { within, type ReadSentence } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { isInPhrase, isKnownOccasion, isPublicationStamp } from './event/locate.ts'
import type { Trigger } from './event/trigger.ts'
import { rankFound } from './rank-found.ts'

/**
 * The days of an event: the one that its own clauses say oftenest; failing that, the day that the report last told of before it, or
 * tells of right behind it.
 */
export const dateCoder: Coder<'date'> = {
  name: 'rules',
  field: 'date',
  code: (draft) => draft.events.flatMap((event) => datesOf(draft, event)),
}

function datesOf(draft: Draft, event: DraftEvent): readonly Said<'date'>[] {
  const own = event.members.flatMap(({ trigger }) => {
    const date = ownDate(draft, trigger)
    return date ? [{ found: date.found, trigger, isClose: date.isClose }] : []
  })
  const [best] = rankFound(own, keyOf)
  const days = occasionDays(draft, event)
  const beside = mayLean(event) ? (before(draft, event) ?? behind(draft, event)) : undefined
  // "That week", and the day before it was Tuesday: the day says more.
  if (best && !(beside && isWider(best, beside))) {
    const agreeing = own.map((one) => one.found).filter((found) => keyOf(found) === keyOf(best))
    return unique([...agreeing, ...days]).map((found) =>
      said(draft, event, { found, rule: `date.clause.${found.rule}` }),
    )
  }
  if (days.length > 0)
    return unique(days).map((found) => said(draft, event, { found, rule: `date.occasion.${found.rule}` }))
  return beside ? [said(draft, event, { found: beside, rule: `date.beside.${beside.rule}` })] : []
}

function isWider({ value }: DateFound, { value: day }: DateFound): boolean {
  return value.precision !== 'day' && value.start <= day.start && day.end <= value.end
}

/** What is told in the past tense is set on the day told of before; "has drawn protests" and "are investigating" are set on none. */
function mayLean({ members, isBackground, status }: DraftEvent): boolean {
  if (isBackground || status === 'planned') return false
  const running = members.find(({ trigger }) => isRunning(trigger.sentence))?.trigger
  const verb = running?.sentence.parsed ? verbOf(running) : undefined
  if (!running || verb === undefined) return true
  const { tense, perfect } = verbGroupOf(running.sentence, verb)
  return tense !== 'present' || !(perfect || running.class === 'response')
}

/** The verb above a trigger that has a tense. */
function verbOf({ sentence, token }: Trigger): number | undefined {
  let at = token
  for (let steps = 0; steps < sentence.tokens.length && at >= 0; steps++) {
    if (sentence.tokens[at]?.upos === 'VERB' && TENSED.has(verbGroupOf(sentence, at).tense)) return at
    at = sentence.tokens[at]?.head ?? -1
  }
  return undefined
}

const TENSED: ReadonlySet<string> = new Set(['past', 'present'])

type Own = { readonly found: DateFound; readonly isClose: boolean; readonly cost: number }

/** What leaving the date's clause, entering the trigger's and a letter between them cost. */
const COST = { up: 3, down: 1, letter: 0.005 } as const

/** The date of the trigger's own sentence that is likeliest its own. */
function ownDate(draft: Draft, trigger: Trigger): Own | undefined {
  const isAssembly = trigger.class === 'assembly'
  const all = within(draft.reading.dates, trigger.sentence).filter(
    (found) => !isPublicationStamp(draft.reading, found) && (found.occasion === undefined || isAssembly),
  )
  const isKnown = isKnownOccasion(trigger)
  const plain = all.filter((found) => found.occasion === undefined && (!isKnown || isInPhrase(trigger, found)))
  return (plain.length > 0 || isKnown ? plain : all)
    .map((found) => weigh(trigger, found))
    .filter((one) => isAssembly || one.isClose)
    .sort((a, b) => a.cost - b.cost)[0]
}

function weigh(trigger: Trigger, found: DateFound): Own {
  const { sentence, evidence } = trigger
  const letters = found.start >= evidence.end ? found.start - evidence.end : evidence.start - found.end
  const token = sentence.parsed ? tokenAt(sentence, found) : -1
  if (token < 0) return { found, isClose: true, cost: COST.letter * letters }
  const { up, down, sharesTime, fromSpeech } = clausePath(sentence, token, trigger.token)
  return {
    found,
    isClose: (up === 0 && sharesTime) || fromSpeech,
    cost: COST.up * up + COST.down * down + COST.letter * letters,
  }
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
    !found.value.start.startsWith('--') &&
    found.value.start <= published.slice(0, 10)
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

/** How many sentences back a day is looked for. */
const FARTHEST = 25

/** The last day told of in the running text before the event: a report stays on a day until it names another. */
function before(draft: Draft, event: DraftEvent): DateFound | undefined {
  const { sentences } = draft.reading
  const first = event.members.find(({ trigger }) => isRunning(trigger.sentence)) ?? event.members[0]
  const start = (first?.trigger.sentence.index ?? 0) - 1
  for (let index = start; index >= Math.max(0, start - FARTHEST); index--) {
    const day = dayIn(draft, sentences[index])
    if (day) return day
  }
  return undefined
}

/** The day that the sentence right behind the event tells of. */
function behind(draft: Draft, event: DraftEvent): DateFound | undefined {
  const { sentences } = draft.reading
  for (const { trigger } of event.members) {
    const next = sentences.slice(trigger.sentence.index + 1).find(isRunning)
    const day = dayIn(draft, next)
    if (day) return day
  }
  return undefined
}

const isRunning = ({ role }: ReadSentence): boolean => role === 'paragraph' || role === 'standfirst' || role === 'list'

/** The day that a sentence is set on: one of its main clause, not long past and not to come. */
function dayIn(draft: Draft, sentence: ReadSentence | undefined): DateFound | undefined {
  if (!sentence || !isRunning(sentence)) return undefined
  return within(draft.reading.dates, sentence).find(
    (found) =>
      found.value.precision === 'day' &&
      found.occasion === undefined &&
      !found.lookedAhead &&
      !isPublicationStamp(draft.reading, found) &&
      !isOfSpeech(sentence, found) &&
      !isAttribute(sentence, found) &&
      !isQuoted(draft, found) &&
      isRecent(draft.reading.published, found) &&
      isOfMainClause(sentence, found),
  )
}

function isOfMainClause(sentence: ReadSentence, found: DateFound): boolean {
  const token = sentence.parsed ? tokenAt(sentence, found) : -1
  const root = sentence.tokens.findIndex(({ head }) => head < 0)
  return token < 0 || root < 0 || clausePath(sentence, token, root).up === 0
}

/** Longer quotations than this are not looked for. */
const LONGEST_QUOTE = 3000

function isQuoted({ reading }: Draft, found: DateFound): boolean {
  const around = { start: found.start - LONGEST_QUOTE, end: found.end + LONGEST_QUOTE }
  return within(reading.quotes, around).some(({ value }) => value.direct && contains(value.content, found))
}

const SPEECH = new Set('say tell report tweet add note comment confirm accord statement interview'.split(' '))

/** "Officials said on Friday": the day of the words, not of what they are about. */
function isOfSpeech(sentence: ReadSentence, found: DateFound): boolean {
  const token = sentence.parsed ? sentence.tokens[tokenAt(sentence, found)] : undefined
  const above = sentence.tokens[token?.head ?? -1]
  return SPEECH.has(above?.lemma ?? '')
}

/** "Its May 3 statement". */
function isAttribute({ tokens, parsed }: ReadSentence, found: DateFound): boolean {
  const isInside = (at: number): boolean => overlaps(tokens[at] ?? { start: -1, end: -1 }, found)
  const head = tokens.findIndex((token, at) => isInside(at) && !isInside(token.head))
  return parsed && /^(?:compound|amod|nummod|nmod:poss)/.test(tokens[head]?.relation ?? '')
}

const NEWS_DAYS = 14

function isRecent(published: string | undefined, { value }: DateFound): boolean {
  if (published === undefined) return true
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(value.start)) / 86_400_000
  return !(days > NEWS_DAYS || days < 0)
}
