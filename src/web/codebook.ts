import { CLASSES, FIELDS, LISTS } from '../model/codebook/codebook.ts'
import type { TermEntry } from '../model/codebook/entry.ts'
import type { Issue } from '../model/codebook/issue.ts'
import type { Kind } from '../model/codebook/kind.ts'
import type { EventClass } from '../model/event.ts'
import { EVENT_CLASSES } from '../model/event.ts'
import type { Field } from '../model/statement.ts'

/** A term of the codebook with what it is called. */
export type Term<T extends string = string> = { readonly term: T; readonly label: string; readonly definition: string }

type ListName = keyof typeof LISTS

type TermOf<L extends ListName> = keyof (typeof LISTS)[L]['terms'] & string

/** The terms of a closed list: of stances, reasons, statuses, bases ... */
export function termsOf<L extends ListName>(list: L): readonly Term<TermOf<L>>[] {
  return entriesOf<TermOf<L>>(LISTS[list].terms)
}

/** The kinds of a class. */
export function kindsOf(eventClass: EventClass): readonly Term<Kind>[] {
  return entriesOf<Kind>(CLASSES[eventClass].kinds)
}

/** The allowed values of a field whose values are a closed list. */
export function termsOfField(field: Field): readonly Term[] {
  const entry = FIELDS[field]
  return 'terms' in entry ? entriesOf(entry.terms) : []
}

/** All fields, in the order of a card. */
export const FIELD_ORDER: readonly Field[] = namesOf(FIELDS)

/** The fields that events of a class have, in the order of a card. */
export function fieldsOf(eventClass: EventClass): readonly Field[] {
  return FIELD_ORDER.filter((field) => FIELDS[field].classes.some((one) => one === eventClass))
}

/** What a kind is called: "Flash mob". */
export function labelOfKind(kind: Kind): string {
  return KINDS.get(kind)?.label ?? kind
}

/** What a field is called. */
export function labelOfField(field: Field): string {
  return FIELDS[field].label
}

/** What a field holds. */
export function definitionOfField(field: Field): string {
  return FIELDS[field].question
}

/** What a class is called. */
export function labelOfClass(eventClass: EventClass): string {
  return CLASSES[eventClass].label
}

/** What a term of a list is called; a term that the codebook does not know is its own label. */
export function labelOfTerm(list: ListName, term: string): string {
  return termsOf(list).find((one) => one.term === term)?.label ?? term
}

/** What an issue is called. */
export function labelOfIssue(issue: string): string {
  return termsOfField('issue').find(({ term }) => term === issue)?.label ?? issue
}

export function isKind(text: string): text is Kind {
  return KINDS.has(text)
}

export function isIssue(text: string): text is Issue {
  return Object.hasOwn(FIELDS.issue.terms, text)
}

const KINDS = new Map<string, Term>(EVENT_CLASSES.flatMap((one) => kindsOf(one)).map((one) => [one.term, one]))

function entriesOf<T extends string>(terms: { readonly [term in T]?: TermEntry }): readonly Term<T>[] {
  return namesOf(terms).flatMap((term) => {
    const entry = terms[term]
    return entry ? [{ term, label: entry.label, definition: entry.definition }] : []
  })
}

function namesOf<T extends string>(table: { readonly [name in T]?: unknown }): readonly T[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tables of the codebook are constants without other keys
  return Object.keys(table) as T[]
}
