import type { Reading, ReadSentence } from '../clause/reading.ts'
import { CRIME_WORDS, PUBLIC_WORDS } from '../lexicon/en/public-life.ts'
import type { Group } from './group-triggers.ts'

/** A text of so many words that has none of public life is about none; a shorter one may only be cut short. */
const WHOLE = 60
/** So many words of the police report tell the same of a short one. */
const LEAST_CRIME = 2
/** So many to each word of public life outweigh it: "the mayor's car was stolen". */
const OUTWEIGHS = 5

/**
 * The groups of a report that lie outside the codebook because all of it is private: crimes, court cases and mishaps "without any bearing
 * on rights or public life". What police, soldiers or officials did to somebody stays, and so does all that a report with an assembly tells.
 */
export function privateMatters(reading: Reading, groups: readonly Group[]): readonly Group[] {
  if (groups.some(isPublic) || !isPrivate(reading.sentences)) return []
  return groups.some(isOfAuthority) ? [] : groups.filter((group) => group.class !== 'assembly')
}

/** An assembly that more than weak words tell of; sexual violence, which is one of rights wherever it is done. */
function isPublic({ class: name, kind, members }: Group): boolean {
  return kind === 'sexual-violence' || (name === 'assembly' && members.some(({ trigger }) => !trigger.entry.weak))
}

function isPrivate(sentences: readonly ReadSentence[]): boolean {
  let words = 0
  let crime = 0
  let publicLife = 0
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.upos === 'PUNCT') continue
      const lemma = token.lemma.toLowerCase()
      if (PUBLIC_WORDS.has(lemma) || PUBLIC_WORDS.has(token.lower)) publicLife++
      if (CRIME_WORDS.has(lemma)) crime++
      words++
    }
  }
  if (publicLife > 0) return crime >= OUTWEIGHS * publicLife
  return words >= WHOLE || crime >= LEAST_CRIME
}

/** Arrests, custody and court cases are always the authorities' and say nothing of what they are for. */
const ORDINARY: ReadonlySet<string> = new Set(['arrest', 'detention', 'raid', 'prosecution', 'conviction', 'fine'])
const ANSWERED: ReadonlySet<string> = new Set(['charge', 'trial', 'sentence', 'sanction'])
const OFFICERS = new Set(
  'police policeman policewoman officer cop soldier troop army gendarme guard trooper deputy sheriff'.split(' '),
)

/** What officers, soldiers and guards did, or answer for before a court. */
function isOfAuthority({ kind, class: name, members }: Group): boolean {
  if (name === 'violation' ? ORDINARY.has(kind) : !ANSWERED.has(kind)) return false
  return members.some(({ trigger }) => {
    const fillers = name === 'violation' ? trigger.roles.agents : trigger.roles.patients
    return fillers.some(({ token, by }) => by === 'tree' && OFFICERS.has(trigger.sentence.tokens[token]?.lemma ?? ''))
  })
}
