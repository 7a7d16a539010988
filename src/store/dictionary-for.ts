// Languages whose words are searched by their stems, with the text search configuration of PostgreSQL for each.
const DICTIONARIES: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'german',
  es: 'spanish',
  fr: 'french',
  pt: 'portuguese',
  ru: 'russian',
}

/** How the words of a report in this language are made findable; `simple` takes them as they stand. */
export function dictionaryFor(language: string | undefined): string {
  return DICTIONARIES[(language ?? '').slice(0, 2)] ?? 'simple'
}
