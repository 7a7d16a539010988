import type { NameKind } from './name-kind.ts'
import type { NameRead } from './name-read.ts'

/** What an acronym or its expansion stands for. */
export type AcronymLink = { readonly name: string; readonly kind: NameKind; readonly rule: string }

const IN_BRACKETS = /^ ?\((?:the |or |also known as )?["“‘']?([\p{Lu}][\p{L}\d&.-]{1,9})["”’']?[),;]/u
const ACRONYM = /^[\p{Lu}][\p{Lu}\d&-]{1,7}$/u

/** Links, by where they start, the acronyms of the text and the names that they stand for. */
export function linkAcronyms(text: string, reads: readonly NameRead[]): ReadonlyMap<number, AcronymLink> {
  const expansions = new Map<string, AcronymLink>()
  const links = new Map<number, AcronymLink>()
  for (const read of reads) {
    if (read.words.length < 2) continue
    const { end, quote, start } = read.evidence
    const given = IN_BRACKETS.exec(text.slice(end, end + 16))?.[1]
    const kind = read.kind === undefined || read.rule === 'name.person.capitals' ? 'organisation' : read.kind
    if (given !== undefined && fitsInitials(given, quote)) {
      expansions.set(given, { name: quote, kind, rule: 'name.acronym' })
      links.set(start, { name: quote, kind, rule: read.kind === kind ? read.rule : 'name.expansion' })
    } else if (read.kind !== undefined && read.kind !== 'person') {
      const letters = initials(quote)
      if (letters.length > 2 && !expansions.has(letters))
        expansions.set(letters, { name: quote, kind, rule: 'name.acronym.initials' })
    }
  }
  for (const read of reads) {
    const link =
      read.words.length === 1 && ACRONYM.test(read.evidence.quote) ? expansions.get(read.evidence.quote) : undefined
    if (link !== undefined) links.set(read.evidence.start, link)
  }
  return links
}

function initials(name: string): string {
  return (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('')
}

/** Every letter of the acronym has to come in the name, in order, the first one first. */
function fitsInitials(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  const source = name.toLowerCase()
  if (letters[0] !== source[0]) return acronym === acronym.toUpperCase()
  let at = 0
  for (const letter of letters) {
    at = source.indexOf(letter, at)
    if (at === -1) return acronym === acronym.toUpperCase()
    at += 1
  }
  return true
}
