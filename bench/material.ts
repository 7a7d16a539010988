import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const GOLD = fileURLToPath(new URL('../../shared/gold', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url))
const SETS = ['reports-en', 'mm', 'india-police', 'polnear', 'case2021', 'timex']
// A sample of every set, so that short notes and long reports both count.
const TAKEN_OF_EACH = 150

/** What is read: a JSON lines file, how many reports and bytes it holds, and where its texts are from. */
export type Material = {
  readonly path: string
  readonly reports: number
  readonly bytes: number
  readonly from: string
}

/** Writes reports to `path`, in rounds over the gold texts where they lie beside the project, else over the examples. */
export function writeMaterial(path: string, bytesWanted: number): Material {
  const hasGold = existsSync(GOLD)
  const texts = hasGold ? SETS.flatMap(readSet) : readExamples()
  const file = openSync(path, 'w')
  let bytes = 0
  let reports = 0
  while (bytes < bytesWanted) {
    const text = texts[reports % texts.length] ?? {}
    bytes += writeSync(file, `${JSON.stringify({ ...text, id: `r${reports}` })}\n`)
    reports++
  }
  closeSync(file)
  return { path, reports, bytes, from: hasGold ? 'gold' : 'examples' }
}

function readSet(name: string): readonly object[] {
  const path = `${GOLD}/${name}/dev.jsonl`
  if (!existsSync(path)) return []
  const rows = readFileSync(path, 'utf8').trim().split('\n')
  const step = Math.max(1, Math.floor(rows.length / TAKEN_OF_EACH))
  return rows.filter((_, index) => index % step === 0).map((row) => inputOf(JSON.parse(row)))
}

function inputOf(row: unknown): object {
  if (typeof row === 'object' && row !== null && 'input' in row && typeof row.input === 'object' && row.input !== null)
    return row.input
  throw new TypeError('a row of a gold set has an input')
}

function readExamples(): readonly object[] {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ text: readFileSync(`${EXAMPLES}/${name}`, 'utf8'), language: 'en' }))
}
