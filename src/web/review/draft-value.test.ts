import { describe, expect, it } from 'vitest'
import type { Field, FieldValues } from '../../model/statement.ts'
import { draftOfValue, draftOfWords, valueOfDraft, type Draft } from './draft-value.ts'

describe('values as they are written', () => {
  it.each<[Field, Draft, FieldValues[Field] | undefined]>([
    ['size', { low: '300' }, { low: 300 }],
    ['size', { low: '1,200', high: '1 500' }, { low: 1200, high: 1500 }],
    ['size', { low: '30', high: '20' }, undefined],
    ['size', { low: 'many' }, undefined],
    ['size', {}, undefined],
    ['date', { from: '2017-05-17' }, { start: '2017-05-17', end: '2017-05-17', precision: 'day' }],
    ['date', { from: '17 May 2017' }, { start: '2017-05-17', end: '2017-05-17', precision: 'day' }],
    ['date', { from: '7.5.2017', to: '9.5.2017' }, { start: '2017-05-07', end: '2017-05-09', precision: 'day' }],
    ['date', { from: 'February 2020' }, { start: '2020-02-01', end: '2020-02-29', precision: 'month' }],
    ['date', { from: '2017' }, { start: '2017-01-01', end: '2017-12-31', precision: 'year' }],
    ['date', { from: '2016', to: '2017-03' }, { start: '2016-01-01', end: '2017-03-31', precision: 'year' }],
    ['date', { from: '--05-17' }, { start: '--05-17', end: '--05-17', precision: 'day' }],
    ['date', { from: '2017-02-30' }, undefined],
    ['date', { from: '2017-13' }, undefined],
    ['date', { from: '2017-05-18', to: '2017-05-17' }, undefined],
    ['place', { name: ' Leeds ', country: 'GB', precision: '' }, { name: 'Leeds', country: 'GB' }],
    ['place', { name: 'Leeds', country: 'Britain' }, undefined],
    [
      'victim',
      { name: 'Ada Lind', kind: 'person', role: 'nurse' },
      { name: 'Ada Lind', kind: 'person', role: 'nurse' },
    ],
    ['victim', { name: 'Ada Lind', kind: '' }, undefined],
    ['demand', { text: 'to pay them', addressee: '' }, { text: 'to pay them' }],
    ['issue', { term: 'labour' }, 'labour'],
    ['issue', { term: 'work' }, undefined],
    ['happened', { term: 'false' }, false],
    ['happened', {}, undefined],
    ['about', { term: 'e1' }, 'e1'],
  ])('%s %o', (field, draft, value) => {
    expect(valueOfDraft(field, draft)).toEqual(value)
  })

  it.each<[Field, FieldValues[Field]]>([
    ['size', { low: 24, high: 99 }],
    ['size', { high: 5 }],
    ['date', { start: '2019-02-11', end: '2019-02-17', precision: 'week' }],
    ['date', { start: '2019-02-01', end: '2019-02-28', precision: 'month' }],
    ['date', { start: '--12-24', end: '--12-26', precision: 'day' }],
    ['organiser', { name: 'Shipyard Union', kind: 'organisation' }],
    ['demand', { text: 'to resign', addressee: 'the mayor' }],
    ['issue', 'labour'],
    ['participantViolence', false],
  ])('stay as they are when nothing is changed: %s', (field, value) => {
    expect(valueOfDraft(field, draftOfValue(value))).toEqual(value)
  })

  it('keep what GeoNames knows of a place while its name stays, and lose it with the name', () => {
    const was = { name: 'Leeds', country: 'GB', lat: 53.8, lon: -1.55, geonames: 2644688, aliases: ['Loidis'] }
    const draft = draftOfValue(was)
    expect(valueOfDraft('place', draft, was)).toEqual(was)
    expect(valueOfDraft('place', { ...draft, precision: 'settlement' }, was)).toEqual({
      ...was,
      precision: 'settlement',
    })
    expect(valueOfDraft('place', { ...draft, name: 'York' }, was)).toEqual({ name: 'York', country: 'GB' })
  })
})

describe('what selected words suggest', () => {
  it.each<[Field, string, Draft]>([
    ['size', 'Over 300', { low: '300' }],
    ['size', 'up to 1,500 people', { high: '1500' }],
    ['size', 'between 40 and 50', { low: '40', high: '50' }],
    ['arrested', '12 students', { low: '12', high: '12' }],
    ['size', 'dozens', {}],
    ['organiser', 'the Shipyard\n Union', { name: 'the Shipyard Union', kind: 'group' }],
    ['claim', 'it knew nothing', { text: 'it knew nothing' }],
    ['issue', 'pay', {}],
  ])('%s: %s', (field, words, draft) => {
    expect(draftOfWords(field, words)).toEqual(draft)
  })
})
