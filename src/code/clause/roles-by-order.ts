import type { Sentence, Token } from '../../text/syntax/token.ts'
import { isNounLike } from './conjuncts.ts'
import type { Filler, Roles } from './roles.ts'

const STOP = new Set(['.', ';', ':', '!', '?', '"', '“', '”'])

/** Nearest noun group before the verb and after it. */
export function verbByOrder(sentence: Sentence, head: number, passive: boolean): Roles {
  const before = nearestNoun(sentence, head, -1)
  const after = passive ? nounAfterBy(sentence, head) : nearestNoun(sentence, head, 1)
  const one = (token: number | undefined): readonly Filler[] => (token === undefined ? [] : [{ token, by: 'order' }])
  return passive
    ? { agents: one(after), patients: one(before), isPassive: true }
    : { agents: one(before), patients: one(after), isPassive: false }
}

/** Passive by the words in front alone: a form of "be" before, or "by" behind. */
export function passiveByOrder(sentence: Sentence, head: number): boolean {
  for (let index = head - 1; index >= 0 && head - index < 4; index--) {
    const token = sentence.tokens[index]
    if (token?.lemma === 'be' || token?.lemma === 'get') return true
    if (token?.lemma === 'have') return false
    if (token?.upos !== 'ADV' && token?.upos !== 'PART') break
  }
  return sentence.tokens[head + 1]?.lemma === 'by'
}

function nearestNoun(sentence: Sentence, head: number, step: 1 | -1): number | undefined {
  for (
    let index = head + step;
    index >= 0 && index < sentence.tokens.length && Math.abs(index - head) <= 10;
    index += step
  ) {
    const token = sentence.tokens[index]
    if (!token || STOP.has(token.form)) return undefined
    const isParticiple = token.xpos === 'VBN' || token.xpos === 'VBG'
    if (token.upos === 'VERB' && step === 1 && !isParticiple) return undefined
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !(token.upos === 'PRON' && step === -1)) continue
    if (step === -1) return leftHead(sentence, index)
    return lastOfGroup(sentence, index)
  }
  return undefined
}

/** Walks left over "of" phrases, so that "hundreds of people marched" has "hundreds". */
function leftHead(sentence: Sentence, index: number): number {
  let at = index
  for (let steps = 0; steps < 8; steps++) {
    let first = at
    while (first > 0 && isInner(sentence.tokens[first - 1])) first--
    const before = sentence.tokens[first - 1]
    if (before?.upos !== 'ADP' || (before.lemma !== 'of' && before.lemma !== 'in' && before.lemma !== 'from')) return at
    const outer = first - 2
    if (!isNounLike(sentence.tokens[outer])) return at
    at = outer
  }
  return at
}

function isInner(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === 'DET' ||
      token.upos === 'ADJ' ||
      token.upos === 'NUM' ||
      token.upos === 'NOUN' ||
      token.upos === 'PROPN')
  )
}

function lastOfGroup(sentence: Sentence, index: number): number {
  let at = sentence.tokens[index + 1]?.form === '-' && isInner(sentence.tokens[index + 2]) ? index + 2 : index
  while (sentence.tokens[at + 1]?.upos === 'NOUN' || sentence.tokens[at + 1]?.upos === 'PROPN') at++
  return at
}

/** The noun behind the next "by" of the clause. */
export function nounAfterBy(sentence: Sentence, head: number): number | undefined {
  for (let index = head + 1; index < sentence.tokens.length && index - head <= 12; index++) {
    const token = sentence.tokens[index]
    if (!token || STOP.has(token.form) || token.upos === 'VERB') return undefined
    if (token.lemma === 'by') return nearestNoun(sentence, index, 1)
  }
  return undefined
}
