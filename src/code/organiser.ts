import { partyAt } from './clause/party.ts'
import { rolesOf } from './clause/roles.ts'
import { dependentsOf } from './clause/tree.ts'
import type { ReadSentence } from './clause/reading.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'

const ORGANISING_VERBS = new Set([
  'organise',
  'organize',
  'arrange',
  'convene',
  'sponsor',
  'lead',
  'stage',
  'coordinate',
  'spearhead',
  'host',
  'initiate',
  'hold',
  'mount',
  'call',
])
const ORGANISER_NOUNS = new Set(['organiser', 'organizer', 'convener', 'convenor', 'coordinator'])
const ASSEMBLY_OBJECT =
  /^(?:protest|rally|demonstration|march|vigil|strike|event|picket|sit-in|gathering|blockade|boycott|action|procession|mob|demonstrator|meeting|parade|campaign)$/

/** Who called or ran the assembly: "organised by", "organiser X", "X held a rally". */
export const organiserCoder: Coder<'organiser'> = {
  name: 'rules',
  field: 'organiser',
  code: (draft) => {
    const assemblies = draft.events.filter((event) => event.class === 'assembly')
    return draft.reading.sentences
      .filter((sentence) => sentence.parsed)
      .flatMap((sentence) => organisersIn(draft, sentence, nearest(assemblies, sentence)))
  },
}

/** The assembly told of in the sentence, or the nearest one told of before it. */
function nearest(assemblies: readonly DraftEvent[], sentence: ReadSentence): DraftEvent | undefined {
  const own = assemblies.find((event) =>
    event.members.some((member) => member.trigger.sentence.index === sentence.index),
  )
  return own ?? assemblies.find((event) => !event.isBackground) ?? assemblies[0]
}

function organisersIn(
  draft: Draft,
  sentence: ReadSentence,
  event: DraftEvent | undefined,
): readonly Said<'organiser'>[] {
  if (!event) return []
  const heads = sentence.tokens.flatMap((token, index): readonly number[] => {
    if (token.upos === 'VERB' && ORGANISING_VERBS.has(token.lemma)) return verbOrganisers(sentence, index)
    if (ORGANISER_NOUNS.has(token.lemma)) return nounOrganisers(sentence, index)
    return []
  })
  return heads.flatMap((head): readonly Said<'organiser'>[] => {
    const party = partyAt(draft.reading, sentence, head)
    if (!party || party.isPronoun) return []
    return [
      { event: event.id, field: 'organiser', value: party.value, evidence: [party.evidence], rule: 'organiser.clause' },
    ]
  })
}

function verbOrganisers(sentence: ReadSentence, verb: number): readonly number[] {
  const roles = rolesOf(sentence, verb)
  const isAssembly = roles.patients.some((filler) => ASSEMBLY_OBJECT.test(sentence.tokens[filler.token]?.lemma ?? ''))
  return isAssembly ? roles.agents.map((filler) => filler.token) : []
}

/** "organiser Yosef Kristian": the name beside the noun; else the noun itself. */
function nounOrganisers(sentence: ReadSentence, noun: number): readonly number[] {
  const named = dependentsOf(sentence, noun).find((index) =>
    /^(?:appos|flat)/.test(sentence.tokens[index]?.relation ?? ''),
  )
  const head = sentence.tokens[noun]?.head ?? -1
  const isTitle =
    /^(?:compound|nmod|flat)/.test(sentence.tokens[noun]?.relation ?? '') && sentence.tokens[head]?.upos === 'PROPN'
  if (named !== undefined) return [named]
  return [isTitle ? head : noun]
}
