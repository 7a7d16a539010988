import { describe, expect, it } from 'vitest'
import { REVIEW_KEYS, actOfKey, sayKey } from './review-keys.ts'

const bare = { ctrlKey: false, metaKey: false, altKey: false }

describe('keys of the review', () => {
  it.each([
    ['j', 'next'],
    ['ArrowUp', 'previous'],
    ['a', 'accept'],
    ['A', 'approve'],
    ['Enter', 'approve'],
    ['s', 'add'],
    ['S', 'add-event'],
    ['?', 'help'],
    ['q', undefined],
    [' ', undefined],
  ])('%s', (key, act) => {
    expect(actOfKey({ ...bare, key })).toBe(act)
  })

  it('leaves the keys of the browser to it', () => {
    for (const name of ['ctrlKey', 'metaKey', 'altKey'])
      expect(actOfKey({ ...bare, key: 'a', [name]: true })).toBeUndefined()
  })

  it('gives no key two meanings', () => {
    const keys = Object.values(REVIEW_KEYS).flatMap(({ keys }) => keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each([
    ['A', '⇧A'],
    ['a', 'a'],
    ['Enter', '↵'],
    ['?', '?'],
  ])('prints %s as %s', (key, says) => {
    expect(sayKey(key)).toBe(says)
  })
})
