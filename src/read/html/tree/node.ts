/** A run of character data with its range in the decoded page. */
export type TextNode = {
  readonly kind: 'text'
  data: string
  readonly start: number
  end: number
  readonly parent: Element
}

/** An element of the page. Ranges are half-open UTF-16 offsets into the decoded page. */
export type Element = {
  readonly kind: 'element'
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Element | null
  readonly children: PageNode[]
  readonly start: number
  /** Where its end tag begins, or where it was closed without one. */
  end: number
  readonly depth: number
  /** Letters and digits below it, scripts, styles and hidden fields left out. */
  chars: number
  /** What `namesOf` made of class and id; the same question is asked of an element many times. */
  names: string | undefined
}

export type PageNode = TextNode | Element

/** Every element at or below `root` in document order; built without recursion, so that depth costs no stack. */
export function elementsOf(root: Element): readonly Element[] {
  const elements: Element[] = []
  const open: Element[] = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    elements.push(element)
    const { children } = element
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child?.kind === 'element') open.push(child)
    }
  }
  return elements
}

/** Readings beside a word and code are not words of the text. */
const UNREAD: ReadonlySet<string> = new Set(['rt', 'rp', 'script', 'style'])

/** All character data below `root`, white space collapsed, block elements and breaks set apart by a space. */
export function textOf(root: Element): string {
  const parts: string[] = []
  const open: PageNode[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'text') parts.push(node.data)
    else {
      if (UNREAD.has(node.tag)) continue
      if (node.tag === 'br') parts.push(' ')
      open.push(...node.children.toReversed())
    }
  }
  return parts.join('').replace(/\s+/gu, ' ').trim()
}
