import type { Stance } from '../../model/statement.ts'
import type { Attribution } from './attribution.ts'
import {
  BLAME,
  BLAME_QUOTED,
  COMMAND,
  CONFIRMATION,
  COUNT_FIRST,
  DECISION,
  DEMAND,
  DENIAL,
  ESTIMATE,
  INSTITUTION,
  LATER,
  OWN_PROMISE,
  PRAISE,
  PRAISE_QUOTED,
} from './stance-signs.ts'

const PAST =
  /\b(?:was|were|had|did|has been|have been|has|have|is|are|\p{Ll}{3,}ed|took|held|began|went|came|made|shot|hit|struck|beat|fled|broke|threw|left)\b/u
/** Verbs that take a claim for no more than one; only a plain denial or a count changes their stance. */
const CLAIMING = new Set(['claim', 'allege', 'insist', 'assert', 'warn', 'alert', 'caution', 'charge'])
/** Verbs that give a name to something, which is a judgement in the speaker's words. */
const JUDGING = new Set([
  'call',
  'describe',
  'label',
  'dub',
  'brand',
  'term',
  'depict',
  'portray',
  'characterize',
  'characterise',
  'express',
  'voice',
])
const SILENT =
  /^(?:to )?(?:comment|be interviewed|answer|discuss|respond|give (?:any )?details|elaborate|say (?:more|whether|if|how|who)|provide (?:any )?(?:details|information)|speak (?:to|with) (?:reporters|the press|the media))\b/i
const LONGEST = 1200

/** The stance of the cue, weighed with what is said where the cue alone ("said") tells little. */
export function readStance(read: Attribution, content: string): Stance {
  const { voice } = read
  const words = content.slice(0, LONGEST)
  if ((voice.lemma === 'decline' || voice.lemma === 'refuse') && SILENT.test(words)) return 'declines-comment'
  if (voice.stance !== 'asserts' && voice.stance !== 'alleges') return voice.stance
  if (CLAIMING.has(voice.lemma)) return weighClaim(words, read.direct) ?? voice.stance
  const weighed =
    read.direct || JUDGING.has(voice.lemma) || /^["“'‘«]/.test(words) ? weighQuoted(words) : weighReported(words)
  return weighed ?? (voice.stance === 'asserts' && voice.aloud && PAST.test(words) ? 'alleges' : voice.stance)
}

/** A claim stays one but for a plain denial, a count, and blame in the speaker's own words. */
function weighClaim(words: string, direct: boolean): Stance | undefined {
  if (DENIAL.test(words)) return 'denies'
  if (ESTIMATE.test(words)) return 'estimates'
  return direct && count(words, BLAME) + count(words, BLAME_QUOTED) > 0 ? 'condemns' : undefined
}

/** In their own words people judge, promise and demand. */
function weighQuoted(words: string): Stance | undefined {
  if (COMMAND.test(words)) return 'demands'
  const blame = count(words, BLAME) * 2 + count(words, BLAME_QUOTED)
  const praise = count(words, PRAISE) * 2 + count(words, PRAISE_QUOTED)
  if (OWN_PROMISE.test(words)) return praise > 2 && praise > blame ? 'supports' : 'promises'
  if (INSTITUTION.test(words) || DECISION.test(words)) return 'announces'
  if (DEMAND.test(words) && Math.abs(blame - praise) < 3) return 'demands'
  if (blame !== praise) return blame > praise ? 'condemns' : 'supports'
  if (DENIAL.test(words)) return 'denies'
  if (ESTIMATE.test(words)) return 'estimates'
  return undefined
}

/** In reported speech they tell: what was, what was not, how many, and what they will do. */
function weighReported(words: string): Stance | undefined {
  if (DENIAL.test(words)) return 'denies'
  if (DEMAND.test(words)) return 'demands'
  if (CONFIRMATION.test(words)) return 'confirms'
  if (COUNT_FIRST.test(words)) return 'estimates'
  if (DECISION.test(words)) return 'announces'
  if (ESTIMATE.test(words)) return 'estimates'
  if (LATER.test(words)) return 'announces'
  const blame = count(words, BLAME)
  const praise = count(words, PRAISE)
  if (blame !== praise) return blame > praise ? 'condemns' : 'supports'
  return undefined
}

/** Matches counted beyond this add nothing to a judgement. */
const MOST = 6

function count(words: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (found < MOST && pattern.test(words)) found += 1
  return found
}
