/** The languages, as BCP 47 primary subtags, that reports can be coded in. */
export const LANGUAGE_PACKS: readonly string[] = ['en']

/** True when there is a pack for the language that a BCP 47 tag names, whatever its region or script. */
export function hasPack(language: string): boolean {
  return LANGUAGE_PACKS.includes(primarySubtag(language))
}

/** The tag in canonical form ("EN-gb" is "en-GB"); `undefined` when it is no BCP 47 tag. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function primarySubtag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}
