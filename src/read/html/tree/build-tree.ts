import type { Element, TextNode } from './node.ts'
import { SILENT_TAGS } from './element-kinds.ts'

/** Deeper elements are laid side by side in the element at this depth; browsers stop at about the same depth. */
const MAX_DEPTH = 400

/** A tree that is being built. Offsets are into the whole page. */
export type Building = {
  current: Element
  /** Open elements beyond the depth that is kept. */
  overflow: number
  nodes: number
  /** Steps the parser has spent on looking through its stack of open elements. */
  steps: number
  /** The depth of the deepest element since it was last set. */
  deepest: number
  isTooDeep: boolean
}

type Tag = { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly start: number }

export function startBuilding(): Building {
  const root = makeElement({ tag: '#page', attributes: {}, start: 0 }, null)
  return { current: root, overflow: 0, nodes: 0, steps: 0, deepest: 0, isTooDeep: false }
}

function makeElement({ tag, attributes, start }: Tag, parent: Element | null): Element {
  const depth = parent === null ? 0 : parent.depth + 1
  return {
    kind: 'element',
    tag,
    attributes,
    parent,
    children: [],
    start,
    end: start,
    depth,
    chars: 0,
    names: undefined,
  }
}

/** Opens an element below the current one. */
export function openElement(building: Building, tag: Tag): void {
  const depth = Math.min(building.current.depth, MAX_DEPTH) + building.overflow
  building.deepest = Math.max(building.deepest, depth + 1)
  building.steps += depth
  leaveFlat(building, tag.start)
  if (building.current.depth >= MAX_DEPTH) {
    building.overflow++
    building.isTooDeep = true
  }
  const element = makeElement(tag, building.current)
  building.current.children.push(element)
  building.current = element
  building.nodes++
}

/** Closes the current element. */
export function closeElement(building: Building, at: number): void {
  if (building.overflow > 0) {
    leaveFlat(building, at)
    building.overflow--
    return
  }
  finish(building.current, at)
  if (building.current.parent !== null) building.current = building.current.parent
}

/** Closes the element that was laid beside others for being too deep, if one is open. */
function leaveFlat(building: Building, at: number): void {
  const { current } = building
  if (current.depth <= MAX_DEPTH || current.parent === null) return
  finish(current, at)
  building.current = current.parent
}

/** Closes all that is open and gives the root. */
export function finishBuilding(building: Building, at: number): Element {
  while (building.current.parent !== null) {
    finish(building.current, at)
    building.current = building.current.parent
  }
  finish(building.current, at)
  return building.current
}

function finish(element: Element, at: number): void {
  element.end = Math.max(at, element.start)
  if (element.parent === null || SILENT_TAGS.has(element.tag)) return
  element.parent.chars += element.chars
}

/** Adds character data to the current element, to the run before it where that touches. */
export function addText(
  building: Building,
  data: string,
  range: { readonly start: number; readonly end: number },
): void {
  const { start, end } = range
  const parent = building.current
  const last = parent.children.at(-1)
  if (last?.kind === 'text' && last.end === start) {
    last.data += data
    last.end = end
  } else {
    const text: TextNode = { kind: 'text', data, start, end, parent }
    parent.children.push(text)
    building.nodes++
  }
  if (!SILENT_TAGS.has(parent.tag)) parent.chars += countInk(data)
}

function countInk(data: string): number {
  let ink = 0
  for (let i = 0; i < data.length; i++) if (data.charCodeAt(i) > 32) ink++
  return ink
}
