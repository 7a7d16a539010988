import { linkAcronyms } from './acronyms.ts'
import type { NameFound } from './name-found.ts'
import { AUTHORITY_HEADS, ORGANISATION_HEADS } from './name-words.ts'
import type { NameRead } from './name-read.ts'

/** Gives every name the fullest form that the text has for it, and a kind to those that only other mentions tell; drops the rest. */
export function linkFullNames(text: string, own: readonly NameRead[]): readonly NameFound[] {
  const reads = agreeKinds(own)
  const acronyms = linkAcronyms(text, reads)
  const people = new Map<string, NameRead>()
  const later = new Map<string, NameRead>()
  const bodies = new Map<string, NameRead | null>()
  for (const read of [...reads].reverse()) if (read.kind === 'person') addWords(later, read)
  return reads.flatMap((read): readonly NameFound[] => {
    const { kind, rule, role } = read
    const whole = { ...read.evidence, rule, ...(role && { role }) }
    const acronym = acronyms.get(read.evidence.start)
    if (acronym !== undefined) return [{ ...whole, ...acronym }]
    if (kind === undefined || kind === 'person' || rule === 'name.outlet.known') {
      const full = fullPerson(read, people) ?? fullPerson(read, later)
      if (full === undefined && kind !== 'person')
        return kind === undefined ? [] : [{ ...whole, kind, name: read.evidence.quote }]
      if (kind === 'person') addWords(people, read)
      return [{ ...whole, kind: 'person', name: (full ?? read).evidence.quote }]
    }
    const full = kind === 'organisation' || kind === 'authority' ? fullBody(read, bodies) : undefined
    return [{ ...whole, kind, name: (full ?? read).evidence.quote }]
  })
}

/** The surname leads to the person that bears it; the other words only where nobody has them as surname. */
function addWords(people: Map<string, NameRead>, read: NameRead): void {
  if (read.words.length < 2) return
  const surname = read.words[read.words.length - 1]?.lower ?? ''
  const held = people.get(surname)
  if (held === undefined || !isShorter(read, held)) people.set(surname, read)
  for (const { lower } of read.words.slice(0, -1)) {
    const other = people.get(lower)
    if (other === undefined || other.words[other.words.length - 1]?.lower !== lower) people.set(lower, read)
  }
}

function isShorter(read: NameRead, held: NameRead): boolean {
  return read.words.length < held.words.length && read.words.every((word) => holds(held, word.lower))
}

/** "Putin" and "Vladimir Putin" are one, "Maria Putin" is another. */
function fullPerson(read: NameRead, people: ReadonlyMap<string, NameRead>): NameRead | undefined {
  const { words } = read
  const full = people.get(words[words.length - 1]?.lower ?? '')
  if (full === undefined || words.length >= full.words.length || words.length > 3) return undefined
  return words.every((word) => holds(full, word.lower)) ? full : undefined
}

function holds(full: NameRead, lower: string): boolean {
  return full.words.some((word) => word.lower === lower)
}

/** "the Committee", where the text has named one committee only so far. `null` marks a word that several names have. */
function fullBody(read: NameRead, bodies: Map<string, NameRead | null>): NameRead | undefined {
  const first = read.words[0]?.lower ?? ''
  if (read.words.length === 1) return isBody(first) ? (bodies.get(first) ?? undefined) : undefined
  for (const { lower } of read.words) {
    const held = bodies.get(lower)
    const isSame = held === undefined || (held !== null && held.evidence.quote === read.evidence.quote)
    if (isBody(lower)) bodies.set(lower, isSame ? read : null)
  }
  return undefined
}

function isBody(lower: string): boolean {
  return AUTHORITY_HEADS.has(lower) || ORGANISATION_HEADS.has(lower)
}

const VOTES: Readonly<Record<string, readonly [NameRead['kind'], number]>> = {
  'name.person.context': ['person', 2],
  'name.person.capitals': ['person', 0.4],
  'name.place.preposition': ['place', 1],
}

/** Where only neighbours told what a name is, all its mentions together decide. */
function agreeKinds(reads: readonly NameRead[]): readonly NameRead[] {
  const person = new Map<string, number>()
  for (const read of reads) {
    const vote = VOTES[read.rule]
    if (vote === undefined) continue
    const { quote } = read.evidence
    person.set(quote, (person.get(quote) ?? 0) + (vote[0] === 'person' ? vote[1] : -vote[1]))
  }
  return reads.map((read) => {
    const balance = person.get(read.evidence.quote)
    if (VOTES[read.rule] === undefined || balance === undefined) return read
    const kind = balance >= 0 ? 'person' : 'place'
    return kind === read.kind ? read : { ...read, kind, rule: `name.${kind}.agreed` }
  })
}
