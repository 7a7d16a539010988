import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFolder } from '../../src/store/lock-folder.ts'

const HOLD = fileURLToPath(new URL('hold.ts', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dripstone-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('lets one in at a time', () => {
  const letGo = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(`the collection ${folder} is in use by another process (${process.pid})`)
  letGo()
  expect(readdirSync(folder)).toEqual([])
  lockFolder(folder)()
})

it('takes over from a process that was killed, whatever it left', async () => {
  for (let round = 0; round < 3; round++) {
    const { child, said } = await hold(folder)
    expect(said).toBe('held\n')
    expect(() => lockFolder(folder)).toThrow(`(${child.pid})`)
    await kill(child)
  }
  lockFolder(folder)()
  expect(readdirSync(folder)).toEqual([])
})

it('knows a process from a later one with its number', () => {
  writeFileSync(
    join(folder, 'lock'),
    JSON.stringify({ pid: process.pid, host: hostname(), started: 'before', claim: 'old' }),
  )
  lockFolder(folder)()
  expect(readdirSync(folder)).toEqual([])
})

it('takes over nothing from another computer, and says what to do', () => {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere', started: '', claim: 'theirs' }))
  expect(() => lockFolder(folder)).toThrow(`If it no longer runs, delete the file ${join(folder, 'lock')}`)
})

it('goes on where one died that was taking over', () => {
  const dead = (claim: string) => JSON.stringify({ pid: process.pid, host: hostname(), started: 'before', claim })
  writeFileSync(join(folder, 'lock'), dead('first'))
  writeFileSync(join(folder, 'lock.after.first'), dead('second'))
  const letGo = lockFolder(folder)
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain(`"pid":${process.pid}`)
  expect(readdirSync(folder)).toEqual(['lock'])
  letGo()
})

it('lets one in of many that come at once upon the lock of a dead one', async () => {
  writeFileSync(
    join(folder, 'lock'),
    JSON.stringify({ pid: process.pid, host: hostname(), started: 'before', claim: 'old' }),
  )
  const all = await Promise.all(Array.from({ length: 6 }, async () => await hold(folder)))
  expect(all.map(({ said }) => said).sort()).toEqual([
    ...Array.from({ length: 5 }, () => 'COLLECTION_LOCKED\n'),
    'held\n',
  ])
  await Promise.all(all.map(async ({ child }) => await kill(child)))
})

async function hold(of: string): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', HOLD, of], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = await new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text))
  })
  return { child, said }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await gone
}
