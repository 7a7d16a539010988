import type { Basis } from '../model/event.ts'
import { speechAround } from './attribution.ts'
import type { Reading } from './clause/reading.ts'
import type { DraftEvent } from './coder.ts'

const ALLEGING = /\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|claimed|accused of|allegations?|suspected of)\b/i
const NEAR = 40

/** On whose word an event stands: denied by somebody, disputed; told only by speakers or as an allegation, alleged; else reported. */
export function basisOf(reading: Reading, event: DraftEvent): Basis {
  if (event.class === 'assembly') return 'reported'
  if (event.class === 'violation' && (isDenied(reading, event) || isDeniedOutright(event))) return 'disputed'
  const isAlleged = event.members.every(({ trigger }) => {
    const before = reading.text.slice(
      Math.max(trigger.sentence.start, trigger.evidence.start - NEAR),
      trigger.evidence.end,
    )
    if (ALLEGING.test(before)) return true
    const speech = speechAround(reading, trigger.evidence)
    return (
      speech !== undefined &&
      (speech.value.stance === 'alleges' || speech.value.stance === 'asserts') &&
      event.class === 'violation' &&
      !isOfficial(speech.value.speaker?.quote ?? '')
    )
  })
  return isAlleged ? 'alleged' : 'reported'
}

function isOfficial(speaker: string): boolean {
  return /\b(?:police|official|officials|authorities|prosecutor|prosecutors|spokes\w+|ministry|army|military|officer|officers|commissioner|minister|hospital|doctors|court)\b/i.test(
    speaker,
  )
}

const DENYING = new Set(['deny', 'dispute', 'refute', 'reject', 'disavow'])

/** The words for the event are themselves what a verb of denial denies: "continues to deny the purge". */
function isDeniedOutright(event: DraftEvent): boolean {
  return event.members.some(({ trigger }) => {
    const { tokens } = trigger.sentence
    const above = tokens[tokens[trigger.token]?.head ?? -1]
    const topmost = tokens[above?.head ?? -1]
    const before = tokens.slice(Math.max(0, trigger.token - 3), trigger.token)
    return [above, topmost, ...before].some((token) => token?.upos === 'VERB' && DENYING.has(token.lemma))
  })
}

function isDenied(reading: Reading, event: DraftEvent): boolean {
  return reading.quotes.some((quote) => {
    if (quote.value.stance !== 'denies') return false
    const { start, end } = quote
    return event.members.some(
      ({ trigger }) => trigger.evidence.start >= start - NEAR && trigger.evidence.end <= end + NEAR,
    )
  })
}
