/** The BCP 47 code of the language that a text is written in; `undefined` when the text does not tell. */
export type FindLanguage = (text: string) => string | undefined

const HAS_LETTER = /\p{L}/u
const HEAD = 1000
// A headline alone is too short to be sure of; one that could as well be English is taken for it.
const NEARLY = 0.6

/**
 * Loads the language model: about a quarter of a second, so it is left out where the language is given. It is the
 * smallest of eld's four tables; the larger ones cost up to a second more and agree with it on news.
 */
export async function loadLanguageFinder(): Promise<FindLanguage> {
  const { eld } = await import('eld/extrasmall')
  return (text) => {
    const head = text.slice(0, HEAD)
    if (!HAS_LETTER.test(head)) return undefined
    const result = eld.detect(head)
    if (result.language === '' || result.isReliable()) return result.language || undefined
    const scores: Readonly<Record<string, number>> = result.getScores()
    const isNearlyEnglish = (scores['en'] ?? 0) >= (scores[result.language] ?? 0) * NEARLY
    return isNearlyEnglish ? 'en' : result.language
  }
}
