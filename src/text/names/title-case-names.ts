import { cite } from '../../model/evidence.ts'
import type { CapitalWord } from './capital-words.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { NameFound } from './name-found.ts'
import { nameKind } from './name-kind.ts'
import { joinNameRuns } from './name-runs.ts'
import { SENTENCE_STARTERS } from './sentence-starters.ts'

type Known = { readonly lowers: readonly string[]; readonly of: NameFound }

/** The names in lines where every word is capitalised: those that the rest of the text has, well-known ones, and given names with the word behind them. */
export function findTitleCaseNames(
  text: string,
  from: { readonly words: readonly CapitalWord[]; readonly names: readonly NameFound[] },
): readonly NameFound[] {
  const known = indexNames(from.names)
  return joinNameRuns(text, from.words).flatMap((run) => readRun(text, run, known))
}

function indexNames(names: readonly NameFound[]): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>()
  const seen = new Set<string>()
  for (const of of names) {
    for (const form of [
      of.quote,
      of.name,
      ...(of.kind === 'person' ? [of.name.slice(of.name.lastIndexOf(' ') + 1)] : []),
    ]) {
      if (seen.has(form)) continue
      seen.add(form)
      const lowers = form
        .toLowerCase()
        .split(/[ \u00a0]/)
        .filter((word) => /^[\p{L}\d]/u.test(word))
      const first = lowers[0]
      if (first === undefined || SENTENCE_STARTERS.has(first)) continue
      const list = index.get(first)
      if (list === undefined) index.set(first, [{ lowers, of }])
      else list.push({ lowers, of })
    }
  }
  return index
}

function readRun(
  text: string,
  run: readonly CapitalWord[],
  known: ReadonlyMap<string, readonly Known[]>,
): readonly NameFound[] {
  const found: NameFound[] = []
  let at = 0
  while (at < run.length) {
    const match = matchAt(run, at, known)
    const name =
      match === undefined ? readAlone(text, run, at) : read(text, run.slice(at, at + match.lowers.length), match.of)
    if (name !== undefined) found.push(name)
    at += match?.lowers.length ?? (name !== undefined && name.quote.includes(' ') ? 2 : 1)
  }
  return found
}

function matchAt(
  run: readonly CapitalWord[],
  at: number,
  known: ReadonlyMap<string, readonly Known[]>,
): Known | undefined {
  const lower = run[at]?.lower ?? ''
  return (known.get(lower) ?? [])
    .filter(({ lowers }) => lowers.every((each, offset) => run[at + offset]?.lower === each))
    .reduce<Known | undefined>(
      (best, each) => (best !== undefined && best.lowers.length >= each.lowers.length ? best : each),
      undefined,
    )
}

function read(text: string, words: readonly CapitalWord[], of: NameFound): NameFound | undefined {
  const first = words[0]
  const last = words[words.length - 1]
  if (first === undefined || last === undefined) return undefined
  return {
    ...cite({ text }, { start: first.start, end: last.end }),
    kind: of.kind,
    rule: 'name.headline',
    name: of.name,
  }
}

function readAlone(text: string, run: readonly CapitalWord[], at: number): NameFound | undefined {
  const word = run[at]
  const next = run[at + 1]
  if (word === undefined || SENTENCE_STARTERS.has(word.lower)) return undefined
  if (next !== undefined && !word.possessive && GIVEN_NAMES.has(word.lower) && !SENTENCE_STARTERS.has(next.lower)) {
    const evidence = cite({ text }, { start: word.start, end: next.end })
    return { ...evidence, kind: 'person', rule: 'name.headline.given', name: evidence.quote }
  }
  const single = nameKind(text, { words: [{ ...word, opens: true }], title: [] })
  if (single === undefined || !/known|acronym/.test(single.rule)) return undefined
  const evidence = cite({ text }, word)
  return { ...evidence, ...single, name: evidence.quote }
}
