import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { makeTerminal } from '../../test/cli/make-terminal.ts'
import { extract, type Extracted } from './extract.ts'

const pageNamed = (name: string): string =>
  fileURLToPath(new URL(`../read/html/fixtures/${name}.html`, import.meta.url))

async function run(...args: readonly string[]): Promise<readonly string[]> {
  const { terminal, printed } = makeTerminal()
  await extract(args, terminal)
  return printed()
    .split('\n')
    .filter((line) => line !== '')
}

describe('dripstone extract', () => {
  test('prints one JSON line a page, in the order given', async () => {
    const files = [pageNamed('microdata'), pageNamed('plain-article')]
    const lines = (await run(...files, '--json')).map((line) => JSON.parse(line) as Extracted)
    expect(lines.map((line) => line.file)).toEqual(files)
    expect(lines[0]?.report).toMatchObject({
      title: 'Marked up by the book',
      authors: ['Tam Reed'],
      published: '2018-09-01',
    })
    expect(lines[1]?.report?.blocks[0]).toMatchObject({ role: 'headline', start: 0 })
    expect(lines[1]).not.toHaveProperty('problems')
  })

  test('prints the text of the article where no JSON is asked for', async () => {
    const lines = await run(pageNamed('plain-article'))
    expect(lines.slice(0, 2)).toEqual(['Weavers ask for their canteen', 'By Mara Holt'])
    expect(lines[2]).toMatch(/^About sixty weavers/)
  })

  test('a page that is not there costs its own line only', async () => {
    const lines = (await run('/no/such/page.html', pageNamed('plain-article'), '--json')).map(
      (line) => JSON.parse(line) as Extracted,
    )
    expect(lines[0]?.problems?.[0]?.code).toBe('UNREADABLE')
    expect(lines[1]?.report?.title).toBe('Weavers ask for their canteen')
  })

  test('where on the page a value was read stands beside it', async () => {
    const [line] = (await run(pageNamed('microdata'), '--json')).map((text) => JSON.parse(text) as Extracted)
    expect(line?.report?.origins).toMatchObject({ authors: 'microdata', published: 'meta' })
  })

  test('what is no page is refused by its name or its first bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dripstone-extract-'))
    writeFileSync(join(folder, 'a.warc'), 'x')
    writeFileSync(join(folder, 'b'), '%PDF-1.4')
    const lines = (await run(folder, '--json')).map((text) => JSON.parse(text) as Extracted)
    rmSync(folder, { recursive: true })
    expect(lines.map(({ problems }) => problems?.map(({ code }) => code))).toEqual([
      ['UNSUPPORTED_INPUT'],
      ['UNSUPPORTED_INPUT'],
    ])
  })

  test('an option that it does not know, or no page, is a mistake of the caller', async () => {
    await expect(run('--yaml', 'a.html')).rejects.toMatchObject({ code: 'USAGE' })
    await expect(run('--json')).rejects.toMatchObject({ code: 'USAGE' })
  })
})
