import { DripstoneError } from '../model/problem.ts'
import { isPublished } from '../read/check-published.ts'
import { canonicalLanguage } from '../read/language-packs.ts'
import type { GivenFacts } from '../work/job.ts'

/**
 * Checks `--published` and `--language`.
 * @throws {DripstoneError} USAGE for a day that the calendar does not have, and for what is no language tag.
 */
export function readGivenFacts(options: ReadonlyMap<string, string>): GivenFacts {
  const published = options.get('published')
  if (published !== undefined && !isPublished(published)) {
    throw new DripstoneError('USAGE', `--published takes a day of the calendar, as in 2017-05-18, not "${published}"`)
  }
  const tag = options.get('language')
  const language = tag === undefined ? undefined : canonicalLanguage(tag)
  if (tag !== undefined && language === undefined) {
    throw new DripstoneError('USAGE', `--language takes a language tag, as in en or ru, not "${tag}"`)
  }
  return { ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }) }
}
