import type { Counted } from '../found.ts'

/**
 * What a counted noun says by itself. `crowd` is how much it speaks for people at a gathering: 3 protesters, 2 students,
 * 1 members, 0 not at all.
 */
export type Noun = { readonly of: Counted; readonly crowd: number; readonly isPlural: boolean }

const MEN = /(?:wo)?man$/

/** The regular English plural of a noun. */
export function pluralOf(singular: string): string {
  if (MEN.test(singular)) return singular.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`
}

/** Both numbers of each noun in a list of singulars apart by blanks. */
export function nounEntries(of: Counted, crowd: number, singulars: string): readonly (readonly [string, Noun])[] {
  return singulars.split(' ').flatMap((singular): [string, Noun][] => [
    [singular, { of, crowd, isPlural: false }],
    [pluralOf(singular), { of, crowd, isPlural: true }],
  ])
}

/** Nouns that have one form, or whose plural is none of the regular ones. */
export function pluralEntries(of: Counted, crowd: number, plurals: string): readonly (readonly [string, Noun])[] {
  return plurals.split(' ').map((plural): [string, Noun] => [plural, { of, crowd, isPlural: true }])
}
