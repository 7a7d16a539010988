import { countWords, endsSentence, foldWords, isOneSentence, isUpperCased } from './form.ts'
import type { RoleRule, Run, Surroundings } from './run.ts'

const LONGEST = 200
const MOST_WORDS = 30
const MOST_WORDS_STOPPED = 18
const MOST_WORDS_KICKER = 4
const LONGEST_SUBHEADING = 80
const MOST_WORDS_SUBHEADING = 12
const MIN_BODY = 90

// Words that running sentences have and headlines leave out.
const SENTENCE_WORD = /\b(?:was|were|had|has|have|been|said|told|which|who had|is|are)\b/i
const SENTENCE_START =
  /^(?:the|a|an|it|he|she|they|we|i|there|this|that|these|those|his|her|their|our|but|and|in|on|at)\b/i
const OPEN_END = /[:;,–—-]$/
const BAD_SUBHEADING = /["“”…`]|[!:;,–—-]$|\.\W*$|^\W|^[QA]:/u

/** What stands above the report, and above its parts. */
export const HEADLINE: readonly RoleRule[] = [
  { name: 'headline.title', role: 'headline', holds: isTitle },
  { name: 'headline.kicker', role: 'headline', holds: isKicker },
  { name: 'headline.first', role: 'headline', holds: isFirstLine },
  { name: 'headline.with-stop', role: 'headline', holds: isStoppedHeadline },
  { name: 'headline.alone', role: 'headline', holds: isAlone },
]

/** Short lines without a full stop between paragraphs. */
export const SUBHEADING: RoleRule = { name: 'headline.subheading', role: 'headline', holds: isSubheading }

function isTitle(run: Run, { title, index }: Surroundings): boolean {
  return (
    title !== undefined && index < 4 && run.text.length <= title.length + 40 && foldWords(run.text) === foldWords(title)
  )
}

// One to four words in capitals above the headline: "WORLD NEWS".
function isKicker(run: Run, around: Surroundings): boolean {
  if (!isTop(around) || around.next === undefined || countWords(run.text) > MOST_WORDS_KICKER) return false
  return isUpperCased(run.text) && !endsSentence(run.text) && around.runs.length > around.index + 2
}

function isFirstLine(run: Run, around: Surroundings): boolean {
  if (!isTop(around) || around.next === undefined || !isShort(run.text, MOST_WORDS)) return false
  if (OPEN_END.test(run.text) || !isOneSentence(run.text)) return false
  if (!endsSentence(run.text)) return true
  return !run.text.endsWith('.') && around.next.text.length > run.text.length
}

// Some archives put a full stop behind every headline.
function isStoppedHeadline(run: Run, around: Surroundings): boolean {
  if (!isTop(around) || around.next === undefined || !isShort(run.text, MOST_WORDS_STOPPED)) return false
  if (around.next.text.length < run.text.length && around.runs.length < 4) return false
  return isOneSentence(run.text) && !SENTENCE_WORD.test(run.text) && !SENTENCE_START.test(run.text)
}

function isAlone(run: Run, { runs }: Surroundings): boolean {
  if (runs.length !== 1 || !isShort(run.text, MOST_WORDS - 5)) return false
  return !endsSentence(run.text) && !OPEN_END.test(run.text)
}

function isSubheading(run: Run, { seen, next, previousRole }: Surroundings): boolean {
  if (!seen.has('paragraph') || next === undefined || next.text.length < MIN_BODY || previousRole === 'headline')
    return false
  if (run.text.length > LONGEST_SUBHEADING || countWords(run.text) > MOST_WORDS_SUBHEADING) return false
  return !BAD_SUBHEADING.test(run.text) && /^[\p{Lu}\p{N}]/u.test(run.text) && endsSentence(next.text)
}

// Nothing but kickers and lines about the page stands above.
function isTop({ seen, previousRule }: Surroundings): boolean {
  return (
    !seen.has('paragraph') && !seen.has('standfirst') && (!seen.has('headline') || previousRule === 'headline.kicker')
  )
}

function isShort(text: string, mostWords: number): boolean {
  return text.length <= LONGEST && countWords(text) <= mostWords
}
