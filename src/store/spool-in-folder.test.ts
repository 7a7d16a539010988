import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { spoolInFolder } from './spool-in-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'dripstone-spool-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('a spool in a folder', () => {
  test('gives back what was written, in order, and leaves nothing behind', async () => {
    const spool = await spoolInFolder(folder)
    const parts = ['first ', 'x'.repeat(100_000), ' last'].map((text) => Buffer.from(text))
    for (const part of parts) await spool.write(part)
    const read: Uint8Array[] = []
    for await (const piece of spool.read()) read.push(piece)
    expect(Buffer.concat(read).equals(Buffer.concat(parts))).toBe(true)
    await spool.drop()
    expect(readdirSync(folder)).toEqual([])
  })

  test('has no name in the folder even while it is open', async () => {
    const spool = await spoolInFolder(folder)
    await spool.write(Buffer.from('secret'))
    expect(readdirSync(folder)).toEqual([])
    await spool.drop()
  })
})
