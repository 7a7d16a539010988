import type { Kind } from '../../model/codebook/kind.ts'
import { speakerOf, speechAround } from '../attribution.ts'
import type { Reading } from '../clause/reading.ts'
import type { Trigger } from './trigger.ts'

/** Acts of the police, of which their own word is a telling. */
const ACTS: ReadonlySet<Kind> = new Set<Kind>([
  'arrest',
  'detention',
  'force',
  'dispersal',
  'raid',
  'deployment',
  'investigation-opened',
  'charge',
])
const OFFICE =
  /\b(?:police\w*|commissioner|inspector|sub-inspector|superintendent|constable|sheriff|commander|sp|dsp|dcp|dgp|ig)\b/i

/** "'We have arrested five people,' the inspector said": in the words of those who did it an act is told, quoted or not. */
export function isOwnAccount(reading: Reading, trigger: Trigger): boolean {
  if (!ACTS.has(trigger.kind) || trigger.entry.pos !== 'VERB') return false
  if (trigger.modality.status !== 'happened' && trigger.modality.status !== 'ongoing') return false
  const speech = speechAround(reading, trigger.evidence)
  const speaker = speech && speakerOf(reading, speech)
  return speaker !== null && speaker !== undefined && OFFICE.test(`${speaker.role ?? ''} ${speaker.evidence.quote}`)
}
