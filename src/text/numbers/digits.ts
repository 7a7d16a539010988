const DIGIT_RUN = /\d+/y
/** Groups of three behind one separator: 10,000 10.000 10 000 10'000; white space may be of any width. */
const GROUPED = /[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:['’]\d{3})+|(?:[\u00a0\u2009\u202f]\d{3})+)(?!\d)/y
/** Plain blanks may part two numbers ("300 400"), so that only what can be nothing else is one figure: "10 250", "500 000". */
const SPACED = /(?:[1-9]\d?(?: \d{3})+|[1-9]\d\d(?: 000|(?: \d{3}){2,4}))(?!\d)/y
const INDIAN = /[1-9]\d?(?:,\d\d){1,4},\d{3}(?!\d)/y
/** "10, 000": a space that slipped in. Only a group of noughts is sure to belong to the figure before it. */
const SLIPPED = /[1-9]\d{0,2}, 000(?!\d)/y
const COMMA_DECIMAL = /\d{1,3},\d{1,2}(?= ?(?:million|billion|trillion|thousand|mln|mn|bn)\b)/y
/** Days, hours, versions, fractions and the like: several figures that are no one number. */
const COMPOUND = /\d+(?:-\d+){2,6}|\d+(?:[/:]\d+){1,5}|\d+(?:\.\d+){2,8}/y
const FRACTION = /\.\d+/y

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

/**
 * Where the figure that starts at `start` ends. A plain space groups digits only where `spaced` allows it: behind a month
 * ("May 17 300 people") it does not.
 */
export function endOfDigits(text: string, start: number, spaced: boolean): number {
  const grouped =
    matchAt(INDIAN, text, start) || matchAt(GROUPED, text, start) || (spaced ? matchAt(SPACED, text, start) : 0)
  if (grouped > 0) {
    const dotted = text.slice(start, grouped).includes('.')
    return dotted ? grouped : matchAt(FRACTION, text, grouped) || grouped
  }
  const whole = matchAt(SLIPPED, text, start) || matchAt(COMPOUND, text, start) || matchAt(COMMA_DECIMAL, text, start)
  if (whole > 0) return whole
  const end = matchAt(DIGIT_RUN, text, start)
  return matchAt(FRACTION, text, end) || end
}

/** What a figure is worth; `decimal` where it has a fraction, `dotted` where a point may be either (10.000). */
export type Figure = { readonly value: number; readonly decimal: boolean; readonly dotted: boolean }

const DOTTED_GROUPS = /^\d{1,3}(?:\.\d{3})+$/
const ONE_GROUP = /^\d{1,3}\.\d{3}$/

/** The value of a figure as `endOfDigits` cuts it; nothing for days, hours, numbers with leading noughts and ones too long to be exact. */
export function valueOfDigits(form: string): Figure | undefined {
  if (/[/:]|\d-\d/.test(form) || /^0\d/.test(form)) return undefined
  if (DOTTED_GROUPS.test(form) && !form.startsWith('0')) {
    const value = Number(form.replaceAll('.', ''))
    return Number.isSafeInteger(value) ? { value, decimal: false, dotted: ONE_GROUP.test(form) } : undefined
  }
  const plain = /^\d+,\d{1,2}$/.test(form) ? form.replace(',', '.') : form.replace(/[,'’\s]/g, '')
  const value = Number(plain)
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return undefined
  return { value, decimal: plain.includes('.'), dotted: false }
}
