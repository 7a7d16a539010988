#!/usr/bin/env node
import { runCommand } from './run-command.ts'
import { openTerminal } from './terminal.ts'

// Whoever reads our output may stop early (`| head -1`): that ends the work quietly.
function endQuietly(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
}

process.stdout.on('error', endQuietly)
process.stderr.on('error', endQuietly)
process.exitCode = await runCommand(process.argv.slice(2), openTerminal(process))
