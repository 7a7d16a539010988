import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'

function demandsOf(text: string): readonly string[] {
  return recordOf(text).statements.flatMap((one) => (one.field === 'demand' ? [one.evidence[0].quote] : []))
}

describe('what is demanded', () => {
  test.each([
    ['Hundreds rallied in Porto on Monday to demand the release of a priest.', 'the release of a priest'],
    ['Marchers in Lyon called on the council to build a school.', 'to build a school'],
    ['Students marched in Cork, demanding lower rents.', 'lower rents'],
    ['Nurses marched in Graz carrying placards asking the ministry to raise their pay.', 'raise their pay'],
    ['Nurses marched in Graz with a banner reading "Beds for all".', 'Beds for all'],
    ['Thousands marched in Sofia. The government has met none of their demands for a new court.', 'a new court'],
    ['Thousands rallied in Kumasi. They wanted the mayor to open the market.', 'open the market'],
    ['Farmers protested in Bruges against a tax on milk.', 'a tax on milk'],
  ])('%s: %s', (text, demand) => {
    expect(demandsOf(text).join(' / ')).toContain(demand)
  })

  test('a list of demands gives each of them', () => {
    const demands = demandsOf(
      "Thousands marched in Sofia on Monday. The marchers' demands include the sale of two flats, a new mayor, and an end to night work, but few think they will be met.",
    )
    expect(demands).toEqual(['the sale of two flats', 'a new mayor', 'an end to night work'])
  })

  test.each([
    'Farmers protested in Bruges against the premier.',
    'Members of the council protested, holding signs.',
    'Nurses marched in Graz for two hours.',
  ])('no demand: %s', (text) => {
    expect(demandsOf(text)).toEqual([])
  })
})
