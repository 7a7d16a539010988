import type { NameFound } from '../../text/names/name-found.ts'
import { nameGender } from '../../text/names/name-gender.ts'
import { isPersonNoun } from './person-noun.ts'
import { within, type Reading, type ReadSentence } from './reading.ts'

/** Where somebody stands that a pronoun goes back to. */
export type Antecedent = { readonly sentence: ReadSentence; readonly token: number }

type Wanted = { readonly isPlural: boolean; readonly gender?: 'woman' | 'man' }
type Candidate = Antecedent & { readonly isSubject: boolean; readonly gender: 'woman' | 'man' | undefined }

const SINGULAR = new Map<string, 'woman' | 'man'>([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['himself', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['hers', 'woman'],
  ['herself', 'woman'],
])
const PLURAL = new Set(['they', 'them', 'their', 'themselves'])
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])
const WOMAN = /^(?:woman|girl|mother|daughter|wife|widow|sister|actress|nun|aunt|grandmother|policewoman|schoolgirl)$/
const MAN =
  /^(?:man|boy|father|son|husband|brother|monk|priest|imam|bishop|uncle|grandfather|policeman|gunman|schoolboy)$/
const SENTENCES_BACK = 2
/** As long as the sentences between go on with the same pronoun. */
const LONGEST_CHAIN = 6

/**
 * Whom a pronoun means: a relative pronoun the noun before it; "he", "she" and "they" the subject, else the first person, of
 * the words before in the sentence, then of the two sentences before. Undefined for "it" and where nobody fits.
 */
export function antecedentOf(reading: Reading, sentence: ReadSentence, token: number): Antecedent | undefined {
  const form = sentence.tokens[token]?.form.toLowerCase() ?? ''
  if (RELATIVE.has(form)) return relativeBefore(reading, sentence, token)
  const gender = SINGULAR.get(form)
  const isPlural = PLURAL.has(form)
  if (gender === undefined && !isPlural) return undefined
  const wanted: Wanted = { isPlural, ...(gender && { gender }) }
  const here = candidates(reading, sentence, token).filter((one) => fits(one, wanted, reading))
  const own = here.find((one) => one.isSubject) ?? here[0]
  if (own) return own
  let reach = SENTENCES_BACK
  for (let back = 1; back <= reach; back++) {
    const before = reading.sentences[sentence.index - back]
    if (!before) break
    if (before.tokens.some((one) => one.form.toLowerCase() === form))
      reach = Math.min(back + SENTENCES_BACK, LONGEST_CHAIN)
    if (before.role === 'caption' || before.role === 'credit') continue
    const there = candidates(reading, before, before.tokens.length).filter((one) => fits(one, wanted, reading))
    const found = there.find((one) => one.isSubject) ?? there[0]
    if (found) return found
  }
  return undefined
}

/** "X, who": the noun or name right before, past a comma and a bracket. */
function relativeBefore(reading: Reading, sentence: ReadSentence, token: number): Antecedent | undefined {
  const { tokens } = sentence
  const governor = tokens[tokens[token]?.head ?? -1]
  const head = governor?.relation === 'acl:relcl' ? governor.head : -1
  if (tokens[head]?.upos === 'NOUN' || tokens[head]?.upos === 'PROPN') return { sentence, token: head }
  for (let index = token - 1; index >= 0 && token - index < 8; index--) {
    const upos = tokens[index]?.upos
    if (upos === 'PUNCT' || upos === 'NUM' || upos === 'ADP') continue
    return upos === 'NOUN' || upos === 'PROPN' ? { sentence, token: headOfName(reading, sentence, index) } : undefined
  }
  return undefined
}

/** The token by which a name is known: its first that does not hang on another of its own. */
function headOfName(reading: Reading, sentence: ReadSentence, index: number): number {
  const at = sentence.tokens[index]?.start ?? 0
  const name = nameOver(reading, sentence, at)
  if (!name) return index
  const first = sentence.tokens.findIndex((one) => one.start >= name.start)
  return first < 0 ? index : first
}

function nameOver(reading: Reading, sentence: ReadSentence, at: number): NameFound | undefined {
  return within(reading.names, sentence).find((name) => name.start <= at && at < name.end)
}

/** The people and groups of a sentence up to a token, in order; one for each name. */
function candidates(reading: Reading, sentence: ReadSentence, before: number): readonly Candidate[] {
  const names = within(reading.names, sentence)
  const out: Candidate[] = []
  let covered = -1
  for (let index = 0; index < before; index++) {
    const token = sentence.tokens[index]
    if (!token || token.start < covered) continue
    const name = names.find((one) => one.start <= token.start && token.start < one.end)
    if (name) covered = name.end
    const isPerson = name ? name.kind === 'person' : token.upos === 'NOUN' && isPersonNoun(token.lemma)
    if (!isPerson) continue
    const gender = name
      ? nameGender(name.name, name.role?.quote)
      : WOMAN.test(token.lemma)
        ? 'woman'
        : MAN.test(token.lemma)
          ? 'man'
          : undefined
    out.push({ sentence, token: index, isSubject: isSubject(sentence, index), gender })
  }
  return out
}

function isSubject(sentence: ReadSentence, index: number): boolean {
  const token = sentence.tokens[index]
  if (!token) return false
  if (token.relation.startsWith('nsubj')) return true
  const above = sentence.tokens[token.head]
  return /^(?:flat|compound|nmod:desc)/.test(token.relation) && (above?.relation.startsWith('nsubj') ?? false)
}

function fits(one: Candidate, wanted: Wanted, reading: Reading): boolean {
  const token = one.sentence.tokens[one.token]
  if (!token) return false
  const isName = nameOver(reading, one.sentence, token.start) !== undefined
  const isPlural = !isName && (token.xpos === 'NNS' || token.lemma === 'police' || token.lemma === 'people')
  if (wanted.isPlural !== isPlural) return false
  return wanted.gender === undefined || one.gender === undefined || one.gender === wanted.gender
}
