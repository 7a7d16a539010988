import type { Element } from '../tree/node.ts'
import { cancelDrops } from './cancel-drops.ts'
import { collectRuns } from './collect-runs.ts'
import { findRegion, type Region } from './find-region.ts'
import { findTitles } from './find-titles.ts'
import { judgeRun, type Judged } from './judge-runs.ts'
import { joinRows } from './join-rows.ts'
import { readHead } from './read-head.ts'
import { splitCredits } from './split-credits.ts'
import { trimAsides } from './trim-asides.ts'
import type { Run } from './run.ts'

/** What the page says about its article before the body is looked for. */
export type Hints = { readonly titles: readonly string[]; readonly description: string | undefined }

export type Body = { readonly judged: readonly Judged[]; readonly region: Region; readonly runs: readonly Run[] }

/** The article of the page: every run that belongs to it with its role, in reading order, and every run that was left out, with the reason. */
export function readBody(root: Element, hints: Hints): Body {
  const runs = collectRuns(root)
  cancelDrops(runs)
  const titles = findTitles(runs, hints.titles)
  const region = findRegion(root, runs, titles)
  const limit = new Set(region.elements)
  const head = readHead({ runs, region: limit, titles, hints })
  const body = runs.slice(head.bodyFrom).filter((run) => isInside(run.element, limit))
  const rest = trimAsides(
    head.judged,
    body.map((run) => ({ run, ...judgeRun(run, limit) })),
  )
  return { judged: splitCredits(joinRows([...head.judged, ...rest])), region, runs }
}

function isInside(element: Element, region: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (region.has(at)) return true
  return false
}
