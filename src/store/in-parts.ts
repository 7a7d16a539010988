/** PostgreSQL takes 65,535 values in a statement, and all of them lie in memory several times over. */
const MOST_ROWS = 500

/** Rows in parts that one statement can take. */
export function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: (readonly Row[])[] = []
  for (let from = 0; from < rows.length; from += MOST_ROWS) parts.push(rows.slice(from, from + MOST_ROWS))
  return parts
}
