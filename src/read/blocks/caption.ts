import { countWords, isOneSentence, MONTH, WEEKDAY } from './form.ts'
import { endsWithCredit, isCredit } from './credit.ts'
import type { RoleRule, Run, Surroundings } from './run.ts'

const LONGEST = 1200
const LONGEST_LOOSE = 320

// "KYIV, UKRAINE - MAY 17: People hold flags", the wire form of picture desks.
const WIRE = new RegExp(
  `^\\p{Lu}[\\p{Lu}\\d.,'’() /-]{2,70}\\s?[-–—]\\s?${MONTH}\\s?\\d{1,2}(?:,? \\d{4})?\\s?[:.]`,
  'iu',
)
const WIRE_PLACE = /^[^a-z]{3,70}[-–—:]/
const LABEL =
  /^(?:(?:photos?|image|picture|image caption|photo caption|caption|pictured|above|below|left|right|top|bottom|file photo|file image|file)(?:[:,]|\s[-–—]\s)|image caption\s|(?:in )?this (?:file |undated |combination )?(?:photo|image|picture|handout|still|photograph)\b[^.]{0,40}(?:[:,]| of | from | taken | shows?| provided | by )|a (?:photo|still|screenshot|handout|picture|combination (?:photo|picture)) (?:of|from|taken|shows?|provided|released)\b)/i
const POINTER =
  /\((?:left|right|centre|center|pictured|above|below|c|l|r|2nd [lr]|second (?:left|right)|top|bottom|front|back|[lr]-[lr]|far (?:left|right)|file|file photo|archive)\)|, (?:left|right|centre|center|second from (?:left|right)|pictured|pictured (?:above|here|left|right))[,.]/i
const PICTURED_END = /\b(?:pictured|seen here|file photo|archive photo|file picture|library picture)\.?\)?$/i

// What people in pictures do, in the present tense that captions are written in.
const SHOWN_VERBS =
  'hold|carry|wave|march|gather|stand|walk|sit|kneel|lie|attend|take part|participate|shout|chant|sing|dance|rally|clash|scuffle|block|detain|arrest|arrive|speak|address|look|look on|watch|raise|light|react|pose|protest|demonstrate|picket|line|fill|surround|hug|embrace|kiss|cry|run|leave|lay|place|smile|gesture|burn|throw|fire|guard|patrol|listen|queue|celebrate|release|display|bear|wear|shelter|flee|face|greet|argue|cheer|applaud|occupy|escort|drag|push|disperse|use|deploy|mourn|pray|pay|brandish|hand out|show|make their way|form|set|ride|climb|lead|join|pass|cross|enter|confront|block off|stage|call for'
const IS_SHOWN = '(?:is|are) (?:seen|escorted|detained|led|pictured|shown|dragged|carried)'
const SHOWN = new RegExp(
  `^([^.!?:"“]{2,110}?)\\s(?:${SHOWN_VERBS.split('|').map(withThirdPerson).join('|')}|${IS_SHOWN})\\b`,
  'u',
)
// "the arrests", "of rallies": the word is a noun there, and "opened" before it is what the sentence tells.
const NOT_SUBJECT =
  /\b(?:the|a|an|of|into|for|to|on|in|at|by|and|or|their|his|her|its|this|that|these|new|mass|street|over|about|after|against)$|\b\p{Ll}{3,}ed\b|,|^(?:it|he|she|i|we|you|there|this|that|on|in|at|after|before|as|if|even|when|while|but|and|for|with|during|since|though|although)\b/iu
const PAST =
  /\b(?:was|were|had|did|said|says|told|tells|added|adds|has|have|will|would|could|claimed|according|announced|took|began|went|came|held|called|warned|denied)\b/i
const SETTING = new RegExp(
  `\\b(?:during|outside|in front of|in central|in downtown|as (?:they|he|she|people|police)|at (?:a|an|the)|in (?:a|an|the)|near|on) .{0,120}(?:\\b${WEEKDAY}|${MONTH} \\d{1,2}|\\b(?:19|20)\\d\\d\\b)`,
  'iu',
)

/** Lines that describe a picture. */
export const CAPTION: readonly RoleRule[] = [
  {
    name: 'caption.wire',
    role: 'caption',
    holds: (run) => run.text.length <= LONGEST && WIRE_PLACE.test(run.text) && WIRE.test(run.text),
  },
  {
    name: 'caption.credited',
    role: 'caption',
    holds: (run, { index }) => index > 0 && run.text.length <= LONGEST && endsWithCredit(run.text),
  },
  { name: 'caption.label', role: 'caption', holds: (run) => isShort(run) && LABEL.test(run.text) },
  { name: 'caption.pointer', role: 'caption', holds: (run) => isShort(run) && isPointing(run.text) },
  { name: 'caption.by-credit', role: 'caption', holds: standsByCredit },
  { name: 'caption.present', role: 'caption', holds: describesPresent },
]

function isPointing(text: string): boolean {
  if (PAST.test(text) || /["“”]/.test(text) || !isOneSentence(text)) return false
  return pointsIntoPicture(text)
}

// A short sentence in the present tense, or a phrase without a verb, directly above or below the credit of a picture.
function standsByCredit(run: Run, { index, previous, next, previousRole }: Surroundings): boolean {
  if (index === 0 || !isShort(run) || !isOneSentence(run.text) || PAST.test(run.text) || /["“”]/.test(run.text))
    return false
  if (next !== undefined && isCredit(next.text)) return isShown(run.text) || countWords(run.text) <= 14
  const belowCredit = previous !== undefined && previousRole === 'credit'
  return belowCredit && isShown(run.text)
}

// "Women hold flowers during a march in Minsk on Saturday": the picture's moment told as now, with its setting.
function describesPresent(run: Run, { seen }: Surroundings): boolean {
  if (!seen.has('paragraph') || run.text.length > LONGEST_LOOSE || countWords(run.text) < 6) return false
  if (PAST.test(run.text) || /["“”:]/.test(run.text) || !isOneSentence(run.text)) return false
  return isShown(run.text) && SETTING.test(run.text)
}

/** True for words that could stand under a picture: nothing is told as past, reported or quoted. */
export function describesMoment(text: string): boolean {
  return !PAST.test(text) && !/["“”]/.test(text)
}

/** True for words that point at a person or thing in a picture: "(left)", "(pictured)". */
export function pointsIntoPicture(text: string): boolean {
  return POINTER.test(text) || PICTURED_END.test(text)
}

function isShown(text: string): boolean {
  const subject = SHOWN.exec(text)?.[1]
  return subject !== undefined && !NOT_SUBJECT.test(subject)
}

function isShort(run: Run): boolean {
  return run.text.length <= LONGEST_LOOSE
}

function withThirdPerson(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ')
  const third = /(?:s|sh|ch|x|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  return [`(?:${verb}|${third})`, ...rest].join(' ')
}
