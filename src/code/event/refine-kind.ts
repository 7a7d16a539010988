import type { Kind } from '../../model/codebook/kind.ts'
import type { ReadSentence } from '../clause/reading.ts'
import { rolesOf } from '../clause/roles.ts'
import { NOUN_CLASSES } from '../lexicon/en/nouns.ts'
import { agentBehind } from './agent-behind.ts'
import { judgeModality } from './judge-modality.ts'
import { refineForce } from './refine-force.ts'
import type { Trigger } from './trigger.ts'

/** The trigger with the kind that its clause gives it, where the word alone says another: urging, refusing, punishing a critic. */
export function refineKind(trigger: Trigger): Trigger {
  return punishing(refusing(inciting(refineForce(hurting(trigger)))))
}

const SUFFERED = new Set(['die', 'perish', 'disappear', 'vanish', 'go', 'succumb'])

/** A killing gets the doer that the rest of its sentence names. */
function hurting(trigger: Trigger): Trigger {
  if (trigger.class !== 'violation') return trigger
  const agent = agentBehind(trigger.sentence, trigger.token)
  const { roles } = trigger
  if (SUFFERED.has(trigger.sentence.tokens[trigger.token]?.lemma ?? '')) {
    const agents = agent === undefined ? [] : [{ token: agent, by: 'tree' as const }]
    return { ...trigger, roles: { ...roles, patients: roles.agents, agents } }
  }
  if (agent === undefined) return trigger
  return { ...trigger, roles: { ...trigger.roles, agents: [{ token: agent, by: 'tree' }] } }
}

const INQUIRIES = new Set(['investigation', 'inquiry', 'enquiry', 'probe', 'inquest'])
const REFUSED_WITHIN = 12

/** "did not accede to the demands" refuses them; what is refused may be an inquiry. */
function refusing(trigger: Trigger): Trigger {
  const { sentence, token, kind, modality } = trigger
  const isDenied = kind === 'concession' && modality.aside === 'negated'
  if (!isDenied && kind !== 'refusal') return trigger
  const after = sentence.tokens.slice(token + 1, token + REFUSED_WITHIN)
  return {
    ...trigger,
    kind: after.some((one) => INQUIRIES.has(one.lemma)) ? 'investigation-refused' : 'refusal',
    modality: isDenied ? { status: 'happened', isBackground: false, rule: 'modality.not-granted' } : modality,
  }
}

/** Answers of the law that are violations when they hit somebody for using a right. */
const PUNISHMENTS: Readonly<Partial<Record<Kind, Kind>>> = { sentence: 'conviction', charge: 'prosecution' }

/** A sentence on a journalist, an organiser or a critic punishes a right; one on an attacker or an officer answers a violation. */
function punishing(trigger: Trigger): Trigger {
  const kind = trigger.class === 'response' ? PUNISHMENTS[trigger.kind] : undefined
  if (kind === undefined) return trigger
  const hit = trigger.roles.patients.some(({ token }) => isCritic(trigger.sentence, token))
  return hit ? { ...trigger, class: 'violation', kind } : trigger
}

function isCritic(sentence: ReadSentence, index: number): boolean {
  const lemma = sentence.tokens[index]?.lemma ?? ''
  const before = sentence.tokens[index - 1]?.lemma ?? ''
  return NOUN_CLASSES.critic.has(lemma) || (NOUN_CLASSES.person.has(lemma) && NOUN_CLASSES.critic.has(before))
}

const INCITING = new Set(['encourage', 'incite', 'order', 'instruct', 'urge', 'exhort'])

/** "encouraged families to kill their sons": the urging is the act, by who urges, against whom the urged act would hit. */
function inciting(trigger: Trigger): Trigger {
  const { sentence, token, class: eventClass, modality } = trigger
  if (eventClass !== 'violation' || !modality.rule.startsWith('modality.wished')) return trigger
  const governor = inciterOf(sentence, token)
  if (governor === undefined) return trigger
  const above = rolesOf(sentence, governor)
  const outer = judgeModality(sentence, governor)
  return {
    ...trigger,
    kind: 'threat',
    modality: outer.aside === 'hypothetical' ? modality : { ...outer, rule: 'modality.incitement' },
    roles: { ...trigger.roles, agents: above.agents },
  }
}

/** The verb of urging right above an infinitive, by the tree or a few words before it. */
function inciterOf(sentence: ReadSentence, token: number): number | undefined {
  const above = sentence.tokens[token]?.head ?? -1
  if (INCITING.has(sentence.tokens[above]?.lemma ?? '')) return above
  for (let index = token - 2; index >= 0 && token - index <= 6; index--) {
    if (INCITING.has(sentence.tokens[index]?.lemma ?? '')) return index
  }
  return undefined
}
