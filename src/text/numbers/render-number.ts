import { TENS, UNITS } from './english.ts'

const UNIT_WORDS = [...UNITS.keys()]
const TEN_WORDS = [...TENS.keys()]
const BIG_SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1000, 'thousand'],
] as const
const GROUP = /\B(?=(?:\d{3})+$)/g

/**
 * A whole number from 0 up to 999 trillion as English writes it: in words ("two thousand three hundred and six") or in
 * digits with commas. `readNumbers` reads it back to the same number.
 */
export function renderNumber(value: number, style: 'words' | 'digits'): string {
  if (style === 'digits') return String(value).replace(GROUP, ',')
  for (const [scale, word] of BIG_SCALES) {
    if (value >= scale) return `${renderNumber(Math.floor(value / scale), 'words')} ${word}${renderRest(value % scale)}`
  }
  if (value >= 100) return `${UNIT_WORDS[Math.floor(value / 100)] ?? ''} hundred${renderRest(value % 100)}`
  if (value < 20) return UNIT_WORDS[value] ?? ''
  const ones = value % 10
  return `${TEN_WORDS[Math.floor(value / 10) - 2] ?? ''}${ones > 0 ? `-${UNIT_WORDS[ones] ?? ''}` : ''}`
}

/** What stands behind a scale word: British English joins the last two digits with "and". */
function renderRest(rest: number): string {
  if (rest === 0) return ''
  return rest < 100 ? ` and ${renderNumber(rest, 'words')}` : ` ${renderNumber(rest, 'words')}`
}
