import { describe, expect, it } from 'vitest'
import { isFiltered, queryOfQueue, withFilter, withState, type Queue } from './queue-filter.ts'

const plain: Queue = { filter: {}, order: 'relevance' }

describe('the queue in an address', () => {
  it.each<[string, Queue, string]>([
    ['plain', plain, ''],
    ['in a state', withState(plain, 'new'), 'state=new'],
    ['in any state again', withState(withState(plain, 'new'), undefined), ''],
    [
      'searched and ordered',
      { ...withFilter(plain, { search: 'bread riot' }), order: 'newest' },
      'search=bread+riot&order=newest',
    ],
    ['without events', withFilter(plain, { hasEvents: false }), 'hasEvents=false'],
    ['no longer of a source', withFilter(withFilter(plain, { source: ['The Post'] }), { source: undefined }), ''],
  ])('%s', (_title, queue, query) => {
    expect(queryOfQueue(queue).toString()).toBe(query)
    expect(isFiltered(queue)).toBe(query !== '')
  })
})
