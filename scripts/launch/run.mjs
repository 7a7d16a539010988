import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The root of the project: every path of these scripts is relative to it. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a file with this very Node, on this terminal. Returns the exit status, 1 when it did not start or was stopped. */
export function runNode(file, args) {
  return run(process.execPath, [file, ...args])
}

/** The same for what runs until it is stopped: whoever stops us stops it, and we stay until it has closed what it had open. */
export function stayWithNode(file, args) {
  const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Dripstone could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('close', (status) => resolve(status ?? 1))
  })
}

/** Runs npm: the one that started us, else the one on the path. Returns the exit status. */
export function runNpm(args) {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return runNode(npm, args)
  const isWindows = process.platform === 'win32'
  return run(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows })
}

function run(program, args, options = {}) {
  const ended = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', ...options })
  if (ended.error) console.error(`${program} could not be started: ${ended.error.message}`)
  return ended.status ?? 1
}
