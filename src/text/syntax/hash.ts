const PRIME = 0x01000193
const BASIS = 0x811c9dc5
const GOLDEN = 0x9e3779b1

/** A 32-bit number for a text (FNV-1a over UTF-16 code units, then stirred); never 0, which stands for "nothing". */
export function hashText(text: string, basis = BASIS): number {
  let hash = basis
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  }
  return stir(hash)
}

/** The hash with one more number taken in. */
export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, GOLDEN)
  return mixed ^ (mixed >>> 15)
}

/** The bits of a number spread over all 32; never 0. */
export function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  mixed ^= mixed >>> 16
  return mixed === 0 ? 1 : mixed
}
