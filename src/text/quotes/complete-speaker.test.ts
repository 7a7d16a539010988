import { expect, test } from 'vitest'
import type { NameFound } from '../names/name-found.ts'
import { readNames } from '../names/read-names.ts'
import { completeSpeaker } from './complete-speaker.ts'

test.each([
  ['Nine were hurt, Mary Oxley, a spokeswoman, said.', 'a spokeswoman', 'Mary Oxley, a spokeswoman'],
  ['Nine were hurt near Oxley, the ministry spokesman said.', 'the ministry spokesman', 'the ministry spokesman'],
  ['They left a farm outside Oxley, the director said.', 'the director', 'the director'],
])('%s: %s is %s', (text, words, whole) => {
  const start = text.indexOf(words)
  // The worst case: every name is taken for a person's.
  const names = readNames(text).map((name): NameFound => ({ ...name, kind: 'person' }))
  const { start: from, end } = completeSpeaker(text, { start, end: start + words.length }, names)
  expect(text.slice(from, end)).toBe(whole)
})
