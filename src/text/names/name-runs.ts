import type { CapitalWord } from './capital-words.ts'
import {
  AUTHORITY_HEADS,
  NAME_BREAKS,
  NAME_LINKS,
  OPEN_HEADS,
  OPEN_POSSESSIVES,
  ORGANISATION_HEADS,
  PERSON_LINKS,
  PLACE_HEADS,
} from './name-words.ts'

/** Capitalised words that stand together, with the small words that belong between them ("Committee to Protect Journalists"). */
export type NameRun = readonly CapitalWord[]

const LONGEST_RUN = 14

/** Joins the capitalised words of `text` to runs. */
export function joinNameRuns(text: string, words: readonly CapitalWord[]): readonly NameRun[] {
  const runs: CapitalWord[][] = []
  let run: CapitalWord[] = []
  for (const word of words) {
    if (run.length > 0 && run.length < LONGEST_RUN && joins(text, run, word)) run.push(word)
    else {
      if (run.length > 0) runs.push(run)
      run = [word]
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

function joins(text: string, run: NameRun, word: CapitalWord): boolean {
  const last = run[run.length - 1]
  if (last === undefined || word.start - last.end > 14) return false
  if (NAME_BREAKS.has(word.lower) || NAME_BREAKS.has(last.lower)) return false
  const gap = text.slice(last.end, word.start)
  if (last.possessive) return OPEN_POSSESSIVES.has(last.lower) && /^[’']s? $/.test(gap)
  if (gap === ' ' || gap === '\u00a0') return true
  if (gap === ' & ') return true
  const links = /^ ([a-z ]+) $/.exec(gap)?.[1]?.split(' ')
  if (links === undefined || links.length > 2) return false
  if (links.every((link) => PERSON_LINKS.has(link)) && !isCommonLink(links)) return true
  if (!links.every((link) => NAME_LINKS.has(link)) || links[0] === 'the' || links[0] === 'in') return false
  if (links[0] === 'and') return joinsAnd(text, run)
  return links[0] === 'of'
    ? run.some((each) => OPEN_HEADS.has(each.lower) || isHead(each.lower))
    : run.some((each) => OPEN_HEADS.has(each.lower))
}

function isHead(lower: string): boolean {
  return AUTHORITY_HEADS.has(lower) || ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower)
}

/** "Ministry of Health and Welfare" goes on, "Ministry and Parliament" does not. */
function joinsAnd(text: string, run: NameRun): boolean {
  const first = run[0]
  const last = run[run.length - 1]
  if (first === undefined || last === undefined || !OPEN_HEADS.has(first.lower)) return false
  return / (?:of|for) [^,]*$/.test(text.slice(first.end, last.end)) && run.length < 4
}

function isCommonLink(links: readonly string[]): boolean {
  return links.length === 1 && (links[0] === 'y' || links[0] === 'e')
}
