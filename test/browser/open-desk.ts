import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A running desk over a collection of its own, as a person starts it. */
export type Desk = {
  /** `http://127.0.0.1:4321`, without a path. */
  readonly origin: string
  /** The printed address, with its one-time token. */
  readonly address: string
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Makes a collection of the example reports and serves it on a free port. */
export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'dripstone-desk-'))
  const collection = join(folder, 'collection')
  await run(['init', collection])
  await run(['load', collection, 'examples'])
  const desk = await serveFolder(collection)
  return {
    ...desk,
    close: async () => {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Serves a collection on a free port, as a person would. */
export async function serveFolder(folder: string): Promise<Desk> {
  const server = startProgram(['serve', folder, '--port', '0', '--no-open'])
  const address = await printedAddress(server)
  return {
    origin: new URL(address).origin,
    address,
    folder,
    close: async () => {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
    },
  }
}

function startProgram(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function run(args: readonly string[]): Promise<void> {
  const program = startProgram(args)
  let said = ''
  program.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await once(program, 'exit')
  if (program.exitCode !== 0)
    throw new Error(`dripstone ${args.join(' ')} ended with ${String(program.exitCode)}: ${said}`)
}

async function printedAddress(server: ChildProcess): Promise<string> {
  let said = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  if (server.stdout === null) throw new Error('the server has no output')
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0]
    if (address !== undefined) return address
  }
  throw new Error(`the server printed no address: ${said}`)
}
