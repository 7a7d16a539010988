import type { Status } from '../../model/event.ts'
import type { Sentence } from '../../text/syntax/token.ts'
import type { ReadSentence } from '../clause/reading.ts'
import { isVerbal } from '../clause/roles.ts'
import { dependent, dependents, dependentsOf, prepositionOf } from '../clause/tree.ts'
import {
  CANCELLING_VERBS,
  FEARING_VERBS,
  FACING_VERBS,
  HABITUAL_ADVERBS,
  HYPOTHETICAL_MARKS,
  NEGATIVE_WORDS,
  OPEN_ADJECTIVES,
  OPEN_ADVERBS,
  OPEN_COMPLEMENT_ADJECTIVES,
  OPEN_MODALS,
  PLANNING_VERBS,
  PREVENTING_VERBS,
  STATUS_ADJECTIVES,
  UNREAL_HEADS,
  UNREAL_NOUNS,
  WISHING_VERBS,
} from '../lexicon/en/modality.ts'
import { clauseOf, habitOf, isOfLaw, isPresentTense } from './habit-of.ts'
import { isCalledForByOrder, isCalledOffByOrder, isWishedByOrder, modalityByOrder } from './modality-by-order.ts'
import type { Modality } from './trigger.ts'

const HAPPENED: Modality = { status: 'happened', isBackground: false, rule: 'modality.told' }

/**
 * Whether the word at `head` names a thing that happened, is going on, is planned, was called off or kept from happening,
 * or no event at all: a habit, an hypothesis, a negation. Decided by the clause the word stands in and the clauses above it.
 */
export function judgeModality(sentence: ReadSentence, head: number): Modality {
  const isHeadline = sentence.role === 'headline'
  if (!sentence.parsed) return modalityByOrder(sentence, head)
  return (
    habitOf(sentence, head) ??
    (isVerbal(sentence, head) ? verbModality(sentence, head, isHeadline) : nounModality(sentence, head)) ??
    HAPPENED
  )
}

function aside(reason: NonNullable<Modality['aside']>, rule: string): Modality {
  return { status: 'happened', isBackground: false, aside: reason, rule }
}

function withStatus(status: Status, rule: string): Modality {
  return { status, isBackground: false, rule }
}

function verbModality(sentence: Sentence, head: number, isHeadline: boolean): Modality | undefined {
  const own = ownModality(sentence, head, isHeadline)
  if (own) return own
  return governed(sentence, head, 0)
}

/** What the verb's own auxiliaries, negation and marks say. */
function ownModality(sentence: Sentence, head: number, isHeadline: boolean): Modality | undefined {
  const token = sentence.tokens[head]
  if (isNegated(sentence, head)) return aside('negated', 'modality.negated')
  if (dependentsOf(sentence, head).some((index) => OPEN_ADVERBS.has(sentence.tokens[index]?.lemma ?? '')))
    return aside('hypothetical', 'modality.open-adverb')
  if (token?.xpos === 'VB' && isWishedByOrder(sentence, head)) return aside('hypothetical', 'modality.wished-by-order')
  const marks = dependents(sentence, head, 'mark', 'advmod').map((index) => sentence.tokens[index]?.lemma ?? '')
  if (marks.some((mark) => HYPOTHETICAL_MARKS.has(mark))) return aside('hypothetical', 'modality.condition')
  const auxiliaries = dependents(sentence, head, 'aux').map((index) => sentence.tokens[index]?.lemma ?? '')
  if (auxiliaries.includes('will') || auxiliaries.includes('shall')) return withStatus('planned', 'modality.future')
  const governor = sentence.tokens[token?.head ?? -1]?.lemma ?? ''
  if (token?.relation === 'ccomp' && FEARING_VERBS.has(governor)) return aside('hypothetical', 'modality.feared')
  if (auxiliaries.includes('would') && isReported(sentence, head))
    return withStatus('planned', 'modality.future-in-past')
  if (
    auxiliaries.some((lemma) => OPEN_MODALS.has(lemma)) &&
    (!auxiliaries.includes('have') || auxiliaries.includes('would') || auxiliaries.includes('could'))
  )
    return aside('hypothetical', 'modality.modal')
  const isProgressive = token?.xpos === 'VBG' && auxiliaries.includes('be') && isPresentTense(sentence, head)
  if (isProgressive) return withStatus('ongoing', 'modality.progressive')
  if (
    isHeadline &&
    token?.xpos === 'VB' &&
    dependent(sentence, head, 'mark') !== undefined &&
    token.relation === 'root'
  )
    return withStatus('planned', 'modality.headline-infinitive')
  return undefined
}

function isReported(sentence: Sentence, head: number): boolean {
  const relation = sentence.tokens[head]?.relation ?? ''
  return relation === 'ccomp' || relation === 'conj' || relation === 'root' || relation === 'parataxis'
}

function isNegated(sentence: Sentence, head: number): boolean {
  return dependentsOf(sentence, head).some((index) => {
    const token = sentence.tokens[index]
    if (!token) return false
    const lemma = token.lemma
    if (token.relation.startsWith('advmod') || token.relation === 'aux' || token.relation === 'cc:preconj')
      return lemma === 'not' || lemma === 'never' || lemma === "n't"
    if (!/^(nsubj|obj)/.test(token.relation)) return false
    if (NEGATIVE_WORDS.has(lemma)) return true
    return dependents(sentence, index, 'det').some((det) => sentence.tokens[det]?.lemma === 'no')
  })
}

/** What the verbs and nouns above a complement say of it. */
function governed(sentence: Sentence, head: number, depth: number): Modality | undefined {
  const token = sentence.tokens[head]
  if (!token || token.head < 0 || depth > 3) return undefined
  const above = sentence.tokens[token.head]
  if (!above) return undefined
  const isInfinitive = dependents(sentence, head, 'mark').some((index) => sentence.tokens[index]?.lemma === 'to')
  const isComplement =
    token.relation === 'xcomp' ||
    token.relation === 'ccomp' ||
    token.relation === 'acl' ||
    token.relation === 'csubj' ||
    (token.relation === 'advcl' && prepositionMark(sentence, head) === 'from')
  if (isComplement) {
    const byVerb = complementOf(sentence, {
      head,
      governor: token.head,
      isInfinitive: isInfinitive || isSubjunctive(sentence, head),
    })
    if (byVerb) return byVerb
  }
  if (token.relation === 'conj' || isComplement || token.relation === 'advcl') {
    const up = isVerbal(sentence, token.head) ? ownModality(sentence, token.head, false) : undefined
    if (up && token.relation !== 'advcl' && !(up.aside === 'negated' && token.relation === 'ccomp')) return up
    return token.relation === 'advcl' && !isInfinitive ? undefined : governed(sentence, token.head, depth + 1)
  }
  return undefined
}

/** "demanded that he be freed", "that the mayor resign": a bare form where a tense is due. */
function isSubjunctive(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]
  if (token?.relation !== 'ccomp') return false
  const auxiliaries = dependents(sentence, head, 'aux').map((index) => sentence.tokens[index])
  if (auxiliaries.some((one) => one?.xpos === 'MD')) return false
  return (
    auxiliaries.some((one) => one?.form.toLowerCase() === 'be') || (token.xpos === 'VB' && auxiliaries.length === 0)
  )
}

function prepositionMark(sentence: Sentence, head: number): string {
  const mark = dependent(sentence, head, 'mark')
  return mark === undefined ? '' : (sentence.tokens[mark]?.lemma ?? '')
}

function complementOf(
  sentence: Sentence,
  options: { readonly head: number; readonly governor: number; readonly isInfinitive: boolean },
): Modality | undefined {
  const above = sentence.tokens[options.governor]
  if (!above) return undefined
  const isGerund = sentence.tokens[options.head]?.xpos === 'VBG'
  if (isGerund && above.lemma === 'deny') return aside('negated', 'modality.denied')
  if (PREVENTING_VERBS.has(above.lemma)) return withStatus('prevented', 'modality.prevented')
  if (CANCELLING_VERBS.has(above.lemma)) return withStatus('cancelled', 'modality.cancelled')
  if (!options.isInfinitive && !isGerund && above.upos !== 'NOUN') return undefined
  if (PLANNING_VERBS.has(above.lemma)) return withStatus('planned', 'modality.planned')
  if (WISHING_VERBS.has(above.lemma)) return aside('hypothetical', 'modality.wished')
  if (above.upos === 'NOUN' && UNREAL_NOUNS.has(above.lemma))
    return aside(UNREAL_NOUNS.get(above.lemma) ?? 'hypothetical', 'modality.unreal-noun')
  if (above.upos === 'NOUN' && (above.lemma === 'plan' || above.lemma === 'intention' || above.lemma === 'call'))
    return withStatus('planned', 'modality.plan-noun')
  return undefined
}

function nounModality(sentence: Sentence, head: number): Modality | undefined {
  if (isCalledForByOrder(sentence, head)) return aside('hypothetical', 'modality.called-for-by-order')
  if (isCalledOffByOrder(sentence, head)) return withStatus('cancelled', 'modality.cancelled-by-order')
  const before = sentence.tokens[head - 1]?.lower ?? ''
  if (OPEN_ADJECTIVES.has(before)) return aside('hypothetical', 'modality.adjective-beside')
  const modified = modifiersModality(sentence, head)
  if (modified) return modified
  const token = sentence.tokens[head]
  if (!token || token.head < 0) return undefined
  const above = sentence.tokens[token.head]
  if (!above) return undefined
  if (token.relation === 'conj' && above.upos === 'NOUN') return nounModality(sentence, token.head)
  const clause = clauseOf(sentence, head)
  const marks = dependents(sentence, clause, 'mark').map((index) => sentence.tokens[index]?.lemma ?? '')
  if (marks.some((mark) => HYPOTHETICAL_MARKS.has(mark) && mark !== 'whether'))
    return aside('hypothetical', 'modality.condition')
  if (OPEN_COMPLEMENT_ADJECTIVES.has(above.lemma)) return aside('hypothetical', 'modality.open-complement')
  if (token.relation === 'compound' && UNREAL_HEADS.has(above.lemma))
    return aside('hypothetical', 'modality.unreal-head')
  const preposition = prepositionOf(sentence, head)
  if (!isVerbal(sentence, token.head)) {
    if (
      /^(nmod|compound|obl)/.test(token.relation) &&
      UNREAL_NOUNS.has(above.lemma) &&
      (preposition === 'of' || preposition === 'for' || preposition === 'about' || token.relation === 'compound')
    ) {
      return aside(UNREAL_NOUNS.get(above.lemma) ?? 'hypothetical', 'modality.unreal-noun')
    }
    if (token.relation === 'nmod' && (above.lemma === 'ban' || above.lemma === 'prohibition'))
      return withStatus('prevented', 'modality.ban-noun')
    if (
      token.relation === 'nmod' &&
      (above.lemma === 'plan' || above.lemma === 'call' || above.lemma === 'preparation') &&
      preposition === 'for'
    )
      return withStatus('planned', 'modality.plan-noun')
    return governedNoun(sentence, token.head, 0)
  }
  return underVerb(sentence, head, preposition)
}

function governedNoun(sentence: Sentence, head: number, depth: number): Modality | undefined {
  const token = sentence.tokens[head]
  const verb = sentence.tokens[token?.head ?? -1]
  if (token && verb && isVerbal(sentence, token.head) && /^(?:nsubj|obj)/.test(token.relation)) {
    if (WISHING_VERBS.has(verb.lemma) || FACING_VERBS.has(verb.lemma)) return aside('hypothetical', 'modality.wished')
    return undefined
  }
  if (!token || token.head < 0 || depth > 2 || !/^(nmod|conj|appos)/.test(token.relation)) return undefined
  return isVerbal(sentence, token.head) ? undefined : governedNoun(sentence, token.head, depth + 1)
}

function modifiersModality(sentence: Sentence, head: number): Modality | undefined {
  for (const index of dependentsOf(sentence, head)) {
    const token = sentence.tokens[index]
    if (!token) continue
    const form = token.lower
    if (token.relation === 'det' && form === 'no') return aside('negated', 'modality.no')
    if (token.relation === 'amod' || token.relation === 'acl') {
      const status = STATUS_ADJECTIVES.get(form)
      if (status) return withStatus(status, 'modality.adjective')
      if (OPEN_ADJECTIVES.has(form)) return aside('hypothetical', 'modality.adjective')
      if (HABITUAL_ADVERBS.has(`${form}ly`) && form !== 'annual') return aside('habitual', 'modality.adjective')
    }
    if (token.relation === 'case' && form === 'without') return aside('negated', 'modality.without')
    if (token.relation === 'case' && form === 'ahead') return withStatus('planned', 'modality.ahead-of')
  }
  return undefined
}

/** A noun of action as subject, object or adjunct of a verb: "will hold a rally", "the march was called off". */
function underVerb(sentence: Sentence, head: number, preposition: string): Modality | undefined {
  const token = sentence.tokens[head]
  const verb = token?.head ?? -1
  const above = sentence.tokens[verb]
  if (!token || !above) return undefined
  const isArgument = /^(nsubj|obj)/.test(token.relation)
  const particle = dependent(sentence, verb, 'compound:prt')
  const phrase = particle === undefined ? above.lemma : `${above.lemma} ${sentence.tokens[particle]?.lemma ?? ''}`
  if (isArgument && (CANCELLING_VERBS.has(above.lemma) || phrase === 'call off' || phrase === 'put off'))
    return withStatus('cancelled', 'modality.cancelled')
  if (isArgument && PREVENTING_VERBS.has(above.lemma) && isOfLaw(sentence, verb))
    return aside('habitual', 'modality.law')
  if (
    isArgument &&
    PREVENTING_VERBS.has(above.lemma) &&
    !(above.lemma === 'deny' || above.lemma === 'stop' || above.lemma === 'halt' || above.lemma === 'block')
  )
    return withStatus('prevented', 'modality.prevented')
  if (isArgument && PLANNING_VERBS.has(above.lemma) && phrase !== 'call off' && above.xpos !== 'VBG')
    return plannedUnder(above.lemma)
  if ((above.lemma === 'talk' || above.lemma === 'speak') && (preposition === 'of' || preposition === 'about'))
    return aside('hypothetical', 'modality.talked-of')
  if (above.lemma === 'call' && preposition === 'for') return withStatus('planned', 'modality.called-for')
  if (
    isArgument &&
    ((WISHING_VERBS.has(above.lemma) && token.relation !== 'nsubj') ||
      (FACING_VERBS.has(above.lemma) &&
        (token.relation === 'obj' || above.lemma === 'carry') &&
        phrase !== 'carry out'))
  )
    return aside('hypothetical', 'modality.wished')
  if (isArgument || token.relation.startsWith('obl')) {
    const up = ownModality(sentence, verb, false)
    if (up && (isArgument || up.aside !== 'negated')) return up.status === 'ongoing' && !isArgument ? undefined : up
    return governed(sentence, verb, 0)
  }
  return undefined
}

function plannedUnder(lemma: string): Modality | undefined {
  if (
    lemma === 'organise' ||
    lemma === 'organize' ||
    lemma === 'call' ||
    lemma === 'expect' ||
    lemma === 'hope' ||
    lemma === 'mean' ||
    lemma === 'set' ||
    lemma === 'promise'
  )
    return undefined
  return withStatus('planned', 'modality.planned')
}
