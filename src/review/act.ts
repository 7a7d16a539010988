import type { Decision, DecisionAction, DecisionKind } from '../model/decision.ts'
import type { Draft, Standing } from './draft.ts'

/** The action of each kind of decision. */
export type ActionOf<K extends DecisionKind> = Actions[K]

type Actions = { readonly [K in DecisionKind]: Extract<DecisionAction, { kind: K }> }

/** The number that the decision has in the log, and its reason. */
export type Entry = Pick<Decision, 'entry' | 'why'>

/** What one kind of decision does. Pure. */
export type Act<K extends DecisionKind> = {
  /** Why it does not fit the record as it stands, in words; undefined where it fits. */
  readonly refuse: (standing: Standing, action: ActionOf<K>, entry: Pick<Entry, 'why'>) => string | undefined
  /** The record with it; only called where it fits. */
  readonly apply: (draft: Draft, action: ActionOf<K>, entry: Entry) => Draft
}
