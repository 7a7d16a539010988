import { cite } from '../../model/evidence.ts'
import type { Span } from '../../model/span.ts'
import { readCapitalWords } from './capital-words.ts'
import { linkFullNames } from './full-names.ts'
import type { NameFound } from './name-found.ts'
import { nameKind } from './name-kind.ts'
import type { NameRead } from './name-read.ts'
import { joinNameRuns } from './name-runs.ts'
import { readRole } from './read-role.ts'
import { splitRun } from './split-run.ts'
import type { NamePiece } from './split-run.ts'
import { findTitleCaseNames } from './title-case-names.ts'
import { readTitleCaseLines } from './title-case.ts'

/** What is known of the text: its language (BCP 47). The words that tell kinds are English; capitals and links serve other languages too. */
export type NameContext = { readonly language?: string }

const LOWER_WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}’'-]{0,40}/gu

/** The names of persons, organisations, authorities, outlets, groups and places in `text`, in order, never overlapping. */
export function readNames(text: string, _context: NameContext = {}): readonly NameFound[] {
  const [titled, body] = partByLines(readCapitalWords(text), readTitleCaseLines(text))
  const plain = new Set(text.match(LOWER_WORD))
  const pieces = joinNameRuns(text, body).flatMap((run) => splitRun(run, (lower) => plain.has(lower)))
  const linked = linkFullNames(
    text,
    pieces.flatMap((piece) => readPiece(text, piece)),
  )
  const inTitles = findTitleCaseNames(text, { words: titled, names: linked })
  return [...linked, ...inTitles].sort((a, b) => a.start - b.start)
}

function partByLines<W extends Span>(
  words: readonly W[],
  lines: readonly Span[],
): readonly [readonly W[], readonly W[]] {
  const inside: W[] = []
  const outside: W[] = []
  let at = 0
  for (const word of words) {
    while (at < lines.length && (lines[at]?.end ?? 0) <= word.start) at += 1
    const line = lines[at]
    if (line !== undefined && line.start <= word.start) inside.push(word)
    else outside.push(word)
  }
  return [inside, outside]
}

function readPiece(text: string, piece: NamePiece): readonly NameRead[] {
  const first = piece.words[0]
  const last = piece.words[piece.words.length - 1]
  if (first === undefined || last === undefined) return []
  const known = nameKind(text, piece)
  const role = known?.kind === 'person' ? readRole(text, piece) : undefined
  return [
    {
      evidence: cite({ text }, { start: first.start, end: last.end }),
      words: piece.words,
      rule: known?.rule ?? 'name.person.later',
      ...(known && { kind: known.kind }),
      ...(role && { role }),
    },
  ]
}
