import { describe, expect, test } from 'vitest'
import { recordOf } from '../../../test/record-of.ts'

const FILLER =
  'The street was closed for two hours and neighbours were asked to stay in. A shopkeeper said she had heard a noise and thought of a tyre. The road is lined with small houses and a school, and most people there know each other. Nothing like it had happened in years, she said, and she hoped that it would stay so for many more.'

/** The kinds of the events of a report. */
function kindsOf(text: string): readonly string[] {
  return recordOf(text).events.map(({ kind }) => kind)
}

describe('a report of private matters alone has no event', () => {
  test.each([
    ['a stabbing', `A man was stabbed in Mill Road on Tuesday, police said. ${FILLER}`],
    [
      'a burglar before a court',
      'A burglar was charged with theft and jailed on Monday after detectives searched his motel room.',
    ],
    [
      'a mishap',
      `An old woman was killed on Tuesday when a neighbour hit her with his van. Police are investigating. ${FILLER}`,
    ],
    [
      'weak words for an assembly beside it',
      `A man was shot dead in Mill Road on Tuesday. His sister will attend the trial. ${FILLER}`,
    ],
    [
      'many words of crime to one of public life',
      'A burglar stabbed a man on Monday in a motel near the house of the governor, detectives said. He was on parole for theft and robbery, and drugs were found in his girlfriend\u2019s car.',
    ],
  ])('%s', (_, text) => {
    expect(kindsOf(text)).toEqual([])
    expect(recordOf(text).setAside.map(({ rule }) => rule)).toContain('event.private-matter')
  })
})

describe('a report with a bearing on public life keeps its events', () => {
  test.each([
    ['who suffered it', `A journalist was stabbed in Mill Road on Tuesday, police said. ${FILLER}`, 'attack'],
    [
      'why it was done',
      `A man was stabbed in Mill Road on Tuesday in a racist attack, police said. ${FILLER}`,
      'attack',
    ],
    ['who did it', `Police officers beat a man in Mill Road on Tuesday. ${FILLER}`, 'beating'],
    [
      'an assembly beside it',
      `Hundreds marched through Mill Road. A man was stabbed there on Tuesday. ${FILLER}`,
      'attack',
    ],
    ['a right that it takes', `A woman was raped in Mill Road on Tuesday, police said. ${FILLER}`, 'sexual-violence'],
    ['too few words to tell', 'A man was stabbed in Mill Road on Tuesday.', 'attack'],
  ])('%s', (_, text, kind) => {
    expect(kindsOf(text)).toContain(kind)
  })
})

describe('people who come together want something, or it is no assembly', () => {
  test.each([
    'Two members joined the council at its meeting in the town hall.',
    'Fire engines congregated outside the house.',
    'The takeover of the chemical firm was paid for out of its reserves.',
    'She leads a parade of young authors onto the shelves.',
    'A thousand guests attended the opening of the museum.',
  ])('none: %s', (text) => {
    expect(kindsOf(text)).toEqual([])
  })

  test.each([
    'About a thousand people gathered outside the town hall to denounce the new tax.',
    'Villagers gathered on the square with placards.',
    'Nurses walked out of the wards over pay.',
  ])('one: %s', (text) => {
    expect(kindsOf(text)).toHaveLength(1)
  })
})
