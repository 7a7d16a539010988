import type { Gazetteer } from './gazetteer.ts'
import { kindOf } from './gazetteer.ts'
import { ALTERNATE, postingsOf } from './name-index.ts'
import { GAP, type NameTokens } from './name-tokens.ts'
import { LOWER_TITLES } from './place-words.ts'

/** Names of persons in lower-cased text: the tokens inside them, and the folded surnames. */
export type LowerPersons = { readonly inside: ReadonlySet<number>; readonly surnames: ReadonlySet<string> }

/** Words that surnames may have in front of their last part. */
const LINKS = new Set([
  'de',
  'la',
  'del',
  'da',
  'dos',
  'al',
  'el',
  'bin',
  'ben',
  'van',
  'von',
  'der',
  'di',
  'abu',
  'ibn',
  'le',
])
const LONGEST = 4

/** Reads what follows a title or a given name, as long as it is no English word: "president otto perez molina". */
export function findLowerPersons(tokens: NameTokens, gazetteer: Gazetteer): LowerPersons {
  const inside = new Set<number>()
  const surnames = new Set<string>()
  for (let at = 0; at < tokens.fold.length; at++) {
    const isTitle = LOWER_TITLES.has(tokens.fold[at] ?? '')
    if (!isTitle && (tokens.word[at]?.isGiven !== true || isCountry(tokens, gazetteer, at))) continue
    let last = at
    while (last - at < LONGEST && tokens.gap[last + 1] === GAP.space && isNamePart(tokens, last + 1)) last++
    while (last > at && LINKS.has(tokens.fold[last] ?? '')) last--
    if (last === at) continue
    for (let part = isTitle ? at + 1 : at; part <= last; part++) inside.add(part)
    surnames.add(tokens.fold[last] ?? '')
  }
  return { inside, surnames }
}

function isNamePart(tokens: NameTokens, at: number): boolean {
  const word = tokens.word[at]
  return word !== undefined && (LINKS.has(word.fold) || (word.level === 0 && word.fold.length > 1 && word.people < 0))
}

function isCountry(tokens: NameTokens, gazetteer: Gazetteer, at: number): boolean {
  const name = tokens.word[at]?.name ?? -1
  const first = name < 0 ? undefined : postingsOf(gazetteer.lexicon.names, name)[0]
  return first !== undefined && first < ALTERNATE && kindOf(gazetteer, first) === 'country'
}
