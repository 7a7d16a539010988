import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

type Locked = Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>

const SCRIPTS = fileURLToPath(new URL('../scripts/', import.meta.url))
const { isInstalled } = (await import(pathToFileURL(join(SCRIPTS, 'launch/install.mjs')).href)) as {
  readonly isInstalled: (root: string) => boolean
}
const { stampOfSources } = (await import(pathToFileURL(join(SCRIPTS, 'launch/build.mjs')).href)) as {
  readonly stampOfSources: (root: string) => string
}

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dripstone-launch-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, content: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

describe('what is installed', () => {
  const wanted: Locked = {
    '': {},
    'node_modules/one': { version: '1.0.0' },
    'node_modules/mac': { version: '2.0.0', optional: true },
  }

  test.each<[string, Locked | string | undefined, boolean]>([
    ['nothing, on a fresh machine', undefined, false],
    ['all of it, when npm says so', { 'node_modules/one': { version: '1.0.0' } }, true],
    ['too little, when a version has moved', { 'node_modules/one': { version: '1.0.1' } }, false],
    ['too little, when a package is not there', {}, false],
    ['too little, when npm was stopped half-way and left no list', '{"packages": {"node_mod', false],
  ])('is %s', (_title, present, expected) => {
    write('package-lock.json', JSON.stringify({ packages: wanted }))
    if (present !== undefined) {
      write(
        'node_modules/.package-lock.json',
        typeof present === 'string' ? present : JSON.stringify({ packages: present }),
      )
    }
    expect(isInstalled(root)).toBe(expected)
  })
})

describe('the stamp of a build', () => {
  beforeEach(() => {
    for (const file of ['tsconfig.json', 'tsconfig.build.json', 'vite.config.ts', 'package.json', 'package-lock.json'])
      write(file, '{}')
    write('src/a.ts', 'export const a = 1\n')
  })

  test.each<[string, string, string, boolean]>([
    ['changes with a source', 'src/a.ts', 'export const a = 2\n', true],
    ['changes with a new source', 'src/deep/b.ts', '', true],
    ['changes with a page of the desk', 'src/web/app.tsx', '', true],
    ['changes with a style of the desk', 'src/web/styles/base.css', '', true],
    ['changes with the settings', 'tsconfig.json', '{ }', true],
    ['changes with the packages', 'package-lock.json', '{ }', true],
    ['stays with a test', 'src/a.test.ts', '', false],
    ['stays with a page', 'docs/page.md', '', false],
  ])('%s', (_title, path, content, changes) => {
    const before = stampOfSources(root)
    write(path, content)
    expect(stampOfSources(root) !== before).toBe(changes)
  })
})

test('an unknown command is told the known ones, with exit status 2', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(SCRIPTS, 'launch.mjs'), 'fly'], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain('start | test | check')
})
