import type { Field } from '../model/statement.ts'

/** What a field tells of, in one word. Fields of a family share a colour and, since colour alone tells nobody apart, a line. */
export type Family = 'when' | 'where' | 'count' | 'who' | 'why' | 'conduct' | 'said'

/** The families with what they are called in a legend. */
export const FAMILIES = {
  when: 'when',
  where: 'where',
  count: 'how many',
  who: 'who',
  why: 'what for',
  conduct: 'conduct',
  said: 'said',
} as const satisfies Readonly<Record<Family, string>>

const OF_FIELD = {
  date: 'when',
  place: 'where',
  site: 'where',
  size: 'count',
  arrested: 'count',
  injured: 'count',
  killed: 'count',
  participants: 'who',
  organiser: 'who',
  speaker: 'who',
  perpetrator: 'who',
  victim: 'who',
  actor: 'who',
  demand: 'why',
  occasion: 'why',
  issue: 'why',
  authorisation: 'conduct',
  authorities: 'conduct',
  participantViolence: 'conduct',
  happened: 'said',
  about: 'said',
  claim: 'said',
} as const satisfies Readonly<Record<Field, Family>>

/** The family of a field. */
export function familyOf(field: Field): Family {
  return OF_FIELD[field]
}
