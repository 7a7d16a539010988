/** Column of numbers that costs no more than its bytes. */
export type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array | Float64Array

/** The same columns with room for so many rows; what they held stays. At least doubles, so that growing row by row is cheap. */
export function grow<C extends Readonly<Record<string, Column>>>(
  columns: C,
  make: (rows: number) => C,
  rows: number,
): C {
  const room = Object.values(columns)[0]?.length ?? 0
  if (rows <= room) return columns
  const grown = make(Math.max(rows, room * 2))
  for (const [name, column] of Object.entries(columns)) grown[name]?.set(column)
  return grown
}
