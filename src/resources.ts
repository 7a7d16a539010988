import { readFileSync } from 'node:fs'
import { DripstoneError } from './model/problem.ts'
import { loadLanguageFinder, type FindLanguage } from './read/find-language.ts'
import { loadGazetteer, type Gazetteer } from './text/places/gazetteer.ts'
import { loadSyntax, type Syntax } from './text/syntax/syntax.ts'

/** The models and lists that reading leans on. Each is loaded from `data/` when it is first asked for. */
export type Resources = {
  readonly gazetteer: Gazetteer
  readonly syntax: Syntax
  /** Tells the language of a report whose source does not; absent unless it was handed to `loadResources`. */
  readonly findLanguage?: FindLanguage
}

const GAZETTEER = 'gazetteer/places.bin'
const SYNTAX = 'syntax/en.bin'

// One copy for the whole process: nothing in a model changes once it is loaded.
const gazetteer = once(() => loadGazetteer(readData(GAZETTEER)))
const syntax = once(() => loadSyntax(readData(SYNTAX)))

/**
 * The package's own models, loaded one by one when they are first used, and once in a process. Reports without a stated
 * language need `loadResources(await loadLanguageFinder())`.
 * @throws {DripstoneError} DATA_MISSING, on first use, when a file of the package is missing or damaged.
 */
export function loadResources(findLanguage?: FindLanguage): Resources {
  return {
    get gazetteer() {
      return gazetteer()
    },
    get syntax() {
      return syntax()
    },
    ...(findLanguage === undefined ? {} : { findLanguage }),
  }
}

export { loadLanguageFinder }

// `data/` lies beside `src/` and `dist/` alike.
function readData(path: string): Uint8Array {
  const file = new URL(`../data/${path}`, import.meta.url)
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new DripstoneError('DATA_MISSING', `data/${path} cannot be read`, { cause })
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
