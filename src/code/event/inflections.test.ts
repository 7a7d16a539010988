import { expect, test } from 'vitest'
import { regularForms } from './inflections.ts'

test.each([
  ['loot', 'loots looted looting'],
  ['riot', 'riots rioted rioting'],
  ['raid', 'raids raided raiding'],
  ['ban', 'bans banned banning'],
  ['bar', 'bars barred barring'],
  ['torture', 'tortures tortured torturing'],
  ['punch', 'punches punched punching'],
  ['deny', 'denies denied denying'],
  ['slay', 'slays slayed slaying'],
  ['free', 'frees freed freeing'],
])('%s: %s', (verb, forms) => {
  expect(regularForms(verb).join(' ')).toBe(forms)
})

test('words that are no plain verb have none', () => {
  expect(regularForms('re-arrest')).toEqual([])
})
