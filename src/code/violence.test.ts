import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'

function violenceOf(text: string): readonly string[] {
  return recordOf(text).statements.flatMap((one) =>
    one.field === 'participantViolence' ? [`${String(one.value)}: ${one.evidence[0].quote}`] : [],
  )
}

describe('whether those who took part used violence', () => {
  test.each([
    ['Protesters threw stones at the bank during a march in Quito on Monday.', 'true: threw stones'],
    ['Protests erupted in Quito on Monday, with two banks set ablaze.', 'true: set ablaze'],
    ['Protesters tore down a fence outside the ministry in Quito on Monday.', 'true: tore down'],
    ['The march through Quito on Monday ended without incident.', 'false: without incident'],
  ])('%s: %s', (text, expected) => {
    expect(violenceOf(text)).toContain(expected)
  })

  test.each([
    ['Riot police stood by as teachers marched in Quito on Monday.'],
    ['Officers in riot gear watched the rally in Quito on Monday.'],
    ['Police beat protesters during a march in Quito on Monday.'],
  ])('what police are called or do is not theirs: %s', (text) => {
    expect(violenceOf(text)).toEqual([])
  })

  test.each([
    ['Protesters clashed with officers in Quito on Monday.', 'rally'],
    ['Rioters set cars alight and looted shops in Quito on Monday.', 'riot'],
  ])('clashes leave a protest its form, and riots are riots: %s', (text, kind) => {
    expect(recordOf(text).events.find((one) => one.class === 'assembly')?.kind).toBe(kind)
  })
})
