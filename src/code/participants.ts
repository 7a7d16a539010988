import { overlaps } from '../model/span.ts'
import type { ReadSentence } from './clause/reading.ts'
import { rolesOf, type Filler } from './clause/roles.ts'
import { partyAt, type PartyHere } from './clause/party.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'
import { isOfClass } from './event/sense-tests.ts'

const EMPTY = new Set([
  'thousands',
  'hundreds',
  'dozens',
  'people',
  'scores',
  'tens',
  'crowd',
  'crowds',
  'many',
  'some',
  'others',
  'event',
  'protest',
  'group',
])

/** Who took part: the subjects of the verbs that name the assembly, and the people nouns that do ("protesters"). */
export const participantsCoder: Coder<'participants'> = {
  name: 'rules',
  field: 'participants',
  code: (draft) =>
    draft.events.filter((event) => event.class === 'assembly').flatMap((event) => participantsOf(draft, event)),
}

const STAGING = new Set(['stage', 'hold', 'mount', 'join', 'attend', 'begin', 'start', 'continue'])

/** "students staged a protest": who stages the assembly that a noun names. */
function stagers(sentence: ReadSentence, token: number): readonly Filler[] {
  const noun = sentence.tokens[token]
  const verb = noun?.head ?? -1
  if (noun?.upos !== 'NOUN' || noun.relation !== 'obj' || !STAGING.has(sentence.tokens[verb]?.lemma ?? '')) return []
  return rolesOf(sentence, verb).agents
}

/** One statement for each kind of people, in its fullest words: "steel workers" stands for "workers". */
function fullest(all: readonly Said<'participants'>[]): readonly Said<'participants'>[] {
  const byHead = new Map<string, Said<'participants'>>()
  for (const one of all) {
    const head = one.value.name.toLowerCase().split(' ').at(-1) ?? ''
    const sofar = byHead.get(head)
    if (!sofar || one.value.name.length > sofar.value.name.length) byHead.set(head, one)
  }
  return [...byHead.values()]
}

/** In a headline the parser may take the words of the event itself for the subject. */
function isTrigger(party: PartyHere, event: DraftEvent): boolean {
  return event.members.some(({ trigger }) => !trigger.entry.weak && overlaps(trigger.evidence, party.evidence))
}

function participantsOf(draft: Draft, event: DraftEvent): readonly Said<'participants'>[] {
  const out = new Map<string, Said<'participants'>>()
  for (const member of event.members) {
    const { sentence, roles, token } = member.trigger
    const people =
      sentence.tokens[token]?.upos === 'NOUN' &&
      /(?:er|or|ers|ors)$/.test(sentence.tokens[token]?.form ?? '') &&
      /protest|demonstrat|march|riot|picket|strik/.test(sentence.tokens[token]?.lemma ?? '')
    if (sentence.role === 'caption') continue
    const heads = people ? [token] : [...roles.agents, ...stagers(sentence, token)].map((filler) => filler.token)
    for (const head of heads) {
      if (!people && !isOfClass(draft.reading, sentence, { token: head, classes: ['crowd', 'person', 'body'] }))
        continue
      const party = partyAt(draft.reading, sentence, head)
      if (!party || party.isPronoun || isTrigger(party, event)) continue
      if (sentence.tokens[head]?.upos === 'PROPN' && !party.isName) continue
      const key = party.value.name.toLowerCase()
      if (EMPTY.has(key) || out.has(key)) continue
      out.set(key, {
        event: event.id,
        field: 'participants',
        value: party.value,
        evidence: [party.evidence],
        rule: people ? 'participants.noun' : `participants.subject-by-${roles.agents[0]?.by ?? 'tree'}`,
      })
    }
  }
  return fullest([...out.values()])
}
