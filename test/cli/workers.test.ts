import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { BUILT, runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'dripstone-workers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CITIES = ['Tartu', 'Turku', 'Porto', 'Split', 'Lviv', 'Gdynia', 'Graz']
const lines = Array.from({ length: 400 }, (_, index) => {
  const text = `About ${index + 20} people rallied in ${CITIES[index % CITIES.length]} on Saturday, and police detained ${index % 5} of them, a witness said.`
  return index % 90 === 7 ? '{"id":' : JSON.stringify({ id: index, text, published: '2019-05-20', language: 'en' })
})

// Threads run the built program; `npm test` builds it first.
describe.skipIf(!existsSync(BUILT))('dripstone read --workers', () => {
  test('gives the same bytes in the same order as one thread, on both outputs', { timeout: 120_000 }, async () => {
    const jsonl = join(folder, 'many.jsonl')
    const text = join(folder, 'one.txt')
    writeFileSync(jsonl, lines.join('\n'))
    writeFileSync(text, 'Forty people marched in Tartu on Saturday.')
    const args = ['read', jsonl, text, '--json', '--language', 'en']
    const one = await runCli(args, { main: BUILT })
    const two = await runCli([...args, '--workers', '2'], { main: BUILT })
    expect(one.stdout.split('\n')).toHaveLength(lines.length - 5 + 2)
    expect(two.stdout).toBe(one.stdout)
    expect(two.stderr).toBe(one.stderr)
    expect([one.status, two.status]).toEqual([1, 1])
  })
})
