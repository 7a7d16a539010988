import type { Span } from '../../model/span.ts'

/**
 * Words between quotation marks. The span takes in the marks, `inner` leaves them out. `goesOn` says that the marks stay open at
 * the end of the paragraph and are taken up at the start of the next, where the quotation is the same.
 */
export type Quotation = Span & { readonly inner: Span; readonly goesOn: boolean; readonly single: boolean }

type Style = { readonly open: string; readonly closes: readonly string[]; readonly single: boolean }

const STYLES: readonly Style[] = [
  { open: '“', closes: ['”', '“', '"'], single: false },
  { open: '”', closes: ['”'], single: false },
  { open: '„', closes: ['“', '”', '"'], single: false },
  { open: '«', closes: ['»'], single: false },
  { open: '»', closes: ['«'], single: false },
  { open: "''", closes: ["''"], single: false },
  { open: '``', closes: ["''", '``'], single: false },
  { open: '"', closes: ['"', '”'], single: false },
  { open: '‘', closes: ['’'], single: true },
  { open: '`', closes: ["'"], single: true },
  { open: "'", closes: ["'"], single: true },
]
const STARTS: ReadonlyMap<string, readonly Style[]> = new Map(
  STYLES.map(({ open }) => [open.charAt(0), STYLES.filter((style) => style.open.startsWith(open.charAt(0)))]),
)
const MARK = /[“”„«»"‘'`]/g
const BEFORE_OPEN = /[\s([{—–\-:;,/>“"‘'\u200b…]$/u
const WORD_NEXT = /^[\p{L}\p{N}[($€£#@.…'’‘“*]/u
const LONGEST = 6000

/** The quotations of `text` in order. They never overlap: one inside another is left to the outer. Unpaired marks are passed over. */
export function readQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let from = 0
  MARK.lastIndex = 0
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    if (match.index < from) continue
    const quotation = readAt(text, match.index, found[found.length - 1])
    if (quotation === undefined) continue
    found.push(quotation)
    from = quotation.end
    MARK.lastIndex = from
  }
  return found
}

function readAt(text: string, start: number, last: Quotation | undefined): Quotation | undefined {
  const isTakenUp = last?.goesOn === true && /^\s*$/.test(text.slice(last.end, start))
  for (const style of STARTS.get(text.charAt(start)) ?? []) {
    if (!text.startsWith(style.open, start) || !opens(text, start, style)) continue
    const quotation = closeAt(text, start, style)
    if (quotation !== undefined && (quotation.end - quotation.inner.end > 0 || quotation.goesOn || isTakenUp))
      return quotation
  }
  return undefined
}

function opens(text: string, start: number, style: Style): boolean {
  const before = start === 0 ? ' ' : text.charAt(start - 1)
  const after = text.slice(start + style.open.length, start + style.open.length + 2)
  if (!WORD_NEXT.test(after)) return false
  if (style.open === '“' || style.open === '„' || style.open === '«') return true
  if (style.open === '”' || style.open === '»') return /\s/.test(before)
  if (!BEFORE_OPEN.test(before) || isDoubled(text, start)) return false
  return (
    style.open !== "'" || !/^(?:\d\ds?\b|tis\b|twas\b|em\b|til\b|n'?\b|cause\b)/i.test(text.slice(start + 1, start + 7))
  )
}

/** "the mayor''s": the second of two apostrophes inside a word, as some archives store them, opens nothing. */
function isDoubled(text: string, start: number): boolean {
  return text.slice(start - 1, start + 1) === "''" && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))
}

/** Looks for the mark that ends the quotation, no further than its paragraph. */
function closeAt(text: string, start: number, style: Style): Quotation | undefined {
  const from = start + style.open.length
  const stop = text.indexOf('\n', from)
  const line = Math.min(stop === -1 ? text.length : stop, start + LONGEST)
  for (let at = from; at < line; at += 1) {
    const close = style.closes.find((mark) => text.startsWith(mark, at))
    if (close === undefined || !closes(text, at, close, style)) {
      if (!style.single && at > from && reopens(text, at, style)) return undefined
      continue
    }
    const end = at + close.length
    if (style.single && isPossessive(text, at, line)) continue
    return { start, end, inner: { start: from, end: at }, goesOn: false, single: style.single }
  }
  if (style.single || line === start + LONGEST) return undefined
  const next = text.slice(line, line + 8).replace(/^\s+/, '')
  const goesOn = next.startsWith(style.open)
  return { start, end: line, inner: { start: from, end: line }, goesOn, single: false }
}

// oxlint-disable-next-line max-params -- called at every quotation mark: an options object would be garbage each time
function closes(text: string, at: number, close: string, style: Style): boolean {
  const after = text.charAt(at + close.length)
  const before = text.charAt(at - 1)
  if (close === '”' || close === '»') return true
  if (close === '“' && style.open === '“') return /[.,!?…;]/.test(before) && !/[\p{L}\p{N}]/u.test(after)
  if (close === "'" && style.open === "'" && after === "'") return false
  if (close === '"' || close === "''" || close === '“') return !/\s/.test(before) || !/[\p{L}\p{N}]/u.test(after)
  return !/[\p{L}\p{N}]/u.test(after) && !/\s/.test(before)
}

/** The same opening mark again before any closing one: the first has no partner. */
function reopens(text: string, at: number, style: Style): boolean {
  return style.open !== style.closes[0] && text.startsWith(style.open, at) && /\s/.test(text.charAt(at - 1))
}

/** "the workers' hall' was full": the first mark belongs to the word where a later one closes behind a stop. */
function isPossessive(text: string, at: number, line: number): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || !/^. \p{Ll}/u.test(text.slice(at, at + 3))) return false
  const rest = text.slice(at + 1, Math.min(line, at + 200))
  const open = rest.search(/(?:^|\s)[‘']\p{L}/u)
  const close = rest.search(/[.,!?…\p{L}][’'](?![\p{L}])/u)
  return close !== -1 && (open === -1 || close < open)
}
