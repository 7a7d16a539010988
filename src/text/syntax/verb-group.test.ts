import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadSyntax } from './syntax.ts'
import { isNegated, isPassive, verbGroupOf } from './verb-group.ts'
import type { VerbGroup } from './verb-group.ts'

const SYNTAX = loadSyntax(readFileSync(new URL('../../../data/syntax/en.bin', import.meta.url)))

function at(text: string, verb: string) {
  const sentence = SYNTAX.parse(SYNTAX.tag(text, { start: 0, end: text.length }))
  const index = sentence.tokens.findIndex((token) => token.form === verb)
  expect(index).toBeGreaterThanOrEqual(0)
  return { sentence, index }
}

describe('a verb group', () => {
  test.each<[string, string, Partial<VerbGroup>]>([
    ['Police arrested two students.', 'arrested', { tense: 'past', mood: 'indicative', passive: false }],
    ['Workers are striking.', 'striking', { tense: 'present', progressive: true, perfect: false }],
    ['The mayor has banned the march.', 'banned', { tense: 'present', perfect: true, passive: false }],
    ['The march was banned by the mayor.', 'banned', { tense: 'past', passive: true }],
    ['The students will leave on Friday.', 'leave', { tense: 'future', modal: 'will', mood: 'indicative' }],
    ['The union plans to strike on Monday.', 'strike', { tense: 'future', modal: 'plan' }],
    ['The union would strike.', 'strike', { tense: 'none', mood: 'conditional' }],
    ['If the mayor resigns, the group will leave.', 'resigns', { mood: 'conditional' }],
    ['They came to help.', 'help', { mood: 'infinitive', tense: 'none' }],
    ['People carrying flags filled the square.', 'carrying', { mood: 'participle' }],
    ['Close the camps now!', 'Close', { mood: 'imperative' }],
    ['The march must be stopped.', 'stopped', { modal: 'must', passive: true }],
  ])('%s: %s', (text, verb, expected) => {
    const { sentence, index } = at(text, verb)
    expect(verbGroupOf(sentence, index)).toMatchObject(expected)
  })
})

describe('negation', () => {
  test.each([
    ['The mayor did not ban the march.', 'ban', true],
    ["The mayor didn't ban the march.", 'ban', true],
    ['They never marched.', 'marched', true],
    ['Nobody was hurt.', 'hurt', true],
    ['No one was arrested.', 'arrested', true],
    ['No arrests were made.', 'made', true],
    ['The crowd left without breaking windows.', 'breaking', true],
    ['They were not allowed to leave.', 'leave', true],
    ['The mayor banned the march.', 'banned', false],
    ['Not everybody came, but police arrested two.', 'arrested', false],
  ])('%s: %s, %s', (text, verb, expected) => {
    const { sentence, index } = at(text, verb)
    expect(isNegated(sentence, index)).toBe(expected)
  })
})

describe('the passive', () => {
  test.each([
    ['Two students were arrested.', 'arrested', true],
    ['Students beaten by police went home.', 'beaten', true],
    ['The reporter was beaten and detained.', 'detained', true],
    ['People arrested on Monday went home.', 'arrested', true],
    ['Police detained two men.', 'detained', false],
    ['Police have detained two men.', 'detained', false],
  ])('%s: %s, %s', (text, verb, expected) => {
    const { sentence, index } = at(text, verb)
    expect(isPassive(sentence, index)).toBe(expected)
  })
})
