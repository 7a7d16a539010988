import { statementsAt, type Asked } from './at-assembly.ts'
import { indexPhrases } from './clause/find-phrase.ts'
import { rolesOf, type Filler } from './clause/roles.ts'
import type { Coder, Draft } from './coder.ts'
import { isOfClass } from './event/sense-tests.ts'
import { PEACE_WORDS, POLICE_HEADS, VIOLENCE_NOUNS, VIOLENCE_WORDS } from './lexicon/en/violence.ts'
import type { NounClass } from './lexicon/entry.ts'

type Row = { readonly words: string; readonly rule: string; readonly value: boolean; readonly isAct?: true }

const rows: readonly Row[] = [
  ...VIOLENCE_WORDS.split(' / ').map((words): Row => ({ value: true, words, rule: 'violence.act', isAct: true })),
  ...VIOLENCE_NOUNS.split(' / ').map((words): Row => ({ value: true, words, rule: 'violence.noun' })),
  ...PEACE_WORDS.split(' / ').map((words): Row => ({ value: false, words, rule: 'violence.peaceful' })),
]
const VIOLENCE = indexPhrases(rows)

/** Whether those who took part used violence. */
export const participantViolenceCoder: Coder<'participantViolence'> = {
  name: 'rules',
  field: 'participantViolence',
  code: (draft) => statementsAt(draft, 'participantViolence', { index: VIOLENCE, fits: (asked) => fits(draft, asked) }),
}

function fits(draft: Draft, asked: Asked<Row>): boolean {
  if (asked.row.isAct) return isByCrowd(draft, asked)
  return !isOfPolice(asked)
}

/** "riot police", "riot gear": the noun says whose, not what the crowd did. */
function isOfPolice({ sentence, at }: Asked<Row>): boolean {
  const next = sentence.tokens[at + 1]
  const after = next?.form === '-' ? sentence.tokens[at + 2] : next
  return after !== undefined && (POLICE_HEADS.has(after.lemma) || POLICE_HEADS.has(after.lower))
}

/** A crowd acts, or things suffer it by nobody named in the sentence that tells of the assembly. */
function isByCrowd(draft: Draft, { sentence, at, event }: Asked<Row>): boolean {
  const token = sentence.tokens[at]
  if (token?.upos !== 'VERB' && token?.upos !== 'ADJ') return false
  const roles = rolesOf(sentence, at)
  const some = (fillers: readonly Filler[], classes: readonly NounClass[]): boolean =>
    fillers.some((filler) => isOfClass(draft.reading, sentence, { token: filler.token, classes }))
  if (roles.isPassive && roles.agents.length === 0)
    return (
      some(roles.patients, ['goods', 'road', 'body']) &&
      event.members.some(({ trigger }) => trigger.sentence === sentence)
    )
  return !some(roles.agents, ['police', 'official']) && some(roles.agents, ['crowd'])
}
