import type { Trigger } from './event/trigger.ts'

type Candidate<T> = { readonly found: T; readonly trigger: Trigger; readonly isClose: boolean }

const CLOSE = 3
const FIRST = 1
const HEADLINE = 2
const WEAK = 0.5

/**
 * Candidates for one value of an event, best first. Each mention votes for what stands with it: one in its own clause
 * counts more than one elsewhere in its sentence, a headline's more than a later one's, a weak word's less.
 */
export function rankFound<T>(candidates: readonly Candidate<T>[], keyOf: (found: T) => string): readonly T[] {
  const votes = new Map<string, { found: T; score: number }>()
  candidates.forEach((candidate, index) => {
    const key = keyOf(candidate.found)
    const weight =
      (candidate.isClose ? CLOSE : 1) +
      (index === 0 ? FIRST : 0) +
      (candidate.trigger.sentence.role === 'headline' ? HEADLINE : 0)
    const score = weight * (candidate.trigger.entry.weak ? WEAK : 1)
    const sofar = votes.get(key)
    votes.set(key, { found: sofar?.found ?? candidate.found, score: (sofar?.score ?? 0) + score })
  })
  return [...votes.values()].sort((a, b) => b.score - a.score).map((vote) => vote.found)
}
