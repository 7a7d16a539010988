import { readFileSync } from 'node:fs'

/** The rows of a tab-separated file with a heading line, as objects keyed by heading. */
export function readTable(file: string | URL): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const keys = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    if (cells.length !== keys.length) throw new Error(`${String(file)}: ${cells.length} cells in "${line}"`)
    return Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? '']))
  })
}

/** The parts of a `;`-separated cell. */
export function partsOf(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(';').filter((part) => part !== '')
}
