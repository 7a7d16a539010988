import { CLASSES, FIELDS, LISTS } from '../../../src/model/codebook/codebook.ts'
import type {
  ClassEntry,
  Crosswalk,
  FieldEntry,
  KindEntry,
  ListEntry,
  TermEntry,
} from '../../../src/model/codebook/entry.ts'
import { tableOf } from '../markdown.ts'

const INTRO = `# Codebook

What Dripstone codes, from \`src/model/codebook/\`: one file for each class of event, each coded field and each closed list.

A report makes statements: *these words*, said by *this speaker*, with *this stance*, meaning *this value* of one field of one
event. What is not said is not coded: an absent field means that the report is silent, which is something else than a stated
"none". Only a specific occasion is an event; what merely looks like one is set aside with a reason.

Under "also" stand the codes that other schemes have for the same thing, where that is clear: ACLED sub-event types, PLOVER
events and modes or contexts, Crowd Counting Consortium types or issues, Mass Mobilization state responses or demands,
HURIDOCS formats. Definitions and examples are our own.`

const SCHEMES: readonly (readonly [keyof Crosswalk, string])[] = [
  ['acled', 'ACLED'],
  ['plover', 'PLOVER'],
  ['ccc', 'CCC'],
  ['massMobilization', 'Mass Mobilization'],
  ['huridocs', 'HURIDOCS'],
]

/** docs/codebook.md: every class, kind, field and allowed value with its definition and examples. */
export function renderCodebook(): string {
  return [
    INTRO,
    '## Classes of event',
    ...Object.entries(CLASSES).map(([name, entry]) => renderClass(name, entry)),
    '## Fields',
    ...Object.entries(FIELDS).map(([name, entry]) => renderField(name, entry)),
    '## Other closed lists',
    ...Object.entries(LISTS).map(([name, entry]) => renderList(name, entry)),
  ]
    .join('\n\n')
    .concat('\n')
}

function renderClass(name: string, entry: ClassEntry): string {
  return [`### \`${name}\``, ...describe(entry), termTable(entry.kinds)].join('\n\n')
}

function renderField(name: string, entry: FieldEntry): string {
  const facts = [
    `- Value: ${entry.value}.`,
    `- Classes: ${entry.classes.join(', ')}.`,
    `- Columns: ${entry.columns.map((column) => `\`${column}\``).join(', ')}.`,
    ...entry.examples.map(([words, value]) => `- "${words}": ${value}.`),
  ].join('\n')
  const terms = entry.terms === undefined ? [] : [termTable(entry.terms)]
  return [`### \`${name}\``, ...describe(entry), facts, ...terms].join('\n\n')
}

function renderList(name: string, entry: ListEntry): string {
  return [`### \`${name}\` (${entry.label.toLowerCase()})`, ...describe(entry), termTable(entry.terms)].join('\n\n')
}

function describe(entry: {
  readonly question: string
  readonly definition: string
  readonly notWhen?: string
}): string[] {
  const border = entry.notWhen === undefined ? [] : [`Not when: ${entry.notWhen}`]
  return [`*${entry.question}*`, entry.definition, ...border]
}

function termTable(terms: Readonly<Record<string, KindEntry>>): string {
  const hasCrosswalk = Object.values(terms).some((term) => term.crosswalk !== undefined)
  const rows = Object.entries(terms).map(([name, term]) => [
    `\`${name}\``,
    meaningOf(term),
    term.examples.map((example) => `"${example}"`).join(' '),
    ...(hasCrosswalk ? [crosswalkOf(term.crosswalk)] : []),
  ])
  return tableOf(['term', 'means', 'for example', ...(hasCrosswalk ? ['also'] : [])], rows).join('\n')
}

function meaningOf(term: TermEntry): string {
  return term.notWhen === undefined ? term.definition : `${term.definition} Not when: ${term.notWhen}`
}

function crosswalkOf(codes: Crosswalk = {}): string {
  return SCHEMES.flatMap(([key, scheme]) => (codes[key] === undefined ? [] : [`${scheme}: ${codes[key]}`])).join('; ')
}
