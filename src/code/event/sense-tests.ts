import type { Kind } from '../../model/codebook/kind.ts'
import type { NameFound } from '../../text/names/name-found.ts'
import type { Sentence } from '../../text/syntax/token.ts'
import { within, type Reading, type ReadSentence } from '../clause/reading.ts'
import type { Filler, Roles } from '../clause/roles.ts'
import { dependentsOf, prepositionOf } from '../clause/tree.ts'
import { isPersonNoun } from '../clause/person-noun.ts'
import { HAND_WORDS, MISHAP_WORDS } from '../lexicon/en/modality.ts'
import { NOUN_CLASSES } from '../lexicon/en/nouns.ts'
import type { NounClass } from '../lexicon/entry.ts'
import type { Match } from './lexicon-index.ts'

const NEIGHBOURS = 5
const HARMS: ReadonlySet<Kind> = new Set<Kind>(['killing', 'attack'])
const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'we',
  'us',
  'i',
  'me',
  'who',
  'whom',
  'himself',
  'nobody',
  'none',
  'no-one',
  'themselves',
  'herself',
  'everyone',
  'anyone',
  'someone',
  'those',
  'others',
  'both',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'nobody',
  'none',
  'no-one',
])
/** The kinds of names that pass for a class of nouns. */
const NAME_CLASSES: Readonly<Record<NameFound['kind'], readonly NounClass[]>> = {
  person: ['person', 'crowd', 'official', 'armed'],
  organisation: ['body', 'crowd', 'official', 'armed'],
  group: ['crowd', 'person', 'body', 'armed'],
  authority: ['official', 'police', 'court', 'body', 'armed'],
  outlet: ['media', 'body'],
  place: ['official', 'goods'],
}

/** True when the words around a match let it keep its sense: subject, object, and the words that narrow it. */
export function keepsSense(
  reading: Reading,
  sentence: ReadSentence,
  options: { readonly match: Match; readonly head: number; readonly roles: Roles },
): boolean {
  const { match, head, roles } = options
  const { entry } = match.sense
  if (!hasItsWords(sentence, match)) return false
  if (
    entry.class === 'violation' &&
    (isAccident(sentence, head, match) ||
      isDoneByAccident(sentence, roles) ||
      (HARMS.has(entry.kind) && isMishap(sentence)))
  )
    return false
  const subject = fit(reading, sentence, { fillers: roles.agents, classes: entry.subject })
  const object = fit(reading, sentence, { fillers: roles.patients, classes: entry.object })
  if (subject === 'unfit' || object === 'unfit') return false
  if (entry.needs === 'subject') return subject === 'fit'
  if (entry.needs === 'object') return object === 'fit'
  if (entry.needs === 'either') return subject === 'fit' || object === 'fit'
  return true
}

/** True when the words that narrow a sense stand beside the match, and none that rule it out. A tagged sentence will do. */
export function hasItsWords(sentence: Sentence, match: Match): boolean {
  const { with: needed, without } = match.sense
  if (without && hasNeighbour(sentence, match, without)) return false
  return needed === null || sentence.tokens.some((token) => needed.has(token.lemma))
}

/** True when one of the fillers is of one of the classes, by its noun, its name or its pronoun. */
export function isOfClass(
  reading: Reading,
  sentence: Sentence,
  options: { readonly token: number; readonly classes: readonly NounClass[] },
): boolean {
  const token = sentence.tokens[options.token]
  if (!token) return false
  if (options.classes.some((name) => NOUN_CLASSES[name].has(token.lemma))) return true
  if (PERSONAL.has(token.lower))
    return (
      options.classes.includes('person') ||
      options.classes.includes('crowd') ||
      options.classes.includes('police') ||
      options.classes.includes('official')
    )
  if (isPersonNoun(token.lemma) && (options.classes.includes('person') || options.classes.includes('crowd')))
    return true
  if (token.upos === 'NUM') return options.classes.includes('person') || options.classes.includes('crowd')
  const name = within(reading.names, { start: token.start - 60, end: token.end + 60 }).find(
    (found) => found.start <= token.start && token.end <= found.end,
  )
  if (name) return NAME_CLASSES[name.kind].some((known) => options.classes.includes(known))
  return (
    token.upos === 'PROPN' &&
    (options.classes.includes('person') || options.classes.includes('official') || options.classes.includes('body'))
  )
}

function fit(
  reading: Reading,
  sentence: ReadSentence,
  options: { readonly fillers: readonly Filler[]; readonly classes: readonly NounClass[] | undefined },
): 'fit' | 'unfit' | 'absent' {
  const { fillers, classes } = options
  if (fillers.length === 0) return 'absent'
  if (!classes) return 'fit'
  if (fillers.some((filler) => isOfClass(reading, sentence, { token: filler.token, classes }))) return 'fit'
  return fillers.every((filler) => filler.by === 'order') ? 'absent' : 'unfit'
}

function hasNeighbour(sentence: Sentence, match: Match, lemmas: ReadonlySet<string>): boolean {
  for (let index = match.first - NEIGHBOURS; index <= match.last + NEIGHBOURS; index++) {
    const token = sentence.tokens[index]
    if (!token || (index >= match.first && index <= match.last)) continue
    if (lemmas.has(token.lemma) || lemmas.has(token.lower)) return true
  }
  return false
}

/** "killed five when it exploded": nothing in the sentence speaks of a hand that did it, and something of an accident. */
function isMishap(sentence: Sentence): boolean {
  let mishap = false
  for (const token of sentence.tokens) {
    if (MISHAP_WORDS.has(token.lemma)) mishap = true
    if (HAND_WORDS.has(token.lemma)) return false
  }
  return mishap
}

/** "a blaze killed nine and destroyed a market": the doer is no hand. */
function isDoneByAccident(sentence: Sentence, { agents }: Roles): boolean {
  return (
    agents.length > 0 &&
    agents.every(({ token, by }) => {
      const lemma = sentence.tokens[token]?.lemma ?? ''
      return by === 'tree' && NOUN_CLASSES.accident.has(lemma) && !NOUN_CLASSES.weapon.has(lemma)
    })
  )
}

/** "killed in a crash", "deaths from cholera": nobody did it. */
function isAccident(sentence: Sentence, head: number, match: Match): boolean {
  return dependentsOf(sentence, head).some((index) => {
    if (index >= match.first && index <= match.last) return false
    const token = sentence.tokens[index]
    return (
      token !== undefined &&
      /^(obl|nmod|nsubj|compound)/.test(token.relation) &&
      NOUN_CLASSES.accident.has(token.lemma) &&
      !NOUN_CLASSES.weapon.has(token.lemma) &&
      !TARGETING.has(prepositionOf(sentence, index))
    )
  })
}

/** "opened fire on a bus": what is aimed at is no accident. */
const TARGETING = new Set(['on', 'at', 'into', 'against', 'upon'])
