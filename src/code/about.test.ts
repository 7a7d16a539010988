import { expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'

/** The kind of the event that the first response of a kind is about. */
function answeredBy(text: string, kind: string): string | undefined {
  const { events } = recordOf(text)
  const about = events.find((event) => event.kind === kind)?.values.about
  return events.find(({ id }) => id === about?.value)?.kind
}

test('an appeal is against the ruling before it, not the deed', () => {
  const text =
    'A court in Porto jailed two officers on Thursday for beating a student. Both officers filed an appeal on Friday.'
  expect(answeredBy(text, 'appeal-made')).toBe('sentence')
})

test('a law is no answer to the protests that it draws', () => {
  const text =
    'Parliament outlawed abortion in Porto on Tuesday. The law has drawn protests: thousands marched through the town on Friday.'
  expect(answeredBy(text, 'law-adopted')).toBeUndefined()
})

test('a law is an answer to the protests told of before it', () => {
  const text =
    'Thousands marched through Porto on Monday to demand abortion rights. Parliament legalised abortion on Tuesday.'
  expect(answeredBy(text, 'law-adopted')).toBe('march')
})
