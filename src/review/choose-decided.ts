import { FIELDS } from '../model/codebook/codebook.ts'
import { choiceOf, chooseStatement } from '../model/choice.ts'
import { standingOf } from '../model/choose-values.ts'
import type { EventMention } from '../model/event.ts'
import type { ReviewedEvent, ReviewedStatement } from '../model/reviewed.ts'
import type { Field } from '../model/statement.ts'

/**
 * The values of an event after decisions. What a person put there comes first, the latest before the earlier; then what a person
 * accepted, then what the coder chose, then what the coder's own rule takes next. What is rejected is never chosen.
 */
export function chooseDecided(
  event: ReviewedEvent,
  statements: readonly ReviewedStatement[],
  shown: ReadonlySet<string>,
): EventMention['values'] {
  const byField = new Map<Field, ReviewedStatement[]>()
  for (const one of statements) {
    if (one.event !== event.id || one.review.judgement === 'rejected' || !isOf(event, one.field)) continue
    const known = byField.get(one.field)
    if (known) known.push(one)
    else byField.set(one.field, [one])
  }
  const values: Record<string, unknown> = {}
  for (const [field, list] of byField) {
    const chosen = chooseOne(field, list, shown)
    if (!chosen) continue
    values[field] =
      typeof chosen.value === 'object' ? { ...chosen.value, from: chosen.id } : { value: chosen.value, from: chosen.id }
  }
  return values
}

function chooseOne(
  field: Field,
  list: readonly ReviewedStatement[],
  shown: ReadonlySet<string>,
): ReviewedStatement | undefined {
  const choice = choiceOf(field)
  if (!choice) return undefined
  const byId = new Map(list.map((one) => [one.id, one]))
  const standing = standingOf(list).flatMap(({ id }) => byId.get(id) ?? [])
  const made = standing.filter(({ review }) => review.judgement === 'added' || review.judgement === 'corrected')
  const latest = made.reduce<ReviewedStatement | undefined>(
    (best, one) => ((one.review.entry ?? 0) >= (best?.review.entry ?? 0) ? one : best),
    undefined,
  )
  if (latest) return latest
  const accepted = standing.filter(({ review }) => review.judgement === 'accepted')
  const rivals = accepted.length > 0 ? accepted : standing
  const coders = rivals.find(({ id }) => shown.has(id))
  return coders ?? byId.get(chooseStatement(choice, { statements: rivals, weights: new Map() })?.id ?? '')
}

// An event that a person moved to another class leaves the fields of its old class behind.
function isOf(event: ReviewedEvent, field: Field): boolean {
  const was = event.review.was?.class
  return was === undefined || was === event.class || FIELDS[field].classes.some((known) => known === event.class)
}
