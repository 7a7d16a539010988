import { describe, expect, test } from 'vitest'
import { recordOf } from '../../../test/record-of.ts'
import { explainValue, type ValueExplanation } from './explain-value.ts'
import { sayRule } from './say-rule.ts'

const MARCH = [
  'Nurses march for pay in Leeds',
  '',
  'About 400 nurses marched through Leeds on Monday, organisers said. Police put the crowd at dozens. Eight officers looked on.',
  '',
  'Police arrested four men and Jane Holt, a student, at the march. "They did nothing," said Mary Dunne.',
].join('\n')
const record = recordOf(MARCH)

function explain(field: Parameters<typeof explainValue>[2], event = 'e1'): ValueExplanation {
  const told = explainValue(record, event, field)
  if (told === undefined) throw new Error(`no event ${event}`)
  return told
}

describe('how a value came about', () => {
  test('names the event, the words in their place, the rules and the number of rivals', () => {
    const { event, chosen } = explain('size')
    expect(event.class).toBe('assembly')
    expect(chosen?.words[0]?.quote).toBe('About 400')
    expect(chosen?.words[0]?.after).toMatch(/^ nurses marched/)
    expect(chosen?.ruleSays).not.toBe('')
    expect(chosen?.rule).toContain('speak most for a crowd')
  })

  test('says of every statement that is not shown what became of it', () => {
    const { others, chosen } = explain('size')
    const said = record.statements.filter(({ event, field }) => event === 'e1' && field === 'size')
    expect(others.map(({ statement }) => statement.id)).toEqual(
      said.map(({ id }) => id).filter((id) => id !== chosen?.statement.id),
    )
    for (const { reason } of others) expect(reason).not.toBe('')
  })

  test('several people side by side hold together, none of them lost', () => {
    const arrest = record.events.find(({ kind }) => kind === 'arrest')
    const { chosen, others } = explain('victim', arrest?.id)
    expect(chosen?.statement.value).toMatchObject({ name: 'four men' })
    expect(others.map(({ fate }) => fate)).toEqual(['holds-too'])
  })

  test('tells what was read near and counts something else', () => {
    const reasons = explain('size').passedOver.map(({ evidence, reason }) => [evidence.quote, reason])
    expect(reasons).toContainEqual(['Eight', 'counts officers'])
  })

  test('tells whom the names near it were taken for', () => {
    const arrest = record.events.find(({ kind }) => kind === 'arrest')
    const reasons = explain('perpetrator', arrest?.id).passedOver.map(({ evidence, reason }) => [
      evidence.quote,
      reason,
    ])
    expect(reasons).toContainEqual(['Jane Holt', expect.stringMatching(/^taken for its victim/)])
    expect(reasons).toContainEqual(['Mary Dunne', expect.stringMatching(/^speaks/)])
  })

  test('a denied value lost because a speaker denies it', () => {
    const statements = record.statements.map((one) => ({ ...one, stance: 'denies' as const }))
    const events = record.events.map((one) => ({ ...one, values: {} }))
    const told = explainValue({ ...record, statements, events }, 'e1', 'participants')
    expect(told?.chosen).toBeUndefined()
    expect(told?.others.map(({ fate, reason }) => [fate, reason])).toEqual([['denied', 'a speaker denies it']])
  })

  test('is undefined for an event that the record does not have', () => {
    expect(explainValue(record, 'e99', 'size')).toBeUndefined()
  })

  test('survives a round-trip through JSON', () => {
    const told = explain('date')
    expect(JSON.parse(JSON.stringify(told))).toEqual(told)
  })

  test('every rule of the record is said in words', () => {
    const rules = record.statements.map(({ coder }) => coder.rule)
    expect(rules.filter((rule) => sayRule(rule) === '')).toEqual([])
  })
})
