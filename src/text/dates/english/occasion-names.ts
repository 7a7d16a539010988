import { expandShape } from '../shape.ts'
import { OCCASIONS } from './occasions.ts'

/** The names of days as a tree of words; `occasion` where a name ends, the number of its line in OCCASIONS. */
export type NameNode = { readonly next: Map<string, NameNode>; occasion?: number }

/** "Women's", "Womens'" and, where a text has lost its apostrophes, "women s". */
const POSSESSIVES = ["'s", 's', "'"]

function plant(root: NameNode, names: readonly string[], occasion: number): void {
  let nodes = [root]
  for (const word of names) {
    const forms = word === "'s" ? POSSESSIVES : [word]
    nodes = nodes.flatMap((node) => forms.map((form) => step(node, form)))
  }
  for (const node of nodes) node.occasion ??= occasion
}

function step(node: NameNode, form: string): NameNode {
  const known = node.next.get(form)
  if (known) return known
  const grown: NameNode = { next: new Map() }
  node.next.set(form, grown)
  return grown
}

function growNames(): NameNode {
  const root: NameNode = { next: new Map() }
  for (const [index, { shape }] of OCCASIONS.entries()) {
    for (const names of expandShape(shape)) plant(root, names, index)
  }
  return root
}

/** All names of days. */
export const OCCASION_NAMES: NameNode = growNames()

/** The words that names of days begin with. */
export function occasionOpeners(): readonly string[] {
  return [...OCCASION_NAMES.next.keys()]
}
