import type { Clues } from '../metadata/read-clues.ts'
import { readStamp } from '../dates/read-date.ts'
import { makeNameTest, nameWords } from '../signs/name-pattern.ts'
import { namesOf } from '../signs/names-of.ts'
import { textOf, type Element } from '../tree/node.ts'
import type { Body } from './read-body.ts'
import type { Run } from './run.ts'

const isEntryName = makeNameTest(
  nameWords(
    'liveblog live-blog live-entry live-event live-post live-update liveticker ticker-entry lb-post blog-entry entry update timeline-item timeline-entry post block',
  ),
)
/** With fewer entries it is a report with a time, not a live blog. */
const MIN_ENTRIES = 3

/** The time of the live-blog entry that each run stands in, as written; empty when the page is no live blog. */
export function findEntryTimes(body: Body, clues: Clues): ReadonlyMap<Run, string> {
  const marked = fromTimeElements(body, clues)
  return marked.size > 0 ? marked : fromLines(body)
}

function fromTimeElements(body: Body, clues: Clues): ReadonlyMap<Run, string> {
  const entries = new Map<Element, string>()
  const region = new Set(body.region.elements)
  for (const time of clues.times) {
    const entry = entryOf(time, region)
    if (entry === undefined || entries.has(entry)) continue
    const written = time.attributes['datetime']?.trim() ?? ''
    entries.set(entry, readStamp(written)?.iso ?? (written === '' ? textOf(time).slice(0, 60) : written.slice(0, 60)))
  }
  const times = new Map<Run, string>()
  if (entries.size < MIN_ENTRIES) return times
  for (const { run, role } of body.judged) {
    if (role === null) continue
    for (let at: Element | null = run.element; at !== null && !region.has(at); at = at.parent) {
      const time = entries.get(at)
      if (time !== undefined) {
        times.set(run, time)
        break
      }
    }
  }
  return times
}

function entryOf(time: Element, region: ReadonlySet<Element>): Element | undefined {
  let found: Element | undefined
  for (let at = time.parent; at !== null; at = at.parent) {
    if (region.has(at)) return found
    if (
      found === undefined &&
      (at.tag === 'article' || at.tag === 'li' || at.tag === 'section' || isEntryName(namesOf(at)))
    )
      found = at
  }
  return undefined
}

/** "14:05", "9.30 am" at the start of a paragraph. */
const LEADING_TIME = /^\d{1,2}(?::|h)\d{2}(?: ?[ap]\.?m\b\.?| Uhr\b)?(?=[\s:–—-])/iu

/** Entries that begin with a line, or with a word, that says their time: each reaches to the next. */
function fromLines(body: Body): ReadonlyMap<Run, string> {
  const times = new Map<Run, string>()
  const seen = new Set<string>()
  let time: string | undefined
  for (const { run, role, rule } of body.judged) {
    if (role === null || rule === 'title') continue
    if (rule === 'date-line') time = readStamp(run.text)?.iso ?? run.text.slice(0, 60)
    else if (role === 'paragraph' || role === 'list') time = LEADING_TIME.exec(run.text)?.[0] ?? time
    if (time === undefined) continue
    times.set(run, time)
    if (run.good > 0) seen.add(time)
  }
  return seen.size < MIN_ENTRIES ? new Map() : times
}
