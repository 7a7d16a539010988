// What a killed process leaves behind: kills one with SIGKILL at moments spread over its work, loading and reviewing in turn, opens the
// collection again each time, and looks whether all that was acknowledged is there and whole.
// `npm run bench -- crash [--rounds 50] [--write]`; fails when anything is wrong.
import { parseArgs } from 'node:util'
import { killRounds } from '../test/store/crash/rounds.ts'
import { keepResults } from './keep-results.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '50' }, write: { type: 'boolean' } } })
const rounds = Number(values.rounds)
const { wrong, promises } = await killRounds(rounds, (line) => console.log(line))
for (const line of wrong) console.log(line)
console.log(`${rounds} kills, ${promises} promises, ${wrong.length} broken`)
if (values.write === true) keepResults('crash', { rounds, promises, broken: wrong.length })
process.exitCode = wrong.length === 0 ? 0 : 1
