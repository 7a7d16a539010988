import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'

describe('on whose word an event stands', () => {
  test.each([
    [
      'A teacher has not been seen since Sunday night, when four armed men pulled her into a van, her family says.',
      'alleged',
    ],
    ['Soldiers burned down the huts of the herders, an elder told reporters on Monday.', 'alleged'],
    ['Soldiers burned down the huts of the herders on Monday.', 'reported'],
    ['Police detained the poet on Monday, a spokesman for the ministry said.', 'reported'],
    ['Officers beat a student in a cell, his lawyer said. The police denied that he had been beaten.', 'disputed'],
  ])('%s: %s', (text, basis) => {
    expect(recordOf(text).events.find((one) => one.class === 'violation')?.basis).toBe(basis)
  })

  test('a speaker who closes the sentence speaks all of it, and denies nothing by saying what has not been seen', () => {
    const record = recordOf(
      'A teacher has not been seen since Sunday night, when four armed men pulled her into a van, her family says.',
    )
    const claim = record.statements.find((one) => one.field === 'claim')
    expect(claim?.speaker?.evidence.quote).toBe('her family')
    expect(claim?.evidence[0].quote).toContain('A teacher has not been seen')
    expect(claim?.stance).toBe('alleges')
  })
})
