import type { Span } from '../../model/span.ts'
import type { NameFound } from '../names/name-found.ts'
import { partyNounKind } from '../names/party-nouns.ts'
import { firstFrom } from './first-from.ts'
import { withoutDay } from './without-day.ts'

const NAME_BEHIND = /^,? (?:\(|the )?$/
const NAME_BEFORE = /^, (?:(?:an?|the|his|her|its|their|who (?:is|was)) )?$/
const FAR = 4

/** What stands before a name that belongs to the clause before: "near Oxley, the spokesman said". */
const PLACED =
  /\b(?:in|at|outside|inside|near|from|of|around|through|across|into|against|between|towards?|with|for|over|on)\s$/i
const WORD = 12

const ROLE_BETWEEN = /^ (?:\p{Ll}[\p{L}’'-]* ){1,3}$/u

/** A speaker named beside a role ("the mayor, Jane Roe", "Jane Roe, a spokeswoman") is taken with both, so that the name is in the words. */
export function completeSpeaker(text: string, given: Span, names: readonly NameFound[]): Span {
  const speaker = withoutDay(text, given)
  const from = firstFrom(names, speaker.start)
  const inside = names.slice(from, from + FAR).some((name) => name.end <= speaker.end && name.kind === 'person')
  if (inside) return speaker
  const next = names.slice(from, from + FAR).find((name) => name.start >= speaker.end)
  if (next?.kind === 'person' && /^\)? $/.test(text.slice(speaker.end, next.start)))
    return { start: speaker.start, end: next.end }
  const words = text.slice(speaker.start, speaker.end)
  if (next?.kind === 'person' && isRole(text.slice(speaker.end, next.start)))
    return { start: speaker.start, end: next.end }
  if (
    next?.kind === 'person' &&
    startsLower(words) &&
    NAME_BEHIND.test(text.slice(speaker.end, next.start)) &&
    text.charAt(speaker.end) === ','
  ) {
    return { start: speaker.start, end: next.end }
  }
  const before = names[from - 1]
  if (
    before?.kind === 'person' &&
    startsLower(words) &&
    NAME_BEFORE.test(text.slice(before.end, speaker.start)) &&
    !PLACED.test(text.slice(Math.max(0, before.start - WORD), before.start))
  )
    return { start: before.start, end: speaker.end }
  return speaker
}

/** "the city's police [chief] Jane Roe": the parser has stopped before the role. */
function isRole(between: string): boolean {
  return ROLE_BETWEEN.test(between) && partyNounKind(between.trim()) === 'person'
}

/** A role begins small but for the first word of a sentence. */
function startsLower(words: string): boolean {
  return /^(?:The|An?|His|Her|Its|Their)\b|^\p{Ll}/u.test(words)
}
