import { isKind, labelOfClass, labelOfIssue, labelOfKind, labelOfTerm } from '../codebook.ts'
import { EVENT_CLASSES } from '../../model/event.ts'
import type { ListFilter } from './change-filter.ts'

const REVIEW_LABELS: Readonly<Record<string, string>> = {
  new: 'Not looked at',
  'in-review': 'In review',
  approved: 'Approved',
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** What a term of a filter is called. */
export function labelOfFilterTerm(name: ListFilter, term: string): string {
  switch (name) {
    case 'class':
      return labelOfClass(EVENT_CLASSES.find((one) => one === term) ?? 'assembly')
    case 'kind':
      return isKind(term) ? labelOfKind(term) : term
    case 'issue':
      return labelOfIssue(term)
    case 'country':
      return nameOfCountry(term)
    case 'state':
      return REVIEW_LABELS[term] ?? term
    case 'basis':
    case 'status':
      return labelOfTerm(name, term)
    case 'source':
      return term
    default:
      return name satisfies never
  }
}

/** What a country is called in English; its code where it has no name. */
export function nameOfCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? code) : code
}
