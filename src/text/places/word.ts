import { HOME_CUES } from './home-cues.ts'
import { GIVEN_NAMES } from '../names/given-names.ts'
import { foldWord } from './fold-name.ts'
import { GIVEN } from './gazetteer-format.ts'
import { shapeOf } from './word-shape.ts'
import { recall, remember, type Letters, type WordMemory } from './word-memory.ts'
import { beginsName, EMPTY_HASH, extendHash, findName, type NameIndex } from './name-index.ts'

/** What the gazetteer knows of a word, whatever its place in a text. */
export type Word = {
  /** As it is written. */
  readonly form: string
  readonly fold: string
  /** One of `SHAPE`. */
  readonly shape: number
  /** How common an English word it is: 0 none, 10 the most common, 60 the least. */
  readonly level: number
  /** It is a given name and no common word. */
  readonly isGiven: boolean
  /** The number of the name that it is by itself, -1 where no place bears it. */
  readonly name: number
  /** The country for whose reports it is typical. */
  readonly cue: string | undefined
  /** A longer name may begin with it. */
  readonly begins: boolean
  /** The hash of the folded word, to be taken further. */
  readonly hash: number
  /** The entry of the people that it names ("Russian", "Russians"), -1 where it names none; its capital is not asked for. */
  readonly people: number
  /** A people of two words may begin with it ("South Ossetian"). */
  readonly beginsPeople: boolean
}

/** Plurals of peoples: "Russians", "Iraqis"; "Philippines" is no plural. */
const PLURAL = /(?:ns|is|ts|ks|ds|os|rs|bs)$/u
export type Peoples = { readonly entries: ReadonlyMap<string, number>; readonly beginnings: ReadonlySet<string> }
export type Lexicon = { readonly names: NameIndex; readonly peoples: Peoples; readonly memory: WordMemory }

/** Peoples by lower-cased form, with the first words of those of two. */
export function indexPeoples(demonyms: readonly (readonly [string, number])[]): Peoples {
  const entries = new Map(demonyms.map(([form, entry]) => [form.toLowerCase(), entry]))
  return {
    entries,
    beginnings: new Set(
      [...entries.keys()].filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' '))),
    ),
  }
}

/** The entry of the people that lower-cased words name, in the singular or plural, -1 where there is none. */
export function peopleOf(peoples: Peoples, lower: string): number {
  return peoples.entries.get(lower) ?? (PLURAL.test(lower) ? peoples.entries.get(lower.slice(0, -1)) : undefined) ?? -1
}

/** What is known of the word that stands in `text` at `letters`. */
export function wordAt(lexicon: Lexicon, text: string, letters: Letters): Word {
  const known = recall(lexicon.memory, text, letters)
  if (known !== undefined) return known
  return remember(lexicon.memory, letters.hash, lookUpWord(lexicon, text.slice(letters.start, letters.end)))
}

function lookUpWord({ names, peoples }: Lexicon, form: string): Word {
  const fold = foldWord(form)
  const lower = form.toLowerCase()
  const hash = extendHash(EMPTY_HASH, fold)
  const name = findName(names, fold, hash)
  const level = name < 0 ? 0 : (names.levels[name] ?? 0)
  return {
    form,
    fold,
    shape: shapeOf(form),
    level: level & (GIVEN - 1),
    isGiven: GIVEN_NAMES.has(fold) || level === GIVEN,
    name: name >= 0 && names.counts[name] !== 0 ? name : -1,
    cue: HOME_CUES.get(fold),
    begins: beginsName(names, hash),
    hash,
    people: peopleOf(peoples, lower),
    beginsPeople: peoples.beginnings.has(lower),
  }
}
