import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Stats } from 'node:fs'
import type { Problem } from '../../model/problem.ts'

/** A regular file with its size in bytes, or why there is none. */
export type ListedFile = { readonly path: string; readonly size: number; readonly problem?: Problem }

/**
 * The files that paths name: a file is itself, a folder all files in it and below, by name in code-unit order. Names that
 * begin with a dot are left out of folders, and links to folders are not followed, so no walk goes in circles. What is
 * neither file nor folder (a pipe, a socket, a device) is a problem and never opened.
 */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<ListedFile> {
  for (const path of paths) yield* listPath(path, true)
}

async function* listPath(path: string, isNamed: boolean): AsyncGenerator<ListedFile> {
  const found = await look(path, isNamed)
  if ('reason' in found) yield unreadable(path, found.reason)
  else if (found.isFile()) yield { path, size: found.size }
  else if (found.isDirectory()) yield* listFolder(path)
  else if (!found.isSymbolicLink())
    yield unreadable(path, `it is ${nameKind(found)}; only files and folders are read (use - for a pipe)`)
}

async function* listFolder(path: string): AsyncGenerator<ListedFile> {
  let names: string[]
  try {
    names = await readdir(path)
  } catch (error) {
    yield unreadable(path, explainFailure(error))
    return
  }
  for (const name of names.sort()) if (!name.startsWith('.')) yield* listPath(join(path, name), false)
}

// A link inside a folder is followed to a file and left alone when it leads to a folder.
async function look(path: string, isNamed: boolean): Promise<Stats | { readonly reason: string }> {
  try {
    const target = await stat(path)
    if (isNamed || !target.isDirectory()) return target
    return await lstat(path)
  } catch (error) {
    return { reason: explainFailure(error) }
  }
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'links lead in a circle',
  ENOTDIR: 'a part of the path is no folder',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not be read',
}

/** The plain word for a failure of the file system. Anything else is thrown on. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  return FAILURES[error.code] ?? error.message
}

function unreadable(path: string, reason: string): ListedFile {
  return { path, size: 0, problem: { code: 'UNREADABLE', reason } }
}

function nameKind(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}
