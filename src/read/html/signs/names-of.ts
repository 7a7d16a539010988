import type { Element } from '../tree/node.ts'

const MAX_NAME_CHARS = 600
/** Names that tell what a page is filed under, what it has or how it looks, not what the element is for. */
const STATES =
  /(?:^|\s)(?:category|categories|tag|product-(?:cat|categories|tag)|post-(?:tag|format)|format|type|status|has|have|no|with|without|js|is|not|ng|page-template|theme|color|bg|animated|col|columns|grid|row|data|paywall|logged)-[^\s]*|(?<=\s)elementor-(?:element|widget|section|column|size|position)[^\s]*/gu
/** The modifier of a block, element, modifier name: `field--label-hidden` is a field. */
const MODIFIER =
  /(?<=[a-z\d])--+(?:has|have|no|not|with|without|is|label|type|view|theme|default|full|large|small|wide|space|mode)(?:-[^\s]*|(?=\s|$))/gu

/**
 * The class and id of an element as lower-case words with a hyphen between their parts and a space on both sides:
 * `class="StoryBody" id="main_text"` gives ` story-body main-text `. Empty when it has neither. Names of states and of
 * subjects are left out.
 */
export function namesOf(element: Element): string {
  return (element.names ??= makeNames(element))
}

function makeNames(element: Element): string {
  const { class: classes, id } = element.attributes
  if (classes === undefined && id === undefined) return ''
  // Made anew on purpose: a slice of the page as a key would keep the whole page in memory.
  const written = ` ${classes ?? ''} ${id ?? ''} `
  const known = KNOWN.get(written)
  if (known !== undefined) return known
  const split = written
    .slice(0, MAX_NAME_CHARS)
    .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
    .toLowerCase()
  const plain = split.includes('--') ? split.replace(MODIFIER, '') : split
  const made = ` ${plain
    .replace(/[_:/]+/gu, '-')
    .replace(STATES, ' ')
    .trim()} `
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear()
  if (written.length <= MAX_NAME_CHARS) KNOWN.set(written, made)
  return made
}

/** Pages repeat their names thousands of times; remembering them never changes an answer. */
const KNOWN = new Map<string, string>()
const MAX_KNOWN = 20_000
