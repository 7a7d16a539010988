import { countWords, endsSentence, foldWords, isOneSentence, MONTH, WEEKDAY } from './form.ts'
import type { RoleRule, Run, Surroundings } from './run.ts'

const LONGEST_OPEN = 300
const LONGEST_SHORT = 120
const LONGEST_REPEATED = 500
const MIN_REPEATED = 40

// A first paragraph tells when it was and who says so; a standfirst leaves both to the report.
const NEWS_WORD = new RegExp(
  `\\b(?:${WEEKDAY}|${MONTH} \\d|yesterday|today|tonight|said|says|told|according|reported)(?!\\p{L})`,
  'iu',
)

/** What stands between headline and report and sums it up. */
export const STANDFIRST: readonly RoleRule[] = [
  { name: 'standfirst.no-stop', role: 'standfirst', holds: isOpenLine },
  { name: 'standfirst.repeated', role: 'standfirst', holds: isRepeated },
  { name: 'standfirst.short', role: 'standfirst', holds: isShortSentence },
]

function isOpenLine(run: Run, around: Surroundings): boolean {
  if (!isUnderHeadline(around) || run.text.length > LONGEST_OPEN || countWords(run.text) < 4) return false
  return !endsSentence(run.text) && !/[:,;]$/.test(run.text) && findLonger(run, around, 1) !== undefined
}

// The first paragraph begins with the same words again.
function isRepeated(run: Run, around: Surroundings): boolean {
  if (!isUnderHeadline(around) || run.text.length > LONGEST_REPEATED) return false
  const words = foldWords(run.text).slice(0, 120)
  if (words.length < MIN_REPEATED) return false
  return runsBelow(around).some((below) => foldWords(below.text.slice(0, 400)).startsWith(words))
}

function isShortSentence(run: Run, around: Surroundings): boolean {
  if (!isUnderHeadline(around) || run.text.length > LONGEST_SHORT || countWords(run.text) < 4) return false
  const hasBody = around.runs.length - around.index > 2
  const isLine = isOneSentence(run.text) && !NEWS_WORD.test(run.text) && !/["“”]/.test(run.text)
  return hasBody && isLine && findLonger(run, around, 1.5) !== undefined
}

function isUnderHeadline({ seen, previousRole }: Surroundings): boolean {
  return seen.has('headline') && !seen.has('paragraph') && previousRole !== 'standfirst'
}

// Bylines and datelines may stand between a standfirst and the report.
function runsBelow({ runs, index }: Surroundings): readonly Run[] {
  return runs.slice(index + 1, index + 5)
}

function findLonger(run: Run, around: Surroundings, times: number): Run | undefined {
  return runsBelow(around).find((below) => below.text.length > run.text.length * times)
}
