import { DripstoneError } from '../model/problem.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line without the program's name. Returns the exit status; trouble with the command line is told, not thrown. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    if (!(error instanceof DripstoneError)) throw error
    terminal.tell(`dripstone: ${error.message}`)
    if (error.code !== 'USAGE') return 1
    const name = args[0] !== undefined && isCommand(args[0]) ? ` ${args[0]}` : ''
    terminal.tell(`Try: dripstone help${name}`)
    return 2
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) {
    const { renderHelp } = await import('./help.ts')
    terminal.tell(renderHelp(undefined, terminal.width))
    return 2
  }
  if (name === '--version' || name === '-v') {
    const { readVersion } = await import('./version.ts')
    await terminal.print(`dripstone ${readVersion()}\n`)
    return 0
  }
  if (name === '--help' || name === '-h') return runNamed('help', rest, terminal)
  if (!isCommand(name)) {
    const kind = name.startsWith('-') ? 'option' : 'command'
    throw new DripstoneError('USAGE', `there is no ${kind} ${name}`)
  }
  return rest.some((arg) => arg === '--help' || arg === '-h')
    ? runNamed('help', [name], terminal)
    : runNamed(name, rest, terminal)
}

// Each command is loaded when it is called for, so that help does not wait for models.
async function runNamed(name: CommandName, args: readonly string[], terminal: Terminal): Promise<number> {
  switch (name) {
    case 'read':
      return (await import('./read.ts')).read(args, terminal)
    case 'parse':
      return (await import('./parse.ts')).parse(args, terminal)
    case 'extract':
      return (await import('./extract.ts')).extract(args, terminal)
    case 'init':
      return (await import('./init.ts')).init(args, terminal)
    case 'load':
      return (await import('./load.ts')).load(args, terminal)
    case 'serve':
      return (await import('./serve.ts')).serve(args, terminal)
    case 'export':
      return (await import('./export.ts')).exportCollection(args, terminal)
    case 'recode':
      return (await import('./recode.ts')).recode(args, terminal)
    case 'help':
      return (await import('./help.ts')).help(args, terminal)
    default:
      return name satisfies never
  }
}

function isCommand(name: string): name is CommandName {
  return COMMANDS.some((command) => command.name === name)
}
