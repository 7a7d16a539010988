import { describe, expect, test } from 'vitest'
import { recordOf } from '../../test/record-of.ts'
import type { ReportRecord } from '../model/record.ts'

/** Who did what to whom; the names as the record gives them, '' for nobody. */
const ROWS: readonly (readonly [text: string, kind: string, perpetrator: string, victim: string])[] = [
  ['Police arrested four students in Ankara on Monday.', 'arrest', 'police', 'four students'],
  ['Four students were arrested by police in Ankara on Monday.', 'arrest', 'police', 'four students'],
  ['The arrest of two editors by plain-clothes officers shocked the town.', 'arrest', 'officers', 'two editors'],
  ['Masked men abducted the blogger outside her flat.', 'abduction', 'masked men', 'blogger'],
  ['The blogger was abducted outside her flat by masked men.', 'abduction', 'masked men', 'blogger'],
  ['Soldiers shot dead a shepherd near the border.', 'killing', 'soldiers', 'shepherd'],
  ['A shepherd was shot dead near the border by soldiers.', 'killing', 'soldiers', 'shepherd'],
  ['Protesters attacked a policeman during the march.', 'attack', 'protesters', 'policeman'],
  ['A policeman was attacked by protesters during the march.', 'attack', 'protesters', 'policeman'],
  ['Officers beat a photographer who was filming the rally.', 'beating', 'officers', 'photographer'],
  ['The photographer, who was beaten by officers, lost two teeth.', 'beating', 'officers', 'photographer'],
  ['Gunmen kidnapped a priest and two nuns in the village.', 'abduction', 'gunmen', 'priest'],
  ['Agents raided the office of the weekly and detained its editor.', 'detention', 'agents', 'editor'],
  ['The security service tortured the prisoner for three days.', 'torture', 'security service', 'prisoner'],
  ['Residents accused the army of killing eleven villagers.', 'killing', 'army', 'eleven villagers'],
  ['A court in Minsk jailed the lawyer for ten years.', 'conviction', 'court', 'lawyer'],
]

function names(record: ReportRecord, event: string, field: 'perpetrator' | 'victim'): string {
  const said = record.statements.filter((one) => one.field === field && one.event === event)
  return said.map((one) => (typeof one.value === 'object' && 'name' in one.value ? one.value.name : '')).join(', ')
}

describe('who did what to whom', () => {
  test.each(ROWS)('%s (%s)', (text, kind, perpetrator, victim) => {
    const record = recordOf(text)
    const event = record.events.find((one) => one.class === 'violation' && one.kind === kind)
    expect(event, `${kind} among ${record.events.map((one) => one.kind).join(', ')}`).toBeDefined()
    const id = event?.id ?? ''
    expect(names(record, id, 'perpetrator').toLowerCase()).toContain(perpetrator)
    expect(names(record, id, 'victim').toLowerCase()).toContain(victim)
    expect(names(record, id, 'victim').toLowerCase()).not.toContain(perpetrator)
  })
})

describe('one person told in several ways is one', () => {
  /** The names of the field's values, in order. */
  const namesOf = (text: string, field: 'perpetrator' | 'victim' | 'actor'): readonly string[] =>
    recordOf(text).statements.flatMap((one) => (one.field === field ? [one.value.name] : []))

  test.each([
    [
      'Gunman shoots man\n\nA man named as Paul Roe shot the journalist Ada Osei in Porto on Monday. The gunman fled.',
      'victim',
      ['Ada Osei'],
    ],
    ['Ada Osei was gang raped by two soldiers in Porto on Monday.', 'victim', []],
  ] as const)('%s: %s', (text, field, expected) => {
    const names = namesOf(text, field)
    for (const name of expected) expect(names).toContain(name)
    expect(names).not.toContain('man')
    expect(names).not.toContain('gang')
  })

  test('an office that the report names the holder of is the holder', () => {
    const text =
      'Danish prime minister signs ban\n\nPrime Minister Ada Osei signed a law on Monday that bans rallies. Protesters marched in Aarhus against it.'
    expect(namesOf(text, 'actor')).toEqual(['Ada Osei'])
  })

  test('a day is nobody', () => {
    expect(
      namesOf('Two officers were found guilty on Thursday of raping a tourist in Porto.', 'perpetrator'),
    ).not.toContain('Thursday')
  })
})
