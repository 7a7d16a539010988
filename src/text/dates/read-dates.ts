import { cite } from '../../model/evidence.ts'
import type { DateFound } from '../found.ts'
import { findAnchor, readPublished } from './anchor.ts'
import { readAnniversary } from './anniversary.ts'
import type { Look } from './cue.ts'
import { findMatches } from './find-matches.ts'
import { joinWords } from './join-words.ts'
import type { Match } from './match-shape.ts'
import { lookAround, type Place } from './look.ts'
import { planDates, type Plan } from './plan.ts'
import { writeReach, type Reach } from './reach.ts'
import { isDayFirst } from './resolve-numeric.ts'
import { resolvePlan } from './resolve-plan.ts'
import { scanWords } from './scan-words.ts'
import type { Earlier, Setting } from './setting.ts'
import type { Word } from './word.ts'
import { yearsBeside } from './years-beside.ts'

/** What is known of the report beside its text. `country`, of the source, is ISO 3166-1 alpha-2; `language` is BCP 47. */
export type DateContext = {
  readonly published?: string
  readonly language?: string
  readonly country?: string
}

/** A later date leans on an earlier one no farther off than this, in UTF-16 code units. */
const LEANING = 1500
const JOINTS = new Set(['and', 'or', ',', '&', 'into'])

/**
 * The dates of the text, in order, none over another, each with the days it means. Dates look back from the report's day unless
 * their words look ahead. What cannot be known is left out or left open; nothing is guessed from a clock.
 */
export function readDates(text: string, context: DateContext = {}): readonly DateFound[] {
  const english = /^en\b/i.test(context.language ?? 'en')
  const words = joinWords(scanWords(text))
  const matches = findMatches(words, english)
  if (matches.length === 0) return []
  const plans = planDates(words, matches)
  const ground = groundOf(matches, context)
  const { day: anchor, dateline } = findAnchor(words, plans, ground)
  const place = { text, words }
  const found: DateFound[] = []
  const before: Before = {}
  for (const [index, plan] of plans.entries()) {
    const isDateline = plan === dateline
    const setting: Setting = {
      anchor: isDateline ? ground.anchor : anchor,
      country: ground.country,
      dayFirst: ground.dayFirst,
      saidYears: yearsBeside(plans, index),
      look: isDateline ? () => 'either' : lookOf(place, plan),
      at: plan.span.start,
      earlier: near(before.any, plan),
      earlierDay: near(before.day, plan),
      joined: joinedTo(before, words, plan),
      anniversary: readAnniversary(words, plan.match.from),
    }
    const reach = resolvePlan(plan, setting)
    if (!reach) continue
    found.push(write(text, plan, reach))
    if (!setting.anniversary) note(before, plan, reach)
  }
  return found
}

/** The dates read so far that later ones may lean on. */
type Before = { any?: Earlier; day?: Earlier; plan?: Plan }

function note(before: Before, plan: Plan, reach: Reach): void {
  if (reach.openYear || reach.problem) return
  before.plan = plan
  // What was "three days earlier" is told by the way: the story goes on from the date before it.
  const { way } = plan.match.parts
  if (way?.leans && way.step < 0) return
  before.any = { reach, span: plan.span }
  if (reach.first === reach.last) before.day = before.any
}

function near(date: Earlier | undefined, { span }: Plan): Earlier | undefined {
  return date && span.start - date.span.end <= LEANING ? date : undefined
}

/** The weekday that stands right before, joined by a small word: the two look the same way. */
function joinedTo({ plan, day }: Before, words: readonly Word[], { match }: Plan): Setting['joined'] {
  const last = plan?.match
  if (!day || last?.row.rule !== 'date.weekday' || last.to !== match.from - 1) return undefined
  return JOINTS.has(words[last.to]?.form ?? '') ? { day: day.reach.first, ahead: day.reach.ahead ?? false } : undefined
}

function groundOf(matches: readonly Match[], { published, country }: DateContext): Setting {
  const orders = matches.map(({ parts }) => isDayFirst(parts.figures ?? '')).filter((order) => order !== undefined)
  return {
    anchor: readPublished(published),
    country: country?.toUpperCase(),
    dayFirst: orders[0],
    saidYears: new Map(),
    look: () => 'none',
    at: 0,
    earlier: undefined,
    earlierDay: undefined,
    joined: undefined,
    anniversary: undefined,
  }
}

/** Looked for once, and only if it matters. */
function lookOf(place: Place, plan: Plan): () => Look {
  let look: Look | undefined
  return () => (look ??= lookAround(place, plan.match.from, (plan.until ?? plan.beside ?? plan.match).to))
}

function write(text: string, { match, span }: Plan, reach: Reach): DateFound {
  const found: Writable<DateFound> = Object.assign(cite({ text }, span), {
    value: writeReach(reach),
    rule: match.row.rule,
  })
  if (reach.ahead) found.lookedAhead = true
  if (reach.leansOn) found.leansOn = reach.leansOn
  if (reach.occasion !== undefined) found.occasion = reach.occasion
  if (reach.problem) found.problem = reach.problem
  return found
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
