import { overlaps } from '../model/span.ts'
import { listedWith } from './clause/listing.ts'
import type { ReadSentence } from './clause/reading.ts'
import { resolvedParty, type ResolvedParty } from './clause/resolved-party.ts'
import { rolesOf } from './clause/roles.ts'
import { dependents, prepositionOf } from './clause/tree.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { isOfClass } from './event/sense-tests.ts'
import type { Trigger } from './event/trigger.ts'
import { DRAWING_VERBS, GENERIC_NOUNS, PARTAKING_VERBS, STAGING_VERBS } from './lexicon/en/taking-part.ts'

/**
 * Who took part: the subjects of the verbs that name the assembly or stage it, the people an assembly is said to be by or
 * of, and the people nouns that name it. Nouns that say no more than "protesters" count only where nobody else is named.
 */
export const participantsCoder: Coder<'participants'> = {
  name: 'rules',
  field: 'participants',
  code: (draft) =>
    draft.events.filter((event) => event.class === 'assembly').flatMap((event) => participantsOf(draft, event)),
}

/** Sentences from the one that names the assembly on. */
const REACH = 3

type Found = Said<'participants'> & { readonly rank: number }
type Head = { readonly token: number; readonly rule: string }

function participantsOf(draft: Draft, event: DraftEvent): readonly Said<'participants'>[] {
  const told = event.members.filter(({ trigger }) => trigger.sentence.role !== 'caption')
  const members = told.length > 0 ? told : event.members
  const found = members.flatMap(({ trigger }) =>
    headsOf(draft, trigger).flatMap((head) => participantAt(draft, event, { trigger, head })),
  )
  const all = found.length > 0 ? found : membersBehind(draft, event)
  const best = Math.min(...all.map((one) => one.rank))
  const kept = all.filter((one) => one.rank === best)
  return (best === 0 ? fullest(kept) : kept.slice(0, 1)).map(withoutRank)
}

function withoutRank({ event, field, value, evidence, rule, speaker }: Found): Said<'participants'> {
  return {
    ...(event !== undefined && { event }),
    field,
    value,
    evidence,
    rule,
    ...(speaker !== undefined && { speaker }),
  }
}

/** "The march ended at noon. Protesters then ...": those who took part, by a plain word for them in the sentences behind. */
function membersBehind(draft: Draft, event: DraftEvent): readonly Found[] {
  for (const { trigger } of event.members) {
    for (const sentence of draft.reading.sentences.slice(trigger.sentence.index, trigger.sentence.index + REACH)) {
      if (sentence.role === 'caption') continue
      const token = sentence.tokens.findIndex(
        (one) => GENERIC_NOUNS.has(one.lemma) && one.xpos === 'NNS' && one.lemma !== 'people',
      )
      const party = token < 0 ? undefined : resolvedParty(draft.reading, sentence, token)
      if (party)
        return [
          {
            event: event.id,
            field: 'participants',
            value: party.value,
            evidence: party.words,
            rule: 'participants.noun-behind',
            rank: 1,
          },
        ]
    }
  }
  return []
}

/** Every noun of the trigger's clause that may stand for those who took part. */
function headsOf(draft: Draft, { sentence, token, roles }: Trigger): readonly Head[] {
  const noun = sentence.tokens[token]
  if (!noun) return []
  const listed = (heads: readonly number[], rule: string): readonly Head[] =>
    heads
      .flatMap((head) => (sentence.parsed ? listedWith(sentence, head) : [head]))
      .map((head) => ({ token: head, rule: `participants.${rule}` }))
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')
    return listed(
      roles.agents.map((filler) => filler.token),
      `subject-by-${roles.agents[0]?.by ?? 'tree'}`,
    )
  if (GENERIC_NOUNS.has(noun.lemma)) return [{ token, rule: 'participants.noun' }]
  if (!sentence.parsed) return []
  return [...listed(besideNoun(draft, sentence, token), 'noun-of'), ...listed(aroundNoun(sentence, token), 'staging')]
}

/** "a march of mothers", "a protest by nurses", "the farmers' rally", "student protests". */
function besideNoun(draft: Draft, sentence: ReadSentence, noun: number): readonly number[] {
  const behind = dependents(sentence, noun, 'nmod', 'obl').filter((index) =>
    /^(?:by|of|from|involving|among)$/.test(prepositionOf(sentence, index)),
  )
  const before = dependents(sentence, noun, 'nmod:poss', 'compound').filter((index) => {
    const token = sentence.tokens[index]
    const isPlural = token?.relation === 'nmod:poss'
    return isPlural ? token?.xpos === 'NNS' || token?.upos === 'PROPN' : token?.upos === 'NOUN'
  })
  return [...behind, ...before].filter((index) =>
    isOfClass(draft.reading, sentence, { token: index, classes: ['crowd', 'person', 'body'] }),
  )
}

/** "students staged a protest", "nurses took part in a march", "the rally drew hundreds of nurses". */
function aroundNoun(sentence: ReadSentence, noun: number): readonly number[] {
  const token = sentence.tokens[noun]
  if (!token) return []
  const isState = prepositionOf(sentence, noun) === 'on' && dependents(sentence, noun, 'cop').length > 0
  if (isState) return dependents(sentence, noun, 'nsubj')
  const above = sentence.tokens[token.head]
  if (!above) return []
  const verb = token.head
  const roles = (): ReturnType<typeof rolesOf> => rolesOf(sentence, verb)
  if (/^(?:obj|nsubj:pass)/.test(token.relation) && STAGING_VERBS.has(above.lemma))
    return roles().agents.map((filler) => filler.token)
  if (token.relation.startsWith('obl') && PARTAKING_VERBS.has(above.lemma) && prepositionOf(sentence, noun) !== 'to')
    return roles().agents.map((filler) => filler.token)
  if (token.relation === 'nmod' && above.lemma === 'part' && sentence.tokens[above.head]?.lemma === 'take')
    return rolesOf(sentence, above.head).agents.map((filler) => filler.token)
  if (token.relation === 'nsubj' && DRAWING_VERBS.has(above.lemma))
    return roles().patients.map((filler) => filler.token)
  return []
}

function participantAt(
  draft: Draft,
  event: DraftEvent,
  { trigger, head }: { readonly trigger: Trigger; readonly head: Head },
): readonly Found[] {
  const { sentence } = trigger
  const isNoun = head.rule === 'participants.noun'
  if (!isNoun && !isOfClass(draft.reading, sentence, { token: head.token, classes: ['crowd', 'person', 'body'] }))
    return []
  const party = resolvedParty(draft.reading, sentence, head.token)
  if (!party || isTrigger(party, event) || EMPTY.test(party.value.name)) return []
  const isLeader =
    party.isName && /^(?:person|organisation)$/.test(party.value.kind) && head.rule === 'participants.staging'
  if (isLeader && holds(sentence, trigger.token)) return []
  const rank = isNoun && party.isName ? 1 : rankOf(party)
  const rule = party.isAntecedent ? `${head.rule}-antecedent` : head.rule
  return [{ event: event.id, field: 'participants', value: party.value, evidence: party.words, rule, rank }]
}

/** "The candidate held a rally": one person who holds it is its organiser. */
function holds(sentence: ReadSentence, noun: number): boolean {
  const verb = sentence.tokens[sentence.tokens[noun]?.head ?? -1]
  return verb?.lemma === 'hold' || verb?.lemma === 'launch'
}

const EMPTY =
  /^(?:(?:about|around|some|more than|over|nearly|almost|up to|at least|the|an?|several|many|few|other|another|large|huge|\d[\d,.]*)\s+)*(?:thousands|hundreds|dozens|scores|tens|crowds?|many|some|others?|events?|protests?|groups?|one|ones|million|millions|most|all|both|part|number|rally|police|officers?|\d[\d,.]*)$/i
const PEOPLE_ONLY =
  /^(?:(?:about|around|some|more than|over|nearly|almost|up to|at least|the|an?|several|many|few|other|tens|hundreds|thousands|dozens|scores|crowds?|of|million|roughly|approximately|estimated|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\s+)*people$/i

/** 0: says who they are; 1: says that they take part; 2: says that they are people. */
function rankOf(party: ResolvedParty): number {
  if (party.isName) return 0
  const { name } = party.value
  if (PEOPLE_ONLY.test(name)) return 2
  const words = name.toLowerCase().split(/\s+/)
  return words.every((word) => GENERIC_NOUNS.has(word.replace(/s$/, '')) || SMALL.test(word)) ? 1 : 0
}

const SMALL =
  /^(?:the|an?|of|some|about|around|more|than|over|many|several|other|thousands?|hundreds?|dozens?|scores|tens|group|crowds?|mob|large|small|peaceful|angry|masked|fellow|[\d,.]+)$/

/** In a headline the parser may take the words of the event itself for the subject. */
function isTrigger(party: ResolvedParty, event: DraftEvent): boolean {
  return event.members.some(
    ({ trigger }) =>
      !trigger.entry.weak &&
      !GENERIC_NOUNS.has(trigger.sentence.tokens[trigger.token]?.lemma ?? '') &&
      overlaps(trigger.evidence, party.evidence),
  )
}

/** One statement for each kind of people, in its fullest words: "steel workers" stands for "workers". */
function fullest(all: readonly Found[]): readonly Found[] {
  const byHead = new Map<string, Found>()
  for (const one of all) {
    const head = one.value.name.toLowerCase().split(' ').at(-1) ?? ''
    const sofar = byHead.get(head)
    if (!sofar || one.value.name.length > sofar.value.name.length) byHead.set(head, one)
  }
  return [...byHead.values()]
}
