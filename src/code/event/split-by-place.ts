import type { PlaceFound } from '../../text/found.ts'
import { kilometresBetween } from '../../text/places/distance.ts'
import { within, type Reading } from '../clause/reading.ts'
import { settingOf } from '../place-setting.ts'
import { groupOf, type Group, type Located } from './group-triggers.ts'
import { isInClause, isInPhrase, isKnownOccasion } from './locate.ts'

/** Towns nearer to each other than this are a town and its quarter, or said to be one place. */
const APART = 20
/** More towns than this are a list of where something spread, not of occasions told of. */
const MOST = 6
/** What joins two towns of a list, with the words that may lead up to the second: "Lyon, Nantes", "in Lyon and in the port city of Nantes". */
const JOIN = /^(?:,? (?:and|as well as) |, )(?:in |at )?(?:the )?(?:[a-z-]+ ){0,4}$/i
const LAST_JOIN = /\b(?:and|as well as)\b/i

/** An occasion, and the town that the words put it into where a report tells of several. */
export type PlacedGroup = Group & { readonly at?: PlaceFound }

/**
 * Parts assemblies that were told of as one but are said to have been in several towns: "marches in Lyon and Nantes", "in Lyon ... in
 * Nantes the protest ...". Each town has its own; words that name none go with those before them.
 */
export function splitByPlace(reading: Reading, groups: readonly Group[]): readonly PlacedGroup[] {
  return groups.flatMap((group) =>
    group.class === 'assembly' && !group.isBackground ? partsOf(reading, group) : [group],
  )
}

type Part = { readonly at: PlaceFound; readonly members: Located[] }

function partsOf(reading: Reading, group: Group): readonly PlacedGroup[] {
  const parts: Part[] = []
  const before: Located[] = []
  let current: Part | undefined
  for (const member of group.members) {
    const towns = townsOf(reading, member)
    if (towns.length === 0) (current?.members ?? before).push(member)
    towns.forEach((at, index) => {
      const known = parts.find((part) => isSamePlace(part.at, at))
      const part = known ?? { at, members: [] }
      if (!known) parts.push(part)
      part.members.push(member)
      if (index === 0) current = part
    })
  }
  const telling = parts.filter(({ members }, index) => index === 0 || members.some(tells))
  const [first] = telling
  if (!first || telling.length < 2 || telling.length > MOST) return [group]
  const stray = parts.filter((part) => !telling.includes(part)).flatMap(({ members }) => members)
  const own = [...before, ...first.members, ...stray].sort(
    (a, b) => a.trigger.evidence.start - b.trigger.evidence.start,
  )
  return telling.map((part) => ({ ...groupOf(part === first ? own : part.members), at: part.at }))
}

/** Who took part is told of any occasion; what they did, or a word for the occasion itself, of one. */
function tells({ trigger }: Located): boolean {
  return trigger.entry.weak !== true || trigger.entry.pos === 'VERB'
}

/** The towns that a trigger's own clause puts it into: one, or all of a list. */
function townsOf(reading: Reading, { trigger }: Located): readonly PlaceFound[] {
  const isKnown = isKnownOccasion(trigger)
  const towns = within(reading.places, trigger.sentence).filter(isTown)
  const first = towns.findIndex(
    (found) =>
      isInClause(trigger, found) &&
      (!isKnown || isInPhrase(trigger, found) || found.end <= trigger.evidence.start) &&
      settingOf(reading.text, found).setting === 'in',
  )
  const [lead, ...rest] = first < 0 ? [] : towns.slice(first)
  if (!lead) return []
  const list = [lead]
  let isClosed = false
  for (const town of rest) {
    const between = reading.text.slice(list.at(-1)?.end ?? 0, town.start)
    if (isClosed || !JOIN.test(between)) break
    list.push(town)
    isClosed = LAST_JOIN.test(between)
  }
  return isClosed && list.every((one, index) => list.slice(0, index).every((other) => !isSamePlace(one, other)))
    ? list
    : [lead]
}

function isTown({ as, value, rule }: PlaceFound): boolean {
  return as === 'place' && rule === 'place.name' && value.precision === 'settlement' && value.geonames !== undefined
}

function isSamePlace({ value: one }: PlaceFound, { value: other }: PlaceFound): boolean {
  if (one.geonames === other.geonames) return true
  return kilometresBetween(one, other) < APART
}
