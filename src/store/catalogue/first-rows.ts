/** Where a row stands in an order: by its key, then by the report, then by its place in the report. Smaller comes first. */
export type Position = readonly [key: number, report: number, ordinal: number]

/** A row at its position. */
export type Placed = { readonly row: number; readonly position: Position }

/** Collects the first `limit` rows behind a position, of any number offered, in their order. */
export function firstRows(limit: number, after: Position | undefined) {
  // A heap with the last of the kept on top, so that most rows are turned away by one comparison.
  const heap: Placed[] = []
  const offer = (placed: Placed): void => {
    if (after !== undefined && compare(placed.position, after) <= 0) return
    if (heap.length < limit) {
      heap.push(placed)
      rise(heap)
    } else if (heap[0] !== undefined && compare(placed.position, heap[0].position) < 0) {
      heap[0] = placed
      sink(heap)
    }
  }
  return { offer, rows: (): readonly Placed[] => [...heap].sort((a, b) => compare(a.position, b.position)) }
}

/** Below 0 when `a` comes first. */
export function compare(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

function rise(heap: Placed[]): void {
  for (let at = heap.length - 1; at > 0;) {
    const parent = (at - 1) >> 1
    if (!swapIfLater(heap, parent, at)) return
    at = parent
  }
}

function sink(heap: Placed[]): void {
  for (let at = 0; ;) {
    const left = at * 2 + 1
    const right = left + 1
    const later = right < heap.length && isLater(heap, right, left) ? right : left
    if (later >= heap.length || !swapIfLater(heap, at, later)) return
    at = later
  }
}

function swapIfLater(heap: Placed[], above: number, below: number): boolean {
  const [upper, lower] = [heap[above], heap[below]]
  if (upper === undefined || lower === undefined || compare(lower.position, upper.position) <= 0) return false
  heap[above] = lower
  heap[below] = upper
  return true
}

function isLater(heap: readonly Placed[], a: number, b: number): boolean {
  const [one, other] = [heap[a], heap[b]]
  return one !== undefined && other !== undefined && compare(one.position, other.position) > 0
}

/** A position as text that is handed back to go on behind it. */
export function writePosition(position: Position): string {
  return position.join('_')
}

/** The position of such a text; of any other text, none. */
export function readPosition(text: string | undefined): Position | undefined {
  const [key, report, ordinal, ...rest] = (text ?? '').split('_').map(Number)
  if (key === undefined || report === undefined || ordinal === undefined || rest.length > 0) return undefined
  return [key, report, ordinal].some(Number.isNaN) ? undefined : [key, report, ordinal]
}
