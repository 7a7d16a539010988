import { expandShape, type Parts, type ShapeRow } from './shape.ts'
import { QUOTE_START, RANGE_END, readTaken, type Taken } from './read-taken.ts'
import { TERMINALS, type Terminal, type Word } from './word.ts'

/** Shapes made into one tree: shared beginnings are walked once. */
export type ShapeTree = {
  /** Bits of the terminals and the words that a shape may start with. */
  readonly classes: number
  readonly words: ReadonlySet<string>
  readonly root: Node
}

type TerminalEdge = { readonly terminal: Terminal; readonly bits: number; readonly node: Node }

/** Edges by the word that they ask for, by terminal, and by sign, which takes no word. */
type Node = {
  readonly words: Map<string, Node>
  readonly terminals: TerminalEdge[]
  readonly signs: Map<string, Node>
  row?: ShapeRow
}

/** A shape that fits: the words from `from` up to `to`, of which the quote starts at `quoteFrom`. */
export type Match = {
  readonly row: ShapeRow
  readonly from: number
  readonly to: number
  readonly quoteFrom: number
  readonly parts: Parts
}

/** What the words in their places may be, and whether a shape is to be let go there. */
export type Reader = {
  readonly words: readonly Word[]
  classesAt(index: number): number
  refuses(match: Match): boolean
}

/** Builds the tree of the rows. Where two rows stand for the same words, the first has them. */
export function growTree(rows: readonly ShapeRow[]): ShapeTree {
  const root = grownNode()
  for (const row of rows) {
    for (const sequence of expandShape(row.shape)) plant(root, sequence, row)
  }
  const classes = root.terminals.reduce((bits, edge) => bits | edge.bits, 0)
  return { classes, words: new Set(root.words.keys()), root }
}

function grownNode(): Node {
  return { words: new Map(), terminals: [], signs: new Map() }
}

function plant(root: Node, sequence: readonly string[], row: ShapeRow): void {
  let nodes: readonly Node[] = [root]
  for (const token of sequence) nodes = nodes.flatMap((node) => branches(node, token))
  for (const node of nodes) node.row ??= row
}

/** Where a token of a shape leads to from a node: one branch for each of its words. */
function branches(node: Node, token: string): readonly Node[] {
  if (token === RANGE_END || token === QUOTE_START) return [branch(node.signs, token)]
  if (!isTerminal(token)) return token.split('/').map((word) => branch(node.words, word))
  const known = node.terminals.find(({ terminal }) => terminal === token)
  if (known) return [known.node]
  const grown = grownNode()
  node.terminals.push({ terminal: token, bits: TERMINALS[token], node: grown })
  return [grown]
}

function branch(nodes: Map<string, Node>, key: string): Node {
  const node = nodes.get(key) ?? grownNode()
  nodes.set(key, node)
  return node
}

function isTerminal(token: string): token is Terminal {
  return token in TERMINALS
}

/** The longest shape that fits at word `from`, if any. */
export function matchShape(tree: ShapeTree, reader: Reader, from: number): Match | undefined {
  const walk = { reader, from, taken: [] as Taken[], best: undefined as Match | undefined }
  descend(walk, tree.root, from)
  return walk.best
}

type Walk = { readonly reader: Reader; readonly from: number; readonly taken: Taken[]; best: Match | undefined }

function descend(walk: Walk, node: Node, index: number): void {
  if (node.row && index > (walk.best?.to ?? walk.from)) {
    const match = { row: node.row, from: walk.from, to: index, ...readTaken(walk.reader.words, walk.taken) }
    const whole = { ...match, parts: { ...match.parts, ...node.row.parts } }
    if (!walk.reader.refuses(whole)) walk.best = whole
  }
  for (const [sign, next] of node.signs) step(walk, next, { token: sign, index })
  const word = walk.reader.words[index]
  // A shape does not reach over a blank line.
  if (!word || (word.breaks > 1 && index > walk.from)) return
  const next = node.words.get(word.form)
  if (next) step(walk, next, { token: word.form, index })
  if (word.lexeme.classes === 0) return
  const classes = walk.reader.classesAt(index)
  for (const edge of node.terminals) {
    if ((classes & edge.bits) !== 0) step(walk, edge.node, { token: edge.terminal, index })
  }
}

function step(walk: Walk, node: Node, taken: Taken): void {
  walk.taken.push(taken)
  const sign = taken.token === RANGE_END || taken.token === QUOTE_START
  descend(walk, node, sign ? taken.index : taken.index + 1)
  walk.taken.pop()
}
