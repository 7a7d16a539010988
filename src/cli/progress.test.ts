import { expect, test } from 'vitest'
import { renderProgress, startProgress } from './progress.ts'

test('shows a bar where the size of the input is known, and counts where it is not', () => {
  expect(renderProgress({ done: 50, total: 100, read: 1234, seconds: 4 })).toBe(
    '[############            ] 50 %  1,234 reports, 309 a second',
  )
  expect(renderProgress({ done: 50, total: 0, read: 10, seconds: 2 })).toBe('10 reports, 5 a second')
})

test('draws nothing in the first second, then at most ten times a second, and wipes itself out', () => {
  const drawn: string[] = []
  let time = 0
  const progress = startProgress(
    (text) => drawn.push(text),
    () => 100,
    () => time,
  )
  for (time = 0; time <= 1300; time += 20) progress.add(1, 1)
  progress.clear()
  expect(drawn.length).toBeGreaterThanOrEqual(3)
  expect(drawn.length).toBeLessThanOrEqual(5)
  expect(drawn.at(-1)).toBe('\r\u001B[K')
})

test('leaves no trace of quick work', () => {
  const drawn: string[] = []
  const progress = startProgress(
    (text) => drawn.push(text),
    () => 100,
    () => 0,
  )
  progress.add(100, 1)
  progress.clear()
  expect(drawn).toEqual([])
})
