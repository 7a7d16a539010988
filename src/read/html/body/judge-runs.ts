import type { BlockRole } from '../../../model/report.ts'
import { elementsOf, type Element } from '../tree/node.ts'
import { roleSignOf, type RoleSign } from '../signs/role-sign.ts'
import {
  ASIDE_HEADING,
  BARE_URL,
  BYLINE,
  CAPTION_START,
  CONTRIBUTORS,
  COPYRIGHT,
  CORRECTION,
  CREDIT_END,
  CREDIT_LINE,
  DATE_LABEL,
  END_HEADING,
  HOUSE_APPEAL,
  HOUSE_LINE,
  isDateLine,
} from '../signs/text-pattern.ts'
import type { Run } from './run.ts'

/** A run with what it is for; `role: null` is left out of the report. The rule says why, in either case. */
export type Judged = { readonly run: Run; readonly role: BlockRole | null; readonly rule: string }

type Verdict = { readonly role: BlockRole | null; readonly rule: string }

const MAX_CREDIT = 120
const MAX_LABEL = 70
const MIN_STANDFIRST = 30
/** A name above a run tells of it only when there is not much else below that name. */
const MAX_NAMED = 900
const MAX_CAPTION = 400
const MAX_BARE_DATE = 25
const MAX_APPEAL = 250
const MAX_COPYRIGHT = 350
/** A day or time in a list item with so many times more words is that of an entry. */
const MIN_ENTRY = 4
/** Dashes, bullets and arrows before a label. */
const LEADING_MARKS = /^[\s\p{Pd}•·»›→▸▶*|+.…:"'“”„]+/u
const HEADING = /^h[1-6]$/u
const CELL = /^(?:td|th|li|dd|dt)$/u

const leave = (rule: string): Verdict => ({ role: null, rule })
const keep = (role: BlockRole, rule: string): Verdict => ({ role, rule })

/** What a run of the article's own part is for, from its element, the elements around it up to `limit`, and its words. */
export function judgeRun(run: Run, limit: ReadonlySet<Element>): Verdict {
  const signs = signsAbove(run.element, limit)
  const drop = run.dropped.find((part) => !part.isCancelled)
  if (signs.has('embedded-post') && drop?.sign !== 'hidden' && drop?.sign !== 'comments')
    return keep('quote', 'embedded-post')
  if (drop !== undefined) return leave(drop.sign)
  return judgeBySign(run, signs) ?? judgeByWords(run) ?? judgeByLinks(run) ?? judgeByTag(run, signs)
}

/** The role signs of the run's element and those above it, nearest first, up to the part of the page that holds the article. */
export function signsAbove(element: Element, limit: ReadonlySet<Element>): ReadonlySet<RoleSign> {
  const signs = new Set<RoleSign>()
  for (let at: Element | null = element; at !== null && !limit.has(at); at = at.parent) {
    const sign = roleSignOf(at)
    if (sign !== undefined && (sign === 'quote' || at === element || at.chars <= MAX_NAMED)) signs.add(sign)
    if (at.tag === 'figure' && element.chars <= MAX_CAPTION) signs.add('caption')
  }
  return signs
}

function judgeBySign(run: Run, signs: ReadonlySet<RoleSign>): Verdict | undefined {
  if (signs.size === 0) return undefined
  const isShort = run.chars < 400
  if (signs.has('credit') && run.chars < 200) return keep('credit', 'name-credit')
  if (
    signs.has('caption') &&
    !HEADING.test(run.element.tag) &&
    run.chars < (run.element.tag === 'p' ? MAX_CAPTION : 1200)
  )
    return CREDIT_LINE.test(run.text) ? keep('credit', 'caption-credit') : keep('caption', 'name-caption')
  if (signs.has('date') && isDateLine(run.text)) return keep('byline', 'date-line')
  if (signs.has('byline') && isShort)
    return isAuthorNote(run) ? keep('boilerplate', 'author-note') : keep('byline', 'name-byline')
  if (signs.has('correction')) return keep('correction', 'name-correction')
  if (signs.has('kicker') && run.chars < 60) return leave('kicker')
  if (signs.has('standfirst') && run.chars >= MIN_STANDFIRST && run.chars <= MAX_NAMED)
    return keep('standfirst', 'name-standfirst')
  if (signs.has('pull-quote')) return keep('quote', 'pull-quote')
  return undefined
}

/** A sentence about the author stands where the byline does, and is none. */
export function isAuthorNote({ text, good }: Run): boolean {
  return good > 0 && text.length > MAX_CREDIT && !BYLINE.test(text) && !CONTRIBUTORS.test(text)
}

function judgeByWords(run: Run): Verdict | undefined {
  const { text } = run
  const bare = text.replace(LEADING_MARKS, '')
  const isLabel = text.length <= MAX_LABEL
  if (isLabel && ASIDE_HEADING.test(bare)) return leave('aside-heading')
  if (ASIDE_HEADING.test(bare) && run.linkChars > run.chars * 0.4) return leave('aside-line')
  if (isLabel && END_HEADING.test(bare)) return leave('end-heading')
  if (text.length <= 300 && HOUSE_LINE.test(bare)) return leave('house-line')
  if (text.length <= MAX_APPEAL && HOUSE_APPEAL.test(text)) return leave('house-appeal')
  if (text.length <= MAX_COPYRIGHT && COPYRIGHT.test(text)) return keep('credit', 'copyright')
  if (CORRECTION.test(text)) return keep('correction', 'words-correction')
  if (text.length <= MAX_CREDIT && CREDIT_LINE.test(text)) return keep('credit', 'words-credit')
  if (text.length <= MAX_CREDIT && BYLINE.test(text)) return keep('byline', 'words-byline')
  if (text.length <= 400 && CONTRIBUTORS.test(text)) return keep('byline', 'words-contributors')
  const isData = CELL.test(run.element.tag) && !(run.element.tag === 'li' && run.element.chars > run.chars * MIN_ENTRY)
  if (isDateLine(text) && !isData && (text.length <= MAX_BARE_DATE || DATE_LABEL.test(text)))
    return keep('byline', 'date-line')
  if (BARE_URL.test(text)) return leave('bare-url')
  if (text.length <= MAX_CAPTION && CAPTION_START.test(text)) return keep('caption', 'words-caption')
  if (
    text.length <= MAX_CAPTION &&
    !CELL.test(run.element.tag) &&
    CREDIT_END.test(text) &&
    (text.length <= 140 || hasPicture(run.element))
  )
    return keep('caption', 'credit-end')
  if (!/[\p{L}\p{N}]/u.test(text)) return leave('no-words')
  return undefined
}

/** True when the run shares its element, or the nearest one with nothing else to read, with a picture. */
function hasPicture(element: Element): boolean {
  for (
    let at: Element | null = element, up = 0;
    at !== null && up < 3 && at.chars <= element.chars + 40;
    at = at.parent, up++
  ) {
    for (const inner of elementsOf(at)) if (inner.tag === 'img' || inner.tag === 'picture') return true
  }
  return false
}

function judgeByLinks(run: Run): Verdict | undefined {
  const share = run.linkChars / run.chars
  const isItem = run.element.tag === 'li' || run.element.tag === 'td' || run.element.tag === 'dd'
  if (isItem && share > 0.7) return leave('link-item')
  if (share > 0.9 && !/[.!?…。]["'”’»)]*$/u.test(run.text)) return leave('link-line')
  return undefined
}

function judgeByTag(run: Run, signs: ReadonlySet<RoleSign>): Verdict {
  const { tag } = run.element
  if (HEADING.test(tag)) return keep('headline', 'heading')
  if (signs.has('quote')) return keep('quote', 'blockquote')
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return keep('list', 'list-item')
  if (tag === 'td' || tag === 'th') return keep('list', 'table-cell')
  for (let at: Element | null = run.element; at !== null && at.tag !== 'div'; at = at.parent)
    if (at.tag === 'li') return keep('list', 'list-item')
  return keep('paragraph', tag === 'p' ? 'paragraph' : 'loose-words')
}
