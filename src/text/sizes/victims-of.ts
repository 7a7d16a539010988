import type { Fate } from './verb-phrases.ts'

/** The field that a verb makes of its victims; nothing for verbs that have none. */
export function victimsOf(fate: Fate | undefined): 'arrested' | 'injured' | 'killed' | undefined {
  return fate === 'arrested' || fate === 'injured' || fate === 'killed' ? fate : undefined
}
