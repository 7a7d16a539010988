import { readDay } from './calendar.ts'
import type { Plan } from './plan.ts'
import { resolvePlan } from './resolve-plan.ts'
import type { Setting } from './setting.ts'
import type { Word } from './word.ts'

/** How far into the text a dateline may stand, in UTF-16 code units. */
const HEAD = 600
/** A report is out this many days after its dateline at most. */
const LAG = 3

/** The day on which the report speaks, and the words that say so where it is not the publication date alone. */
export type Anchor = { readonly day: number | undefined; readonly dateline?: Plan }

/**
 * The day that "today" is: the dateline's, where one stands close before the publication date; else the publication date; without
 * that, a dateline that names its year.
 */
export function findAnchor(words: readonly Word[], plans: readonly Plan[], setting: Setting): Anchor {
  const published = setting.anchor
  for (const plan of plans) {
    if (plan.span.start > HEAD) break
    if (!isDateline(words, plan)) continue
    const reach = resolvePlan(plan, { ...setting, look: () => 'either' })
    if (!reach || reach.openYear || reach.problem || reach.first !== reach.last) continue
    const lag = published === undefined ? 0 : published - reach.first
    if (lag >= 0 && lag <= LAG) return { day: reach.first, dateline: plan }
  }
  return { day: published }
}

/** The day of a publication date; nothing for one that does not exist or is no whole date. */
export function readPublished(published: string | undefined): number | undefined {
  return published === undefined ? undefined : readDay(published)
}

/** "MOSCOW, May 17 (Reuters) -", "May 17 -", or a date alone on its line. */
function isDateline(words: readonly Word[], { match, until }: Plan): boolean {
  const { row, parts, from, to } = match
  if (until || parts.to || (row.kind !== 'calendar' && row.kind !== 'numeric')) return false
  if (row.kind === 'calendar' && (parts.month === undefined || parts.day === undefined)) return false
  const first = words[from]
  const next = words[to]
  const opens = (first?.breaks ?? 0) > 0
  const ends = !next || next.breaks > 0
  if (opens && ends) return true
  const led = opens || words[from - 1]?.form === ',' || words[from - 1]?.form === ')'
  return led && /^(?:\(|-|--|:)$/.test(next?.form ?? '') && !(next?.tight ?? false) && startsLine(words, from)
}

/** Only a place and an agency may stand between the start of the line and the date. */
function startsLine(words: readonly Word[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 10); index--) {
    const word = words[index]
    if (!word || (word.kind === 'word' && !word.capital) || word.form === '.') return false
    if (word.breaks > 0) return true
  }
  return from === 0
}
