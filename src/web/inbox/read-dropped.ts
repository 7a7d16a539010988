/** A file with the path that it has in the folder it came in. */
export type NamedFile = { readonly name: string; readonly file: File }

/** The files of a drop, those of folders with them, in the order of their names. Folders are read to any depth. */
export async function readDropped(items: DataTransferItemList): Promise<readonly NamedFile[]> {
  // Entries are there only until the drop event is over: they are taken before anything is waited for.
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? [item.webkitGetAsEntry()] : []))
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesOf))
  return found.flat().toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The files that were picked, with their paths where a folder was. */
export function readPicked(files: FileList): readonly NamedFile[] {
  return [...files].filter(isWanted).map((file) => ({ name: file.webkitRelativePath || file.name, file }))
}

async function filesOf(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((found, failed) => entry.file(found, failed))
    return isWanted(file) ? [{ name: entry.fullPath.replace(/^\//, ''), file }] : []
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return []
  const reader = entry.createReader()
  const found: NamedFile[] = []
  // A folder is told in portions; an empty one is the last.
  for (let portion = await readPortion(reader); portion.length > 0; portion = await readPortion(reader))
    for (const one of portion) found.push(...(await filesOf(one)))
  return found
}

function readPortion(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((found, failed) => reader.readEntries(found, failed))
}

// What systems leave behind in folders is no report.
function isWanted({ name }: File): boolean {
  return !name.startsWith('.') && name !== 'Thumbs.db'
}
