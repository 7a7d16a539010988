import type { Evidence } from '../../model/evidence.ts'
import { antecedentOf } from './antecedent.ts'
import { namedByRole } from './named-by-role.ts'
import { partyAt, type PartyHere } from './party.ts'
import type { Reading, ReadSentence } from './reading.ts'

/** A party and the words for it; behind a pronoun, the words that it goes back to come first and the pronoun second. */
export type ResolvedParty = PartyHere & {
  readonly words: readonly [Evidence, ...Evidence[]]
  readonly isAntecedent: boolean
}

/** The party at a token, a pronoun followed to whom it means; undefined for things, reflexives and pronouns that mean nobody known. */
export function resolvedParty(reading: Reading, sentence: ReadSentence, token: number): ResolvedParty | undefined {
  const party = partyAt(reading, sentence, token)
  if (!party) return undefined
  if (!party.isPronoun) {
    const holder = party.isName ? undefined : namedByRole(reading, sentence, token)
    return { ...party, ...(holder && { value: holder }), words: [party.evidence], isAntecedent: false }
  }
  if (/sel(?:f|ves)$/i.test(party.evidence.quote)) return undefined
  const before = antecedentOf(reading, sentence, token)
  const meant = before && partyAt(reading, before.sentence, before.token)
  if (!meant || meant.isPronoun) return undefined
  return { ...meant, words: [meant.evidence, party.evidence], isAntecedent: true }
}
