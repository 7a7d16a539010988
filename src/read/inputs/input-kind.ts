import { extname } from 'node:path'

/** What a file holds, as far as its name or first bytes tell. `unsupported` carries the word for the reader. */
export type InputKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'html' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'unsupported'; readonly reason: string }

const ARCHIVE = 'this is a web archive; give it a name that ends in .warc, .warc.gz or .wacz'
const OLD_ARCHIVE = 'archives in the old ARC format cannot be read; turn them into WARC first'
const PACKED = 'packed files cannot be read; unpack it first'
const OFFICE = 'office documents and PDF cannot be read yet; save the text as a .txt file'

const BY_EXTENSION: ReadonlyMap<string, InputKind> = new Map<string, InputKind>([
  ...['.jsonl', '.ndjson', '.jsonlines'].map((name) => [name, { kind: 'lines' }] as const),
  ...['.html', '.htm', '.xhtml'].map((name) => [name, { kind: 'html' }] as const),
  ['.arc', { kind: 'unsupported', reason: OLD_ARCHIVE }],
  ...['.gz', '.zip', '.bz2', '.xz', '.zst', '.7z', '.rar', '.tar', '.tgz'].map(
    (name) => [name, { kind: 'unsupported', reason: PACKED }] as const,
  ),
  ...['.pdf', '.doc', '.docx', '.odt', '.rtf', '.epub'].map(
    (name) => [name, { kind: 'unsupported', reason: OFFICE }] as const,
  ),
  ['.json', { kind: 'unsupported', reason: 'JSON is read one object a line; name the file .jsonl if it is that' }],
])

const STARTS: readonly { readonly pattern: RegExp; readonly kind: InputKind }[] = [
  { pattern: /^WARC\/[01]/, kind: { kind: 'unsupported', reason: ARCHIVE } },
  { pattern: /^PK\x03\x04/, kind: { kind: 'unsupported', reason: PACKED } },
  { pattern: /^\x1f\x8b/, kind: { kind: 'unsupported', reason: PACKED } },
  { pattern: /^%PDF-/, kind: { kind: 'unsupported', reason: OFFICE } },
  {
    pattern:
      /^(?:\xef\xbb\xbf)?\s{0,40}(?:<\?xml[^>]{0,200}\?>\s{0,40})?(?:<!--[^>]{0,400}-->\s{0,40})?<(?:!doctype html|html|head)\b/i,
    kind: { kind: 'html' },
  },
]

/** What a file named `path` holds, by its extension; `undefined` when its first bytes have to tell. */
export function kindByName(path: string): InputKind | undefined {
  const name = path.toLowerCase()
  return BY_EXTENSION.get(name.endsWith('.arc.gz') ? '.arc' : extname(name))
}

/** True for what is written like an address of a page, with any protocol. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(input)
}

/** What bytes hold, by their beginning: HTML, something that cannot be read, else text. */
export function kindByStart(head: Uint8Array): InputKind {
  const start = Buffer.from(head.subarray(0, 1024)).toString('latin1')
  return STARTS.find(({ pattern }) => pattern.test(start))?.kind ?? { kind: 'text' }
}

/** True when a stream begins like JSON lines: an opening brace and a key on its first line. */
export function startsLikeLines(head: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,100}\{\s{0,20}"/.test(Buffer.from(head.subarray(0, 1024)).toString('latin1'))
}
