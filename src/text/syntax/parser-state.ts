/** Tokens that one parse may hold; the caller splits longer sentences. */
export const LONGEST_PARSED = 220

/** How many numbers the state keeps for each token. */
const ROOM = LONGEST_PARSED + 2

/**
 * Where an arc-hybrid parse stands: the stack, the next token, and the arcs so far. Token `length` is the root, last in the row.
 * `head` is -1 and `relation` 0 while unknown; `left`/`left2` are the outermost and second child before a token, `right`/`right2`
 * those behind it; the sets hold relations as bits.
 */
export type ParserState = {
  length: number
  front: number
  depth: number
  readonly stack: Int32Array
  readonly head: Int32Array
  readonly relation: Int32Array
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
}

export function emptyParserState(): ParserState {
  const column = (): Int32Array => new Int32Array(ROOM)
  return {
    length: 0,
    front: 0,
    depth: 0,
    stack: column(),
    head: column(),
    relation: column(),
    left: column(),
    left2: column(),
    right: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    leftSet: column(),
    rightSet: column(),
  }
}

/** Sets the state to the start of a sentence of so many tokens. */
export function resetState(state: ParserState, length: number): void {
  state.length = length
  state.front = 0
  state.depth = 0
  const end = length + 1
  for (const column of [state.head, state.left, state.left2, state.right, state.right2]) column.fill(-1, 0, end)
  for (const column of [state.relation, state.leftCount, state.rightCount, state.leftSet, state.rightSet])
    column.fill(0, 0, end)
}

/** Moves: 0 shifts; odd numbers hang the top of the stack on the next token, even ones on the token below it; both name a relation. */
export const SHIFT = 0

/** The move that hangs the top of the stack on the next token with the relation (from 0). */
export function leftMove(relation: number): number {
  return 1 + 2 * relation
}

/** The move that hangs the top of the stack on the token below it. */
export function rightMove(relation: number): number {
  return 2 + 2 * relation
}

export function canShift(state: ParserState): boolean {
  return state.front < state.length
}

/** Only the last token on the stack may hang on the root: a sentence has one root. */
export function canGoLeft(state: ParserState): boolean {
  return state.depth > 0 && (state.front < state.length || state.depth === 1)
}

export function canGoRight(state: ParserState): boolean {
  return state.depth > 1
}

/** True when every token has its head. */
export function isDone(state: ParserState): boolean {
  return state.front === state.length && state.depth === 0
}

/** Carries out a move that the state allows. */
export function move(state: ParserState, move: number): void {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.front++
    return
  }
  const child = state.stack[--state.depth] ?? 0
  const relation = (move - 1) >> 1
  state.relation[child] = relation + 1
  if ((move & 1) === 1) hangBefore(state, child, relation)
  else hangBehind(state, child, relation)
}

function hangBefore(state: ParserState, child: number, relation: number): void {
  const parent = state.front
  state.head[child] = parent
  // Children before a token come nearest first, so the newest is the outermost.
  state.left2[parent] = state.left[parent] ?? -1
  state.left[parent] = child
  state.leftCount[parent] = (state.leftCount[parent] ?? 0) + 1
  state.leftSet[parent] = (state.leftSet[parent] ?? 0) | (1 << (relation & 31))
}

function hangBehind(state: ParserState, child: number, relation: number): void {
  const parent = state.stack[state.depth - 1] ?? 0
  state.head[child] = parent
  state.right2[parent] = state.right[parent] ?? -1
  state.right[parent] = child
  state.rightCount[parent] = (state.rightCount[parent] ?? 0) + 1
  state.rightSet[parent] = (state.rightSet[parent] ?? 0) | (1 << (relation & 31))
}
