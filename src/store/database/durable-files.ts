import { closeSync, fsyncSync, openSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Init = NodeFS['init']
type Options = Parameters<Init>[1]
type Module = Parameters<NonNullable<Options['preRun']>[number]>[0]
type OpenFile = { readonly nfd?: number; readonly node: unknown }
type NodeFiles = {
  readonly stream_ops: Record<string, unknown>
  readonly realPath: (node: unknown) => string
}

/**
 * Files of the embedded database that are on disk when the database says so. PGlite's own file system ignores `fsync`, so a
 * power cut could undo what was acknowledged; here every call of it reaches the disk. The database must run with `fsync` on and
 * `wal_sync_method=fsync`, since other ways of syncing never leave the WASM machine.
 */
export class DurableFiles extends NodeFS {
  override async init(...[database, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(database, options)
    const preRun = [...(emscriptenOpts.preRun ?? []), syncForReal]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
}

function syncForReal(module: Module): void {
  const files: unknown = module.NODEFS
  if (!isNodeFiles(files)) throw new TypeError('PGlite keeps its files otherwise than it did')
  files.stream_ops['fsync'] = (file: OpenFile): number => {
    if (file.nfd === undefined) syncFolder(files.realPath(file.node))
    else fsyncSync(file.nfd)
    return 0
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function isNodeFiles(files: unknown): files is NodeFiles {
  return typeof files === 'object' && files !== null && 'stream_ops' in files && 'realPath' in files
}
