import type { DecisionKind } from '../model/decision.ts'
import type { Act } from './act.ts'
import { ACCEPT_EVENT } from './actions/accept-event.ts'
import { ACCEPT } from './actions/accept.ts'
import { ADD_EVENT } from './actions/add-event.ts'
import { ADD } from './actions/add.ts'
import { ADOPT } from './actions/adopt.ts'
import { APPROVE } from './actions/approve.ts'
import { CORRECT_EVENT } from './actions/correct-event.ts'
import { CORRECT } from './actions/correct.ts'
import { KEEP } from './actions/keep.ts'
import { REJECT } from './actions/reject.ts'
import { SET_ASIDE } from './actions/set-aside.ts'
import { SPLIT } from './actions/split.ts'
import { UNDO } from './actions/undo.ts'

/** What people can do to a report. A new kind is a file in actions/ and a line here. */
const ACTS: { readonly [K in DecisionKind]: Act<K> } = {
  accept: ACCEPT,
  reject: REJECT,
  correct: CORRECT,
  add: ADD,
  'accept-event': ACCEPT_EVENT,
  'correct-event': CORRECT_EVENT,
  'add-event': ADD_EVENT,
  'set-aside': SET_ASIDE,
  split: SPLIT,
  approve: APPROVE,
  adopt: ADOPT,
  keep: KEEP,
  undo: UNDO,
}

/** What a kind of decision does. */
export function actOf<K extends DecisionKind>(kind: K): Act<K> {
  return ACTS[kind]
}
