import { isAgency, MONTH, WEEKDAY } from './form.ts'
import type { RoleRule } from './run.ts'

const LONGEST_LINE = 120
const DATE_PARTS: readonly RegExp[] = [
  new RegExp(`\\b${WEEKDAY}`, 'giu'),
  new RegExp(`\\b${MONTH}\\s?\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s?\\d{4}\\b)?`, 'giu'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}(?:,?[ -]?\\d{4}\\b)?`, 'giu'),
  /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+)?Z?\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}\b/gu,
]
const FILLERS: readonly RegExp[] = [
  /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?/giu,
  /\b(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|PST|PDT|PT|MSK|IST|EET|EEST|AEST|AEDT|local time)\b(?:[+-]\d{1,2}(?::?\d{2})?)?/gu,
  /\b(?:first |originally |last )?(?:published|updated|posted|modified|created|released|dated|date|time|filed|issued|as of|on|at|from|and|this story is from|this article is from)\b/giu,
]

const LOCALITY = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+)*`
const DATE = `(?:${WEEKDAY},? )?(?:${MONTH} ?\\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`
const DASH = '(?:--?|–|—|―|_)'
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/ -]+`
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+)*`

// Where a report opens in small letters throughout, only the colon sets the place off.
const LOWER = String.raw`\p{Ll}[\p{Ll}.'’-]{2,15}(?: \p{Ll}[\p{Ll}.'’-]{1,15}){0,2}`
// A dash or colon has to come soon, or no pattern needs to be tried; most of them want capitals at the start too.
const OPENS = /^.{2,100}?[-–—―_:]/
const STARTS_CAPITAL = /^\p{Lu}[\p{Lu}.'’ -]/u
const MAY_STAND_ALONE = /\d{4}$|[-–—―_:]$/
const LONGEST_OPENING = 100
const LABELS =
  /^(?:breaking|update|updated|watch|video|photos?|live|exclusive|opinion|analysis|file|correction|recap|warning|note|q|a|advisory|editorial|comment|profile|explainer|explained|factbox|timeline|interview|review|read|more|related|listen|feature|background|question|answer|summary|source|sources|police|protesters|activists|government)\b/iu

type Opening = {
  readonly name: string
  readonly pattern: RegExp
  /** The place is in capitals. */
  readonly inCapitals?: true
  /** Only before the first paragraph. */
  readonly onlyTop?: true
  /** Only before a long paragraph: the form is too loose for a short line. */
  readonly onlyLong?: true
  readonly mayStandAlone?: true
}

const OPENINGS: readonly Opening[] = [
  // MOSCOW, May 17 (Reuters) - / BUFFALO, N.Y. (AP) --
  {
    name: 'agency',
    pattern: new RegExp(
      `^${CAPITALS}(?:, ${LOCALITY})?(?:, ?${DATE})? ?\\([\\p{L}\\d ./&'-]{2,24}\\)(?: ?${DASH}|:)`,
      'u',
    ),
    inCapitals: true,
    mayStandAlone: true,
  },
  // Moscow (AP) —
  {
    name: 'named-agency',
    pattern: new RegExp(`^${CAPITALISED}(?:, ${LOCALITY})?(?:, ?${DATE})? ?\\(([^()]{2,30})\\)(?: ?${DASH}|:)`, 'u'),
    mayStandAlone: true,
  },
  // MINSK, Belarus, May 17 - / Minsk, 17 May:
  {
    name: 'date',
    pattern: new RegExp(`^(?:${CAPITALS}|${CAPITALISED})(?:, ${LOCALITY})?, ?${DATE} ?(?:${DASH}|:)(?= |$)`, 'u'),
    mayStandAlone: true,
  },
  // CONCORD, N.H. - / PARIS —
  {
    name: 'capitals',
    pattern: new RegExp(`^${CAPITALS}(?:, ${LOCALITY})?(?: ?${DASH}(?= |$)| ?—)`, 'u'),
    inCapitals: true,
    onlyTop: true,
    mayStandAlone: true,
  },
  // NEW DELHI: The court ...
  {
    name: 'capitals-colon',
    pattern: new RegExp(`^${CAPITALS}(?:, ${LOCALITY})?:(?= )`, 'u'),
    inCapitals: true,
    onlyTop: true,
    onlyLong: true,
  },
  // Beirut, Lebanon —
  {
    name: 'place-and-country',
    pattern: new RegExp(`^${CAPITALISED}, ${CAPITALISED} (?:–|—|--)(?= )`, 'u'),
    onlyTop: true,
  },
  // new delhi: the court ...
  { name: 'lower-colon', pattern: new RegExp(`^${LOWER}:(?= )`, 'u'), onlyTop: true, onlyLong: true },
]

const MIN_LONG = 160

// GDYNIA, Poland, 11 April 2019
const PLACE_AND_DAY = new RegExp(`^(?:${CAPITALS}|${CAPITALISED})(?:, ${LOCALITY})?,? ?${DATE}$`, 'u')

/** Lines that hold nothing but the place and day, or day and hour, of the report. */
export const DATELINE: readonly RoleRule[] = [
  { name: 'dateline.date', role: 'dateline', holds: (run) => run.text.length <= LONGEST_LINE && isDateOnly(run.text) },
  {
    name: 'dateline.alone',
    role: 'dateline',
    holds: (run) => run.text.length <= LONGEST_LINE && isOpeningAlone(run.text),
  },
]

/** The dateline that a paragraph opens with: its length in `text`, and the rule that found it. `atTop`: no paragraph came before. */
export function findOpeningDateline(
  text: string,
  atTop: boolean,
): { readonly length: number; readonly rule: string } | undefined {
  const head = text.slice(0, LONGEST_OPENING)
  if (!OPENS.test(head)) return undefined
  const isLong = text.length >= MIN_LONG
  const startsInCapitals = STARTS_CAPITAL.test(head)
  for (const { name, pattern, inCapitals, onlyTop, onlyLong } of OPENINGS) {
    if ((onlyTop && !atTop) || (onlyLong && !isLong) || (inCapitals && !startsInCapitals)) continue
    const match = matchOpening(pattern, head)
    if (match === undefined || match.length >= text.length - 20) continue
    if (LABELS.test(head) || !hasThreeLetters(match)) continue
    return { length: match.length, rule: `dateline.${name}` }
  }
  return undefined
}

/** True for a text of dates and hours alone, with words like "updated" between them. */
export function isDateOnly(text: string): boolean {
  const withoutDates = DATE_PARTS.reduce((rest, part) => rest.replace(part, ' '), text)
  if (withoutDates === text || !/\d/.test(text)) return false
  const rest = FILLERS.reduce((left, filler) => left.replace(filler, ' '), withoutDates)
  return !/[\p{L}\p{N}]/u.test(rest)
}

function isOpeningAlone(text: string): boolean {
  if (!MAY_STAND_ALONE.test(text)) return false
  if (/\d{4}$/.test(text)) return PLACE_AND_DAY.test(text)
  return OPENINGS.some(
    (opening) => opening.mayStandAlone && matchOpening(opening.pattern, text)?.length === text.length,
  )
}

// What the pattern puts into a group of its own has to be the name of an agency.
function matchOpening(pattern: RegExp, head: string): string | undefined {
  const match = pattern.exec(head)
  if (match === null) return undefined
  const [whole, agency] = match
  return agency === undefined || isAgency(agency) ? whole : undefined
}

function hasThreeLetters(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 3
}
