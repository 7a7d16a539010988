import type { DecisionAction } from '../../model/decision.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { isKind, labelOfField, labelOfKind } from '../codebook.ts'

/** What a decision did, as a person would say it: "rejected size". */
export function sayAction(action: DecisionAction, { statements }: Pick<ReviewedReport, 'statements'>): string {
  const fieldOf = (id: string): string => {
    const statement = statements.find((one) => one.id === id)
    return statement === undefined ? `statement ${id}` : labelOfField(statement.field).toLowerCase()
  }
  switch (action.kind) {
    case 'accept':
      return `accepted ${fieldOf(action.statement)}`
    case 'reject':
      return `rejected ${fieldOf(action.statement)}`
    case 'correct':
      return `corrected ${fieldOf(action.statement)}`
    case 'add':
      return `added ${labelOfField(action.field).toLowerCase()}`
    case 'accept-event':
      return 'accepted the event'
    case 'correct-event':
      return `corrected the event${action.eventKind === undefined ? '' : ` to ${labelOfKind(action.eventKind).toLowerCase()}`}`
    case 'add-event':
      return `added the event${isKind(action.eventKind) ? `, ${labelOfKind(action.eventKind).toLowerCase()}` : ''}`
    case 'set-aside':
      return `set the event aside as ${action.reason}`
    case 'split':
      return 'split the event'
    case 'approve':
      return 'approved the report'
    case 'adopt':
      return `adopted reading ${action.coding}`
    case 'keep':
      return `kept the record as it was against reading ${action.coding}`
    case 'undo':
      return `undid entry ${action.entry}`
    default:
      return action satisfies never
  }
}
