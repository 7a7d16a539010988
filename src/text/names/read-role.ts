import { cite } from '../../model/evidence.ts'
import type { Evidence } from '../../model/evidence.ts'
import { partyNounKind } from './party-nouns.ts'
import { SENTENCE_STARTERS } from './sentence-starters.ts'
import type { NamePiece } from './split-run.ts'

const LAST_WORD = /(?:^|[^\p{L}-])(\p{Ll}[\p{Ll}-]{2,24}) $/u
const APPOSITION = /^, (?:(?:an?|the|his|her|its|their|our|who is|who was) )?([^,.;:()\n"“”]{3,90})[,.]/
const HEAD_ENDS = /\s(?:of|for|at|who|with|from|in|to|on|and|whose|that|which)\s/
const KEPT_PARTICIPLES = new Set([
  'retired',
  'exiled',
  'jailed',
  'detained',
  'imprisoned',
  'disgraced',
  'ousted',
  'elected',
  'leading',
  'visiting',
  'sitting',
  'acting',
  'outgoing',
])
const MOST_MODIFIERS = 3

/** The words before or behind a person's name that say what the person is, where there are any. */
export function readRole(text: string, piece: NamePiece): Evidence | undefined {
  const first = piece.words[0]
  const last = piece.words[piece.words.length - 1]
  if (first === undefined || last === undefined) return undefined
  const before = piece.title[0]?.start ?? first.start
  const start = roleStart(text, before)
  const end =
    start < before && piece.title.length === 0 ? before - 1 : (piece.title[piece.title.length - 1]?.end ?? before)
  if (start < end) return cite({ text }, { start, end })
  return readApposition(text, last.end)
}

/** Walks back over lower-case words, the first of which has to be a role ("demonstration organizer"). */
function roleStart(text: string, from: number): number {
  let start = from
  for (let count = 0; count <= MOST_MODIFIERS; count += 1) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, start - 28), start))?.[1]
    if (word === undefined || SENTENCE_STARTERS.has(word)) break
    const isRole = partyNounKind(word) === 'person'
    if ((count === 0 && start === from && !isRole) || !modifies(word)) break
    start -= word.length + 1
  }
  return start
}

function modifies(word: string): boolean {
  return KEPT_PARTICIPLES.has(word) || !/(?:ed|ing|ly)$/.test(word)
}

function readApposition(text: string, end: number): Evidence | undefined {
  const match = APPOSITION.exec(text.slice(end, end + 120))
  const words = match?.[1]
  if (match === null || words === undefined) return undefined
  const head = words.split(HEAD_ENDS, 1)[0]?.trim() ?? ''
  if (partyNounKind(head) !== 'person') return undefined
  const start = end + match[0].length - 1 - words.length
  return cite({ text }, { start, end: start + words.trimEnd().length })
}
