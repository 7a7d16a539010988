import type { Report } from '../model/report.ts'
import { canonicalLanguage } from './language-packs.ts'
import type { Source } from './source.ts'

/** What a report's day and language were settled to. */
export type Settled = { readonly published: string | undefined; readonly language: string | undefined }

const GIVEN = ['title', 'publisher', 'url', 'published', 'language'] as const

/** Where the values of a page come from in the end: from the caller, from the page, or from its words. Nothing for other reports. */
export function settleOrigins(
  source: Source,
  found: Pick<Report, 'origins' | 'published' | 'language'>,
  settled: Settled,
): Report['origins'] {
  if (found.origins === undefined) return undefined
  const { published, language } = settled
  const stated = found.language === undefined ? undefined : canonicalLanguage(found.language)
  const origins: Record<string, string> = { ...found.origins }
  if (published !== undefined && published !== found.published) origins['published'] = 'text'
  if (language !== undefined && language !== stated) origins['language'] = 'text'
  for (const key of GIVEN)
    if (source[key] !== undefined && (key !== 'published' || source.published === published)) origins[key] = 'caller'
  return origins
}
