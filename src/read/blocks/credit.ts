import { countWords, endsSentence, isAgency } from './form.ts'
import type { RoleRule } from './run.ts'

const LONGEST = 120
const MOST_WORDS = 14
// A person or body as a signature writes it: capitalised words with their particles, figures allowed ("76 Crimes").
const SIGNER =
  /^[\p{Lu}\p{N}@][\p{L}\p{M}\p{N}.'’@_-]*(?: (?:[\p{Lu}\p{N}@&(][\p{L}\p{M}\p{N}.'’@_()-]*|de|da|del|van|von|der|al|el|bin|of|the|for|and|via|on|with))*$/u
const LABEL =
  '(?:photos?|images?|pictures?|photographs?|photography|video|footage|illustration|graphic|file photo|photo credit|image credit|picture credit|credits?|source|photo source|image source|photo illustration|screenshot|still)'
const LABELLED = new RegExp(
  `^${LABEL}\\s?(?:[:/|©]|by\\b|via\\b|courtesy\\b|copyright\\b|credit\\b|from\\b)[:\\s]{0,3}(.{2,100})$`,
  'i',
)
const COURTESY = /^(?:courtesy of|handout|via|photo courtesy|image courtesy)\b.{2,80}$/i
const PARTICLE = /^(?:of|the|and|by|via|for|from|de|da|van|von|al|el|at|on)$/
const PARTS = /\s?[/|]\s?/
const AGENCY_PARTS = /\s?[/|,]\s?|\s-\s|\svia\s/
const FRAME = /^[([]|[)\]]?\.?$/g

const IN_BRACKETS = /[([]([^()[\]]{2,160}(?:\([^()]{0,30}\))?)[)\]]\.?$/
const BRACKET_LABEL = new RegExp(`^${LABEL}\\s?(?::|/|by\\b|via\\b|courtesy\\b|credit\\b|from\\b)`, 'i')
const BEHIND_SENTENCE = /[.!?…"”’)\]]\s([^.!?…"”’]{2,90})\.?$/
const BEHIND_LABEL =
  /\s(?:photos?|image|picture|photograph|photo credit|image credit|credit): ?([^:]{2,80}?)(?: ?\([^()]{0,30}\))?\.?$/i

/** True for a line that does nothing but name who made a picture. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST || countWords(line) > MOST_WORDS) return false
  const text = line.replace(FRAME, '')
  if (isSignedByAgency(text)) return true
  if (PARTS.test(text) && isPairOfSigners(text)) return !endsSentence(line) || line.length <= 60
  if (text.startsWith('©')) return SIGNER.test(text.replace(/^©\s?(?:\d{4}\s)?/, ''))
  return isNamed(LABELLED.exec(text)?.[1]) || COURTESY.test(text)
}

// "Getty Images", "AP Photo/Jane Roe"
function isSignedByAgency(text: string): boolean {
  const [first = '', second, third] = text.replace(/^©\s?/, '').split(AGENCY_PARTS)
  if (!isAgency(first) || third !== undefined) return false
  return second === undefined || isAgency(second) || SIGNER.test(second)
}

// "Jane Roe/Agency", "Jane Roe / Voices of Tartu/Facebook"
function isPairOfSigners(text: string): boolean {
  const parts = text.replace(/^©\s?/, '').split(PARTS)
  return parts.length <= 4 && parts.every((part) => SIGNER.test(part))
}

// "Photo: private" and "Photo: Anna Holm for the Friends of the Library" sign; "Photo: readers walk to the town hall" describes.
function isNamed(rest: string | undefined): boolean {
  if (rest === undefined) return false
  const words = rest.split(' ')
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word))
  return words.length <= 2 || plain.length === 0 || (plain.length === 1 && words.length <= 5)
}

/** True for a text that ends by naming who made a picture, as captions do. */
export function endsWithCredit(text: string): boolean {
  const tail = text.slice(-200)
  const bracket = IN_BRACKETS.exec(tail)?.[1]
  if (bracket !== undefined && (BRACKET_LABEL.test(bracket) || isSignedByAgency(bracket) || bracket.startsWith('©')))
    return true
  const last = BEHIND_SENTENCE.exec(tail)?.[1]
  if (last !== undefined && isCredit(last)) return true
  const signer = BEHIND_LABEL.exec(tail)?.[1]
  return signer !== undefined && (SIGNER.test(signer) || isNamed(signer))
}

/** Lines that name who made a picture, and nothing else. */
export const CREDIT: readonly RoleRule[] = [{ name: 'credit.line', role: 'credit', holds: (run) => isCredit(run.text) }]
