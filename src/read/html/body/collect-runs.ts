import type { Element, TextNode } from '../tree/node.ts'
import { BLOCK_TAGS, SILENT_TAGS } from '../tree/element-kinds.ts'
import { dropSignOf } from '../signs/drop-sign.ts'
import { roleSignOf } from '../signs/role-sign.ts'
import { tidyText } from './tidy-text.ts'
import { countGood } from './count-good.ts'
import type { DroppedPart, Run } from './run.ts'

/** Every run of words below `root`, in document order, with the parts it stands in that look like no article. */
export function collectRuns(root: Element): readonly Run[] {
  const state: WalkState = {
    runs: [],
    parts: [],
    texts: [],
    chars: 0,
    linkChars: 0,
    inLink: 0,
    breaks: 0,
    start: 0,
    end: 0,
  }
  walk(state, root, root)
  flush(state, root)
  return state.runs
}

type WalkState = {
  readonly runs: Run[]
  readonly parts: DroppedPart[]
  texts: string[]
  chars: number
  linkChars: number
  inLink: number
  breaks: number
  start: number
  end: number
}

// The tree is at most 400 deep, so recursion is safe.
function walk(state: WalkState, element: Element, block: Element): void {
  for (const child of element.children) {
    if (child.kind === 'text') addText(state, child, block)
    else if (child.tag === 'br') addBreak(state, block)
    else if (SILENT_TAGS.has(child.tag)) continue
    else if (child.chars === 0) passOver(state, child, block)
    else enter(state, child, block)
  }
}

/** Half of a page's elements have no words below them; they only set apart what stands around them. */
function passOver(state: WalkState, child: Element, block: Element): void {
  if (BLOCK_TAGS.has(child.tag)) flush(state, block)
  else if (state.texts.length > 0 && child.children.length > 0) state.texts.push(' ')
}

/** A longer link is a page that somebody forgot to close one in. */
const MAX_LINK = 1500

function enter(state: WalkState, child: Element, block: Element): void {
  const isBlock = BLOCK_TAGS.has(child.tag) || isLabel(child, block)
  if (isBlock) flush(state, block)
  const sign = dropSignOf(child)
  if (sign !== undefined) {
    if (!isBlock) flush(state, block)
    state.parts.push({ element: child, sign, good: 0, isCancelled: false })
  }
  const isLink = child.tag === 'a' && child.attributes['href'] !== undefined && child.chars <= MAX_LINK
  if (isLink) state.inLink++
  walk(state, child, isBlock ? child : block)
  if (isLink) state.inLink--
  if (isBlock || sign !== undefined) flush(state, isBlock ? child : block)
  if (sign !== undefined) state.parts.pop()
}

/** Inline elements that a label of its own stands in: the name in a byline, the credit in a caption. Inside a sentence they are words of it. */
const LABELS: ReadonlySet<string> = new Set(['byline', 'date', 'credit'])
const INLINE: ReadonlySet<string> = new Set(['span', 'time', 'small', 'a', 'cite', 'em', 'i', 'strong', 'b'])
const MAX_LABELLED = 400

function isLabel(child: Element, block: Element): boolean {
  if (
    !INLINE.has(child.tag) ||
    block.chars > MAX_LABELLED ||
    block.tag === 'p' ||
    block.tag === 'li' ||
    block.tag === 'td'
  )
    return false
  const sign = roleSignOf(child)
  return sign !== undefined && LABELS.has(sign)
}

function addBreak(state: WalkState, block: Element): void {
  if (++state.breaks >= 2) flush(state, block)
  else if (state.texts.length > 0) state.texts.push('\n')
}

function addText(state: WalkState, node: TextNode, _block: Element): void {
  let ink = 0
  const { data } = node
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i)
    if (code > 32 && code !== 0xa0) ink++
  }
  if (ink === 0 && state.texts.length === 0) return
  if (ink > 0) {
    if (state.chars === 0) state.start = node.start
    state.end = node.end
    state.breaks = 0
  }
  state.texts.push(data.includes('\n') ? data.replace(/[\r\n]/gu, ' ') : data)
  state.chars += ink
  if (state.inLink > 0) state.linkChars += ink
}

function flush(state: WalkState, block: Element): void {
  const { texts, chars, linkChars, start, end } = state
  state.breaks = 0
  if (texts.length === 0) return
  state.texts = []
  state.chars = 0
  state.linkChars = 0
  const text = tidyText(texts.join(''))
  if (text === '') return
  const good = countGood({ text, chars, linkChars, tag: block.tag })
  state.runs.push({ element: block, text, chars, linkChars, start, end, dropped: [...state.parts], good })
}
