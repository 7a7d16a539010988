import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MARCH, RALLY, WEATHER } from '../records.ts'
import { lookAfter, workAndKill, type Promised, type Round } from './kill-and-look.ts'

const MODELS = [RALLY, MARCH, WEATHER]
const LONGEST_START = 2500
/** No promise takes longer than this to keep. */
const LONGEST_STEP = 80
const MOST_PROMISES = 13
/** Every so many rounds the process dies before it has the collection open, when the database may be mending itself. */
const EARLY = 5

export type Outcome = { readonly wrong: readonly string[]; readonly promises: number }

/** Kills a process at work on one collection, round after round, and looks each time whether all that it promised is there. */
export async function killRounds(rounds: number, tell: (line: string) => void = () => undefined): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dripstone-crash-'))
  const records = join(folder, 'records.json')
  writeFileSync(records, JSON.stringify(MODELS))
  const promised: Promised = { added: new Set(), decided: new Map() }
  const collection = join(folder, 'collection')
  const wrong: string[] = []
  let promises = 0
  try {
    for (let round = 0; round < rounds; round++) {
      const plan = planRound(round)
      promises += await workAndKill({ folder: collection, records, ...plan }, promised)
      const found = await lookAfter(collection, MODELS, promised)
      wrong.push(...found.map((line) => `round ${round + 1}: ${line}`))
      tell(`round ${round + 1}, ${plan.task}: ${promises} promises so far, ${found.length} broken`)
    }
    return { wrong, promises }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// Moments spread over the whole of a life, none of them twice: the golden section never comes round.
function planRound(round: number): Pick<Round, 'task' | 'life' | 'promises'> {
  const share = (round * 0.618_034) % 1
  const task = round === 0 || round % 2 === 0 ? 'load' : 'review'
  const isEarly = round % EARLY === EARLY - 1
  return isEarly
    ? { task, life: Math.round(share * LONGEST_START), promises: undefined }
    : { task, life: Math.round(share * LONGEST_STEP), promises: 1 + ((round * 5) % MOST_PROMISES) }
}
