import type { Command } from './command.ts'
import { FILTER_OPTIONS } from './event-filter.ts'

const JSON_LINE = '{"id","text"|"html","title"?,"published"?,"url"?,"publisher"?,"language"?}'

/** The commands, in the order in which help names them; docs/cli.md is made from this table. */
export const COMMANDS = [
  {
    name: 'read',
    summary: 'Read reports and print their records.',
    usage: [
      'dripstone read FILE|FOLDER|ADDRESS|- ... [--json] [--published DATE] [--language TAG] [--workers N] [--why EVENT.FIELD] [--allow HOST:PORT]',
    ],
    details: [
      'Takes plain text, web pages (.html), JSON lines (.jsonl) and web archives (.warc, .warc.gz, .wacz): files by their names, folders with all that is in and below them, - for standard input.',
      'An address (https://...) is fetched: after a look at the robots.txt of its site, with a pause between pages of one site, and never from a private address. Each page of a web archive is a report; one that is damaged is named with its place in the archive, and the rest go on. A page that is no report (an error, a list, a consent wall) comes back with the problem NOT_A_REPORT and is not coded.',
      `A JSON lines file (.jsonl) holds a report a line: ${JSON_LINE}. Its "id" comes back as "ref"; for a file, "ref" is its name, for a page of an archive the archive and the place in it.`,
      'Prints, for each report, its text with the evidence marked by field, a card for each event, what was set aside and why, and what was the matter. With --json it prints one JSON object a line instead; docs/record.md describes it.',
      'Trouble with one report goes to standard error, with its name and line, and the rest go on.',
    ],
    options: [
      { name: 'json', means: 'Print records as JSON lines.' },
      {
        name: 'published',
        value: 'DATE',
        means:
          'The day of publication (2017-05-18) of reports that come without one. Words like "Wednesday" lean on it.',
      },
      {
        name: 'language',
        value: 'TAG',
        means: 'The language (en, ru) of reports that come without one. Without it, it is found from the text.',
      },
      {
        name: 'workers',
        value: 'N',
        means: 'Read in N threads, 1 to 64. The order of the output stays that of the input.',
      },
      {
        name: 'why',
        value: 'EVENT.FIELD',
        means:
          'Print how one value came about (e1.size): the words, who says so, the rules, and the statements that lost.',
      },
      {
        name: 'allow',
        value: 'HOST:PORT',
        means: 'A server of your own that may be fetched from although its address is private (localhost:8080).',
      },
    ],
    examples: [
      { words: 'Read one report of 18 May 2017.', line: 'dripstone read report.txt --published 2017-05-18' },
      { words: 'Read all reports of a folder in two threads.', line: 'dripstone read reports --json --workers 2' },
      { words: 'Read a page of the web.', line: 'dripstone read https://example.org/report.html' },
      { words: 'Read the pages of a web archive.', line: 'dripstone read crawl.warc.gz --json > records.jsonl' },
      {
        words: 'Read a report from another program.',
        line: 'curl -s https://example.org/report.html | dripstone read - --json',
      },
      { words: 'Ask why the size of the first event is what it is.', line: 'dripstone read report.txt --why e1.size' },
    ],
  },
  {
    name: 'parse',
    summary: 'Find sizes, dates, places or quoted speech in texts.',
    usage: ['dripstone parse size|date|place|quote [--published DATE] [--language TAG]'],
    details: [
      'Reads JSON lines {"id","text","published"?,"language"?} from standard input and answers each with a line {"id","found":[{"start","end","quote","value", ...}]}. Offsets are UTF-16 code units of the text as given, half open.',
    ],
    options: [
      { name: 'published', value: 'DATE', means: 'The day of publication of texts that come without one.' },
      { name: 'language', value: 'TAG', means: 'The language of texts that come without one; English if not said.' },
    ],
    examples: [
      {
        words: 'How many are "several dozen"?',
        line: `echo '{"id":1,"text":"Several dozen people came."}' | dripstone parse size`,
      },
    ],
  },
  {
    name: 'extract',
    summary: "Print the article's text of web pages.",
    usage: ['dripstone extract PAGE.html ... [--json]'],
    details: [
      'Reads pages as served and prints the text of each, without menus, advertisements and links to other reports. With --json it prints a line a page, in the order given: {"file","report":{"title"?,"standfirst"?,"authors"?,"publisher"?,"published"?,"updated"?,"language"?,"url"?,"section"?,"tags"?,"images"?,"origins","text","blocks"},"problems"?}.',
    ],
    options: [{ name: 'json', means: 'Print a JSON object a page.' }],
    examples: [{ words: 'See what is read of a page.', line: 'dripstone extract page.html' }],
  },
  {
    name: 'export',
    summary: 'Write what a collection holds to a file.',
    usage: [
      'dripstone export FOLDER [--format csv|jsonl|geojson|package] [--of events|statements] [--out FILE] [--private] [--mark] [filters]',
    ],
    details: [
      'Writes the events that are asked for: as a table for spreadsheets (csv), as a map (geojson), or with their statements, reports and codebook as a Frictionless data package (package, a ZIP archive). As jsonl it writes the whole records of the reports that hold them, a line each. docs/dataset.md describes the columns. Filters narrow each other; one that is given several times asks for any of its words.',
      'What people rejected is left out of tables, and stands apart in jsonl. The same collection gives the same bytes.',
    ],
    options: [
      { name: 'format', value: 'FORMAT', means: 'csv (if not said), jsonl, geojson or package.' },
      { name: 'of', value: 'ROWS', means: 'What a row of a csv is: events (if not said) or statements.' },
      { name: 'out', value: 'FILE', means: 'Where it goes; without it, it is printed. A package needs one.' },
      {
        name: 'private',
        means:
          'Also what is not for publication: your own references to reports, and the log with the names of reviewers.',
      },
      { name: 'mark', means: 'Begin a csv with a byte order mark, for spreadsheets that need one.' },
      ...FILTER_OPTIONS,
    ],
    examples: [
      {
        words: 'A table of all marches of 2021.',
        line: 'dripstone export desk --kind march --from 2021-01-01 --to 2021-12-31 --out marches.csv',
      },
      {
        words: 'What is approved, as a data package.',
        line: 'dripstone export desk --format package --state approved --out desk.zip',
      },
    ],
  },
  {
    name: 'help',
    summary: 'Explain a command.',
    usage: ['dripstone help [COMMAND]', 'dripstone COMMAND --help'],
    details: [],
    options: [],
    examples: [{ words: 'Explain read.', line: 'dripstone help read' }],
  },
] as const satisfies readonly Command[]

/** Name of a command. */
export type CommandName = (typeof COMMANDS)[number]['name']

/** What the exit status of every command means. */
export const EXIT_STATUSES = [
  { status: 0, means: 'All was read.' },
  { status: 1, means: 'Some could not be read; the rest was.' },
  { status: 2, means: 'The command line could not be understood; nothing was read.' },
] as const

/** What the surroundings change. */
export const ENVIRONMENT = [
  { name: 'NO_COLOR', means: 'Any value: no colours. There are none either when the output is no terminal.' },
  { name: 'COLUMNS', means: 'Width of the page when the output is no terminal; 80 if not set.' },
] as const
