import { isDateOnly } from './dateline.ts'
import { endsSentence, isAgency, isOneSentence } from './form.ts'
import type { RoleRule, Run, Surroundings } from './run.ts'

const LONGEST = 160
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const PARTICLE = '(?:de|da|del|della|di|van|von|der|den|al|el|bin|ibn|la|le|and|in|for|of|the|with|at|&)'
const NAMES = String.raw`${NAME_WORD}(?:,? (?:${NAME_WORD}|${PARTICLE})){0,14}`

const BEGINS = /^(?:by|written|words|story|report|text|from)/i
const BY = new RegExp(
  `^(?:by|BY|By|written by|Written by|words by|Words by|Story by|Report by|Reported by|Text by|From|FROM)\\s?:?\\s(?:(?:our |the |a )?(?:own |staff |special |foreign |sports |political |local )?(?:correspondents?|reporters?|writers?|staff)|(?:our |the )?${NAMES})(?:\\s?[,|·•/-]{1,2}\\s?.{1,60})?\\.?$`,
  'u',
)
const REPORTING =
  /^[([]?(?:(?:additional )?(?:reporting|writing|editing|report|translated|compiled|edited|translation) (?:by|from)|with (?:reporting|additional reporting|files|contributions) (?:by|from))\b.{2,240}$/i
const CONTRIBUTED =
  /^[A-Z\u00C0-\u{10FFFF}][^,:;"“”]{3,60} (?:contributed to this|reported from|contributed reporting|contributed from)\b.{2,200}$/u
const STAFF =
  /^(?:staff(?: writer| reporter| and agencies)?|agencies|our (?:foreign )?(?:correspondent|staff|reporter)|newsroom|editorial board)$/i
const SEPARATOR = /\s?[,|·•–—]\s?|\s-\s/
const HOUSE =
  /^(?:[^\s,]{2,20} ){0,3}(?:correspondent|reporter|editor|writer|staff|news|times|post|guardian|tribune|herald|journal)$/i
const PICTURE_DESK =
  /photo|images|getty|flickr|shutterstock|alamy|istock|corbis|wikimedia|facebook|twitter|instagram|telegram|youtube|vkontakte/i
const BARE_NAME = new RegExp(`^${NAME_WORD}(?: (?:${NAME_WORD}|${PARTICLE})){1,3}$`, 'u')
const HEAD_ROLES: ReadonlySet<string | undefined> = new Set(['headline', 'standfirst', 'dateline', 'credit', 'caption'])

/** Lines that name who wrote the report. */
export const BYLINE: readonly RoleRule[] = [
  {
    name: 'byline.by',
    role: 'byline',
    holds: (run) => run.text.length <= LONGEST && BEGINS.test(run.text) && BY.test(run.text) && !isSentence(run.text),
  },
  {
    name: 'byline.reporting',
    role: 'byline',
    holds: (run) =>
      run.text.length <= 260 && (REPORTING.test(run.text) || CONTRIBUTED.test(run.text)) && isOneSentence(run.text),
  },
  { name: 'byline.agency', role: 'byline', holds: (run, around) => isNearTop(around) && isHouse(run.text) },
  {
    name: 'byline.name-and-house',
    role: 'byline',
    holds: (run, around) => isNearTop(around) && isNameAndHouse(run.text),
  },
  { name: 'byline.bare-name', role: 'byline', holds: isBareName },
]

// "Associated Press", "Staff and agencies", "AFP in Minsk"
function isHouse(text: string): boolean {
  if (text.length > 60 || PICTURE_DESK.test(text)) return false
  const body = text.replace(/ (?:staff|news|in .{2,30})$/i, '')
  return isAgency(text) || isAgency(body) || STAFF.test(body)
}

// "Anna Holm, Associated Press", "Anna Holm - Foreign correspondent"
function isNameAndHouse(text: string): boolean {
  const [name = '', house, more] = text.length > 90 ? [] : text.split(SEPARATOR)
  if (house === undefined || more !== undefined) return false
  return (isAgency(house) || HOUSE.test(house)) && BARE_NAME.test(name)
}

function isSentence(text: string): boolean {
  return endsSentence(text) && text.split(' ').length > 8
}

function isNearTop({ index, seen }: Surroundings): boolean {
  return index > 0 && !seen.has('paragraph')
}

// Two to four capitalised words alone between the headline and the first paragraph.
function isBareName(run: Run, around: Surroundings): boolean {
  if (!isNearTop(around) || run.text.length > 40 || !HEAD_ROLES.has(around.previousRole)) return false
  const next = around.next
  if (next === undefined || !BARE_NAME.test(run.text)) return false
  return next.text.length > run.text.length || isDateOnly(next.text)
}
