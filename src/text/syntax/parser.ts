import { emptyFeatures, fillFeatures } from './features.ts'
import type { Features, Scorer } from './features.ts'
import { stir } from './hash.ts'
import {
  canGoLeft,
  canGoRight,
  canShift,
  emptyParserState,
  isDone,
  LONGEST_PARSED,
  move,
  resetState,
  SHIFT,
} from './parser-state.ts'
import type { ParserState } from './parser-state.ts'
import { ATOMS, EXTRA_BASE, TEMPLATES } from './parser-templates.ts'

/** Columns of a sentence as the parser sees it: hash of the word, number of the tag, number of the part of speech, kind of mark. */
export type ParserInput = {
  readonly words: Int32Array
  readonly tags: Int32Array
  readonly parts: Int32Array
  readonly marks: Int32Array
}

/** What decides: a score for each move, and how many relations there are. */
export type ParserModel = { readonly score: Scorer; readonly relations: number }

export type ParserDesk = {
  readonly model: ParserModel
  readonly state: ParserState
  readonly atoms: Int32Array
  readonly features: Features
  readonly scores: Int32Array
  /** Running counts of commas, verbs and joining words up to each token: what stands between two tokens. */
  readonly before: Int32Array
}

const ROOT_WORD = stir(0x726f6f74)
const NOTHING = stir(0x6e6f6e65)

export function parserDesk(model: ParserModel): ParserDesk {
  return {
    model,
    state: emptyParserState(),
    atoms: new Int32Array(ATOMS),
    features: emptyFeatures(TEMPLATES),
    scores: new Int32Array(256),
    before: new Int32Array((LONGEST_PARSED + 2) * 3),
  }
}

/** Kinds of token that are counted when they stand between two others. */
export const MARK = { none: 0, comma: 1, verb: 2, joint: 3 } as const

/** Begins a sentence: resets the state and counts what stands where. The root is laid down behind the last token. */
export function beginParse(desk: ParserDesk, input: ParserInput, length: number): void {
  resetState(desk.state, length)
  input.words[length] = ROOT_WORD
  input.tags[length] = 1
  input.parts[length] = 1
  input.marks[length] = 0
  const { before } = desk
  before.fill(0, 0, 3)
  for (let index = 0; index < length; index++) {
    const mark = input.marks[index] ?? 0
    for (let kind = 0; kind < 3; kind++)
      before[index * 3 + 3 + kind] = (before[index * 3 + kind] ?? 0) + (mark === kind + 1 ? 1 : 0)
  }
}

function setAtoms(
  desk: ParserDesk,
  input: ParserInput,
  place: { readonly position: number; readonly token: number },
): void {
  const { atoms, state } = desk
  const { token } = place
  const at = place.position * 4
  if (token < 0) {
    // An empty place on the stack or behind the end is a fact; a missing child is left out.
    const empty = place.position < 7 ? NOTHING : 0
    atoms[at] = empty
    atoms[at + 1] = empty
    atoms[at + 2] = empty
    atoms[at + 3] = 0
    return
  }
  atoms[at] = input.words[token] ?? 0
  atoms[at + 1] = input.tags[token] ?? 0
  atoms[at + 2] = input.parts[token] ?? 0
  atoms[at + 3] = state.relation[token] ?? 0
}

const DISTANCES = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7]

function distance(from: number, to: number): number {
  return (DISTANCES[Math.min(10, to - from)] ?? 0) + 1
}

/** What stands between two tokens, as a small number. */
function between({ before }: ParserDesk, from: number, to: number): number {
  let kinds = 1
  for (let kind = 0; kind < 3; kind++) {
    const count = (before[to * 3 + kind] ?? 0) - (before[from * 3 + 3 + kind] ?? 0)
    kinds = kinds * 3 + Math.min(2, Math.max(0, count))
  }
  return kinds
}

/** Fills the features of the present state. */
export function fillParseFeatures(desk: ParserDesk, input: ParserInput): void {
  const { state, atoms } = desk
  const { depth, front, length } = state
  const s0 = depth > 0 ? (state.stack[depth - 1] ?? -1) : -1
  const s1 = depth > 1 ? (state.stack[depth - 2] ?? -1) : -1
  const s2 = depth > 2 ? (state.stack[depth - 3] ?? -1) : -1
  const child = (column: Int32Array, token: number): number => (token < 0 ? -1 : (column[token] ?? -1))
  const tokens = [
    s0,
    s1,
    s2,
    front,
    front + 1 <= length ? front + 1 : -1,
    front + 2 <= length ? front + 2 : -1,
    front + 3 <= length ? front + 3 : -1,
    child(state.left, s0),
    child(state.left2, s0),
    child(state.right, s0),
    child(state.right2, s0),
    child(state.left, s1),
    child(state.right, s1),
    child(state.right2, s1),
    child(state.left, front),
    child(state.left2, front),
    child(state.right, s2),
    child(state.left2, s1),
  ]
  for (let position = 0; position < tokens.length; position++)
    setAtoms(desk, input, { position, token: tokens[position] ?? -1 })
  const extra = EXTRA_BASE
  atoms[extra] = s0 < 0 ? 0 : distance(s0, front)
  atoms[extra + 1] = s1 < 0 ? 0 : distance(s1, s0)
  atoms[extra + 2] = s0 < 0 ? 0 : 1 + Math.min(4, state.leftCount[s0] ?? 0)
  atoms[extra + 3] = s0 < 0 ? 0 : 1 + Math.min(4, state.rightCount[s0] ?? 0)
  atoms[extra + 4] = s1 < 0 ? 0 : 1 + Math.min(4, state.leftCount[s1] ?? 0)
  atoms[extra + 5] = s1 < 0 ? 0 : 1 + Math.min(4, state.rightCount[s1] ?? 0)
  atoms[extra + 6] = 1 + Math.min(4, state.leftCount[front] ?? 0)
  atoms[extra + 7] = s0 < 0 ? 0 : stir((state.leftSet[s0] ?? 0) ^ 7)
  atoms[extra + 8] = s0 < 0 ? 0 : stir((state.rightSet[s0] ?? 0) ^ 7)
  atoms[extra + 9] = s1 < 0 ? 0 : stir((state.leftSet[s1] ?? 0) ^ 7)
  atoms[extra + 10] = s1 < 0 ? 0 : stir((state.rightSet[s1] ?? 0) ^ 7)
  atoms[extra + 11] = stir((state.leftSet[front] ?? 0) ^ 7)
  atoms[extra + 12] = s0 < 0 ? 0 : between(desk, s0, front)
  atoms[extra + 13] = s1 < 0 ? 0 : between(desk, s1, s0)
  atoms[extra + 14] = 1
  fillFeatures(TEMPLATES, atoms, desk.features)
}

/** The best move that the state allows, by the scores of the features on the desk. */
export function chooseMove(desk: ParserDesk): number {
  const { state, scores, model, features } = desk
  const moves = 1 + 2 * model.relations
  scores.fill(0, 0, moves)
  model.score(features, scores)
  let best = -1
  let bestScore = -Infinity
  if (canShift(state)) {
    best = SHIFT
    bestScore = scores[SHIFT] ?? 0
  }
  for (const [allowed, first] of [
    [canGoLeft(state), 1],
    [canGoRight(state), 2],
  ] as const) {
    if (!allowed) continue
    for (let move = first; move < moves; move += 2) {
      const score = scores[move] ?? 0
      if (score > bestScore) {
        best = move
        bestScore = score
      }
    }
  }
  return best
}

/** Parses the sentence; heads and relations are in `desk.state` afterwards, the root's head is `length`, relations count from 1. */
export function parse(desk: ParserDesk, input: ParserInput, length: number): void {
  beginParse(desk, input, length)
  while (!isDone(desk.state)) {
    fillParseFeatures(desk, input)
    move(desk.state, chooseMove(desk))
  }
}
