import type { ReadSentence } from './clause/reading.ts'
import { listedWith } from './clause/listing.ts'
import { resolvedParty } from './clause/resolved-party.ts'
import { rolesOf } from './clause/roles.ts'
import { dependents, dependentsOf, prepositionOf } from './clause/tree.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { fullestParties, type PartySaid } from './deed/fullest-parties.ts'
import { HOLDING_VERBS, ORGANISER_NOUNS, ORGANISING_VERBS } from './lexicon/en/taking-part.ts'

const ASSEMBLY_NOUN =
  /^(?:protest|rally|demonstration|march|vigil|strike|event|picket|sit-in|gathering|blockade|boycott|action|procession|mob|demonstrator|meeting|parade|campaign|walkout|stoppage|shutdown|demo|protester|marcher|occupation|encampment)$/

/** Who called or ran the assembly: "organised by", "organiser X", "called for a strike", "the union held a rally". */
export const organiserCoder: Coder<'organiser'> = {
  name: 'rules',
  field: 'organiser',
  code: (draft) => {
    const assemblies = draft.events.filter((event) => event.class === 'assembly')
    const byEvent = new Map<string, PartySaid[]>()
    for (const sentence of draft.reading.sentences) {
      const event = sentence.parsed ? nearest(assemblies, sentence) : undefined
      if (!event) continue
      byEvent.set(event.id, [...(byEvent.get(event.id) ?? []), ...organisersIn(draft, sentence)])
    }
    return [...byEvent].flatMap(([event, all]) =>
      fullestParties(all).map((one): Said<'organiser'> => ({ event, field: 'organiser', ...one })),
    )
  },
}

/** The assembly told of in the sentence, or the report's first that is its news. */
function nearest(assemblies: readonly DraftEvent[], sentence: ReadSentence): DraftEvent | undefined {
  const own = assemblies.find((event) =>
    event.members.some((member) => member.trigger.sentence.index === sentence.index),
  )
  return own ?? assemblies.find((event) => !event.isBackground) ?? assemblies[0]
}

type Head = { readonly token: number; readonly rule: string; readonly only?: 'bodies' | 'bodies-and-leaders' }

function organisersIn(draft: Draft, sentence: ReadSentence): readonly PartySaid[] {
  const heads = sentence.tokens.flatMap((token, index): readonly Head[] => {
    if (ORGANISER_NOUNS.has(token.lemma)) return nounOrganisers(sentence, index)
    const isVerb = token.upos === 'VERB' || (token.upos === 'ADJ' && token.xpos.startsWith('VB'))
    if (isVerb && ORGANISING_VERBS.has(token.lemma)) return verbOrganisers(sentence, index)
    if (isVerb && HOLDING_VERBS.has(token.lemma)) return holders(sentence, index)
    return []
  })
  return heads.flatMap((head) => {
    const party = resolvedParty(draft.reading, sentence, head.token)
    if (!party || party.value.kind === 'outlet' || NOBODY.test(party.value.name)) return []
    const isBody = party.value.kind === 'organisation'
    const isLeader = party.value.kind === 'person' && party.isName && sentence.tokens[head.token]?.xpos !== 'NNS'
    if (head.only !== undefined && !isBody && !(isLeader && head.only === 'bodies-and-leaders')) return []
    return [{ value: party.value, evidence: party.words, rule: head.rule }]
  })
}

const NOBODY =
  /^(?:.*\s)?(?:protests?|rall(?:y|ies)|march(?:es)?|demonstrations?|strikes?|police|thousands|hundreds|people|others)$/i

function verbOrganisers(sentence: ReadSentence, verb: number): readonly Head[] {
  const roles = rolesOf(sentence, verb)
  const isAssembly =
    roles.patients.some((filler) => isAssemblyNoun(sentence, filler.token) || isLoose(sentence, filler.token)) ||
    callsFor(sentence, verb)
  if (!isAssembly) return []
  return withList(
    sentence,
    roles.agents.map((filler) => filler.token),
  ).map((token) => ({ token, rule: 'organiser.verb' }))
}

/** "the march ..., which was led by X": a relative pronoun that the parser tied to another noun. */
function isLoose(sentence: ReadSentence, token: number): boolean {
  const isRelative = /^(?:which|that)$/i.test(sentence.tokens[token]?.form ?? '')
  return isRelative && sentence.tokens.slice(0, token).some((_, index) => isStrikeNoun(sentence, index))
}

/** "called for a strike", "called on members to march". */
function callsFor(sentence: ReadSentence, verb: number): boolean {
  if (sentence.tokens[verb]?.lemma !== 'call') return false
  return dependents(sentence, verb, 'obl').some(
    (index) => prepositionOf(sentence, index) === 'for' && isStrikeNoun(sentence, index),
  )
}

function isStrikeNoun(sentence: ReadSentence, index: number): boolean {
  return (
    isAssemblyNoun(sentence, index) && !/^(?:action|campaign|event|meeting)$/.test(sentence.tokens[index]?.lemma ?? '')
  )
}

function isAssemblyNoun(sentence: ReadSentence, index: number): boolean {
  const token = sentence.tokens[index]
  return ASSEMBLY_NOUN.test(token?.lemma ?? '') || ASSEMBLY_NOUN.test(token?.form.toLowerCase() ?? '')
}

/** "held a rally": a body does, or one named person; people in the plural only take part. A person who stages one is in it. */
function holders(sentence: ReadSentence, verb: number): readonly Head[] {
  const roles = rolesOf(sentence, verb)
  if (!roles.patients.some((filler) => isAssemblyNoun(sentence, filler.token))) return []
  const only = sentence.tokens[verb]?.lemma === 'hold' ? 'bodies-and-leaders' : 'bodies'
  const heads = roles.agents.map((filler) => filler.token)
  return withList(sentence, heads).map((token) => ({ token, rule: 'organiser.holds', only }))
}

function withList(sentence: ReadSentence, heads: readonly number[]): readonly number[] {
  return [...new Set(heads.flatMap((head) => listedWith(sentence, head)))]
}

/** "organiser Yosef Kristian": the name beside the noun; else the noun itself. */
function nounOrganisers(sentence: ReadSentence, noun: number): readonly Head[] {
  const rule = 'organiser.noun'
  const named = dependentsOf(sentence, noun).find((index) =>
    /^(?:appos|flat)/.test(sentence.tokens[index]?.relation ?? ''),
  )
  if (named !== undefined) return [{ token: named, rule }]
  const head = sentence.tokens[noun]?.head ?? -1
  const isTitle =
    /^(?:compound|nmod|flat)/.test(sentence.tokens[noun]?.relation ?? '') && sentence.tokens[head]?.upos === 'PROPN'
  return [{ token: isTitle ? head : noun, rule }]
}
