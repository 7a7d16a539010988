import { parseArgs } from 'node:util'
import { DripstoneError } from '../model/problem.ts'
import type { CommandName } from './commands.ts'
import { COMMANDS } from './commands.ts'
import type { Command } from './command.ts'

/** A command line as its command described it: flags that were set, options with their words, and the rest. */
export type Arguments = {
  readonly flags: ReadonlySet<string>
  readonly options: ReadonlyMap<string, string>
  /** The words of options that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly inputs: readonly string[]
}

/**
 * Reads the arguments of a command by its table.
 * @throws {DripstoneError} USAGE for an option that the command does not have, or one without its word.
 */
export function readArguments(name: CommandName, args: readonly string[]): Arguments {
  const command: Command | undefined = COMMANDS.find((one) => one.name === name)
  const options = Object.fromEntries(
    (command?.options ?? []).map((option) => [
      option.name,
      {
        type: option.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: option.repeats === true,
      },
    ]),
  )
  const { values, positionals } = parse(args, options)
  const entries = Object.entries(values)
  return {
    flags: new Set(entries.flatMap(([key, value]) => (value === true ? [key] : []))),
    options: new Map(entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []))),
    lists: new Map(entries.flatMap(([key, value]) => (isList(value) ? [[key, value] as const] : []))),
    inputs: positionals,
  }
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function parse(
  args: readonly string[],
  options: Readonly<Record<string, { readonly type: 'boolean' | 'string'; readonly multiple: boolean }>>,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new DripstoneError('USAGE', plainWords(error.message), { cause: error })
  }
}

// Node's own message goes on to explain how to pass a name that begins with a dash.
function plainWords(message: string): string {
  const first = message.split('. ', 1)[0] ?? message
  return first.charAt(0).toLowerCase() + first.slice(1)
}
