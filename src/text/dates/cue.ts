import {
  AHEAD,
  BE,
  BEFORE_BASE,
  BEHIND_PLANNERS,
  CALLS,
  DETERMINERS,
  EITHER,
  FORMERLY,
  MODALS,
  MOVE_LEADS,
  MOVES,
  NEAR_AHEAD,
  NEAR_EITHER,
  NO_PAST,
  OCCURRENCES,
  PAST,
  PLAN_LINKS,
  PLANNED,
  PLANNERS,
  PRESENT,
  TAKES,
  VOWS,
  WAS,
  WEAK_MODALS,
} from './english/cues.ts'
import type { Word } from './word.ts'

/**
 * Where a word or a clause looks: `ahead` of the report, `planned` (ahead too, but of a day six off rather yesterday is meant), `back`,
 * `either` way (the nearer day is meant), or nowhere.
 */
export type Look = 'ahead' | 'planned' | 'back' | 'either' | 'none'

/** True where the day to come is meant. */
export function looksAhead(look: Look): boolean {
  return look === 'ahead' || look === 'planned'
}

/** The words, the one that is asked, and the word that the date starts with. */
type Place = { readonly words: readonly Word[]; readonly index: number; readonly from: number }

/** Where the word at `index` looks, by itself and its neighbours, for a date that starts at word `from`. */
export function cueOf(words: readonly Word[], index: number, from: number): Look {
  const word = words[index]
  if (word?.kind !== 'word') return 'none'
  const { form } = word
  const place = { words, index, from }
  if (form === 'to' && isPresentBe(formAt(words, index - 1)) && !DETERMINERS.has(formAt(words, index + 1)))
    return 'ahead'
  if (MODALS.has(form)) return 'ahead'
  if (WEAK_MODALS.has(form)) return /^(?:not|n)$/.test(formAt(words, index + 1)) ? 'back' : 'either'
  if (PLANNED.has(form)) return cueOfPlan(place)
  if (PLANNERS.has(form)) return isVerb(place) && BEHIND_PLANNERS.has(formAt(words, index + 1)) ? 'ahead' : 'none'
  if (form === 'takes') return TAKES.has(formAt(words, index + 1)) ? 'ahead' : 'none'
  if (AHEAD.has(form)) return isVerb(place) ? 'ahead' : 'none'
  if (VOWS.has(form) && formAt(words, index + 1) === 'to') return 'planned'
  if (CALLS.has(form) && isCallOut(place)) return 'planned'
  if (MOVES.has(form) && MOVE_LEADS.has(formAt(words, from - 1)))
    return formAt(words, from - 1) === 'until' ? 'ahead' : 'either'
  if (EITHER.has(form)) return cueOfAppeal(place)
  return cueOfPast(place)
}

/** What counts close before the date only: "ahead of Sunday's vote", "the leaders meet Monday", "the trial begins Friday". */
export function nearCueOf(words: readonly Word[], index: number): Look {
  const form = formAt(words, index)
  if (PRESENT.has(form)) return BEFORE_BASE.has(formAt(words, index - 1)) ? 'none' : 'ahead'
  if (NEAR_AHEAD.has(form)) return DETERMINERS.has(formAt(words, index - 1)) ? 'none' : 'ahead'
  return NEAR_EITHER.has(form) ? 'either' : 'none'
}

/** "is heard", "are held": what the clause tells is of no time. */
export function isPresentPassive(words: readonly Word[], index: number): boolean {
  const form = formAt(words, index)
  return (
    isPresentBe(formAt(words, index - 1)) &&
    (PAST.has(form) || (form.endsWith('ed') && !PLANNED.has(form) && !AHEAD.has(form)))
  )
}

export function isPresentBe(form: string): boolean {
  return form === 'is' || form === 'are'
}

/** "is due", "was scheduled", "a planned rally", "scheduled flights", "a rally planned for Saturday". */
function cueOfPlan({ words, index, from }: Place): Look {
  const before = formAt(words, index - 1)
  const next = formAt(words, index + 1)
  if (words[index]?.form === 'set' && next !== 'to' && next !== 'for') return 'back'
  if (WAS.has(before) || FORMERLY.has(before) || DETERMINERS.has(before)) return 'either'
  if (index + 1 < from && !PLAN_LINKS.has(next)) return isPresentBe(before) ? 'ahead' : 'either'
  return isPresentBe(before) || before === 'be' ? 'ahead' : 'planned'
}

/** "urged them to march on Monday" leaves open which side; "called on Monday", "called it a crime" tell of what is past. */
function cueOfAppeal(place: Place): Look {
  const { words, index, from } = place
  if (BE.has(formAt(words, index - 1)) || !isVerb(place)) return 'none'
  const own = index === from - 1 || (index === from - 2 && formAt(words, from - 1) === 'on')
  const named = CALLS.has(formAt(words, index)) && !/^(?:for|on|to)$/.test(formAt(words, index + 1))
  return own || named ? 'back' : 'either'
}

function cueOfPast({ words, index }: Place): Look {
  const { form = '', capital = false } = words[index] ?? {}
  const before = formAt(words, index - 1)
  // "it was to open on Monday"
  if ((form === 'was' || form === 'were') && formAt(words, index + 1) === 'to') return 'either'
  if (PAST.has(form)) return isOfPresent(before) || before === 'to' ? 'none' : 'back'
  if (capital || form.length < 4 || !form.endsWith('ed') || form.startsWith('un') || NO_PAST.has(form)) return 'none'
  return isOfPresent(before) || BE.has(formAt(words, index - 2)) ? 'none' : 'back'
}

/** "the plan", "its offer": a noun plans nothing. */
function isVerb({ words, index }: Place): boolean {
  const before = formAt(words, index - 1)
  if ((words[index]?.form.endsWith('ed') ?? false) || WAS.has(before)) return true
  return !DETERMINERS.has(before) && !before.endsWith('ed') && !PAST.has(before)
}

/** "called for a general strike": what is called for is still to come. */
function isCallOut({ words, index }: Place): boolean {
  if (formAt(words, index + 1) !== 'for') return false
  return [2, 3, 4, 5].some((step) => OCCURRENCES.has(formAt(words, index + step)))
}

/** "to be held", "is heard": the form in -ed tells no past. */
function isOfPresent(before: string): boolean {
  return BE.has(before) || isPresentBe(before)
}

function formAt(words: readonly Word[], index: number): string {
  return words[index]?.form ?? ''
}
