import type { Element } from '../tree/node.ts'
import type { Judged } from './judge-runs.ts'

const MAX_CELL = 200

/** The cells of a table's row as one block, set apart by bars: "2017 | about 140". Cells that hold paragraphs stay as they are. */
export function joinRows(judged: readonly Judged[]): readonly Judged[] {
  const joined: Judged[] = []
  let row: Element | undefined
  for (const item of judged) {
    const own = item.rule === 'table-cell' && item.run.text.length <= MAX_CELL ? rowOf(item.run.element) : undefined
    const last = joined.at(-1)
    if (own !== undefined && own === row && last !== undefined) {
      const run = {
        ...last.run,
        element: own,
        text: `${last.run.text} | ${item.run.text}`,
        chars: last.run.chars + item.run.chars,
        end: item.run.end,
      }
      joined[joined.length - 1] = { run, role: 'list', rule: 'table-row' }
    } else joined.push(item)
    row = own
  }
  return joined
}

function rowOf(element: Element): Element | undefined {
  for (let at: Element | null = element, up = 0; at !== null && up < 4; at = at.parent, up++)
    if (at.tag === 'tr') return at
  return undefined
}
