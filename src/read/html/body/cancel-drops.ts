import { elementsOf, type Element } from '../tree/node.ts'
import { bodyTierOf } from '../signs/body-sign.ts'
import type { DroppedPart, Run } from './run.ts'

/** A part that holds more of the running text than this may be the article's layout; comments can outweigh a short article. */
const MIN_SHARE = 0.5
/** With the title in it, a part needs no more than this share. */
const MIN_TITLED_SHARE = 0.25
/** A part that leaves this little running text elsewhere is no side matter, whatever its name. */
const MAX_REST_SHARE = 0.1
const MAX_REST = 200
/** Without the title in it, a part must leave less than this share of what it holds. */
const MAX_REST_UNTITLED = 0.2
/** A form around so much running text is the page's, not a field to fill in. */
const MIN_FORM = 300

/**
 * Takes back the names that cannot be true: a "sidebar" around the whole article is a layout, not a sidebar. Marks the parts
 * in place.
 */
export function cancelDrops(runs: readonly Run[]): void {
  let total = 0
  let live = 0
  const parts = new Set<DroppedPart>()
  for (const run of runs) {
    total += run.good
    if (run.dropped.length === 0) live += run.good
    for (const part of run.dropped) {
      part.good += run.good
      parts.add(part)
    }
  }
  for (const part of parts) if (part.good > 0 && canHoldArticle(part, { total, live })) part.isCancelled = true
}

function canHoldArticle(part: DroppedPart, page: { readonly total: number; readonly live: number }): boolean {
  const rest = page.total - part.good
  if (rest < part.good && rest < Math.max(MAX_REST, page.total * MAX_REST_SHARE)) return true
  if (part.sign === 'form' && part.element.tag === 'form' && part.good >= MIN_FORM) return true
  if (part.sign === 'comments' || part.sign === 'hidden' || part.good < page.live) return false
  if (part.good >= page.total * MIN_TITLED_SHARE && holdsTitle(part.element)) return true
  const isSide = part.sign === 'related' || part.sign === 'sidebar' || part.sign === 'footer'
  return part.good >= page.total * MIN_SHARE && page.live < (isSide ? MAX_REST / 2 : part.good * MAX_REST_UNTITLED)
}

/** A side matter can outweigh a short article, but it does not hold the article's title. */
function holdsTitle(element: Element): boolean {
  for (const inner of elementsOf(element)) {
    if (inner.tag === 'h1' || inner.attributes['itemprop'] === 'headline' || bodyTierOf(inner) === 1) return true
    if (inner.tag === 'article' && inner !== element && inner.chars * 2 >= element.chars) return true
  }
  return false
}
