import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const RESULTS = fileURLToPath(new URL('results.json', import.meta.url))

/** The figures that are committed under this name, whatever they look like. */
export function readResults(name: string): unknown {
  const all = readAll()
  return all[name]
}

/** Puts figures under this name; those of other benches stay. */
export function keepResults(name: string, figures: object): void {
  writeFileSync(RESULTS, `${JSON.stringify({ ...readAll(), [name]: figures }, null, 2)}\n`)
}

function readAll(): Readonly<Record<string, unknown>> {
  if (!existsSync(RESULTS)) return {}
  const kept: unknown = JSON.parse(readFileSync(RESULTS, 'utf8'))
  return typeof kept === 'object' && kept !== null ? { ...kept } : {}
}
