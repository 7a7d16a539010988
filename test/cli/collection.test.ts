import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import { openCollection } from '../../src/store/open-collection.ts'
import { makeTerminal } from './make-terminal.ts'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const SLOW = { timeout: 120_000 }
const at = mkdtempSync(join(tmpdir(), 'dripstone-collection-'))
const folder = join(at, 'bakers')
const reports = join(at, 'reports.jsonl')
afterAll(() => rmSync(at, { recursive: true, force: true }))

const LINES = Array.from({ length: 40 }, (_, id) =>
  JSON.stringify({
    id,
    title: `Bakers march, day ${id}`,
    text: `About ${id + 20} bakers marched through Leeds on Monday, organisers said. Police arrested four men.`,
    published: '2020-05-20',
    language: 'en',
  }),
)

async function run(
  args: readonly string[],
  input = '',
): Promise<{ readonly status: number; readonly out: string; readonly told: string }> {
  const { terminal, printed, told } = makeTerminal({ input })
  const status = await runCommand(args, terminal)
  return { status, out: printed(), told: told().join('\n') }
}

describe('a collection on the command line', () => {
  beforeAll(() => writeFileSync(reports, `${LINES.join('\n')}\nnot JSON\n`))

  test('is made once', SLOW, async () => {
    expect(await run(['init', folder, '--title', 'Bakers'])).toMatchObject({ status: 0, told: '' })
    expect(JSON.parse(readFileSync(join(folder, 'dripstone.json'), 'utf8'))).toEqual({ collection: 1 })
    expect(await run(['init', folder])).toMatchObject({ status: 1, told: expect.stringContaining('already') as string })
  })

  test('takes reports, names what cannot be read, and takes none twice', SLOW, async () => {
    expect(await run(['load', folder, reports])).toEqual({
      status: 1,
      out: '40 reports were added, 1 could not be read.\n',
      told: `dripstone: ${reports}:41: it is not valid JSON (LINE_INVALID)`,
    })
    expect((await run(['load', folder, '-'], LINES[0])).out).toBe('0 reports were added, 1 was there before.\n')
  })

  test('takes the records that read --json printed as they were', SLOW, async () => {
    const other = join(at, 'other')
    const records = await run(['read', '-', '--json'], LINES.slice(0, 3).join('\n'))
    const file = join(at, 'records.jsonl')
    writeFileSync(file, records.out)
    await run(['init', other])
    expect((await run(['load', other, file])).out).toBe('3 reports were added.\n')
    expect((await run(['load', other, '-'], LINES.slice(0, 3).join('\n'))).out).toBe(
      '0 reports were added, 3 were there before.\n',
    )
    expect((await run(['read', file, '--json'])).out).toBe(records.out)
  })

  test('is coded again from its frozen text, which changes nothing where the coder is the same', SLOW, async () => {
    expect(await run(['recode', folder])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^0 of 40 reports are now coded otherwise/) as string,
    })
  })

  test('is missed in words that say what to do', SLOW, async () => {
    const { status, told } = await run(['load', join(at, 'nothing'), reports])
    expect([status, told]).toEqual([1, expect.stringContaining('make one with: dripstone init') as string])
  })

  test.each([
    [['init'], /name of one folder/],
    [['load', 'x'], /needs the folder of a collection, then/],
    [['recode'], /folder of one collection/],
    [['serve', 'a', 'b'], /folder of one collection/],
    [['serve', '--port', 'x'], /--port takes a number/],
    [['serve', '--reviewer', ' '], /--reviewer takes a name/],
  ])('needs its arguments: %j', async (args, message) => {
    const { status, told } = await run(args)
    expect([status, told]).toEqual([2, expect.stringMatching(message) as string])
  })
})

describe('dripstone serve', () => {
  test('prints an address, lets one browser in by it, and closes what it had open', SLOW, async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', MAIN, 'serve', folder, '--port', '0', '--reviewer', 'Pia', '--no-open'],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    )
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const address = await nextAddress(lines)
    const entered = await get(address)
    expect([entered.status, (await get(address)).status]).toEqual([303, 403])
    const about = await get(new URL('/api/collection', address), entered.cookie)
    expect(JSON.parse(about.body)).toMatchObject({ title: 'Bakers', reviewer: 'Pia', counts: { reports: 40 } })
    await expect(openCollection({ folder })).rejects.toMatchObject({ code: 'COLLECTION_LOCKED' })

    child.stdin.write('\n')
    const second = await nextAddress(lines)
    expect(second.href).not.toBe(address.href)
    expect((await get(second)).status).toBe(303)

    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
    const again = await openCollection({ folder })
    expect((await again.counts()).reports).toBe(40)
    await again.close()
    expect(existsSync(join(folder, 'open.html'))).toBe(false)
  })
})

async function nextAddress(lines: AsyncIterator<string>): Promise<URL> {
  for (;;) {
    const line = await lines.next()
    if (line.done === true) throw new Error('the server ended')
    const found = /http:\/\/\S+/.exec(line.value)?.[0]
    if (found !== undefined) return new URL(found)
  }
}

async function get(
  url: URL,
  cookie = '',
): Promise<{ readonly status: number; readonly cookie: string; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { cookie }, agent: false }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          cookie: answer.headers['set-cookie']?.[0]?.split(';', 1)[0] ?? '',
          body,
        }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
