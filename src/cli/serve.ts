import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startIntake } from '../intake/start-intake.ts'
import type { Intake } from '../intake/intake.ts'
import { DripstoneError } from '../model/problem.ts'
import { buildServer, type Server } from '../server/build-server.ts'
import type { Collection } from '../store/collection.ts'
import { openFetcher, readAllowed } from './fetching.ts'
import { listenAt } from './listen-at.ts'
import { openBrowser } from './open-browser.ts'
import { openCollectionAt } from './open-collection-at.ts'
import { readArguments, type Arguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'
import { utcNow } from './utc-now.ts'
import { readVersion } from './version.ts'

const USUAL_FOLDER = 'collection'
const LOOPBACK = '127.0.0.1'
// Built beside the program; where it runs from its sources, beside them.
const APP = fileURLToPath(new URL(import.meta.url.endsWith('.js') ? '../web' : '../../dist/web', import.meta.url))
const MOST_READERS = 2

/** `dripstone serve [FOLDER]`: shows a collection in the browser until it is stopped. Returns the exit status. */
export async function serve(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments('serve', args)
  const [folder = USUAL_FOLDER, ...rest] = given.inputs
  if (rest.length > 0) throw new DripstoneError('USAGE', 'serve takes the folder of one collection')
  const settings = readSettings(given)
  const collection = await openCollectionAt(folder)
  const desk = await openDesk(folder, collection, { ...settings, terminal })
  try {
    const port = await listenAt(desk.server.door, { host: settings.host, port: settings.port })
    await greet(desk.server, { ...settings, folder, port, terminal })
    await untilStopped(terminal, () => void tellAddress(desk.server, { ...settings, port, terminal }))
    terminal.tell('Closing ...')
    return 0
  } finally {
    await desk.close()
  }
}

type Settings = {
  readonly host: string
  /** Undefined: the usual one, or any when that is taken. */
  readonly port: number | undefined
  readonly reviewer: string | undefined
  readonly allow: readonly string[]
  readonly opens: boolean
}

function readSettings({ flags, options }: Arguments): Settings {
  const reviewer = options.get('reviewer')?.trim()
  if (reviewer === '') throw new DripstoneError('USAGE', '--reviewer takes a name')
  return {
    host: options.get('host') ?? LOOPBACK,
    port: readPort(options.get('port')),
    reviewer,
    allow: readAllowed(options.get('allow')),
    opens: !flags.has('no-open'),
  }
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new DripstoneError('USAGE', `--port takes a number from 0 to 65535, not "${text}"`)
}

type Desk = { readonly server: Server; readonly close: () => Promise<void> }
type DeskOptions = Settings & { readonly terminal: Terminal }

async function openDesk(folder: string, collection: Collection, options: DeskOptions): Promise<Desk> {
  const { terminal, reviewer, allow, host } = options
  const onFault = (error: unknown): void => terminal.tell(`dripstone: ${sayFault(error)}`)
  let intake: Intake | undefined
  const close = async (): Promise<void> => {
    await intake?.close()
    await collection.close()
  }
  try {
    if (reviewer !== undefined) await collection.setSetting('reviewer', reviewer)
    const version = readVersion()
    const common = { collection, now: utcNow, onFault }
    intake = await startIntake({
      ...common,
      folder: join(folder, 'incoming'),
      workers: Math.max(1, Math.min(MOST_READERS, availableParallelism() - 1)),
      coder: `dripstone ${version}`,
      openFetcher: async () => openFetcher(allow),
    })
    const server = await buildServer({ ...common, intake, version, host, app: APP })
    return { server, close: async () => closeDoor(server).finally(close) }
  } catch (error) {
    await close()
    throw error
  }
}

// What is under way may end; a download that nobody takes does not hold the collection open.
const PATIENCE = 3000

async function closeDoor({ door }: Server): Promise<void> {
  const timer = setTimeout(() => door.server.closeAllConnections(), PATIENCE)
  await door.close().finally(() => clearTimeout(timer))
}

type Place = Settings & { readonly port: number; readonly terminal: Terminal }

async function greet(server: Server, place: Place & { readonly folder: string }): Promise<void> {
  const { folder, host, terminal, opens } = place
  if (host !== LOOPBACK)
    terminal.tell(
      `dripstone: WARNING: listening at ${host}, not at this computer alone. Whoever gets the address below can read and change the collection, and what is sent is not encrypted.`,
    )
  await terminal.print(`The collection in ${folder} is open at\n\n`)
  const address = await tellAddress(server, place)
  await terminal.print('\nThe address works once. Press Enter for a new one, Ctrl+C to stop.\n')
  if (opens && terminal.isInteractive) await openBrowser(address, folder)
}

async function tellAddress({ access }: Server, { host, port, terminal }: Place): Promise<string> {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const address = `http://${name}:${port}/?token=${access.issue()}`
  await terminal.print(`  ${address}\n`)
  return address
}

// Ctrl+C reaches us twice, from the terminal and from whoever started us; this soon it is the same wish.
const SAME_WISH = 500

/** Resolves when the process is asked to end; asked again it ends at once. Enter and SIGUSR2 ask for a new address. */
async function untilStopped({ input }: Terminal, renew: () => void): Promise<void> {
  const lines = createInterface({ input })
  lines.on('line', renew)
  process.on('SIGUSR2', renew)
  await new Promise<void>((resolve) => {
    let asked: number | undefined
    const stop = (): void => {
      if (asked !== undefined && performance.now() - asked > SAME_WISH) process.exit(130)
      asked ??= performance.now()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  })
  process.off('SIGUSR2', renew)
  lines.close()
  input.destroy()
}

function sayFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
