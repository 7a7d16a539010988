import { statementsAt, type Asked } from './at-assembly.ts'
import { indexPhrases } from './clause/find-phrase.ts'
import { isHeadlineVerb } from './clause/is-headline-verb.ts'
import type { ReadSentence } from './clause/reading.ts'
import { rolesOf, type Filler } from './clause/roles.ts'
import type { Coder, Draft } from './coder.ts'
import { isOfClass } from './event/sense-tests.ts'
import { AUTHORISATION_WORDS, CONDUCT_WORDS } from './lexicon/en/conduct.ts'
import type { NounClass } from './lexicon/entry.ts'

const CONDUCT = indexPhrases(CONDUCT_WORDS)
const AUTHORISATION = indexPhrases(AUTHORISATION_WORDS)
const AUTHORITIES: readonly NounClass[] = ['police', 'official']
const SUFFERERS: readonly NounClass[] = ['crowd', 'person']

/** What police and officials did at an assembly. */
export const authoritiesCoder: Coder<'authorities'> = {
  name: 'rules',
  field: 'authorities',
  code: (draft) =>
    statementsAt(draft, 'authorities', {
      index: CONDUCT,
      fits: (asked) => isByAuthority(draft, asked) && fitsAim(asked),
    }),
}

/** Whether the assembly was permitted, notified, refused or banned. */
export const authorisationCoder: Coder<'authorisation'> = {
  name: 'rules',
  field: 'authorisation',
  code: (draft) =>
    statementsAt(draft, 'authorisation', { index: AUTHORISATION, fits: (asked) => isByAuthority(draft, asked) }),
}

type Row = {
  readonly byAuthority?: true
  readonly onCrowd?: true
  readonly onAssembly?: true
  readonly isTold?: true
  readonly toDisperse?: boolean
}

/** Where the row asks for it, police or officials have to act, and a crowd to suffer it. */
function isByAuthority(draft: Draft, { sentence, at, row }: Asked<Row>): boolean {
  const token = sentence.tokens[at]
  if (row.isTold && isAttribute(sentence, at)) return false
  if (!row.byAuthority && !row.onCrowd && !row.onAssembly) return true
  if (token?.upos !== 'VERB' && token?.upos !== 'ADJ') return false
  const roles = rolesOf(sentence, at)
  const some = (fillers: readonly Filler[], classes: readonly NounClass[]): boolean =>
    fillers.some((filler) => isOfClass(draft.reading, sentence, { token: filler.token, classes }))
  if (row.byAuthority && !some(roles.agents, AUTHORITIES)) return false
  if (row.onAssembly && (!some(roles.patients, ['assembly']) || some(roles.agents, ['body']))) return false
  return !row.onCrowd || some(roles.patients, SUFFERERS)
}

const RELATIVE = new Set(['who', 'whom', 'which'])

/** "those arrested in May", "the editor, who was arrested": says who somebody is, not what was done at the assembly. */
function isAttribute(sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence
  return (
    (tokens[at]?.relation.startsWith('acl') === true && !isHeadlineVerb(sentence, at)) ||
    tokens.slice(Math.max(0, at - 3), at).some((token) => RELATIVE.has(token.lower))
  )
}

const DISPERSING = new Set(['disperse', 'dispel', 'scatter', 'clear', 'break', 'dispersal', 'quell'])

/** Gas and water are there to break up a crowd where the sentence says so; else they are force. */
function fitsAim({ sentence, row }: Asked<Row>): boolean {
  if (row.toDisperse === undefined) return true
  return sentence.tokens.some((token) => DISPERSING.has(token.lemma)) === row.toDisperse
}
