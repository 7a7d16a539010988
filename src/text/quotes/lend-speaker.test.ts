import { describe, expect, test } from 'vitest'
import { recordOf } from '../../../test/record-of.ts'

/** Who says what in a report that tells of a march, as "speaker: words". */
function saidIn(text: string): readonly string[] {
  const { statements } = recordOf(`Thousands marched through Porto on Monday. ${text}`)
  return statements.flatMap(({ field, speaker, evidence }) =>
    field === 'claim' && speaker ? [`${speaker.name}: ${evidence[0].quote}`] : [],
  )
}

describe('who speaks where the verb has no subject of its own', () => {
  test.each([
    [
      'Mayor Ana Prado said the square would stay open, adding: "For us this is a holiday."',
      'Ana Prado: "For us this is a holiday."',
    ],
    ['This Tuesday Mayor Ana Prado criticised the march.', 'Ana Prado: the march'],
    [
      'Ana Prado released a letter which said, "The square must be kept open for all of us."',
      'Ana Prado: "The square must be kept open for all of us."',
    ],
    ["The city's police chief Ana Prado said late on Sunday the road was closed.", 'Ana Prado: the road was closed'],
    [
      'The council of churches reportedly said the square would stay open.',
      'council of churches: the square would stay open',
    ],
    ['According to initial reports, the march began at noon.', 'initial reports: the march began at noon'],
    ['Mayor Ana Prado asked visitors to leave the town.', 'Ana Prado: visitors to leave the town'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toContain(expected)
  })
})
