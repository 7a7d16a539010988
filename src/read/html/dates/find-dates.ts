import type { Clues } from '../metadata/read-clues.ts'
import { stringsOf } from '../metadata/json-ld.ts'
import type { Origin, Sourced } from '../metadata/sourced.ts'
import { textOf, type Element } from '../tree/node.ts'
import type { PageDate } from './page-date.ts'
import { readStamp, type DateOrder } from './read-date.ts'
import { readUrlDate } from './read-url-date.ts'
import { readMarkupDate, type DateScene } from './read-markup-date.ts'

/** When the page says that its report was published and when it was last changed. Absent where it says nothing. */
export type PageDates = {
  readonly published?: Sourced<string>
  readonly updated?: Sourced<string>
  readonly disagreement?: string
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'published_time',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'pub_date',
  'publication_date',
  'publication-date',
  'date.issued',
  'parsely-pub-date',
  'sailthru.date',
  'article_date_original',
  'article.published',
  'article.created',
  'cxenseparse:recs:publishtime',
  'cxense:publishtime',
  'bt:pubdate',
  'displaydate',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.published',
  'dc.issued',
  'dcsext.articlefirstpublished',
  'shareaholic:article_published_time',
  'rbpubdate',
  'ptime',
  'article:post_date',
  'gentime',
  'og:pubdate',
  'mediator_published_time',
  'vr:published_time',
  'last-published',
  'og:regdate',
]
/** Names that say of a date neither that it is the publication nor that it is the page's; what the page shows stands before them. */
const VAGUE_META = [
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'datecreated',
  'created',
  'creation_date',
  'date',
  'dc:date',
  'time',
  'timestamp',
]
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'modified_time',
  'dc.date.modified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'lastmodified',
  'article:updated_time',
  'revision_date',
  'updated_time',
  'dateupdated',
  'modificationdate',
  'article.updated',
  'dcsext.articlelastmodified',
  'modified',
  'updated',
]

export type DateTask = {
  readonly clues: Clues
  readonly url: string | undefined
  readonly order: DateOrder
  readonly scene: DateScene
  /** When the page was captured; no date of it can be later. */
  readonly captured: string | undefined
}

/** Reads the dates from every place that states one, in the order of `docs/pages.md`; the first that states a day wins. */
export function findDates(task: DateTask): PageDates {
  const { clues, order } = task
  const isPossible = pastOf(task.captured)
  const claimed = [
    ...fromJsonLd(clues, 'datePublished', order),
    ...fromMeta(clues, PUBLISHED_META, order),
    ...fromProperty(clues, 'datePublished', order),
  ]
  const stated = claimed.filter(isPossible)
  const url = task.url === undefined ? undefined : readUrlDate(task.url)
  const vague = [...fromMeta(clues, VAGUE_META, order), ...fromJsonLd(clues, 'dateCreated', order)].find(isPossible)
  const seen = needsShown(stated[0], url?.iso) ? readMarkupDate(task.scene, clues, order) : undefined
  const shown = seen === undefined || isPossible(seen) ? seen : undefined
  const fromUrl: Sourced<string> | undefined = url === undefined ? undefined : { value: url.iso, origin: 'url' }
  const published = localDay(stated[0], url?.iso, shown?.value) ?? fromUrl ?? shown ?? vague
  const updated = [
    ...fromJsonLd(clues, 'dateModified', order),
    ...fromMeta(clues, UPDATED_META, order),
    ...fromProperty(clues, 'dateModified', order),
  ].find(isPossible)
  const disagreement =
    findImpossible(claimed, task.captured) ??
    findDisagreement([...stated, ...(fromUrl === undefined ? [] : [fromUrl])]) ??
    findReversal(published, updated)
  return {
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    ...(disagreement === undefined ? {} : { disagreement }),
  }
}

/** What the page shows is read where nothing is stated, and where a stamp in the small hours of universal time leaves the day open. */
function needsShown(stated: Sourced<string> | undefined, url: string | undefined): boolean {
  if (stated === undefined) return url === undefined
  return /T(?:0[0-8]|2[1-3])[^-+]*(?:Z|[+-]00:?00)?$/u.test(stated.value)
}

/**
 * A stamp in universal time can fall on the day after or before the one that the page shows its readers, whose day is the day
 * of publication: the day before in the Americas (small hours), the day after in Asia and Oceania (afternoon on).
 */
function localDay(
  stated: Sourced<string> | undefined,
  url: string | undefined,
  shown: string | undefined,
): Sourced<string> | undefined {
  const hour = /T(\d{2})[^-+]*(?:Z|[+-]00:?00)?$/u.exec(stated?.value ?? '')?.[1]
  if (stated === undefined) return stated
  if (hour === undefined)
    return isDayOnly(stated.value) && url !== undefined && Math.abs(dayOf(url) - dayOf(stated.value)) === DAY
      ? { value: url.slice(0, 10), origin: 'url' }
      : stated
  for (const [origin, local] of [
    ['url', url],
    ['text', shown],
  ] as const) {
    if (local === undefined) continue
    const apart = dayOf(local) - dayOf(stated.value)
    if ((apart === -DAY && Number(hour) < 9) || (apart === DAY && Number(hour) >= (origin === 'url' ? 13 : 21)))
      return { value: local.slice(0, 10), origin }
  }
  return stated
}

const dayOf = (iso: string): number => Date.parse(iso.slice(0, 10))
const isDayOnly = (iso: string): boolean => iso.length === 10

const sourced = (date: PageDate | undefined, origin: Origin): readonly Sourced<string>[] =>
  date === undefined ? [] : [{ value: date.iso, origin }]

function fromJsonLd(clues: Clues, key: string, order: DateOrder): readonly Sourced<string>[] {
  return clues.articles.flatMap((article) =>
    stringsOf(article[key]).flatMap((text) => sourced(readStamp(text, order), 'json-ld')),
  )
}

function fromMeta(clues: Clues, names: readonly string[], order: DateOrder): readonly Sourced<string>[] {
  return names.flatMap((name) =>
    (clues.meta.get(name) ?? []).flatMap((text) =>
      sourced(readStamp(text, order), name.startsWith('og:') || name.startsWith('article:') ? 'opengraph' : 'meta'),
    ),
  )
}

function fromProperty(clues: Clues, name: string, order: DateOrder): readonly Sourced<string>[] {
  return clues.properties
    .filter((property) => property.name === name)
    .flatMap(({ element }) => sourced(readStamp(stampOf(element), order), 'microdata'))
}

function stampOf(element: Element): string {
  const { content, datetime } = element.attributes
  return content ?? datetime ?? element.attributes['title'] ?? textOf(element).slice(0, 200)
}

const DAY = 86_400_000
/** Time zones and late nights make honest dates differ by a day. */
const MAX_APART = 2 * DAY

function findDisagreement(dates: readonly Sourced<string>[]): string | undefined {
  const [first, ...others] = dates
  if (first === undefined) return undefined
  const time = Date.parse(first.value.slice(0, 10))
  const other = others.find((date) => Math.abs(Date.parse(date.value.slice(0, 10)) - time) > MAX_APART)
  return other === undefined
    ? undefined
    : `${first.origin} says ${first.value.slice(0, 10)}, ${other.origin} says ${other.value.slice(0, 10)}`
}

/** Tells whether a date can be true of a page that was captured then; a day is left for time zones. */
function pastOf(captured: string | undefined): (date: Sourced<string>) => boolean {
  const last = captured === undefined ? Number.NaN : dayOf(captured) + DAY
  return (date) => Number.isNaN(last) || dayOf(date.value) <= last
}

function findImpossible(claimed: readonly Sourced<string>[], captured: string | undefined): string | undefined {
  const isPossible = pastOf(captured)
  const late = claimed.find((date) => !isPossible(date))
  return late === undefined || captured === undefined
    ? undefined
    : `${late.origin} says ${late.value.slice(0, 10)}, but the page was captured on ${captured.slice(0, 10)}`
}

/** A change long before the publication: one of the two is of something else. */
function findReversal(
  published: Sourced<string> | undefined,
  updated: Sourced<string> | undefined,
): string | undefined {
  if (published === undefined || updated === undefined) return undefined
  if (dayOf(published.value) - dayOf(updated.value) <= MAX_APART) return undefined
  return `${published.origin} says published on ${published.value.slice(0, 10)}, ${updated.origin} says last changed on ${updated.value.slice(0, 10)}`
}
