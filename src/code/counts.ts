import type { Kind } from '../model/codebook/kind.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { Interval } from '../model/value.ts'
import type { Coder, Draft, DraftEvent, Said } from './coder.ts'

/** A toll beside an assembly is the assembly's only where no act of its sort stands in the sentence. */
const BESIDE_ASSEMBLY = 1_000

type CountField = 'arrested' | 'injured' | 'killed'

/** The number of people arrested or detained. */
export const arrestedCoder: Coder<'arrested'> = {
  name: 'rules',
  field: 'arrested',
  code: (draft) => harmOf(draft, 'arrested'),
}

/** The number of people hurt. */
export const injuredCoder: Coder<'injured'> = {
  name: 'rules',
  field: 'injured',
  code: (draft) => harmOf(draft, 'injured'),
}

/** The number of people who lost their lives. */
export const killedCoder: Coder<'killed'> = { name: 'rules', field: 'killed', code: (draft) => harmOf(draft, 'killed') }

/** The kinds of violation that a number of each sort can be the toll of. */
const TOLL_OF: Readonly<Record<CountField, ReadonlySet<Kind>>> = {
  arrested: new Set<Kind>(['arrest', 'detention', 'raid', 'abduction', 'deportation']),
  injured: new Set<Kind>(['killing', 'attack', 'beating', 'torture', 'force', 'dispersal', 'raid', 'other-violation']),
  killed: new Set<Kind>(['killing', 'attack', 'beating', 'torture', 'force', 'dispersal', 'raid', 'other-violation']),
}

/** Each number goes to one event: that of its own sort whose words stand nearest in the sentence, or else the assembly there. */
function harmOf<F extends CountField>(draft: Draft, field: F): readonly Said<F>[] {
  return draft.reading.sizes.flatMap((found): readonly Said<F>[] => {
    if (found.of !== field || found.part || isNobody(found.value)) return []
    const event = nearestFit(draft, field, found)
    return event === undefined
      ? []
      : [{ event: event.id, field, value: found.value, evidence: [found], rule: `count.${found.rule}` }]
  })
}

function nearestFit(draft: Draft, field: CountField, found: Span): DraftEvent | undefined {
  let best: DraftEvent | undefined
  let bestDistance = distanceToAside(draft, found)
  for (const event of draft.events) {
    const isToll = event.class === 'violation' && TOLL_OF[field].has(event.kind)
    if (!isToll && event.class !== 'assembly') continue
    for (const { trigger } of event.members) {
      if (!contains(trigger.sentence, found)) continue
      const distance = gapBetween(trigger.evidence, found) + (isToll ? 0 : BESIDE_ASSEMBLY)
      if (distance >= bestDistance) continue
      best = event
      bestDistance = distance
    }
  }
  return best
}

/** How near the number stands to words that name no event of this report: their toll is none of its own. */
function distanceToAside({ setAside }: Draft, found: Span): number {
  return Math.min(...setAside.map((passage) => gapBetween(passage.evidence, found)), Number.POSITIVE_INFINITY)
}

function gapBetween(a: Span, b: Span): number {
  if (overlaps(a, b)) return 0
  return a.end <= b.start ? b.start - a.end : a.start - b.end
}

function isNobody(value: Interval): boolean {
  return value.low === undefined && value.high === undefined
}
