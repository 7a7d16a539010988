import type { Kind } from '../model/codebook/kind.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'

/** What is added to the distance in characters of a target that a response is less likely to answer. */
const AFTER = 100
const UNLIKELY = 300
const BACKGROUND = 1200
const STILL_TO_COME = 2500

/** Answers of the law, which are to acts rather than to assemblies. */
const LEGAL: ReadonlySet<Kind> = new Set<Kind>([
  'investigation-opened',
  'investigation-refused',
  'charge',
  'trial',
  'sentence',
  'condemnation',
])

/** Which event a response answers: the one its own sentence tells of, else the nearest before it, violations first. */
export const aboutCoder: Coder<'about'> = {
  name: 'rules',
  field: 'about',
  code: (draft) => draft.events.filter((event) => event.class === 'response').flatMap((event) => aboutOf(draft, event)),
}

/** Laws are made after what they answer; what is told behind them mostly answers them. */
const LAWS: ReadonlySet<Kind> = new Set<Kind>(['law-adopted'])
/** Answers to the answers of courts and lawmakers. */
const RULED_ON: ReadonlySet<Kind> = new Set<Kind>(['appeal-made'])
const RULINGS: ReadonlySet<Kind> = new Set<Kind>(['sentence', 'law-adopted', 'conviction', 'ban', 'refusal', 'fine'])

/** "They will appeal": the last ruling or law told of before, else there is none. */
function rulingBefore(draft: Draft, response: DraftEvent, at: number): DraftEvent | undefined {
  const before = draft.events.flatMap((event) =>
    event.id !== response.id && RULINGS.has(event.kind) && !event.isBackground
      ? event.members.flatMap(({ trigger }) =>
          trigger.evidence.start < at ? [{ event, start: trigger.evidence.start }] : [],
        )
      : [],
  )
  return before.sort((a, b) => b.start - a.start)[0]?.event
}

function aboutOf(draft: Draft, response: DraftEvent): readonly Said<'about'>[] {
  const target = nearestTarget(draft, response)
  const first = response.members[0]
  if (!target || !first) return []
  return [
    { event: response.id, field: 'about', value: target.id, evidence: [first.trigger.evidence], rule: 'about.nearest' },
  ]
}

function nearestTarget(draft: Draft, response: DraftEvent): DraftEvent | undefined {
  const at = response.members[0]?.trigger.evidence.start ?? 0
  const ruling = RULED_ON.has(response.kind) ? rulingBefore(draft, response, at) : undefined
  if (ruling) return ruling
  let best: DraftEvent | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const event of draft.events) {
    if (event.class === 'response' || event.id === response.id) continue
    for (const member of event.members) {
      if (LAWS.has(response.kind) && member.trigger.evidence.start > at) continue
      const gap =
        Math.abs(member.trigger.evidence.start - at) +
        (member.trigger.evidence.start > at ? AFTER : 0) +
        (event.isBackground ? BACKGROUND : 0) +
        (event.class === 'assembly' && LEGAL.has(response.kind) ? UNLIKELY : 0) +
        (event.status === 'planned' && response.status === 'happened' ? STILL_TO_COME : 0)
      if (gap < bestDistance) {
        best = event
        bestDistance = gap
      }
    }
  }
  return best
}
