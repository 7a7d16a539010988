import type { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import type { FindLanguage } from './find-language.ts'
import { canonicalLanguage, hasPack } from './language-packs.ts'
import type { Source } from './source.ts'

/** The language of a report as a BCP 47 tag, where it is known. `isCodable`: there is a pack for it. */
export type SettledLanguage = {
  readonly value: string | undefined
  readonly problems: readonly Problem[]
  readonly isCodable: boolean
}

/** Shorter texts do not outweigh what a page states, unless they are in letters that its language does not use. */
const ENOUGH = 300

/**
 * The language as the source gives it, else as the page states it, else as the words show. Templates of pages state English
 * around any language, so a statement that would have the words read by the wrong pack, or by none, gives way to the words.
 */
export function settleLanguage(
  source: Source,
  { text, blocks, language }: Pick<Report, 'text' | 'blocks' | 'language'>,
  findLanguage: FindLanguage | undefined,
): SettledLanguage {
  const given = canonical(source.language)
  const stated = canonical(language)
  const isInDoubt =
    given === undefined && (stated === undefined || text.length >= ENOUGH || !isWrittenLike(stated, text))
  const found = isInDoubt ? findLanguage?.(text) : undefined
  const disagrees = found !== undefined && stated !== undefined && hasPack(found) !== hasPack(stated)
  const value = given ?? (disagrees ? found : (stated ?? found))
  if (blocks.length === 0) return { value, problems: [], isCodable: false }
  const problems: Problem[] = []
  if (disagrees)
    problems.push({
      code: 'LANGUAGE_DISAGREES',
      reason: `the page states the language "${stated}", but its words are in "${found}"`,
    })
  const isCodable = value !== undefined && hasPack(value)
  if (!isCodable) problems.push({ code: 'LANGUAGE_UNSUPPORTED', reason: explain(value) })
  return { value, problems, isCodable }
}

/** True when the text is in Latin letters if the language is, and in others if it is not. */
function isWrittenLike(language: string, text: string): boolean {
  const letters = text.slice(0, ENOUGH).match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  const isLatin = new Intl.Locale(language).maximize().script === 'Latn'
  return letters.length === 0 || isLatin === latin * 2 >= letters.length
}

function canonical(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : canonicalLanguage(tag)
}

function explain(language: string | undefined): string {
  return language === undefined
    ? 'the language of the text could not be told'
    : `there is no language pack for "${language}"`
}
