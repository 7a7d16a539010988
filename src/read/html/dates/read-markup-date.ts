import type { Clues } from '../metadata/read-clues.ts'
import type { Sourced } from '../metadata/sourced.ts'
import { namesOf } from '../signs/names-of.ts'
import { makeNameTest, nameWords } from '../signs/name-pattern.ts'
import { isDateLine } from '../signs/text-pattern.ts'
import { textOf, type Element } from '../tree/node.ts'
import type { Run } from '../body/run.ts'
import { readDate, readDates, readStamp, type DateOrder } from './read-date.ts'

/** The runs of the page, and where among them the article's head begins and its body begins and ends; `captions` date pictures, not reports. */
export type DateScene = {
  readonly runs: readonly Run[]
  readonly headFrom: number
  readonly bodyFrom: number
  readonly bodyTo: number
  readonly captions: ReadonlySet<Run>
}

const isPublishedName = makeNameTest(
  nameWords(
    'published publish-date published-date pubdate pub-date publish-time publication-date publishdate publishing-date publishingdate publication post-date entry-date article-date posted-on postedon date-published dt-published datepublished created post-time',
  ),
)
const isUpdatedName = makeNameTest(
  nameWords('updated modified last-updated lastupdated update dt-updated last-modified date-modified'),
)
const isDateName = makeNameTest(
  nameWords(
    'date dates datetime date-time timestamp time-stamp time datum fecha data dateline meta byline info published posted day',
  ),
)
const PUBLISHED_WORDS =
  /(?:published|posted|first published|publi[ée]e?|publicado|veröffentlicht|erstellt|pubblicato|opublikowano|dodano|опубликовано|опубліковано|gepubliceerd|publicerad|publisert|yayın|date|datum|дата|posted on|created|submitted|geschrieben|eingestellt|gepostet|stand|vom|am|du|le|on|dated?)\s*(?:on|am|le|el|at|:|-|–|,)?\s*[^\d]{0,14}$/iu
const UPDATED_WORDS =
  /(?:updated?|modified|mis à jour|actualizad|aktualisiert|aggiornato|zaktualizowano|обновлено|оновлено|bijgewerkt|uppdaterad|oppdatert|güncelle|last edited|geändert|changed|revised)[^\d]{0,24}$/iu

/** The day that the page shows beside its article: `time` elements, then elements named for dates, then the words around the body. */
export function readMarkupDate(scene: DateScene, clues: Clues, order: DateOrder): Sourced<string> | undefined {
  return (
    fromTimes(scene, clues.times, order) ??
    fromHead(scene, order) ??
    fromNamed(scene.runs.slice(Math.max(0, scene.headFrom - 10), scene.bodyTo + 15), order) ??
    fromLead(scene, order) ??
    firstTime(clues.times, order) ??
    fromNamed(scene.runs, order) ??
    fromTail(scene, order) ??
    fromScripts(scene, clues, order) ??
    fromLines(scene, order) ??
    fromWords(scene, order)
  )
}

/** The times in the article's part of the page, those named for publication first. */
function fromTimes(scene: DateScene, times: readonly Element[], order: DateOrder): Sourced<string> | undefined {
  const from = scene.runs[Math.max(0, scene.headFrom - 4)]?.start ?? 0
  const to = scene.runs[scene.bodyTo + 6]?.end ?? Number.POSITIVE_INFINITY
  const near = times.filter((time) => time.start >= from && time.start <= to)
  const body = scene.runs[scene.bodyFrom]?.start ?? 0
  return (
    firstTime(
      near.filter((time) => time.start <= body),
      order,
    ) ?? firstTime(near, order)
  )
}

function firstTime(times: readonly Element[], order: DateOrder): Sourced<string> | undefined {
  const usable = times.filter((time) => !isElsewhere(time))
  const isFresh = (time: Element): boolean =>
    !isUpdatedName(namesOf(time)) && (time.parent === null || !isUpdatedName(namesOf(time.parent)))
  const isPublished = (time: Element): boolean =>
    time.attributes['pubdate'] !== undefined || isPublishedName(namesOf(time))
  for (const time of [...usable.filter(isPublished), ...usable.filter(isFresh), ...usable]) {
    const date =
      readStamp(time.attributes['datetime'] ?? time.attributes['title'] ?? '', order) ?? readDate(textOf(time), order)
    if (date !== undefined) return { value: date.iso, origin: 'time' }
  }
  return undefined
}

const MAX_SCRIPT = 2_000_000

/** Dates of other reports and of comments are no dates of this one. */
const isElsewhereName = makeNameTest(
  nameWords(
    'related sidebar widget comment comments footer teaser teasers recommended recent latest most-read popular nav menu event events instagram-media twitter-tweet fb-post calendar',
  ),
)

function isElsewhere(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (at.tag === 'aside' || at.tag === 'nav' || (at.tag === 'footer' && at.parent?.tag === 'body')) return true
    if (at.tag !== 'body' && at.tag !== 'html' && at.chars < 4000 && isElsewhereName(namesOf(at))) return true
  }
  return false
}

const found = (value: string): Sourced<string> => ({ value, origin: 'text' })

/** The lines between the title and the body, and the few before the title. */
function fromHead(scene: DateScene, order: DateOrder): Sourced<string> | undefined {
  const from = Math.max(0, scene.headFrom - 4)
  const usable = (run: Run): boolean => run.text.length < 300 && !scene.captions.has(run)
  const after = scene.runs.slice(scene.headFrom + 1, scene.bodyFrom).filter(usable)
  const before = scene.runs.slice(from, scene.headFrom).filter(usable)
  return (
    pick(
      after.filter((run) => isDateLine(run.text)),
      order,
    ) ??
    pick(after, order) ??
    pick(before, order)
  )
}

/** A date among the first words of the body, as datelines have it: "Berlin, 3 May 2019. The ..." */
function fromLead(scene: DateScene, order: DateOrder): Sourced<string> | undefined {
  for (const run of scene.runs.slice(scene.bodyFrom, scene.bodyFrom + 2)) {
    const date = readDates(run.text.slice(0, 80), order)[0]
    if (
      date !== undefined &&
      date.at < 32 &&
      !/(?:until|till|before|after|since|bis|seit|ab|depuis|hasta|vom)\s$/iu.test(run.text.slice(0, date.at))
    )
      return found(date.iso)
  }
  return undefined
}

/** A line of its own that says a date, anywhere in the article's part of the page. */
function fromLines(scene: DateScene, order: DateOrder): Sourced<string> | undefined {
  for (const run of scene.runs) {
    if (run.text.length > 400 || isElsewhere(run.element)) continue
    for (const line of run.text.split('\n')) {
      const date = isDateLine(line) ? readDate(line, order) : undefined
      if (date !== undefined) return found(date.iso)
    }
  }
  return undefined
}

function pick(runs: readonly Run[], order: DateOrder): Sourced<string> | undefined {
  let updated: string | undefined
  for (const run of runs) {
    for (const date of readDates(run.text, order)) {
      if (!UPDATED_WORDS.test(run.text.slice(Math.max(0, date.at - 60), date.at))) return found(date.iso)
      updated ??= date.iso
    }
  }
  return updated === undefined ? undefined : found(updated)
}

function fromNamed(runs: readonly Run[], order: DateOrder): Sourced<string> | undefined {
  for (const run of runs) {
    if (run.text.length > 200 || isElsewhere(run.element) || !isNamedDate(run.element)) continue
    const date = readDate(run.text, order)
    if (date !== undefined) return found(date.iso)
  }
  return undefined
}

function isNamedDate(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++)
    if (isDateName(namesOf(at)) || isPublishedName(namesOf(at))) return true
  return false
}

/** The lines after the body: "Posted on 3 May 2019 by ..." */
function fromTail(scene: DateScene, order: DateOrder): Sourced<string> | undefined {
  const tail = scene.runs
    .slice(scene.bodyTo, scene.bodyTo + 12)
    .filter((run) => run.text.length < 300 && !isElsewhere(run.element))
  return pick(tail, order)
}

const SCRIPT_DATE =
  /"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publishedDate|publishTime|firstPublished|date_published|releaseDate|pubDate)"\s*:\s*"([^"]{8,40})"/u

/** The day that a script beside the article writes, or that the page's data names as its publication. */
function fromScripts(scene: DateScene, clues: Clues, order: DateOrder): Sourced<string> | undefined {
  const from = scene.runs[scene.headFrom]?.start ?? 0
  const to = scene.runs[scene.bodyTo]?.end ?? 0
  const beside = clues.scripts.filter(
    (script) => script.element.start >= from && script.element.start <= to && script.data.length < 200,
  )
  const written = beside.map((script) => readDate(script.data, order)).find((date) => date !== undefined)
  if (written !== undefined) return found(written.iso)
  for (const { data } of clues.scripts) {
    const date = readStamp(SCRIPT_DATE.exec(data.slice(0, MAX_SCRIPT))?.[1] ?? '', order)
    if (date !== undefined) return found(date.iso)
  }
  return undefined
}

/** Anywhere on the page, but only after words that say what the date is. */
function fromWords(scene: DateScene, order: DateOrder): Sourced<string> | undefined {
  for (const run of scene.runs) {
    if (run.text.length > 1500) continue
    for (const date of readDates(run.text, order))
      if (PUBLISHED_WORDS.test(run.text.slice(Math.max(0, date.at - 40), date.at)) && !isElsewhere(run.element))
        return found(date.iso)
  }
  return undefined
}
