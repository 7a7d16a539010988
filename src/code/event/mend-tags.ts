import { isPersonNoun } from '../clause/person-noun.ts'
import { NOUN_CLASSES } from '../lexicon/en/nouns.ts'
import { retagged, withTokens, type Sentence, type Token, type Upos } from '../../text/syntax/token.ts'

/** Words of events that also name a month or are rare in what the tagger learned from: it takes them for names or adverbs. */
const DOUBTFUL = new Set(['march', 'rally', 'vigil', 'strike', 'riot', 'picket', 'sit-in', 'protest', 'boycott'])
const WRONG = new Set(['NNP', 'RB', 'JJ', 'JJS', 'JJR', 'RBR', 'RBS', 'IN', 'FW', 'UH'])
const VERB_LEADS = new Set(['to', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', "'ll", 'shall'])

/** The sentence with such words, written in small letters, tagged as the verb or noun that the word before them asks for. */
export function mendTags(sentence: Sentence, baseOf: (form: string) => string | undefined = () => undefined): Sentence {
  let tokens: Token[] | undefined
  for (const [index, token] of sentence.tokens.entries()) {
    const mended = mendLemma(mendShot(sentence, token, index), baseOf)
    if (mended !== token) (tokens ??= [...sentence.tokens])[index] = mended
  }
  return mendDoubtful(mendSitIn(tokens === undefined ? sentence : withTokens(sentence, tokens)))
}

const SHOT_AT = new Set(['DET', 'NUM', 'PRON', 'NOUN', 'PROPN', 'ADJ'])

/** "a gunman shot shoppers": between who shoots and who is shot it is the verb. */
function mendShot(sentence: Sentence, token: Token, index: number): Token {
  if (token.form !== 'shot' || token.xpos !== 'NN') return token
  const [before, next] = [sentence.tokens[index - 1], sentence.tokens[index + 1]]
  if (!before || !next || !SHOT_AT.has(next.upos)) return token
  const isHand = isPersonNoun(before.lemma.toLowerCase()) || NOUN_CLASSES.police.has(before.lemma.toLowerCase())
  return isHand || NOUN_CLASSES.armed.has(before.lemma.toLowerCase())
    ? retagged(token, { upos: 'VERB', xpos: 'VBD', lemma: 'shoot' })
    : token
}

const INFLECTED = new Set(['VBD', 'VBN', 'VBG', 'VBZ'])

/** A past form or participle gets the verb that `baseOf` knows it by. */
function mendLemma(token: Token, baseOf: (form: string) => string | undefined): Token {
  if (!INFLECTED.has(token.xpos)) return token
  const lemma = baseOf(token.lower)
  return lemma === undefined || lemma === token.lemma ? token : retagged(token, { lemma })
}

const SIT_IN_LEADS = new Set(['DET', 'ADJ', 'NOUN', 'PRON', 'NUM'])
const BODY_LEADS = new Set(['who', 'which', 'that', 'they', 'we', 'you', 'i', 'to'])

/** "a three day sit in": a sit-in without its hyphen. */
function isOfSitIn(sentence: Sentence, index: number): boolean {
  const at = sentence.tokens[index]?.lower === 'in' ? index - 1 : index
  const [before, sit, inside] = [sentence.tokens[at - 1], sentence.tokens[at], sentence.tokens[at + 1]]
  if (!/^sits?$/.test(sit?.lower ?? '') || inside?.lower !== 'in' || before === undefined) return false
  const isPlural = before.xpos === 'NNS' || before.xpos === 'NNPS'
  return SIT_IN_LEADS.has(before.upos) && !isPlural && !BODY_LEADS.has(before.lower)
}

function mendSitIn(sentence: Sentence): Sentence {
  if (!sentence.tokens.some((_, index) => isOfSitIn(sentence, index))) return sentence
  return withTokens(
    sentence,
    sentence.tokens.map((token, index) =>
      isOfSitIn(sentence, index)
        ? retagged(token, { upos: 'NOUN', xpos: 'NN', lemma: token.lower.replace(/^sits$/, 'sit') })
        : token,
    ),
  )
}

function mendDoubtful(sentence: Sentence): Sentence {
  if (!sentence.tokens.some((token) => isDoubtful(token))) return sentence
  return withTokens(
    sentence,
    sentence.tokens.map((token, index) => mendAt(sentence, token, index)),
  )
}

function mendAt(sentence: Sentence, token: Token, index: number): Token {
  const next = sentence.tokens[index + 1]
  const isMarker = token.lower === 'to' && next !== undefined && isDoubtful(next)
  if (isMarker) return retagged(token, { upos: 'PART', xpos: 'TO' })
  if (!isDoubtful(token)) return token
  const before = sentence.tokens[index - 1]
  return mended(token, before?.upos === 'ADV' ? sentence.tokens[index - 2] : before)
}

function isDoubtful(token: Token): boolean {
  return WRONG.has(token.xpos) && DOUBTFUL.has(token.form)
}

function mended(token: Token, before: Token | undefined): Token {
  const isVerb = before !== undefined && VERB_LEADS.has(before.lower)
  const isSubject = before?.xpos === 'NNS' || before?.xpos === 'NNPS'
  const [upos, xpos]: readonly [Upos, string] = isVerb ? ['VERB', 'VB'] : isSubject ? ['VERB', 'VBP'] : ['NOUN', 'NN']
  return retagged(token, { upos, xpos, lemma: token.form })
}
