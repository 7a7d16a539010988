import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawBars, makePanels, topOf } from './make-panels.ts'
import { daysOf, nameOf, spanTime, tickOf } from './time-axis.ts'

describe('the axis of time', () => {
  test.each([
    [[], 'month', []],
    [['2019-11', '2020-02'], 'month', ['2019-11', '2019-12', '2020-01', '2020-02']],
    [['2019-11', '2019'], 'month', ['2019-11']],
    [['2019'], 'year', ['2019']],
    [
      ['2009-11', '2020-02'],
      'year',
      ['2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'],
    ],
  ])('%j has %s ticks', (times, unit, ticks) => {
    expect(spanTime(times)).toEqual({ unit, ticks })
  })

  test('is never long, whatever years reports name', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1 }), (years) => {
        const axis = spanTime(years.map((year) => String(year).padStart(4, '0')))
        expect(axis.ticks.length).toBeLessThanOrEqual(120)
        expect(axis.ticks.at(-1)).toBe(String(Math.max(...years)).padStart(4, '0'))
      }),
    )
  })

  test.each([
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-12', '2019-12-01', '2019-12-31'],
    ['2019', '2019-01-01', '2019-12-31'],
  ])('the days of %s are %s to %s', (tick, from, to) => {
    expect(daysOf(tick)).toEqual({ from, to })
  })

  test('names its ticks', () => {
    expect(nameOf('2017-05')).toBe('May 2017')
    expect(nameOf('2017')).toBe('2017')
    expect(tickOf('2017', spanTime(['2017-05']))).toBeUndefined()
  })
})

describe('panels', () => {
  const counts = [
    { group: 'march', time: '2020-01', events: 3 },
    { group: 'march', time: '2020-03', events: 1 },
    { group: 'march', time: '2020', events: 2 },
    { group: 'vigil', time: '2020-02', events: 1 },
  ]
  const panels = makePanels(counts, spanTime(counts.map(({ time }) => time)))

  test('share their ticks, the largest first; what has no tick is counted beside', () => {
    expect(panels).toEqual([
      { group: 'march', total: 6, values: [3, 0, 1], beside: 2 },
      { group: 'vigil', total: 1, values: [0, 1, 0], beside: 0 },
    ])
    expect(topOf(panels)).toBe(3)
  })

  test.each([
    [[0], 1],
    [[7], 10],
    [[21], 25],
    [[180], 200],
    [[4321], 5000],
  ])('the scale of %j reaches %s', (values, top) => {
    expect(topOf([{ group: '', total: 0, values, beside: 0 }])).toBe(top)
  })

  test('even one event among thousands has a bar that is seen', () => {
    expect(drawBars([0, 1], 5000)).toBe('M1.10 100V98.00H1.90V100Z')
  })
})
