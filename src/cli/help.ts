import { DripstoneError } from '../model/problem.ts'
import type { Command } from './command.ts'
import { COMMANDS, ENVIRONMENT, EXIT_STATUSES } from './commands.ts'
import type { Terminal } from './terminal.ts'
import { wrapWords } from './view/wrap-words.ts'

/** `dripstone help [COMMAND]`. */
export async function help([name]: readonly string[], terminal: Terminal): Promise<number> {
  await terminal.print(`${renderHelp(name, terminal.width)}\n`)
  return 0
}

/** The help page of a command, or the one that names them all. */
export function renderHelp(name: string | undefined, width: number): string {
  if (name === undefined) return renderOverview(width)
  const command = COMMANDS.find((one) => one.name === name)
  if (command === undefined) throw new DripstoneError('USAGE', `there is no command ${name}`)
  return renderCommand(command, width)
}

function renderOverview(width: number): string {
  return [
    ...wrapWords(
      'Dripstone reads published reports of rallies, arrests, bans and denials, and makes records in which every value points at the words that say so.',
      { width },
    ),
    '',
    'Commands',
    ...COMMANDS.flatMap((command) => renderRow(command.name, command.summary, width)),
    ...renderRow('--version', 'Print the version.', width),
    '',
    'Exit status',
    ...EXIT_STATUSES.flatMap(({ status, means }) => renderRow(String(status), means, width)),
    '',
    'Environment',
    ...ENVIRONMENT.flatMap(({ name, means }) => renderRow(name, means, width)),
    '',
    ...wrapWords('dripstone help read explains a command, with examples.', { width }),
  ].join('\n')
}

function renderCommand(command: Command, width: number): string {
  return [
    ...wrapWords(command.summary, { width }),
    '',
    ...command.usage.flatMap((line) => wrapWords(line, { width, indent: '  ', hanging: '    ' })),
    ...command.details.flatMap((detail) => ['', ...wrapWords(detail, { width })]),
    ...(command.options.length === 0 ? [] : ['', 'Options']),
    ...command.options.flatMap(({ name, value, means }) =>
      renderRow(`--${name}${value === undefined ? '' : ` ${value}`}`, means, width),
    ),
    ...(command.examples.length === 0 ? [] : ['', 'Examples']),
    ...command.examples.flatMap(({ words, line }) => [
      ...wrapWords(words, { width, indent: '  ', hanging: '  ' }),
      `    ${line}`,
    ]),
  ].join('\n')
}

const COLUMN = 24
const NARROW = 60

// A term and what it means, side by side where the page is wide enough.
function renderRow(term: string, means: string, width: number): readonly string[] {
  if (width < NARROW || term.length > COLUMN - 4)
    return [`  ${term}`, ...wrapWords(means, { width, indent: '      ', hanging: '      ' })]
  return wrapWords(means, { width, indent: `  ${term}`.padEnd(COLUMN), hanging: ' '.repeat(COLUMN) })
}
