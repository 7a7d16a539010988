import { expect, test } from 'vitest'
import { loadLanguageFinder } from './find-language.ts'

const findLanguage = await loadLanguageFinder()

test.each([
  ['About forty people walked from the station to the town hall on Saturday.', 'en'],
  ['Police', 'en'],
  ['Вчера у мэрии прошёл пикет, никто не задержан.', 'ru'],
  ['La marche a été interdite par le préfet, qui craignait des violences.', 'fr'],
  ['Учора біля мерії пройшов пікет, нікого не затримали.', 'uk'],
])('finds the language of "%s"', (text, language) => {
  expect(findLanguage(text)).toBe(language)
})

test.each(['', '12 : 30', '—'])('finds no language in %j', (text) => {
  expect(findLanguage(text)).toBeUndefined()
})
