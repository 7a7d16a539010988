import type { ParserInput } from '../../src/text/syntax/parser.ts'
import { marksOf, partsOf } from '../../src/text/syntax/syntax.ts'
import { COLUMN, makeRoom, rowOf, WIDTH } from '../../src/text/syntax/word-table.ts'
import type { WordTable } from '../../src/text/syntax/word-table.ts'
import { liftCrossing } from './train-parser.ts'
import type { ParserLesson } from './train-parser.ts'
import type { TreeSentence } from './treebank.ts'

/** Names by number, shared by tagger and parser. */
export type Names = { readonly tags: readonly string[]; readonly relations: readonly string[] }

/** A sentence with the tags that a tagger gave it, as the parser sees it and as it should come out. */
export function parserLesson(
  sentence: TreeSentence,
  tags: Int32Array,
  names: Names & { readonly table: WordTable },
): ParserLesson {
  const { forms } = sentence
  const length = forms.length
  makeRoom(names.table, length)
  const words = new Int32Array(length + 1)
  forms.forEach((form, index) => {
    words[index] = names.table.cells[rowOf(names.table, form) * WIDTH + COLUMN.lower]!
  })
  const parts = partsOf(names.tags)
  const marks = marksOf(names.tags)
  const column = (from: Int32Array | null, by: number): Int32Array => {
    const cells = new Int32Array(length + 1)
    tags.forEach((tag, index) => {
      cells[index] = (from === null ? tag : from[tag]!) + by
    })
    return cells
  }
  const input: ParserInput = { words, tags: column(null, 2), parts: column(parts, 2), marks: column(marks, 0) }
  const heads = Int32Array.from(sentence.heads, (head) => (head < 0 ? length : head))
  return {
    input,
    length,
    heads: liftCrossing(heads),
    relations: Int32Array.from(sentence.relations, (name) => Math.max(0, names.relations.indexOf(name))),
  }
}
