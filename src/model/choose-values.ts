import type { EventMention } from './event.ts'
import type { Field, Statement } from './statement.ts'
import { choiceOf, chooseStatement, type Weights } from './choice.ts'

/** Who denies the event denies that it was, not when, where or how large: these say which event is meant. */
const EVENTS_OWN: ReadonlySet<Field> = new Set<Field>(['date', 'place', 'site', 'size'])

/** The values that an event's statements add up to. Denied statements are chosen only where there are no others. */
export function chooseValues(statements: readonly Statement[], weights: Weights): EventMention['values'] {
  const byField = new Map<Field, Statement[]>()
  for (const statement of statements) {
    const known = byField.get(statement.field)
    if (known) known.push(statement)
    else byField.set(statement.field, [statement])
  }
  const values: Record<string, unknown> = {}
  for (const [field, list] of byField) {
    const choice = choiceOf(field)
    const chosen = choice && chooseStatement(choice, { statements: standingOf(list), weights })
    if (!chosen) continue
    values[field] =
      typeof chosen.value === 'object' ? { ...chosen.value, from: chosen.id } : { value: chosen.value, from: chosen.id }
  }
  return values
}

/** Those of one field that may be shown: none that is denied, unless the denial is of the event and leaves the value as it is. */
export function standingOf(statements: readonly Statement[]): readonly Statement[] {
  const firm = statements.filter(({ stance }) => stance !== 'denies')
  const [one] = statements
  return firm.length === 0 && one && EVENTS_OWN.has(one.field) ? statements : firm
}
