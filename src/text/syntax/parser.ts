import { emptyFeatures } from './features.ts'
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
import { fillParseFeatures } from './parser-features.ts'
import { ATOMS, TEMPLATES } from './parser-templates.ts'

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

/** The best move that the state allows, by the scores of the features on the desk. */
export function chooseMove({ state, scores, model, features }: ParserDesk): number {
  const moves = 1 + 2 * model.relations
  scores.fill(0, 0, moves)
  model.score(features, scores)
  let best = canShift(state) ? SHIFT : -1
  if (canGoLeft(state)) best = bestFrom(scores, best, { first: 1, moves })
  if (canGoRight(state)) best = bestFrom(scores, best, { first: 2, moves })
  return best
}

/** The best of `best` and every other move from `first` on. */
function bestFrom(
  scores: Int32Array,
  best: number,
  { first, moves }: { readonly first: number; readonly moves: number },
): number {
  let found = best
  let bestScore = best < 0 ? -Infinity : (scores[best] ?? 0)
  for (let move = first; move < moves; move += 2) {
    const score = scores[move] ?? 0
    if (score > bestScore) {
      found = move
      bestScore = score
    }
  }
  return found
}

/** Parses the sentence; heads and relations are in `desk.state` afterwards, the root's head is `length`, relations count from 1. */
export function parse(desk: ParserDesk, input: ParserInput, length: number): void {
  const { state } = desk
  beginParse(desk, input, length)
  while (!isDone(state)) {
    // With nothing on the stack there is nothing to choose.
    if (state.depth === 0 && canShift(state)) move(state, SHIFT)
    else {
      fillParseFeatures(desk, input)
      move(state, chooseMove(desk))
    }
  }
}
