import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A file of the web app, ready to be sent. */
export type AppFile = {
  readonly type: string
  readonly etag: string
  readonly bytes: Uint8Array
  /** Its name holds a digest of its bytes, so what a browser has of it stays right for ever. */
  readonly isImmutable: boolean
  /** The bytes in a coding; undefined where that would gain nothing. Made once. */
  readonly coded: (coding: Coding) => Promise<Uint8Array> | undefined
}

/** Codings of an answer, the better one first. */
export const CODINGS = ['br', 'gzip'] as const
export type Coding = (typeof CODINGS)[number]

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}
const PACKED = new Set(['.ico', '.png', '.woff2'])
const LEAST_CODED = 1024
const HASHED = /-[\w-]{8,}\.\w+$/u

/**
 * The files of the built web app by their addresses (`/assets/app-1a2b3c4d.js`), read into memory: what is sent is only ever
 * one of these, whatever an address says. Empty where there is no such folder.
 */
export async function readAppFiles(folder: string): Promise<ReadonlyMap<string, AppFile>> {
  const names = await listNames(folder)
  const files = await Promise.all(
    names.map(
      async (name) => [`/${name.replaceAll(sep, '/')}`, makeFile(name, await readFile(join(folder, name)))] as const,
    ),
  )
  return new Map(files)
}

async function listNames(folder: string): Promise<readonly string[]> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isThere) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
}

/** A file with its type by its name. */
export function makeFile(name: string, bytes: Uint8Array): AppFile {
  const extension = extname(name).toLowerCase()
  const isCoded = bytes.length >= LEAST_CODED && !PACKED.has(extension)
  const made = new Map<Coding, Promise<Uint8Array>>()
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    bytes,
    isImmutable: HASHED.test(name),
    coded: (coding) => {
      if (!isCoded) return undefined
      const known = made.get(coding) ?? encode(bytes, coding)
      made.set(coding, known)
      return known
    },
  }
}

async function encode(bytes: Uint8Array, coding: Coding): Promise<Uint8Array> {
  if (coding === 'gzip') return promisify(gzip)(bytes, { level: 9 })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return promisify(brotliCompress)(bytes, { params })
}
