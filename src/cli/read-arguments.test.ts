import { expect, test } from 'vitest'
import { readArguments } from './read-arguments.ts'

test('tells flags, options and inputs apart, in any order', () => {
  const { flags, options, inputs } = readArguments('read', [
    'a.txt',
    '--json',
    '--published=2019-05-20',
    '-',
    '--workers',
    '2',
  ])
  expect([...flags]).toEqual(['json'])
  expect([...options]).toEqual([
    ['published', '2019-05-20'],
    ['workers', '2'],
  ])
  expect(inputs).toEqual(['a.txt', '-'])
})

test('takes what stands behind -- as inputs', () => {
  expect(readArguments('read', ['--', '--json']).inputs).toEqual(['--json'])
})

test.each([['--jsn'], ['--published'], ['--json=yes'], ['-x']])('refuses %s in plain words', (argument) => {
  expect(() => readArguments('read', [argument])).toThrow(expect.objectContaining({ code: 'USAGE' }))
})
