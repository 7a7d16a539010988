import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGES } from '../scripts/docs/pages.ts'
import { CLASSES, FIELDS, LISTS } from '../src/model/codebook/codebook.ts'
import type { FieldEntry } from '../src/model/codebook/entry.ts'
import { ERRORS, PROBLEMS } from '../src/model/problem.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('node_modules'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))

/** Every page in Markdown that a reader may open. */
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', 'data'].flatMap(filesUnder).filter((name) => name.endsWith('.md')),
]

describe('generated pages', () => {
  test.each(PAGES.map((page) => [page.path, page] as const))('%s says what the code says', async (path, page) => {
    expect(read(path), 'stale: run npm run docs').toBe(await page.render())
  })
})

describe('the codebook page', () => {
  const page = read('docs/codebook.md')
  const named = [
    ...Object.entries(CLASSES).flatMap(([name, entry]) => [name, ...Object.keys(entry.kinds)]),
    ...Object.entries<FieldEntry>(FIELDS).flatMap(([name, entry]) => [name, ...Object.keys(entry.terms ?? {})]),
    ...Object.entries(LISTS).flatMap(([name, entry]) => [name, ...Object.keys(entry.terms)]),
  ]

  test.each(named)('defines %s', (name) => {
    expect(page).toMatch(new RegExp(`^(\\| |### )\`${name}\``, 'm'))
  })

  test.each(Object.values<FieldEntry>(FIELDS).flatMap(({ columns }) => columns))('names the column %s', (column) => {
    expect(page).toContain(`\`${column}\``)
  })
})

describe('codes', () => {
  const tables = [...Object.keys(PROBLEMS), ...Object.keys(ERRORS)]

  test('every problem and error has one line in docs/errors.md, and no other code has', () => {
    const documented = [...read('docs/errors.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code = '']) => code)
    expect(documented.toSorted()).toEqual(tables.toSorted())
  })

  test('every code of the tables is used somewhere in src', () => {
    const sources = filesUnder('src').filter((name) => /(?<!\.test)\.ts$/.test(name) && name !== 'src/model/problem.ts')
    const used = new Set(
      sources.flatMap((name) => [...read(name).matchAll(/'([A-Z][A-Z_]+)'/g)].map(([, code]) => code)),
    )
    expect(tables.filter((code) => !used.has(code))).toEqual([])
  })
})

describe('links', () => {
  const links = DOCUMENTS.flatMap((page) =>
    [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => [page, target] as const),
  ).filter(([, target]) => !/^[a-z]+:/.test(target))

  test.each(links)('%s leads to %s', (page, target) => {
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : posix.join(dirname(page), path)
    expect(existsSync(join(ROOT, file)), `${file} is missing`).toBe(true)
    if (anchor !== undefined) expect(anchorsOf(read(file))).toContain(anchor)
  })
})

describe('decisions', () => {
  const decisions = readdirSync(join(ROOT, 'docs/decisions')).toSorted()

  test('are numbered without a gap', () => {
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, index) => index + 1))
  })

  test.each(decisions)('%s says context, decision and consequences on one page', (name) => {
    const text = read(`docs/decisions/${name}`)
    expect(name).toMatch(/^\d{4}(-[a-z0-9]+)+\.md$/)
    expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. [A-Z]`))
    expect(text.match(/^## .*/gm)).toEqual(['## Context', '## Decision', '## Consequences'])
    expect(text.split('\n').length).toBeLessThan(80)
  })
})

describe('the tree of docs/architecture.md', () => {
  const paths = treePaths(read('docs/architecture.md'))

  test.each(paths)('has %s where it says', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true)
  })

  test('names every folder of src', () => {
    const folders = filesUnder('src').filter(
      (name) => name.split('/').length === 3 && !/\.\w+$/.test(name.split('/')[1] ?? ''),
    )
    const tops = [...new Set(folders.map((name) => name.split('/').slice(0, 2).join('/')))]
    expect(tops.filter((folder) => !paths.includes(folder))).toEqual([])
  })
})

describe('examples in the docs', () => {
  const folder = join(ROOT, '.tmp-docs')
  const examples = DOCUMENTS.flatMap((page) =>
    [...read(page).matchAll(/^```(sh|ts) run\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
      page,
      language,
      code,
    })),
  )

  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    const built = run('scripts/launch.mjs', ['build'])
    if (built.status !== 0) throw new Error(`the sources do not compile:\n${built.stdout}`)
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(examples.map((example, index) => ({ ...example, index })))(
    '$page, $language example $index runs',
    (example) => {
      const { language, code, index } = example
      const file = join(folder, `example-${index}.${language}`)
      writeFileSync(file, language === 'sh' ? code.replaceAll('npx dripstone', 'node dist/cli/main.js') : code)
      const ended =
        language === 'sh'
          ? spawnSync('bash', ['-euo', 'pipefail', file], { cwd: ROOT, encoding: 'utf8' })
          : run('node_modules/tsx/dist/cli.mjs', [file])
      expect(ended.stderr).toBe('')
      expect(ended.status).toBe(0)
      expect(ended.stdout).not.toBe('')
    },
  )
})

function run(file: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, encoding: 'utf8' })
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '')
}

/** The anchors that a page's headings get, by the rule of the usual hosts. */
function anchorsOf(markdown: string): readonly string[] {
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading)
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The paths of the first code block: a name a line, two spaces for each level, words about it after two spaces or more. */
function treePaths(markdown: string): readonly string[] {
  const block = /^```\n([^]*?)^```$/m.exec(markdown)?.[1] ?? ''
  const open: string[] = []
  return block.split('\n').flatMap((line) => {
    const [, indent = '', name] = /^( *)([\w./-]+?)\/?(?: {2,}.*)?$/.exec(line) ?? []
    if (name === undefined) return []
    open.length = indent.length / 2
    open.push(name)
    return [open.join('/')]
  })
}
