import { describe, expect, expectTypeOf, test } from 'vitest'
import { EVENT_CLASSES } from '../event.ts'
import type { EventMention } from '../event.ts'
import type { AssemblyKind } from './assembly.ts'
import { CLASSES, FIELDS, LISTS } from './codebook.ts'
import type { FieldEntry, ListEntry, TermEntry } from './entry.ts'
import type { Kind } from './kind.ts'

const kinds = Object.values(CLASSES).flatMap((entry) => Object.entries<TermEntry>(entry.kinds))
const fields = Object.entries<FieldEntry>(FIELDS)
const lists = Object.entries<ListEntry>(LISTS)
const terms = [
  ...kinds,
  ...fields.flatMap(([, field]) => Object.entries(field.terms ?? {})),
  ...lists.flatMap(([, list]) => Object.entries(list.terms)),
]

describe('the codebook', () => {
  test('has every class of event', () => {
    expect(Object.keys(CLASSES)).toEqual(EVENT_CLASSES)
  })

  test('has no kind in two classes, so that a kind tells its class', () => {
    const names = kinds.map(([name]) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test.each(terms)(
    'defines %s in a sentence and shows it in words',
    (_name, { label, definition, examples, notWhen }) => {
      expect(label).toMatch(/^[A-Z]/)
      expect(definition).toMatch(/^[A-Z].*\.$/)
      expect(examples.every((example) => example.trim() === example && example !== '')).toBe(true)
      expect(notWhen ?? 'None.').toMatch(/^[A-Z].*\.$/)
    },
  )

  test.each(fields)(
    'asks a question with field %s and names its columns',
    (_name, { question, definition, columns }) => {
      expect(question).toMatch(/^[A-Z].*\?$/)
      expect(definition).toMatch(/\.$/)
      for (const column of columns) expect(column).toMatch(/^[a-z]+(_[a-z]+)*$/)
    },
  )

  test('gives no column to two fields', () => {
    const columns = fields.flatMap(([, { columns: own }]) => own)
    expect(new Set(columns).size).toBe(columns.length)
  })

  test('types a kind by the tables', () => {
    expectTypeOf<EventMention['kind']>().toEqualTypeOf<Kind>()
    expectTypeOf<'march'>().toExtend<AssemblyKind>()
    expectTypeOf<'arrest'>().not.toExtend<AssemblyKind>()
  })
})
