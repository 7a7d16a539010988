import { cite, type Evidence } from '../model/evidence.ts'
import { demandsOnNouns, wordsFrom } from './demand-nouns.ts'
import { isPersonNoun } from './clause/person-noun.ts'
import { partyAt } from './clause/party.ts'
import { tokensSpan } from './clause/noun-phrase.ts'
import type { Reading, ReadSentence } from './clause/reading.ts'
import { rolesOf } from './clause/roles.ts'
import { dependent, dependentsOf, prepositionOf } from './clause/tree.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { isOfClass } from './event/sense-tests.ts'
import { NOUN_CLASSES } from './lexicon/en/nouns.ts'
import { DEMAND_NOUN_PREPOSITIONS, DEMAND_PREPOSITIONS, DEMAND_VERBS, NO_DEMAND } from './lexicon/en/demands.ts'

/** What an assembly asks for, and of whom: "demanding", "called on X to", "against", "in support of". */
export const demandCoder: Coder<'demand'> = {
  name: 'rules',
  field: 'demand',
  code: (draft) =>
    draft.events.filter((event) => event.class === 'assembly').flatMap((event) => demandsOf(draft, event)),
}

type Demand = { readonly evidence: Evidence; readonly addressee?: string; readonly rule: string }

function demandsOf(draft: Draft, event: DraftEvent): readonly Said<'demand'>[] {
  const sentences = new Map(
    event.members
      .flatMap((member) => sentencesFor(draft.reading, member.trigger.sentence))
      .map((sentence) => [sentence.index, sentence]),
  )
  const main = draft.events.find((one) => one.class === 'assembly' && !one.isBackground)
  const elsewhere = event === main ? draft.reading.sentences : sentences.values()
  const found = [
    ...[...sentences.values()]
      .filter((sentence) => sentence.parsed)
      .flatMap((sentence) => demandsIn(draft.reading, sentence)),
    ...[...elsewhere]
      .filter((sentence) => sentence.parsed)
      .flatMap((sentence): readonly Demand[] => demandsOnNouns(draft.reading, sentence)),
  ]
  const unique = new Map(found.map((demand) => [demand.evidence.start, demand]))
  return [...unique.values()].map((demand) => ({
    event: event.id,
    field: 'demand' as const,
    value: { text: demand.evidence.quote, ...(demand.addressee === undefined ? {} : { addressee: demand.addressee }) },
    evidence: [demand.evidence] as const,
    rule: demand.rule,
  }))
}

function sentencesFor(reading: Reading, sentence: ReadSentence): readonly ReadSentence[] {
  const next = reading.sentences[sentence.index + 1]
  return next && next.role === sentence.role ? [sentence, next] : [sentence]
}

function demandsIn(reading: Reading, sentence: ReadSentence): readonly Demand[] {
  return sentence.tokens.flatMap((token, index) => {
    if (token.lower === 'demanding' && token.upos !== 'VERB') return byOrder(reading, sentence, index)
    if (token.upos === 'VERB') return verbDemand(reading, sentence, index)
    if (token.upos === 'NOUN' && /^(?:protest|demonstration|rally|march|strike|vigil|campaign)$/.test(token.lemma))
      return nounDemand(reading, sentence, index)
    return []
  })
}

function verbDemand(reading: Reading, sentence: ReadSentence, index: number): readonly Demand[] {
  const token = sentence.tokens[index]
  if (!token) return []
  const subjects = rolesOf(sentence, index).agents
  const isCrowd =
    subjects.every((filler) => filler.by === 'order') ||
    subjects.some((filler) =>
      isOfClass(reading, sentence, { token: filler.token, classes: ['crowd', 'person', 'body'] }),
    )
  if (!isCrowd) return []
  if (DEMAND_VERBS.has(token.lemma)) {
    const object = dependent(sentence, index, 'ccomp', 'xcomp') ?? dependent(sentence, index, 'obj')
    return object === undefined
      ? byOrder(reading, sentence, index)
      : [{ evidence: subtree(reading, sentence, { root: object }), rule: 'demand.verb' }]
  }
  if (token.lemma === 'protest' || token.lemma === 'oppose' || token.lemma === 'denounce') {
    const object = dependent(sentence, index, 'obj')
    if (object !== undefined)
      return [{ evidence: subtree(reading, sentence, { root: object }), rule: 'demand.protest-object' }]
  }
  return prepositionDemand(reading, sentence, index)
}

function prepositionDemand(reading: Reading, sentence: ReadSentence, index: number): readonly Demand[] {
  const token = sentence.tokens[index]
  const prepositions = token ? DEMAND_PREPOSITIONS.get(token.lemma) : undefined
  if (!token || !prepositions) return []
  return dependentsOf(sentence, index).flatMap((child): readonly Demand[] => {
    const relation = sentence.tokens[child]?.relation ?? ''
    const preposition = prepositionOf(sentence, child)
    if (
      !relation.startsWith('obl') ||
      !prepositions.has(preposition) ||
      NO_DEMAND.has(sentence.tokens[child]?.lemma ?? '') ||
      isAgainstSomebody(sentence, child, preposition)
    )
      return []
    if (token.lemma === 'call' && preposition !== 'for')
      return calledOn(reading, sentence, { verb: index, addressee: child })
    return [
      {
        evidence: subtree(reading, sentence, { root: child, bare: true }),
        rule: `demand.${token.lemma}-${preposition}`,
      },
    ]
  })
}

function calledOn(
  reading: Reading,
  sentence: ReadSentence,
  options: { readonly verb: number; readonly addressee: number },
): readonly Demand[] {
  const action =
    dependent(sentence, options.verb, 'xcomp', 'advcl', 'ccomp') ?? dependent(sentence, options.addressee, 'acl')
  const party = partyAt(reading, sentence, options.addressee)
  if (action === undefined) return []
  return [
    {
      evidence: subtree(reading, sentence, { root: action }),
      rule: 'demand.call-on',
      ...(party ? { addressee: party.value.name } : {}),
    },
  ]
}

function nounDemand(reading: Reading, sentence: ReadSentence, index: number): readonly Demand[] {
  return dependentsOf(sentence, index).flatMap((child): readonly Demand[] => {
    const token = sentence.tokens[child]
    if (
      !token?.relation.startsWith('nmod') ||
      !DEMAND_NOUN_PREPOSITIONS.has(prepositionOf(sentence, child)) ||
      NO_DEMAND.has(token.lemma) ||
      isAgainstSomebody(sentence, child, prepositionOf(sentence, child))
    )
      return []
    return [{ evidence: subtree(reading, sentence, { root: child, bare: true }), rule: 'demand.noun' }]
  })
}

/** "demanding lower rents", where the tree sees no verb or no object. */
function byOrder(reading: Reading, sentence: ReadSentence, index: number): readonly Demand[] {
  const token = sentence.tokens[index]
  return token?.lower === 'demanding' ? wordsFrom(reading, sentence, { from: index + 1, rule: 'demand.by-order' }) : []
}

/** "protested against the premier": whom they march against is not what they ask for. */
function isAgainstSomebody(sentence: ReadSentence, index: number, preposition: string): boolean {
  const token = sentence.tokens[index]
  if (preposition !== 'against' || token === undefined) return false
  return (
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    isPersonNoun(token.lemma) ||
    NOUN_CLASSES.person.has(token.lemma) ||
    NOUN_CLASSES.official.has(token.lemma)
  )
}

/** The words under a token, from its first to its last, without final punctuation; `bare` leaves its preposition out. */
function subtree(
  reading: Reading,
  sentence: ReadSentence,
  { root, bare = false }: { readonly root: number; readonly bare?: boolean },
): Evidence {
  let first = root
  let last = root
  const visit = (index: number): void => {
    for (const child of dependentsOf(sentence, index)) {
      const relation = sentence.tokens[child]?.relation ?? ''
      if (relation === 'punct' || (index === root && (relation === 'case' || relation === 'mark') && bare)) continue
      if (index === root && (relation === 'parataxis' || relation === 'cc')) continue
      first = Math.min(first, child)
      last = Math.max(last, child)
      visit(child)
    }
  }
  visit(root)
  return cite(reading, tokensSpan(sentence, first, last))
}
