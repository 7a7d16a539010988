import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A sentence of a treebank, columns side by side; `heads` count from 0, -1 for the root. */
export type TreeSentence = {
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly tags: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Reads one gzipped CoNLL-U file of the folder; ranges and empty nodes are left out, tags are UPOS|XPOS. */
export function readTreebank(folder: string, name: string): TreeSentence[] {
  const text = gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8')
  return text
    .split('\n\n')
    .map(readSentence)
    .filter((sentence) => sentence.forms.length > 0)
}

function readSentence(block: string): TreeSentence {
  const rows = block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t'))
  const column = (index: number): string[] => rows.map((row) => row[index] ?? '_')
  const upos = column(3)
  return {
    forms: column(1),
    lemmas: column(2),
    tags: column(4).map((xpos, index) => `${upos[index] ?? 'X'}|${xpos}`),
    heads: column(6).map((head) => Number(head) - 1),
    relations: column(7),
  }
}
