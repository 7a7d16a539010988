import { foldName } from '../../src/text/places/fold-name.ts'
import { lossyNames } from './lossy-names.ts'
import type { PlaceRow } from './place-row.ts'

/** Longest name that is kept, in words. */
const MOST_WORDS = 6
/** People from which on a place keeps all its alternates: fewer where names are written in another script and so spelled in many ways. */
const KNOWN_WIDELY = 20_000
const KNOWN_WIDELY_TRANSCRIBED = 1_500
const TRANSCRIBED = new Set(
  'RU UA BY BG RS MK KZ KG TJ UZ TM MN GE AM GR IL PS LB SY JO IQ IR AF PK IN BD NP LK MM TH LA KH CN TW KR KP JP SA YE OM AE QA BH KW EG LY TN DZ MA SD SS ET ER'.split(
    ' ',
  ),
)
const CYRILLIC = new Set('RU UA BY BG RS MK KZ KG TJ UZ TM MN GE AM AZ MD LV LT EE ME BA'.split(' '))
const CYRILLIC_ELSEWHERE = 100_000
const KEY = /^[a-zа-яіїєґјљњћџѓќ0-9.]+(?: [a-zа-яіїєґјљњћџѓќ0-9.]+)*$/u
const CODE = /^[A-Z]{2,4}$|\d|[(),;]/u

/** The folded names of a place: its own first, then those of its alternates that Latin or Cyrillic readers may meet. */
export function nameKeys(
  row: PlaceRow,
  words: ReadonlyMap<string, number>,
): { readonly own: readonly string[]; readonly other: readonly string[] } {
  const isTown = row.kind === 'settlement' || row.kind === 'section'
  const own = keysOf([row.name, ...(row.own ?? []), ...(isTown ? row.alternates.slice(0, 1) : [])], row)
  const other = keysOf(row.alternates, row).filter((key) => !isTown || isWanted(key, row))
  const lossy = lossyNames(row, words).filter(isKey)
  return { own, other: [...new Set([...other, ...lossy])].filter((key) => !own.includes(key)) }
}

function isWanted(key: string, row: PlaceRow): boolean {
  if (/[а-я]/u.test(key)) return CYRILLIC.has(row.country) || row.population >= CYRILLIC_ELSEWHERE
  return row.seat >= 2 || row.population >= (TRANSCRIBED.has(row.country) ? KNOWN_WIDELY_TRANSCRIBED : KNOWN_WIDELY)
}

function keysOf(names: readonly string[], row: PlaceRow): readonly string[] {
  const keys = names
    .filter((name) => name === row.name || row.own?.includes(name) === true || !CODE.test(name))
    .map(foldName)
  return [...new Set(keys)].filter(isKey)
}

function isKey(key: string): boolean {
  return key.length > 1 && KEY.test(key) && key.split(' ').length <= MOST_WORDS
}
