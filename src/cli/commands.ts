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
    name: 'init',
    summary: 'Make a collection.',
    usage: ['dripstone init FOLDER [--title TITLE] [--examples]'],
    details: [
      'Makes a folder that keeps reports, their records and what people decide on them: a database, and the bytes that each report was read from. It needs no server. Where DATABASE_URL names a PostgreSQL server, the tables are kept there instead.',
    ],
    options: [
      { name: 'title', value: 'TITLE', means: 'What the collection is called. Without it, the name of its folder.' },
      { name: 'examples', means: 'Put the ten example reports in that come with Dripstone.' },
    ],
    examples: [{ words: 'Make an empty collection.', line: 'dripstone init strikes --title "Strikes of 2017"' }],
  },
  {
    name: 'load',
    summary: 'Put reports into a collection.',
    usage: [
      'dripstone load FOLDER FILE|FOLDER|ADDRESS|- ... [--published DATE] [--language TAG] [--workers N] [--allow HOST:PORT]',
    ],
    details: [
      'Takes what read takes, and the JSON lines that read --json printed: those are put in as they are, once each has been checked against its text. A report that is there already is not put in twice, so loading the same again, or after it broke off, does no harm.',
      'What is no report (an error page, a list) is named and passed over. What has been put in is on disk, whatever happens next.',
    ],
    options: [
      { name: 'published', value: 'DATE', means: 'The day of publication of reports that come without one.' },
      { name: 'language', value: 'TAG', means: 'The language of reports that come without one.' },
      {
        name: 'workers',
        value: 'N',
        means: 'Read in N threads, 1 to 64. Without it, one for each core but one, and no more than four.',
      },
      {
        name: 'allow',
        value: 'HOST:PORT',
        means: 'A server of your own that may be fetched from although its address is private.',
      },
    ],
    examples: [
      { words: 'Load a folder of reports.', line: 'dripstone load strikes reports' },
      { words: 'Load a web archive.', line: 'dripstone load strikes crawl.warc.gz' },
    ],
  },
  {
    name: 'serve',
    summary: 'Show a collection in the browser.',
    usage: ['dripstone serve [FOLDER] [--port N] [--reviewer NAME] [--no-open] [--host ADDRESS] [--allow HOST:PORT]'],
    details: [
      'Opens the desk: reports to review, events, map, timeline, charts and export. Without a folder it takes the one called collection. It prints an address that lets one browser in, once; press Enter (or send SIGUSR2) for a new one. It answers to this computer alone, asks nothing of any other, and writes no log of what is looked at. docs/safety.md says what it stands against.',
      'One process at a time has a collection open. Ctrl+C closes it.',
    ],
    options: [
      { name: 'port', value: 'N', means: 'The port; 4780 if not said, or any that is free. 0 takes any.' },
      {
        name: 'reviewer',
        value: 'NAME',
        means: 'The name under which decisions are logged. It can be changed in the desk.',
      },
      { name: 'no-open', means: 'Do not open the browser.' },
      {
        name: 'host',
        value: 'ADDRESS',
        means: 'Another address to listen at, which opens the desk to a network. What is sent is not encrypted.',
      },
      {
        name: 'allow',
        value: 'HOST:PORT',
        means: 'A server of your own that may be fetched from although its address is private.',
      },
    ],
    examples: [{ words: 'Review the reports of a collection.', line: 'dripstone serve strikes --reviewer Pia' }],
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
    name: 'recode',
    summary: 'Code the reports of a collection again.',
    usage: ['dripstone recode FOLDER [--workers N]'],
    details: [
      'For a collection that an older version of Dripstone coded. Each report is coded again from its text as it was frozen, so the words that people decided on stay where they are. Where nobody has decided anything, the new record takes the place of the old; where somebody has, the decisions stay and the desk shows what would change.',
    ],
    options: [{ name: 'workers', value: 'N', means: 'Code in N threads, 1 to 64.' }],
    examples: [{ words: 'After an update.', line: 'dripstone recode strikes' }],
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
  { status: 0, means: 'All was done.' },
  { status: 1, means: 'Some could not be read, or something stood in the way; the rest was done.' },
  { status: 2, means: 'The command line could not be understood; nothing was done.' },
] as const

/** What the surroundings change. */
export const ENVIRONMENT = [
  {
    name: 'DATABASE_URL',
    means: 'A PostgreSQL server, version 15 or newer, that keeps the tables of collections: postgres://user@host/name.',
  },
  { name: 'NO_COLOR', means: 'Any value: no colours. There are none either when the output is no terminal.' },
  { name: 'COLUMNS', means: 'Width of the page when the output is no terminal; 80 if not set.' },
] as const
