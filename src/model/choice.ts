import type { Field, Statement } from './statement.ts'

/** How much the words of a statement speak for its value among rivals, by the statement's id. */
export type Weights = ReadonlyMap<string, number>

/** What a criterion may look at: the statements that rival each other, and their weights where they are known. */
export type Rivals = { readonly statements: readonly Statement[]; readonly weights: Weights }

/** One reason to prefer a statement: the lower its cost the better. `says` tells why one of a higher cost lost. */
type Criterion = {
  readonly cost: (rivals: Rivals) => (one: Statement) => number
  readonly says: string
}

/** How the shown value of a field is chosen from its statements: by the criteria in order, then the order of the text. */
export type Choice = {
  readonly rule: string
  /** The event has several values of the field side by side; none of them rules another out. */
  readonly holdsSeveral?: true
  readonly by: readonly Criterion[]
}

const PRECISIONS = ['day', 'week', 'month', 'year']
const FINENESS = ['site', 'settlement', 'admin', 'country']

const precise: Criterion = {
  cost: () => (one) => (one.field === 'date' ? PRECISIONS.indexOf(one.value.precision) : 0),
  says: 'less precise',
}
const fine: Criterion = {
  cost: () => (one) => (one.field === 'place' && one.value.precision ? FINENESS.indexOf(one.value.precision) : 4),
  says: 'less fine a place',
}
const agreed: Criterion = {
  cost: ({ statements }) => {
    const votes = new Map<string, number>()
    for (const one of statements) votes.set(keyOf(one), (votes.get(keyOf(one)) ?? 0) + 1)
    return (one) => -(votes.get(keyOf(one)) ?? 0)
  },
  says: 'fewer words of the report agree on it',
}
const heavy: Criterion = {
  cost:
    ({ weights }) =>
    (one) =>
      -(weights.get(one.id) ?? 0),
  says: 'its words speak less for a crowd',
}
const numbered: Criterion = {
  cost:
    () =>
    ({ value }) => {
      const low = typeof value === 'object' && 'low' in value ? value.low : undefined
      const high = typeof value === 'object' && 'high' in value ? value.high : undefined
      return low !== undefined && high !== undefined && high > low * 3 ? 1 : 0
    },
  says: 'a vague amount; a number comes first',
}
const ofReport: Criterion = {
  cost:
    () =>
    ({ speaker }) =>
      speaker === null ? 0 : 1,
  says: "a speaker's word; the report's own comes first",
}
const violent: Criterion = {
  cost:
    () =>
    ({ value }) =>
      value === true ? 0 : 1,
  says: 'violence comes before its absence',
}

const TOLL: Choice = { rule: 'a number before a vague amount, the report before speakers', by: [numbered, ofReport] }
const FIRST: Choice = { rule: 'the first', by: [] }
const SEVERAL: Choice = { rule: 'all of them hold; the first is shown', holdsSeveral: true, by: [] }

const CHOICES: Readonly<Record<Exclude<Field, 'claim'>, Choice>> = {
  date: { rule: 'most agreed day, the more precise first', by: [precise, agreed] },
  place: { rule: 'most agreed, the finer place first', by: [fine, agreed] },
  site: FIRST,
  size: { rule: 'the number whose words speak most for a crowd, the first of equals', by: [heavy] },
  arrested: TOLL,
  injured: TOLL,
  killed: TOLL,
  participants: SEVERAL,
  organiser: SEVERAL,
  speaker: SEVERAL,
  perpetrator: SEVERAL,
  victim: SEVERAL,
  actor: SEVERAL,
  about: FIRST,
  demand: SEVERAL,
  occasion: FIRST,
  issue: SEVERAL,
  authorisation: FIRST,
  authorities: SEVERAL,
  participantViolence: { rule: 'violence before its absence', by: [violent] },
  happened: FIRST,
}

/** How the shown value of a field is chosen; docs/choosing.md says it in words. Claims have none: each stands alone. */
export function choiceOf(field: Field): Choice | undefined {
  return field === 'claim' ? undefined : CHOICES[field]
}

/** The statement that is shown, or undefined where there is none. */
export function chooseStatement(choice: Choice, rivals: Rivals): Statement | undefined {
  const costs = choice.by.map(({ cost }) => cost(rivals))
  const priced = rivals.statements.map((one) => ({ one, price: costs.map((cost) => cost(one)) }))
  return priced.sort((a, b) => compare(a.price, b.price))[0]?.one
}

/** Why a statement lost against the one chosen, in words. */
export function whyItLost(choice: Choice, rivals: Rivals, pair: readonly [chosen: Statement, lost: Statement]): string {
  const [chosen, lost] = pair
  const told = choice.by.find(({ cost }) => cost(rivals)(lost) > cost(rivals)(chosen))
  if (told) return told.says
  const isEarlier = lost.evidence[0].start < chosen.evidence[0].start
  // Weights are no part of a record: where the order of the text does not decide, they did.
  return isEarlier && choice.by.includes(heavy) ? heavy.says : 'told later in the report'
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((cost, index) => cost !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function keyOf(one: Statement): string {
  if (one.field === 'date') return `${one.value.start}/${one.value.end}`
  return one.field === 'place' ? one.value.name : ''
}
