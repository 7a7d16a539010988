import { contains, type Span } from '../../model/span.ts'
import type { DateFound, PlaceFound } from '../../text/found.ts'
import { within, type Reading } from '../clause/reading.ts'
import { isUnder } from '../clause/tree.ts'
import { isDefinite, isTried, type Located } from './group-triggers.ts'
import type { Whereabouts } from './whereabouts.ts'
import type { Trigger } from './trigger.ts'

/** Days that a dated event may lie before the report's publication and still be its news. */
const NEWS_DAYS = 21
/** Added to the distance of a date or place that does not hang on the trigger's own clause. */
const OUTSIDE_CLAUSE = 200

/** The date and the place that the trigger's own sentence gives it, and whether they put it before the report's news. */
export function locate(reading: Reading, trigger: Trigger): Located {
  const isKnown = isDefiniteNoun(trigger) || isTried(trigger) || isTakingPart(trigger)
  const dates = within(reading.dates, trigger.sentence).filter(
    (found) => !isPublicationStamp(reading, found) && (found.occasion === undefined || trigger.class === 'assembly'),
  )
  const places = within(reading.places, trigger.sentence).filter(
    (found) => found.as === 'place' && !isInBodyName(reading, found) && !isModifier(trigger, found),
  )
  const around = {
    date: nearest(trigger, plainOf(dates), trigger.class === 'assembly') ?? sharedDate(trigger, dates),
    place: nearest(trigger, finest(places)),
  }
  if (!isKnown) return locatedBy(reading, trigger, around)
  const own = {
    date: nearest(trigger, plainOf(dates.filter((found) => isInPhrase(trigger, found)))),
    place: nearest(trigger, finest(places.filter((found) => isInPhrase(trigger, found)))),
  }
  return { ...locatedBy(reading, trigger, own), around }
}

function locatedBy(reading: Reading, trigger: Trigger, { date, place }: Whereabouts): Located {
  return { trigger, date, place, isBackground: trigger.modality.isBackground || isOld(reading, date) }
}

function plainOf(dates: readonly DateFound[]): readonly DateFound[] {
  const plain = dates.filter((found) => found.occasion === undefined)
  return plain.length > 0 ? plain : dates
}

/** "were convicted in March and sentenced to nine years": a verb that shares its subject shares the day before it. */
function sharedDate(trigger: Trigger, dates: readonly DateFound[]): DateFound | undefined {
  const { sentence, token } = trigger
  const own = sentence.tokens[token]
  if (!sentence.parsed || own?.relation !== 'conj' || own.head < 0) return undefined
  const before = dates.filter((found) => found.end <= own.start)
  return nearest({ ...trigger, token: own.head }, plainOf(before), false)
}

/** "the United States embassy", "Iran's guard": the place says whose, not where. */
function isModifier({ sentence }: Trigger, place: PlaceFound): boolean {
  if (!sentence.parsed) return false
  return sentence.tokens.some((token) => {
    if (token.start < place.start || token.end > place.end) return false
    const above = sentence.tokens[token.head]
    const isHeadOfPlace = above === undefined || above.start < place.start || above.end > place.end
    return isHeadOfPlace && /^(?:compound|nmod:poss|amod)/.test(token.relation)
  })
}

/** "Radio Lagos", "the Vienna Philharmonic": the place is part of a body's name. */
function isInBodyName(reading: Reading, place: PlaceFound): boolean {
  return reading.names.some(
    (name) =>
      (name.kind === 'outlet' || name.kind === 'organisation') &&
      contains(name, place) &&
      name.end - name.start > place.end - place.start,
  )
}

const HOLDING_VERBS = new Set(['take', 'occur', 'happen', 'hold', 'stage', 'come'])

/** "the attack", "this march": spoken of as known, so what else the clause names is not its day and place, but where it says that it took place. */
export function isKnownOccasion(trigger: Trigger): boolean {
  const { sentence, token } = trigger
  const above = sentence.tokens[sentence.tokens[token]?.head ?? -1]
  return isDefiniteNoun(trigger) && !HOLDING_VERBS.has(above?.lemma ?? '')
}

/** "protesters": those who take part in an assembly that other words tell of. */
function isTakingPart({ class: eventClass, entry, sentence, token }: Trigger): boolean {
  return (
    eventClass === 'assembly' && entry.weak === true && sentence.tokens[token]?.xpos === 'NNS' && entry.pos === 'NOUN'
  )
}

function isDefiniteNoun(trigger: Trigger): boolean {
  const { sentence, token } = trigger
  return sentence.parsed && sentence.tokens[token]?.upos === 'NOUN' && isDefinite(trigger)
}

/** True when the item hangs on the trigger's own noun: "the march in Lyon". */
export function isInPhrase(trigger: Trigger, item: Span): boolean {
  const { sentence } = trigger
  const token = sentence.tokens.findIndex((one) => one.start <= item.start && item.start < one.end)
  return token >= 0 && isUnder(sentence, token, trigger.token)
}

/** A line or bracket that is a date and nothing else is the day of publication. */
export function isPublicationStamp(reading: Reading, found: DateFound): boolean {
  const sentence = reading.text.slice(Math.max(0, found.start - 2), found.end + 2).trim()
  return sentence === found.quote && found.quote.length > 8
}

/** A country is passed over where something finer is named beside it. */
function finest(places: readonly PlaceFound[]): readonly PlaceFound[] {
  const fine = places.filter((found) => found.value.precision !== 'country')
  return fine.length > 0 ? fine : places
}

/** The item nearest to the trigger; `isLoose` allows one that hangs on another clause. */
function nearest<T extends Span>(trigger: Trigger, items: readonly T[], isLoose = true): T | undefined {
  let best: T | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const item of items) {
    const distance = distanceTo(trigger, item)
    if (distance < bestDistance) {
      best = item
      bestDistance = distance
    }
  }
  return isLoose || bestDistance < OUTSIDE_CLAUSE ? best : undefined
}

function distanceTo(trigger: Trigger, item: Span): number {
  const gap = item.start >= trigger.evidence.end ? item.start - trigger.evidence.end : trigger.evidence.start - item.end
  return gap + (isInClause(trigger, item) ? 0 : OUTSIDE_CLAUSE)
}

/** True when the item hangs on the trigger's own clause. */
export function isInClause(trigger: Trigger, item: Span): boolean {
  const { sentence } = trigger
  if (!sentence.parsed) return true
  const token = sentence.tokens.findIndex((one) => one.start <= item.start && item.start < one.end)
  if (token < 0) return true
  const above = sentence.tokens[trigger.token]
  const clause = above && above.upos === 'NOUN' && above.head >= 0 ? above.head : trigger.token
  return isUnder(sentence, token, clause)
}

/** True when a date lies well before the publication date. */
export function isOld(reading: Reading, date: DateFound | undefined): boolean {
  if (!date || !reading.published) return false
  const published = dayNumber(reading.published)
  const end = dayNumber(date.value.end)
  return published !== undefined && end !== undefined && published - end > NEWS_DAYS
}

/** Days since 1970-01-01 of an ISO 8601 date, counted without a clock; undefined for an open year. */
function dayNumber(date: string): number | undefined {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  if (!Number.isInteger(year) || !month || !day) return undefined
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)
}
