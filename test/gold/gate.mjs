#!/usr/bin/env node
// The quality gate: measures the sets of floors.json with the scorer beside the project, where it is there. Fails when a figure has
// fallen below its floor, a value has lost its words, a quote is not its slice, or a document got no answer.
//   npm run gold [-- SET ...] [-- --raise]
// The sets are others' and never part of the project; the floors are figures only. --raise lifts floors to the figures reached.
// Lowering one needs a commit of its own that says why.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const FLOORS = fileURLToPath(new URL('floors.json', import.meta.url))
const SCORER = fileURLToPath(new URL('../../../shared/gold/score.mjs', import.meta.url))
const COMMAND = 'node dist/cli/main.js'

const args = process.argv.slice(2)
const named = args.filter((arg) => !arg.startsWith('--'))
const floors = JSON.parse(readFileSync(FLOORS, 'utf8'))
const sets = Object.keys(floors).filter((set) => named.length === 0 || named.includes(set))

if (!existsSync(SCORER)) console.log('skipped: no gold')
else if (sets.length === 0) console.log('skipped: no floors')
else process.exitCode = await measureAll()

async function measureAll() {
  const folder = mkdtempSync(join(tmpdir(), 'dripstone-gate-'))
  const waiting = [...sets]
  const results = new Map()
  const work = async () => {
    for (let set = waiting.shift(); set !== undefined; set = waiting.shift()) {
      const result = await measure(set, folder)
      results.set(set, result)
      report(set, result)
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (args.includes('--raise')) raise(results)
  const broken = [...results.values()].flatMap((result) => result.faults)
  console.log(
    `${sets.length} sets, ${broken.length === 0 ? 'every figure at or above its floor' : `${broken.length} faults`}`,
  )
  return broken.length === 0 ? 0 : 1
}

/** Runs the scorer on one set: its figures, and what is wrong with them. */
async function measure(set, folder) {
  const file = join(folder, `${set}.json`)
  const output = await scorerOutput([set, '--cmd', COMMAND, '--json', file])
  if (!existsSync(file)) return { seconds: 0, figures: {}, faults: [`the scorer failed:\n${output}`] }
  const { figures, evidence, lost, seconds } = JSON.parse(readFileSync(file, 'utf8'))[set]
  const low = Object.entries(floors[set]).filter(([name, floor]) => (figures[name] ?? 0) < floor - 1e-9)
  const faults = [
    ...low.map(([name, floor]) => `${name} is ${shown(figures[name])}, below its floor ${shown(floor)}`),
    ...(evidence.violations > 0 ? [`${evidence.violations} quotes are not their slice of the text`] : []),
    ...(evidence.unsupported > 0 ? [`${evidence.unsupported} values or events are without words`] : []),
    ...(lost > 0 ? [`${lost} documents got no answer`] : []),
  ]
  return { seconds, figures, faults }
}

function scorerOutput(settings) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SCORER, ...settings, '--timeout', '900'], { cwd: PROJECT })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', () => resolve(output))
  })
}

function report(set, { seconds, figures, faults }) {
  const figuresShown = Object.entries(floors[set]).map(
    ([name, floor]) => `${name} ${shown(figures[name])} (${shown(floor)})`,
  )
  console.log(`${set}, ${seconds.toFixed(1)} s: ${figuresShown.join(', ')}`)
  for (const fault of faults) console.log(`  FAULT ${fault}`)
}

/** Lifts each floor to its figure, cut to three digits; lowers none. */
function raise(results) {
  for (const [set, { figures }] of results) {
    for (const [name, floor] of Object.entries(floors[set])) {
      floors[set][name] = Math.max(floor, Math.floor((figures[name] ?? 0) * 1000) / 1000)
    }
  }
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
}

function shown(figure) {
  return figure === undefined ? '-' : figure.toFixed(3)
}
