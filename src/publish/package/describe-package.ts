import { columnsOf, type Column, type Table } from '../tables/column.ts'

/** A table of the package as it was measured. */
export type Resource = {
  readonly table: Pick<Table<never>, 'name' | 'title' | 'description' | 'key' | 'links'>
  readonly columns: readonly Omit<Column<never>, 'of'>[]
  readonly bytes: number
  readonly sha256: string
}

type PackageFacts = { readonly title?: string | undefined; readonly resources: readonly Resource[] }

/** The columns of a table as its description in the package has them. */
export function describedColumns<Row>(table: Table<Row>, withPrivate: boolean): Resource['columns'] {
  return columnsOf(table, withPrivate).map(({ name, type, description, constraints }) => ({
    name,
    type,
    description,
    ...(constraints === undefined ? {} : { constraints }),
  }))
}

/** `datapackage.json`: a tabular data package of Frictionless Data, version 1. No clock is in it: the same tables, the same bytes. */
export function describePackage({ title, resources }: PackageFacts): string {
  const description = {
    profile: 'tabular-data-package',
    name: nameOf(title ?? ''),
    title: title ?? 'Events and statements',
    description:
      'Events of assembly, violations and responses as published reports tell them; every value is a statement with the words that say so.',
    sources: [{ title: 'GeoNames (CC BY 4.0), for names and positions of places', path: 'https://www.geonames.org/' }],
    resources: resources.map(describeResource),
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function describeResource({ table, columns, bytes, sha256 }: Resource): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: columns,
      missingValues: [''],
      primaryKey: table.key,
      ...(table.links.length === 0
        ? {}
        : {
            foreignKeys: table.links.map(({ column, table: resource, key }) => ({
              fields: column,
              reference: { resource, fields: key },
            })),
          }),
    },
  }
}

/** Lower case, digits and hyphens, as names of packages are written. */
function nameOf(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  return name === '' ? 'dripstone-collection' : name
}
