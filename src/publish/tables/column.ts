/** What a cell holds before it is written. */
export type Cell = string | number | boolean | undefined

/** Rules that a checker can hold a column to, as Table Schema names them. */
export type Constraints = {
  readonly required?: true
  readonly unique?: true
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
}

/** A column of a table: nothing is published that no column takes. */
export type Column<Row> = {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly description: string
  readonly constraints?: Constraints
  /** Left out unless what is private is asked for. */
  readonly isPrivate?: true
  readonly of: (row: Row) => Cell
}

/** A link from a column to the key of another table. */
export type ForeignKey = { readonly column: string; readonly table: string; readonly key: string }

/** A table of a product: its columns, and which of them tells rows apart. */
export type Table<Row> = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly key: string
  readonly links: readonly ForeignKey[]
  readonly columns: readonly Column<Row>[]
}

/** The columns that are published. */
export function columnsOf<Row>(table: Table<Row>, withPrivate: boolean): readonly Column<Row>[] {
  return table.columns.filter(({ isPrivate }) => withPrivate || isPrivate !== true)
}
