import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'

/** What is said of one field of the report's assemblies, as value and words. */
function saidOf(text: string, field: string): readonly string[] {
  return recordOf(text).statements.flatMap((one) =>
    one.field === field && typeof one.value === 'string' ? [`${one.value}: ${one.evidence[0].quote}`] : [],
  )
}

describe('what police and officials did at an assembly', () => {
  test.each([
    ['Teachers rallied in Lima on Monday. Police fired tear gas to disperse the crowd.', 'dispersal: tear gas'],
    ['Teachers rallied in Lima on Monday. Police fired tear gas at them.', 'force: tear gas'],
    ['Teachers rallied in Lima on Monday. Officers beat several protesters.', 'force: beat'],
    ['Teachers rallied in Lima on Monday. Fire crews were nearby to monitor the rally.', 'deployment: monitor'],
    ['Police arrested twelve protesters at the rally in Lima on Monday.', 'arrests: arrested'],
  ])('%s: %s', (text, expected) => {
    expect(saidOf(text, 'authorities')).toContain(expected)
  })

  test.each([
    ['who somebody is', 'Teachers rallied in Lima on Monday. The poet, who was arrested in May, spoke to them.'],
    ['a killing that is protested', 'Hundreds marched in Lima on Monday against the killing of a boy by police.'],
    ['a shooting by nobody of the police', 'Teachers rallied in Lima on Monday. A man shot a dog nearby.'],
  ])('%s is not how the assembly went', (_, text) => {
    expect(saidOf(text, 'authorities')).toEqual([])
  })
})
