import type { DecisionAction } from '../../model/decision.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { labelOfField, labelOfKind, labelOfTerm } from '../codebook.ts'

/** A decision in a few words: "Accepted size", "Set aside the march". */
export function sayDecision(action: DecisionAction, report: ReviewedReport): string {
  const event = (id: string): string => nameOfEvent(report, id)
  const statement = (id: string): string => nameOfStatement(report, id)
  switch (action.kind) {
    case 'accept':
      return `Accepted ${statement(action.statement)}`
    case 'reject':
      return `Rejected ${statement(action.statement)}`
    case 'correct':
      return `Corrected ${statement(action.statement)}`
    case 'add':
      return `Added ${labelOfField(action.field).toLowerCase()}`
    case 'accept-event':
      return `Accepted the ${event(action.event)}`
    case 'correct-event':
      return `Corrected the ${event(action.event)}`
    case 'add-event':
      return `Added a ${labelOfKind(action.eventKind).toLowerCase()}`
    case 'set-aside':
      return `Set aside the ${event(action.event)}: ${labelOfTerm('reason', action.reason).toLowerCase()}`
    case 'split':
      return `Split the ${event(action.event)}`
    case 'approve':
      return 'Approved the report'
    case 'adopt':
      return 'Took over the newer record'
    case 'keep':
      return 'Kept the record as it is'
    case 'undo':
      return `Undid entry ${action.entry}${sayUndone(action.entry, report)}`
    default:
      return action satisfies never
  }
}

function sayUndone(entry: number, report: ReviewedReport): string {
  const undone = report.log.find((one) => one.entry === entry)
  return undone === undefined ? '' : ` (${sayDecision(undone.action, report).toLowerCase()})`
}

function nameOfEvent(report: ReviewedReport, id: string): string {
  const event = report.events.find((one) => one.id === id)
  return event === undefined ? 'event' : labelOfKind(event.kind).toLowerCase()
}

function nameOfStatement(report: ReviewedReport, id: string): string {
  const statement = report.statements.find((one) => one.id === id)
  return statement === undefined ? 'a value' : labelOfField(statement.field).toLowerCase()
}
