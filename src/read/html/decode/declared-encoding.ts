/** The web's parsers look for a declaration in about this many bytes; pages put comments and scripts before it. */
const MAX_HEAD = 8192
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu
const XML_ENCODING = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/iu
const HEADER_CHARSET = /charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu

/** Labels that pages use and the Encoding Standard does not know. */
const ALIASES: Readonly<Record<string, string>> = {
  utf8mb4: 'utf-8',
  'utf-8-sig': 'utf-8',
  'win-1251': 'windows-1251',
  'cp-1251': 'windows-1251',
  ansi: 'windows-1252',
  gbk2312: 'gb18030',
  euc_kr: 'euc-kr',
  sjis: 'shift_jis',
  koi8: 'koi8-r',
}

/** The encoding that the HTTP header or the page itself declares, by its standard name; undefined when none is known. */
export function findDeclaredEncoding(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const header = standardName(HEADER_CHARSET.exec(contentType ?? '')?.[1])
  if (header !== undefined) return header
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_HEAD)).toString('latin1')
  const own = standardName(META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1])
  // What could be read as ASCII to find the declaration cannot be UTF-16.
  return own?.startsWith('utf-16') === true ? 'utf-8' : own
}

function standardName(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  const name = label.toLowerCase()
  try {
    return new TextDecoder(ALIASES[name] ?? name).encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
