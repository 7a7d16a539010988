import { mixHash } from './hash.ts'

/** The features of one decision, as hashes; only the first `count` count. A workspace: filled anew for each decision. */
export type Features = { readonly hashes: Int32Array; count: number }

/** Adds up what a model says of each class for these features. */
export type Scorer = (features: Features, scores: Int32Array) => void

/** Templates in one row of numbers: for each, how many atoms it joins and which. */
export type Templates = Int32Array

const SEED = 0x2545f491

/** An empty workspace for as many features as the templates can make. */
export function emptyFeatures(templates: Templates): Features {
  return { hashes: new Int32Array(templates.length), count: 0 }
}

/** Packs templates, each a list of atom numbers, into one row. */
export function packTemplates(rows: readonly (readonly number[])[]): Templates {
  return Int32Array.from(rows.flatMap((row) => [row.length, ...row]))
}

/** Fills in the features of the atoms. A template with an atom that is 0 ("nothing there") makes none. */
export function fillFeatures(templates: Templates, atoms: Int32Array, into: Features): void {
  const { hashes } = into
  const length = templates.length
  let count = 0
  let at = 0
  while (at < length) {
    const end = at + 1 + (templates[at] ?? 0)
    let hash = Math.imul(at + 1, SEED)
    let present = true
    for (let index = at + 1; index < end; index++) {
      const atom = atoms[templates[index] ?? 0] ?? 0
      if (atom === 0) {
        present = false
        break
      }
      hash = mixHash(hash, atom)
    }
    at = end
    if (present) hashes[count++] = hash === 0 ? 1 : hash
  }
  into.count = count
}
