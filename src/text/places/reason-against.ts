import type { Candidate } from './resolve-places.ts'

/** Why a reading of a name lost, in words for the reviewer: what sets it back most against the winner. */
export function reasonAgainst(loser: Candidate, winner: Candidate): string {
  if (winner.isQualified && !loser.isQualified) return 'does not lie where the words beside the name put it'
  const behind = [
    ['the other places of the report lie nearer to the one chosen', winner.support - loser.support],
    ['lies outside the country that the report is written in', winner.home - loser.home],
    ['smaller or less known', winner.prior - loser.prior],
  ] as const
  return behind.reduce((most, next) => (next[1] > most[1] ? next : most))[0]
}
