import type { Command } from '../../../src/cli/command.ts'
import { COMMANDS, ENVIRONMENT, EXIT_STATUSES } from '../../../src/cli/commands.ts'
import { tableOf } from '../markdown.ts'

/** docs/cli.md: every command with its options and examples. */
export function renderCli(): string {
  return [
    '# Commands',
    'Made from `src/cli/commands.ts`; `dripstone help COMMAND` says the same in a terminal.',
    ...COMMANDS.flatMap(renderCommand),
    '## Exit status',
    tableOf(
      ['status', 'means'],
      EXIT_STATUSES.map(({ status, means }) => [String(status), means]),
    ).join('\n'),
    '## Environment',
    tableOf(
      ['variable', 'means'],
      ENVIRONMENT.map(({ name, means }) => [`\`${name}\``, means]),
    ).join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

function renderCommand({ name, summary, usage, details, options, examples }: Command): string[] {
  const rows = options.map((option) => [`\`--${option.name}${option.value ? ` ${option.value}` : ''}\``, option.means])
  return [
    `## ${name}`,
    summary,
    fence(usage),
    ...details.map(escapeCode),
    ...(rows.length === 0 ? [] : [tableOf(['option', 'means'], rows).join('\n')]),
    ...examples.flatMap(({ words, line }) => [words, fence([line])]),
  ]
}

function fence(lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n')
}

/** Shapes of JSON in running text, braces inside braces and all, set as code. */
function escapeCode(text: string): string {
  return text.replaceAll(/\{"(?:[^{}]|\{[^{}]*\})*\}/g, (shape) => `\`${shape}\``)
}
