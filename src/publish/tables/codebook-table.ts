import { CLASSES, FIELDS, LISTS } from '../../model/codebook/codebook.ts'
import type { FieldEntry, KindEntry, TermEntry } from '../../model/codebook/entry.ts'
import type { Table } from './column.ts'
import { PUBLIC_FIELDS } from './field-columns.ts'

/** A term of the codebook: of which list it is, and what it means. */
export type TermCells = { readonly list: string; readonly term: string; readonly entry: TermCellsEntry }

type TermCellsEntry = Pick<TermEntry, 'label' | 'definition' | 'notWhen'> & Pick<KindEntry, 'crosswalk'>

/** What the columns and terms of the other tables mean. */
export const CODEBOOK_TABLE: Table<TermCells> = {
  name: 'codebook',
  title: 'Codebook',
  description:
    'What the fields and terms of the other tables mean, with the codes that other schemes have for the same thing.',
  key: 'code',
  links: [],
  columns: [
    {
      name: 'code',
      type: 'string',
      description: 'Key: the list and the term in it.',
      constraints: { required: true, unique: true },
      of: ({ list, term }) => `${list}.${term}`,
    },
    {
      name: 'list',
      type: 'string',
      description: 'A class of event, whose terms are kinds; field; or the field or column that takes the term.',
      constraints: { required: true },
      of: ({ list }) => list,
    },
    {
      name: 'term',
      type: 'string',
      description: 'As it stands in the tables.',
      constraints: { required: true },
      of: ({ term }) => term,
    },
    { name: 'label', type: 'string', description: 'What it is called.', of: ({ entry }) => entry.label },
    { name: 'definition', type: 'string', description: 'What it means.', of: ({ entry }) => entry.definition },
    { name: 'not_when', type: 'string', description: 'Where it ends.', of: ({ entry }) => entry.notWhen },
    { name: 'acled', type: 'string', description: 'ACLED sub-event type.', of: ({ entry }) => entry.crosswalk?.acled },
    {
      name: 'plover',
      type: 'string',
      description: 'PLOVER event or context.',
      of: ({ entry }) => entry.crosswalk?.plover,
    },
    { name: 'ccc', type: 'string', description: 'Crowd Counting Consortium.', of: ({ entry }) => entry.crosswalk?.ccc },
    {
      name: 'mass_mobilization',
      type: 'string',
      description: 'Mass Mobilization state response or demand.',
      of: ({ entry }) => entry.crosswalk?.massMobilization,
    },
    { name: 'huridocs', type: 'string', description: 'HURIDOCS format.', of: ({ entry }) => entry.crosswalk?.huridocs },
  ],
}

/** All terms: classes and their kinds, fields that are published and their terms, and the other closed lists. */
export function codebookRows(): readonly TermCells[] {
  const termsOf = (list: string, terms: Readonly<Record<string, TermCellsEntry>>): readonly TermCells[] =>
    Object.entries(terms).map(([term, entry]) => ({ list, term, entry }))
  const fields: readonly (readonly [string, FieldEntry])[] = PUBLIC_FIELDS.map((field) => [field, FIELDS[field]])
  return [
    ...termsOf('class', CLASSES),
    ...Object.entries(CLASSES).flatMap(([name, { kinds }]) => termsOf(name, kinds)),
    ...termsOf('field', Object.fromEntries(fields)),
    ...fields.flatMap(([name, { terms }]) => termsOf(name, terms ?? {})),
    ...Object.entries(LISTS).flatMap(([name, { terms }]) => termsOf(name, terms)),
  ]
}
