import type { NameTokens } from './name-tokens.ts'

const FEW = 3

/** How far the vocabulary of the text speaks for each country being its home, 0 to 1. */
export function guessHome(tokens: NameTokens): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  const seen = new Set<string>()
  for (const word of tokens.word) {
    if (word.cue === undefined || seen.has(word.fold)) continue
    seen.add(word.fold)
    votes.set(word.cue, (votes.get(word.cue) ?? 0) + 1)
  }
  const total = [...votes.values()].reduce((sum, count) => sum + count, FEW)
  return new Map([...votes].map(([country, count]) => [country, count / total]))
}
