import type { Sentence } from '../../text/syntax/token.ts'
import { isVerbal } from '../clause/roles.ts'
import { dependent, dependents } from '../clause/tree.ts'
import {
  ALLOWING_VERBS,
  ATTEMPT_NOUNS,
  BILL_NOUNS,
  DEMAND_WORDS,
  LISTING_WORDS,
  POWER_NOUNS,
  UNDOING_VERBS,
} from '../lexicon/en/modality.ts'
import type { Modality } from './trigger.ts'

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])
const COURT_VERBS = new Set(['convict', 'sentence', 'jail', 'imprison'])
const FARTHEST_LIST = 80
const ABOVE = 6
const CLAUSE = 10

/**
 * What an act against people, or an answer to one, is when the words only make it possible, demand it or describe a person:
 * "a law to allow police to detain", "their demands include the release of", "a unit tasked with investigating".
 * Assemblies are left out: one that is allowed or demanded is a plan, and `judgeModality` says so.
 */
export function unrealAct(sentence: Sentence, head: number): Modality | undefined {
  if (isDemanded(sentence, head)) return aside('hypothetical', 'modality.in-demands')
  if (!sentence.parsed) return undefined
  const above = sentence.tokens[head]?.head ?? -1
  if (isDescription(sentence, head) || isDescription(sentence, above))
    return aside('other-sense', 'modality.description')
  if (!isVerbal(sentence, head)) return undefined
  return isUndone(sentence, head) ? aside('negated', 'modality.undone') : openAbove(sentence, head)
}

/** A noun or an infinitive in what a demand lists, with no clause in between that goes on with the telling. */
function isDemanded(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]
  if (!token || (isVerbal(sentence, head) && token.xpos !== 'VB')) return false
  for (let index = head - 1; index >= 0 && head - index <= FARTHEST_LIST; index--) {
    const before = sentence.tokens[index]
    if (!before) return false
    if (isDemandWord(sentence, index)) return true
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(before.xpos) && !isListing(before.lemma) && !isSubordinate(sentence, index))
      return false
  }
  return false
}

function isListing(lemma: string): boolean {
  return LISTING_WORDS.has(lemma)
}

/** "demanding …", "demands include …", "demands: …", "five demands, among them …". */
function isDemandWord(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]
  if (!token || !DEMAND_WORDS.has(token.lemma)) return false
  if (token.upos === 'VERB') return true
  return sentence.tokens
    .slice(index + 1, index + 5)
    .some((next) => isListing(next.lemma) || next.form === ':' || next.form === 'among')
}

/** A finite verb of a relative or content clause, whose marker stands before it in the same comma. */
function isSubordinate(sentence: Sentence, verb: number): boolean {
  for (let index = verb - 1; index >= 0 && verb - index <= ABOVE; index--) {
    const token = sentence.tokens[index]
    if (!token || token.form === ',' || token.form === ';') return false
    if (RELATIVE.has(token.lower)) return true
  }
  return false
}

/** "approved a law, but it was thrown out by the senate": what the next clause takes back. */
function isUndone(sentence: Sentence, head: number): boolean {
  const but = sentence.tokens.findIndex((token, index) => index > head && token.lemma === 'but')
  if (but < 0) return false
  const clause = sentence.tokens.slice(but + 1, but + CLAUSE)
  const isSame = clause[0]?.upos === 'PRON' || clause.slice(0, 3).some((token) => BILL_NOUNS.has(token.lemma))
  return (
    isSame &&
    sentence.tokens.slice(head, but).some((token) => BILL_NOUNS.has(token.lemma)) &&
    clause.some((token) => UNDOING_VERBS.has(token.lemma))
  )
}

/** "reported as convicted of theft": says what somebody is, not what was done now. */
function isDescription(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]
  if (token?.xpos !== 'VBN' && token?.xpos !== 'VBD') return false
  if (sentence.tokens[head - 1]?.lower !== 'as' || !COURT_VERBS.has(token.lemma)) return false
  return dependent(sentence, head, 'nsubj', 'aux') === undefined
}

/** An infinitive or gerund under a verb or noun that only gives leave, power or a task, or that tries in vain. */
function openAbove(sentence: Sentence, head: number): Modality | undefined {
  let at = head
  for (let steps = 0; steps < ABOVE; steps++) {
    const token = sentence.tokens[at]
    const above = sentence.tokens[token?.head ?? -1]
    if (!token || !above) return undefined
    const isOpen = /^(?:VB|VBG)$/.test(token.xpos) || isPassiveInfinitive(sentence, at)
    if (isOpen && /^(?:xcomp|ccomp|advcl|acl|obl)/.test(token.relation) && token.relation !== 'acl:relcl') {
      if (ALLOWING_VERBS.has(above.lemma)) return aside('hypothetical', 'modality.allowed')
      if (above.upos === 'NOUN' && POWER_NOUNS.has(above.lemma)) return aside('hypothetical', 'modality.power-noun')
      if (above.upos === 'NOUN' && ATTEMPT_NOUNS.has(above.lemma)) return aside('hypothetical', 'modality.attempt')
    }
    if (!isOpen || !/^(?:xcomp|conj|advcl|acl)/.test(token.relation)) return undefined
    at = token.head
  }
  return undefined
}

function isPassiveInfinitive(sentence: Sentence, index: number): boolean {
  const lemmas = dependents(sentence, index, 'mark', 'aux').map((each) => sentence.tokens[each]?.lower)
  return lemmas.includes('to') && lemmas.includes('be')
}

function aside(reason: NonNullable<Modality['aside']>, rule: string): Modality {
  return { status: 'happened', isBackground: false, aside: reason, rule }
}
