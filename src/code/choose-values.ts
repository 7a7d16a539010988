import type { EventMention } from '../model/event.ts'
import type { Statement } from '../model/statement.ts'

type Weights = ReadonlyMap<string, number>
type Chooser = (statements: readonly Statement[], weights: Weights) => Statement | undefined

const first: Chooser = (statements) => statements[0]

/** How the shown value of each field is chosen from its statements; docs/choosing.md says it in words. */
const CHOOSERS: Readonly<Record<string, { readonly rule: string; readonly choose: Chooser }>> = {
  date: { rule: 'most agreed day, the more precise first', choose: mostAgreed },
  place: { rule: 'most agreed, the finer place first', choose: finestPlace },
  size: { rule: 'the number whose words speak most for a crowd, the first of equals', choose: heaviest },
  arrested: { rule: 'the report before speakers, a number before a vague amount', choose: firmest },
  injured: { rule: 'the report before speakers, a number before a vague amount', choose: firmest },
  killed: { rule: 'the report before speakers, a number before a vague amount', choose: firmest },
  authorisation: { rule: 'the first', choose: first },
  participantViolence: {
    rule: 'violence before its absence',
    choose: (statements) => statements.find((one) => one.value === true) ?? statements[0],
  },
}
const OWN_FIELDS_ONLY = new Set([
  'claim',
  'issue',
  'authorities',
  'happened',
  'demand',
  'participants',
  'speaker',
  'victim',
  'perpetrator',
])

/** Who denies the event denies that it was, not when, where or how large: these say which event is meant. */
const EVENTS_OWN = new Set(['date', 'place', 'site', 'size'])

/** The values that an event's statements add up to. Denied and open-voiced statements are chosen only where there are no others. */
export function chooseValues(statements: readonly Statement[], weights: Weights): EventMention['values'] {
  const byField = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (OWN_FIELDS_ONLY.has(statement.field) && statement.field === 'claim') continue
    byField.set(statement.field, [...(byField.get(statement.field) ?? []), statement])
  }
  const values: Record<string, unknown> = {}
  for (const [field, list] of byField) {
    const firm = list.filter((one) => one.stance !== 'denies')
    const standing = firm.length === 0 && EVENTS_OWN.has(field) ? list : firm
    const chosen = (CHOOSERS[field]?.choose ?? first)(standing, weights)
    if (!chosen) continue
    values[field] =
      typeof chosen.value === 'object' ? { ...chosen.value, from: chosen.id } : { value: chosen.value, from: chosen.id }
  }
  return values
}

/** The rule by which the value of a field is chosen, in words. */
export function choosingRule(field: string): string {
  return CHOOSERS[field]?.rule ?? 'the first'
}

function heaviest(statements: readonly Statement[], weights: Weights): Statement | undefined {
  return [...statements].sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))[0]
}

const DATE_RANK = ['day', 'week', 'month', 'year']

function mostAgreed(statements: readonly Statement[]): Statement | undefined {
  const votes = new Map<string, number>()
  const keyOf = (one: Statement): string => (one.field === 'date' ? `${one.value.start}/${one.value.end}` : '')
  for (const one of statements) votes.set(keyOf(one), (votes.get(keyOf(one)) ?? 0) + 1)
  const rank = (one: Statement): number => (one.field === 'date' ? DATE_RANK.indexOf(one.value.precision) : 0)
  return [...statements].sort((a, b) => rank(a) - rank(b) || (votes.get(keyOf(b)) ?? 0) - (votes.get(keyOf(a)) ?? 0))[0]
}

const PLACE_RANK = ['site', 'settlement', 'admin', 'country']

function finestPlace(statements: readonly Statement[]): Statement | undefined {
  const votes = new Map<string, number>()
  const keyOf = (one: Statement): string => (one.field === 'place' ? one.value.name : '')
  for (const one of statements) votes.set(keyOf(one), (votes.get(keyOf(one)) ?? 0) + 1)
  const rank = (one: Statement): number =>
    one.field === 'place' && one.value.precision ? PLACE_RANK.indexOf(one.value.precision) : 4
  return [...statements].sort((a, b) => rank(a) - rank(b) || (votes.get(keyOf(b)) ?? 0) - (votes.get(keyOf(a)) ?? 0))[0]
}

function firmest(statements: readonly Statement[]): Statement | undefined {
  const score = (one: Statement): number => {
    const value = one.value
    const low = typeof value === 'object' && 'low' in value ? value.low : undefined
    const high = typeof value === 'object' && 'high' in value ? value.high : undefined
    const isVague = low !== undefined && high !== undefined && high > low * 3
    return (one.speaker === null ? 0 : 1) + (isVague ? 2 : 0)
  }
  return [...statements].sort((a, b) => score(a) - score(b))[0]
}
