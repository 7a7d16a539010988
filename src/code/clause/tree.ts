export { dependent, dependents, dependentsOf, isUnder, prepositionOf } from '../../text/syntax/tree.ts'
