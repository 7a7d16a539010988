import { spawn } from 'node:child_process'
import { writeFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PROGRAMS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['cmd', '/c', 'start', ''],
}
// The browser has read the page by then, or never will.
const KEPT = 30_000

/**
 * Opens the address in the browser of this computer, where there is one. It is handed over in a page that only this user can
 * read: the command line of a program can be seen by everybody on the machine.
 */
export async function openBrowser(address: string, folder: string): Promise<void> {
  const [program, ...args] = PROGRAMS[process.platform] ?? []
  if (program === undefined) return
  const page = resolve(join(folder, 'open.html'))
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${address}">\n`,
    {
      mode: 0o600,
    },
  )
  setTimeout(() => rmSync(page, { force: true }), KEPT).unref()
  process.once('exit', () => rmSync(page, { force: true }))
  await new Promise<void>((resolve) => {
    const child = spawn(program, [...args, page], { stdio: 'ignore', detached: true })
    // No browser here: the address is printed anyway.
    child.once('error', () => resolve())
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
  })
}
