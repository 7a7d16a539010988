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
  return direct && count(words, BLAME).plain + count(words, BLAME_QUOTED).plain > 0 ? 'condemns' : undefined
}

/** In their own words people judge, promise and demand. */
function weighQuoted(words: string): Stance | undefined {
  if (COMMAND.test(words)) return 'demands'
  const { blame, praise } = weighQuotedWords(words)
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
  const blamed = count(words, BLAME)
  const praised = count(words, PRAISE)
  const [blame, praise] = [blamed.plain + praised.denied, praised.plain]
  if (blame !== praise) return blame > praise ? 'condemns' : 'supports'
  return undefined
}

/** Words of judgement in quoted speech, the strong ones twice; praise that is denied blames, blame that is denied says nothing. */
function weighQuotedWords(words: string): { readonly blame: number; readonly praise: number } {
  const [strongBlame, blame] = [count(words, BLAME), count(words, BLAME_QUOTED)]
  const [strongPraise, praise] = [count(words, PRAISE), count(words, PRAISE_QUOTED)]
  return {
    blame: strongBlame.plain * 2 + blame.plain + strongPraise.denied * 2 + praise.denied,
    praise: strongPraise.plain * 2 + praise.plain,
  }
}

/** Matches counted beyond this add nothing to a judgement. */
const MOST = 6

const DENIED = /(?:\b(?:not|never|no|without|nor|cannot|hardly)|n['’]t)\s(?:\S+\s){0,2}$/i
const BEFORE = 32

/** "the Great Orchestra", "Freedom Square": a capital within a sentence makes a name of the word. */
function isName(words: string, { index, 0: found }: RegExpExecArray): boolean {
  return /^\p{Lu}\p{Ll}/u.test(found) && /[\p{L},] $/u.test(words.slice(Math.max(0, index - 2), index))
}

/** How often a pattern stands in the words: plainly, and behind a word of denial. */
function count(words: string, pattern: RegExp): { readonly plain: number; readonly denied: number } {
  let plain = 0
  let denied = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match !== null && plain + denied < MOST; match = pattern.exec(words)) {
    if (isName(words, match)) continue
    if (DENIED.test(words.slice(Math.max(0, match.index - BEFORE), match.index))) denied += 1
    else plain += 1
  }
  return { plain, denied }
}
