import type { Span } from '../../model/span.ts'

const DAY_FIRST =
  /^(?:(?:This|Last|Next|On|Late|Early|Earlier)(?: on)? )?(?:past )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month)(?: (?:morning|afternoon|evening|night))?,? +(?=\S)/

/** Who speaks without the day ("This Thursday", "Last week") that the parser takes for the first of their words. */
export function withoutDay(text: string, speaker: Span): Span {
  const day = DAY_FIRST.exec(text.slice(speaker.start, speaker.end))
  return day === null ? speaker : { start: speaker.start + day[0].length, end: speaker.end }
}
