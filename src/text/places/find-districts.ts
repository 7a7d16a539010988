import type { Gazetteer } from './gazetteer.ts'
import type { Mention } from './mention.ts'
import { lookUp, postingsOf } from './name-index.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { SHAPE } from './word-shape.ts'

/** Plurals behind several names that each lack the noun: "Clay, Wilkin and Grant counties". */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['counties', 'county'],
  ['parishes', 'parish'],
  ['townships', 'township'],
])
const SINGULARS = ['county', 'parish'] as const
const MOST_LISTED = 24

type Finding = { readonly tokens: NameTokens; readonly gazetteer: Gazetteer }

/** The names in lists of districts: "Clay, Wilkin and Grant counties". */
export function findListedDistricts({ tokens, gazetteer }: Finding): readonly Mention[] {
  const listed: Mention[] = []
  for (let at = 1; at < tokens.fold.length; at++) {
    const noun = PLURALS.get(tokens.fold[at] ?? '')
    if (noun === undefined) continue
    for (
      let run = runBefore(tokens, at), count = 0;
      run !== undefined && count < MOST_LISTED;
      run = runBefore(tokens, linkBefore(tokens, run.first)), count++
    ) {
      const key = tokens.fold.slice(run.first, run.last + 1).join(' ')
      const entries = districtsNamed(gazetteer, `${key} ${noun}`)
      if (entries.length > 0) listed.push({ ...run, form: 'name', key: `${key} ${noun}`, entries })
    }
  }
  return listed.sort((a, b) => a.first - b.first)
}

/** The mentions, those that bear the bare name of a district that the text names in full ("Clay" where "Clay County" is named) with that reading added. */
export function addDistricts(mentions: readonly Mention[]): readonly Mention[] {
  const named = new Map<string, ArrayLike<number>>()
  for (const { key, entries } of mentions) {
    const noun = SINGULARS.find((singular) => key.endsWith(` ${singular}`))
    if (noun !== undefined && entries.length > 0) named.set(key.slice(0, -noun.length - 1), entries)
  }
  return named.size === 0
    ? mentions
    : mentions.map((mention) => {
        const districts = mention.form === 'name' ? named.get(mention.key) : undefined
        return districts === undefined
          ? mention
          : { ...mention, entries: [...Array.from(districts), ...Array.from(mention.entries)] }
      })
}

function districtsNamed(gazetteer: Gazetteer, key: string): ArrayLike<number> {
  const name = lookUp(gazetteer.lexicon.names, key)
  return name < 0 ? [] : postingsOf(gazetteer.lexicon.names, name)
}

/** The run of at most three capitalised words that ends in front of `at`. */
function runBefore(tokens: NameTokens, at: number): { first: number; last: number } | undefined {
  let first = at
  while (
    first > 0 &&
    at - first < 3 &&
    (first === at || tokens.gap[first] === GAP.space) &&
    tokens.shape[first - 1] === SHAPE.capital
  )
    first--
  return at < 0 || first === at ? undefined : { first, last: at - 1 }
}

/** Where the item before the one at `first` ends: behind its comma or "and"; -1 where no list goes on. */
function linkBefore(tokens: NameTokens, first: number): number {
  if (tokens.fold[first - 1] === 'and' || tokens.fold[first - 1] === 'or') return first - 1
  return tokens.gap[first] === GAP.comma ? first : -1
}
