import { abbreviationAt } from '../abbreviation.ts'
import { writingOf } from '../lang/writing-of.ts'
import { cueOf, isPresentBe, isPresentPassive, nearCueOf, type Look } from './cue.ts'
import { AFTER, HEADLINE_VERBS, NEXT_AHEAD } from './english/cues.ts'
import type { Word } from './word.ts'

/** The text and its words. */
export type Place = { readonly text: string; readonly words: readonly Word[] }

type Ends = { readonly from: number; readonly to: number }

const REACH = 30
const REACH_BEHIND = 14
/** How close a word like "ahead of" must stand before its date. */
const REACH_NEAR = 4
/** "Sunday's vote", "the rally planned for Saturday was called off": near the report on either side. */
const OWNS_OR_WAS = new Set(["'s", 's', 'was', 'were', 'had'])
const TERMS = new Set(['by', 'until', 'till', 'through'])
const ENDS = new Set(['!', '?', ';'])
const ENGLISH = writingOf('en')

/**
 * Where the clause of the date at words `from` up to `to` looks. The nearest verb to the left in its sentence decides; where there
 * is none, the nearest to the right.
 */
export function lookAround(place: Place, from: number, to: number): Look {
  const { words } = place
  const ends = { from, to }
  if (NEXT_AHEAD.has(words[to]?.form ?? '') && !hasOwnVerb(words, from)) return 'ahead'
  const left = lookLeft(place, from)
  if (left === 'ahead' || left === 'planned') return isNear(words, ends) ? 'either' : left
  if (left !== 'none') return lookOfTerm(words, ends, left)
  const right = lookRight(place, to)
  return right === 'none' ? lookOfTerm(words, ends, right) : right
}

function isNear(words: readonly Word[], { from, to }: Ends): boolean {
  return OWNS_OR_WAS.has(words[to]?.form ?? '') || (words[from - 1]?.form === 'the' && words[to]?.kind === 'word')
}

/** "a strike for Monday", "has until May 20 to answer", "told to leave by Friday": a term is yet to come, or near at least. */
function lookOfTerm(words: readonly Word[], { from, to }: Ends, look: Look): Look {
  const lead = words[leadOf(words, from)]?.form ?? ''
  if (lead === 'for') return look === 'none' ? 'ahead' : 'either'
  if (lead === 'until' && words[to]?.form === 'to' && words[to + 1]?.kind === 'word')
    return look === 'back' ? 'either' : 'ahead'
  return TERMS.has(lead) && (look === 'back' || look === 'none') ? 'either' : look
}

/** "those held on Friday will": the verb before the date is the date's own. */
function hasOwnVerb(words: readonly Word[], from: number): boolean {
  const at = words[from - 1]?.form === 'on' ? from - 2 : from - 1
  return cueOf(words, at, from) === 'back'
}

function lookLeft(place: Place, from: number): Look {
  const { words } = place
  const lead = leadOf(words, from)
  if (isPresentBe(words[lead]?.form ?? '') || (isSmall(words[lead]) && isPresentBe(words[lead - 1]?.form ?? '')))
    return 'ahead'
  let infinitive = false
  let after = false
  let close = true
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const word = words[index]
    if (!word || (words[index + 1]?.breaks ?? 0) > 1 || endsSentence(place, index) || isPresentPassive(words, index))
      break
    if (word.form === ',' || from - index > REACH_NEAR) close = false
    const near = close ? nearCueOf(words, index) : 'none'
    const look = near === 'none' ? cueOf(words, index, from) : near
    if (look !== 'none') return after && look !== 'back' ? 'either' : look
    if (AFTER.has(word.form)) after = true
    if (word.form === 'to' && HEADLINE_VERBS.has(words[index + 1]?.form ?? '')) infinitive = true
  }
  return infinitive && !after ? 'ahead' : 'none'
}

function isSmall(word: Word | undefined): boolean {
  return /^(?:on|in|for|at|this|next)$/.test(word?.form ?? '')
}

/** The word before the date, over the hour that may stand between ("until 5 p.m. Friday"). */
function leadOf(words: readonly Word[], from: number): number {
  let index = from - 1
  while (
    index > from - 8 &&
    /^(?:\d.*|[apm.,]|e[sd]t|gmt|noon|midnight|late|early|local|time)$/.test(words[index]?.form ?? '')
  )
    index--
  return index
}

function lookRight(place: Place, to: number): Look {
  const { words } = place
  for (let index = to; index < Math.min(words.length, to + REACH_BEHIND); index++) {
    if ((words[index]?.breaks ?? 0) > 1 || endsSentence(place, index)) return 'none'
    const look = cueOf(words, index, to)
    // "on Saturday demanded": the verb behind its date is told of that day.
    if (look !== 'none') return look === 'either' && words[index]?.form.endsWith('ed') ? 'back' : look
  }
  return 'none'
}

function endsSentence({ text, words }: Place, index: number): boolean {
  const word = words[index]
  if (word?.kind !== 'mark') return false
  if (ENDS.has(word.form)) return true
  if (word.form !== '.') return false
  const quoted = /^["”’']$/.test(words[index + 1]?.form ?? '') && words[index + 1]?.tight
  const next = words[index + (quoted ? 2 : 1)]
  if (!next || next.tight) return next === undefined
  const from = Math.max(0, word.start - 12)
  const kind = abbreviationAt(text, word.start, { from, lower: !next.capital, writing: ENGLISH })
  return kind === 'none' || (kind === 'last' && next.capital && ENGLISH.starters.has(next.form))
}
