/** A line that holds more than white space, and its number. */
export type NumberedLine = { readonly number: number; readonly text: string }

/** The lines of a batch, decoded; a line that is not UTF-8 keeps what can be read of it. Empty lines are counted and left out. */
export function splitLines(bytes: Uint8Array, firstLine: number): readonly NumberedLine[] {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text
    .split('\n')
    .map((line, index) => ({ number: firstLine + index, text: line.trim() }))
    .filter((line) => line.text !== '')
}
