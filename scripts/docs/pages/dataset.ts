import { PRODUCTS } from '../../../src/publish/products.ts'
import { CODEBOOK_TABLE } from '../../../src/publish/tables/codebook-table.ts'
import type { Table } from '../../../src/publish/tables/column.ts'
import { EVENTS_TABLE } from '../../../src/publish/tables/events-table.ts'
import { REPORTS_TABLE } from '../../../src/publish/tables/reports-table.ts'
import { STATEMENTS_TABLE } from '../../../src/publish/tables/statements-table.ts'
import { tableOf } from '../markdown.ts'

const INTRO = `# The dataset

What leaves a collection, from \`src/publish/\`: by \`dripstone export\` ([cli](cli.md)) or by the desk's page Export. It holds what the
filters ask for, approved or not; each row says how far people are with it. The same collection gives the same bytes.`

const WHAT_HOLDS = `## What always holds

- A value of an event is one that a statement gives, and the statement has the words that say so.
- What people rejected is in no table. In JSON lines it stands apart from the record, under \`review.rejected\`.
- An empty cell means that the report is silent. A stated "none" is 0.
- Events that a report only recalls are left out unless asked for (\`--background\`).
- Ids of events and statements are unique in their report; in tables they carry its id in front, so that tables can be joined.

## What stays private

Only columns listed in \`src/publish/tables/\` are written: a field that is new in the codebook is private until it has some. The
collection's own references to reports (names of files), the place of a capture in an archive, and the log with the names of reviewers
and their reasons are written only when asked for (\`--private\`). Texts of reports are in JSON lines alone, for quotes point into them.
The point of an area or a country would be a place where nothing happened, so the map gives such events no geometry.

## Spreadsheets

Tables are RFC 4180 in UTF-8; \`--mark\` puts a byte order mark in front. Words that a spreadsheet would run as a formula (they begin
with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break, be it behind apostrophes) get one apostrophe in front. Whoever reads a table takes
one apostrophe off such words and has them as they were; \`readTable\` of the library does.`

const RECORDS = `## JSON lines

Records of the contract ([record](record.md)) as decided, a line a report, whole: also the events of the report that no filter asked
for. Beside the record stands \`review\`, which a reader of records may pass over and miss nothing that stands:

\`\`\`jsonc
"review": {
  "state": "in-review",                  // new, in-review or approved
  "coding": { "number": 1, "coder": "..." },
  "events": { "e1": { "judgement": "corrected", "entry": 4, "was": { "kind": "rally", "...": "" } } },
  "statements": { "s2": { "judgement": "accepted", "entry": 1 } },
  "rejected": [{ "at": 6, "statement": { "id": "s7", "...": "" }, "review": { "judgement": "rejected", "entry": 2 } }],
  "setAside": [{ "at": 0, "entry": 3, "event": "e2" }], // passages that people set aside
  "log": []                              // only with --private
}
\`\`\`

What nobody judged has no mark; \`entry\` is a number in the log; \`at\` a place among all statements, or passages. \`dripstone load\`
takes such lines as records.`

/** docs/dataset.md: the forms in which records leave a collection, and every column. */
export function renderDataset(): string {
  const forms = [...PRODUCTS.values()].map(({ format, label, ending, contentType, rows }) => [
    `\`${format}\``,
    label,
    `.${ending}`,
    contentType.split(';')[0] ?? contentType,
    rows.length === 0 ? 'all' : rows.join(' or '),
  ])
  return [
    INTRO,
    tableOf(['format', 'what', 'ending', 'type', 'of'], forms).join('\n'),
    WHAT_HOLDS,
    '## Tables',
    'In the data package all four; as CSV, events or statements. Properties of the map are the columns of events.',
    renderTable(REPORTS_TABLE),
    renderTable(EVENTS_TABLE),
    renderTable(STATEMENTS_TABLE),
    renderTable(CODEBOOK_TABLE),
    RECORDS,
    LICENCES,
  ]
    .join('\n\n')
    .concat('\n')
}

const LICENCES = `## Licences

Texts of reports belong to their publishers; short quotes from them are in every form. Names and positions of places are from GeoNames
(geonames.org), CC BY 4.0. Under which licence a dataset may be used, whoever publishes it has to say: Dripstone sets none.`

function renderTable<Row>({ name, description, key, links, columns }: Table<Row>): string {
  const rows = columns.map(({ name: column, type, description: means, constraints, isPrivate }) => [
    `\`${column}\``,
    type,
    `${means}${constraints?.required === true ? ' Never empty.' : ''}${isPrivate === true ? ' Private.' : ''}`,
  ])
  const joins = links.map(({ column, table, key: other }) => `\`${column}\` is \`${other}\` of ${table}`)
  return [
    `### ${name}`,
    description,
    `Key: \`${key}\`.${joins.length === 0 ? '' : ` ${joins.join('; ')}.`}`,
    tableOf(['column', 'type', 'means'], rows).join('\n'),
  ].join('\n\n')
}
