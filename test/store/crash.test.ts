import { expect, it } from 'vitest'
import { killRounds } from './crash/rounds.ts'

// More rounds: `npm run bench -- crash`.
it('loses nothing that it promised when it is killed at work', async () => {
  const { wrong, promises } = await killRounds(4)
  expect(wrong).toEqual([])
  expect(promises).toBeGreaterThan(4)
}, 180_000)
