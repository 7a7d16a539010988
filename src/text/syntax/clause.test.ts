import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { agentsOf, patientsOf, subjectsOf } from './clause.ts'
import { loadSyntax } from './syntax.ts'
import type { Sentence } from './token.ts'

const SYNTAX = loadSyntax(readFileSync(new URL('../../../data/syntax/en.bin', import.meta.url)))

function parsed(text: string): Sentence {
  return SYNTAX.parse(SYNTAX.tag(text, { start: 0, end: text.length }))
}

type Reader = (sentence: Sentence, verb: number) => readonly number[]

/** The words that a reader finds for the verb written `verb`, with a space between. */
function wordsOf(reader: Reader, text: string, verb: string): string {
  const sentence = parsed(text)
  const at = sentence.tokens.findIndex((token) => token.form === verb)
  expect(at).toBeGreaterThanOrEqual(0)
  return reader(sentence, at)
    .map((index) => sentence.tokens[index]?.form)
    .join(' ')
}

describe('subjects', () => {
  test.each([
    ['Police arrested two students.', 'arrested', 'Police'],
    ['Two students were arrested by police.', 'arrested', 'students'],
    ['Teachers and nurses marched through the town.', 'marched', 'Teachers nurses'],
    ['Hundreds gathered and sang.', 'sang', 'Hundreds'],
    ['Residents tried to stop the trucks.', 'stop', 'Residents'],
    ['Officers ordered the crowd to leave.', 'leave', 'crowd'],
    ['People carrying flags filled the square.', 'carrying', 'People'],
    ['Activists who carried banners blocked the road.', 'carried', 'Activists'],
    ['Activists who carried banners blocked the road.', 'blocked', 'Activists'],
    ['The mayor said that drivers had blocked the bridge.', 'blocked', 'drivers'],
    ['After the guards left, the crowd cheered.', 'cheered', 'crowd'],
    ['The women were told to go home.', 'go', 'women'],
  ])('%s: who %s', (text, verb, expected) => {
    expect(wordsOf(subjectsOf, text, verb)).toBe(expected)
  })
})

describe('agents', () => {
  test.each([
    ['Police arrested two students.', 'arrested', 'Police'],
    ['Two students were arrested by police.', 'arrested', 'police'],
    ['The reporter was beaten by guards and soldiers.', 'beaten', 'guards soldiers'],
    ['The reporter was beaten and detained by soldiers.', 'beaten', 'soldiers'],
    ['The reporter was beaten and detained by soldiers.', 'detained', 'soldiers'],
    ['Students detained by police were freed.', 'detained', 'police'],
    ['The march was banned.', 'banned', ''],
    ['They know the man whom the guards had beaten.', 'beaten', 'guards'],
  ])('%s: by whom %s', (text, verb, expected) => {
    expect(wordsOf(agentsOf, text, verb)).toBe(expected)
  })
})

describe('patients', () => {
  test.each([
    ['Police arrested two students.', 'arrested', 'students'],
    ['Two students were arrested by police.', 'arrested', 'students'],
    ['Police arrested a teacher and two students.', 'arrested', 'teacher students'],
    ['Soldiers beat and detained a reporter.', 'beat', 'reporter'],
    ['Soldiers beat and detained a reporter.', 'detained', 'reporter'],
    ['The reporter was beaten and detained by soldiers.', 'detained', 'reporter'],
    ['Students detained by police were freed.', 'detained', 'Students'],
    ['Nurses who were detained on Monday have been freed.', 'detained', 'Nurses'],
    ['They know the man whom the guards had beaten.', 'beaten', 'man'],
    ['The crowd left.', 'left', ''],
  ])('%s: whom they %s', (text, verb, expected) => {
    expect(wordsOf(patientsOf, text, verb)).toBe(expected)
  })
})
