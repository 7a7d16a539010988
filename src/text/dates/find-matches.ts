import { BEHIND_PERSON, BEHIND_SECOND_DAY, TITLES } from './english/neighbours.ts'
import { growTree, matchShape, type Match, type Reader, type ShapeTree } from './match-shape.ts'
import { SHAPES } from './english/shapes.ts'
import { isIllFormed, isOtherThing } from './refuse-match.ts'
import { settleWord } from './settle-word.ts'
import { TERMINALS, type Word } from './word.ts'

const ENGLISH = growTree(SHAPES)
const FIGURES = growTree([{ rule: 'date.numeric', kind: 'numeric', shape: 'Numeric' }])
const MAY = 5

/** The shapes that fit the words, in order, none over another. Without English only dates in figures are read. */
export function findMatches(words: readonly Word[], english: boolean): readonly Match[] {
  const tree = english ? ENGLISH : FIGURES
  const reader = readerOf(words)
  const matches: Match[] = []
  let index = 0
  while (index < words.length) {
    const match = mayOpen(tree, words[index]) ? matchShape(tree, reader, index) : undefined
    if (match && !isOtherThing(words, match)) matches.push(match, ...furtherDays(words, match))
    index = Math.max(matches.at(-1)?.to ?? 0, match?.to ?? 0, index + 1)
  }
  return matches
}

function mayOpen(tree: ShapeTree, word: Word | undefined): boolean {
  return word !== undefined && ((word.lexeme.classes & tree.classes) !== 0 || tree.words.has(word.form))
}

function readerOf(words: readonly Word[]): Reader {
  let person: boolean | undefined
  const surroundings = { words, mayIsPerson: () => (person ??= isPerson(words)) }
  return { words, classesAt: (index) => settleWord(surroundings, index), refuses: (match) => isIllFormed(words, match) }
}

/** "Theresa May", "Mrs. May", "May said": then "May" alone is hardly a month. */
function isPerson(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    if (word.form !== 'may' || !word.capital || word.lexeme.value !== MAY) return false
    const stop = words[index - 1]?.form === '.' && words[index - 1]?.tight ? 2 : 1
    return TITLES.has(words[index - stop]?.form ?? '') || BEHIND_PERSON.has(words[index + 1]?.form ?? '')
  })
}

/** The 6 and the 7 of "May 5, 6 and 7": each a day of its own, in the same month. */
function furtherDays(words: readonly Word[], match: Match): readonly Match[] {
  const { row, parts } = match
  if (row.rule !== 'date.month-day' || parts.year !== undefined || parts.shift || parts.month === undefined) return []
  const days: Match[] = []
  let { to } = match
  let last = parts.day ?? 0
  for (;;) {
    const comma = words[to]?.form === ',' ? 1 : 0
    const and = /^(?:and|&)$/.test(words[to + comma]?.form ?? '') ? 1 : 0
    const at = to + comma + and
    const word = words[at]
    if (comma + and === 0 || !isFurtherDay(words, at, last) || !word)
      return days.at(-1)?.row === ENDED ? days : complete(days)
    last = word.lexeme.value
    days.push({
      row: and === 1 ? ENDED : row,
      from: at,
      to: at + 1,
      quoteFrom: at,
      parts: { month: parts.month, day: last },
    })
    to = at + 1
    if (and === 1) return days
  }
}

const ENDED = { rule: 'date.further-day', kind: 'calendar', shape: '' } as const

/** "May 5, 10 people": a list of days ends with "and". */
function complete(days: readonly Match[]): readonly Match[] {
  return days.some(({ row }) => row === ENDED) ? days : []
}

function isFurtherDay(words: readonly Word[], at: number, after: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || word.kind !== 'number' || (word.lexeme.classes & TERMINALS.Day) === 0 || word.lexeme.value <= after)
    return false
  return !next || next.breaks > 0 || BEHIND_SECOND_DAY.has(next.form)
}
