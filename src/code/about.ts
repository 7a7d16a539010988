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
  let best: DraftEvent | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const event of draft.events) {
    if (event.class === 'response' || event.id === response.id) continue
    for (const member of event.members) {
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
