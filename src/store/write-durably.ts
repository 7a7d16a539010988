import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs'

/** Writes a new file and returns when it is on disk. The file must not exist yet. */
export function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
