import { expect, test } from 'vitest'
import { settleOrigins } from './settle-origins.ts'

const found = {
  origins: { title: 'opengraph', published: 'url', language: 'markup' },
  published: '2019-05-03',
  language: 'EN',
}

test('a report that is no page has no origins', () => {
  expect(settleOrigins({ content: '', title: 'x' }, {}, { published: undefined, language: 'en' })).toBeUndefined()
})

test('what the page says keeps where it says it', () => {
  expect(settleOrigins({ content: '' }, found, { published: '2019-05-03', language: 'en' })).toEqual(found.origins)
})

test('what was handed in, and what the words show, does not come from the page', () => {
  const source = { content: '', title: 'x', published: '2019-05-02' }
  expect(settleOrigins(source, found, { published: '2019-05-02', language: 'de' })).toEqual({
    title: 'caller',
    published: 'caller',
    language: 'text',
  })
  expect(
    settleOrigins({ ...source, published: '2019-02-30' }, found, { published: '2019-05-03', language: 'en' }),
  ).toEqual({
    title: 'caller',
    published: 'url',
    language: 'markup',
  })
})
