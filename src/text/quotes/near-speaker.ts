import type { Span } from '../../model/span.ts'
import type { NameFound } from '../names/name-found.ts'
import type { Attribution } from './attribution.ts'
import { firstFrom } from './first-from.ts'

const BREAK = /[,;:—–](?=[^,;:—–]*$)/
const ROLE_LEAD =
  /^\s*(?:and |but |while |as |because |when |which |that )?(?:(?:the|an?|his|her|its|their) )?(?:[\p{L}’'.-]+ ){0,4}$/u
const REACH = 160

/**
 * The speaker that stands in the same stretch of words as the cue, where the parser has looked beyond a comma for one: in
 * "Even as the leaders spoke, Jane Roe denied the raid" nobody but Jane Roe denied it.
 */
export function nearSpeaker(text: string, read: Attribution, names: readonly NameFound[]): Span | null {
  const { speaker, cue } = read
  if (speaker === null || speaker.end > cue.start || !read.rule.startsWith('quote.syntax')) return speaker
  const between = text.slice(speaker.end, cue.start)
  if (between.length > REACH || !/[,;]/.test(between) || /["“”\n]/.test(between)) return speaker
  const cut = BREAK.exec(between)
  if (cut === null) return speaker
  const start = speaker.end + cut.index + 1
  const name = names
    .slice(firstFrom(names, start), firstFrom(names, cue.start))
    .find((one) => one.end <= cue.start && (one.kind === 'person' || one.kind === 'outlet'))
  if (name === undefined || !ROLE_LEAD.test(text.slice(start, name.start))) return speaker
  if (/\b(?:of|with|for|by|to|from|about|against|on|in|at|and|where|whose)\s*$/.test(text.slice(start, name.start)))
    return speaker
  const lead =
    /^\s*(?:and |but |while |as |because |when |which |that )?/.exec(text.slice(start, name.start))?.[0].length ?? 0
  return { start: start + lead, end: name.end }
}
