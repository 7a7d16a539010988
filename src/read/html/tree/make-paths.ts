import type { Element } from './node.ts'

/** A function that gives each element of one page its path: tags and places among siblings of the same tag, from 1. */
export function makePaths(): (element: Element) => string {
  const known = new Map<Element, string>()
  return function pathOf(element: Element): string {
    if (element.parent === null) return ''
    const path = known.get(element)
    if (path !== undefined) return path
    const above = pathOf(element.parent)
    const counts = new Map<string, number>()
    for (const sibling of element.parent.children) {
      if (sibling.kind !== 'element') continue
      const place = (counts.get(sibling.tag) ?? 0) + 1
      counts.set(sibling.tag, place)
      known.set(sibling, `${above}${above === '' ? '' : '/'}${sibling.tag}[${place}]`)
    }
    return known.get(element) ?? above
  }
}
