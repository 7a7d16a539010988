import type { Party } from '../../model/value.ts'
import type { NameFound } from '../../text/names/name-found.ts'
import type { Sentence } from '../../text/syntax/token.ts'
import type { Reading } from './reading.ts'

/** Offices that one person holds: the report that names their holder means them by the office alone. */
const OFFICES = new Set(
  'president premier minister chancellor mayor governor king queen emir sultan archbishop pope patriarch senator commissioner'.split(
    ' ',
  ),
)

/** The one person of the report whose role is the office at `token` ("the Danish prime minister"), or undefined where there are none or two. */
export function namedByRole(reading: Reading, sentence: Sentence, token: number): Party | undefined {
  const head = sentence.tokens[token]
  if (!head || !OFFICES.has(head.lemma.toLowerCase()) || head.xpos === 'NNS' || head.xpos === 'NNPS') return undefined
  const before = sentence.tokens[token - 1]?.lower ?? ''
  const office = before === 'prime' || before === 'vice' ? `${before} ${head.lower}` : head.lower
  const holders = new Map<string, NameFound>()
  for (const name of reading.names)
    if (name.kind === 'person' && name.role && endsInOffice(name.role.quote, office)) holders.set(name.name, name)
  const [holder, ...others] = holders.values()
  return holder && others.length === 0
    ? { name: holder.name, kind: 'person', ...(holder.role ? { role: holder.role.quote } : {}) }
    : undefined
}

/** "Prime Minister", "the mayor of Porto": the role has the office, and no other in front of it ("vice president" is no president). */
function endsInOffice(role: string, office: string): boolean {
  const words = role.toLowerCase()
  const at = words.indexOf(office)
  if (at < 0 || /\p{L}/u.test(words.charAt(at + office.length)) || /\p{L}/u.test(words.charAt(at - 1))) return false
  return !/(?:prime|vice|deputy|former|ex)[ -]$/.test(words.slice(0, at)) || /^(?:prime|vice)/.test(office)
}
