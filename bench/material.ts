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
  const { texts, from } = readTexts()
  const file = openSync(path, 'w')
  let bytes = 0
  let reports = 0
  while (bytes < bytesWanted) {
    bytes += writeSync(file, `${JSON.stringify({ ...texts[reports % texts.length], id: `r${reports}` })}\n`)
    reports++
  }
  closeSync(file)
  return { path, reports, bytes, from }
}

/** A report's words and what is known of it. */
export type Text = { readonly text: string; readonly published?: string; readonly language?: string }

/** The gold texts where they lie beside the project, else the examples. */
export function readTexts(): { readonly texts: readonly Text[]; readonly from: string } {
  return existsSync(GOLD) ? { texts: SETS.flatMap(readSet), from: 'gold' } : { texts: readExamples(), from: 'examples' }
}

function readSet(name: string): readonly Text[] {
  const path = `${GOLD}/${name}/dev.jsonl`
  if (!existsSync(path)) return []
  const rows = readFileSync(path, 'utf8').trim().split('\n')
  const step = Math.max(1, Math.floor(rows.length / TAKEN_OF_EACH))
  return rows.filter((_, index) => index % step === 0).map((row) => inputOf(JSON.parse(row)))
}

function inputOf(row: unknown): Text {
  if (typeof row === 'object' && row !== null && 'input' in row && isText(row.input)) return row.input
  throw new TypeError('a row of a gold set has an input')
}

function isText(input: unknown): input is Text {
  return typeof input === 'object' && input !== null && 'text' in input && typeof input.text === 'string'
}

function readExamples(): readonly Text[] {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ text: readFileSync(`${EXAMPLES}/${name}`, 'utf8'), language: 'en' }))
}
