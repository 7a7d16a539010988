import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explainFailure, listFiles, type ListedFile } from './list-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'dripstone-list-'))

beforeAll(() => {
  mkdirSync(join(folder, 'b'))
  for (const name of ['c.txt', 'a.txt', 'b/x.txt', '.hidden']) writeFileSync(join(folder, name), name)
  symlinkSync('nowhere', join(folder, 'dangling'))
  symlinkSync('.', join(folder, 'loop'))
  symlinkSync('a.txt', join(folder, 'link'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe')])
})
afterAll(() => rmSync(folder, { recursive: true }))

async function list(...paths: readonly string[]): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = []
  for await (const file of listFiles(paths)) files.push(file)
  return files
}

describe('listFiles', () => {
  test('walks a folder in order, follows links to files and no link to a folder', async () => {
    const files = await list(folder)
    const readable = files.filter(({ problem }) => problem === undefined)
    expect(readable.map(({ path }) => path.slice(folder.length + 1))).toEqual([
      'a.txt',
      join('b', 'x.txt'),
      'c.txt',
      'link',
    ])
    expect(readable.map(({ size }) => size)).toEqual([5, 7, 5, 5])
  })

  test('names a link that leads nowhere, and never opens a pipe', async () => {
    const troubled = (await list(folder)).flatMap(({ path, problem }) =>
      problem === undefined ? [] : [`${path.slice(folder.length + 1)}: ${problem.reason}`],
    )
    expect(troubled[0]).toBe('dangling: there is no such file or folder')
    if (process.platform !== 'win32')
      expect(troubled[1]).toBe('pipe: it is a pipe; only files and folders are read (use - for a pipe)')
  })

  test('keeps the order in which paths were named', async () => {
    const paths = [join(folder, 'c.txt'), join(folder, 'missing'), join(folder, 'a.txt')]
    const files = await list(...paths)
    expect(files.map(({ path }) => path)).toEqual(paths)
    expect(files[1]?.problem?.code).toBe('UNREADABLE')
  })
})

test('a fault that is none of the file system is thrown on', () => {
  const fault = new TypeError('a fault of the program')
  expect(() => explainFailure(fault)).toThrow(fault)
})
