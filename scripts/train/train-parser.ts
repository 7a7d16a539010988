import { fillParseFeatures } from '../../src/text/syntax/parser-features.ts'
import { beginParse, chooseMove, MARK, parserDesk } from '../../src/text/syntax/parser.ts'
import type { ParserDesk, ParserInput, ParserModel } from '../../src/text/syntax/parser.ts'
import {
  canGoLeft,
  canGoRight,
  canShift,
  isDone,
  leftMove,
  LONGEST_PARSED,
  move,
  rightMove,
  SHIFT,
} from '../../src/text/syntax/parser-state.ts'
import type { ParserState } from '../../src/text/syntax/parser-state.ts'
import { emptyPerceptron, scorePerceptron, teachPerceptron } from './perceptron.ts'
import type { Perceptron } from './perceptron.ts'
import { seededRandom, shuffled } from './random.ts'

/** A sentence to learn from: what the parser sees, and the tree. Heads as in the parser: the root's head is `length`; relations from 0. */
export type ParserLesson = {
  readonly input: ParserInput
  readonly length: number
  readonly heads: Int32Array
  readonly relations: Int32Array
}

export type ParserPlan = { readonly rounds: number; readonly seed: number; readonly relations: number }

/** From this round on the parser follows its own moves, so that it learns to go on from its mistakes. */
const EXPLORE_FROM = 1
const EXPLORE_SHARE = 0.9

/** Trains on the lessons that `lessonsOf` gives for each round. */
export function trainParser(lessonsOf: (round: number) => readonly ParserLesson[], plan: ParserPlan): Perceptron {
  const perceptron = emptyPerceptron(20)
  const model: ParserModel = {
    score: (features, scores) => scorePerceptron(perceptron, features, scores),
    relations: plan.relations,
  }
  const desk = parserDesk(model)
  const random = seededRandom(plan.seed)
  for (let round = 0; round < plan.rounds; round++) {
    const lessons = lessonsOf(round)
    for (const number of shuffled(lessons.length, random)) {
      const lesson = lessons[number]!
      if (lesson.length <= LONGEST_PARSED)
        teachSentence(desk, perceptron, { lesson, explore: round >= EXPLORE_FROM, random })
    }
  }
  return perceptron
}

type Teaching = { readonly lesson: ParserLesson; readonly explore: boolean; readonly random: () => number }

function teachSentence(desk: ParserDesk, perceptron: Perceptron, { lesson, explore, random }: Teaching): void {
  beginParse(desk, lesson.input, lesson.length)
  while (!isDone(desk.state)) {
    fillParseFeatures(desk, lesson.input)
    const guess = chooseMove(desk)
    const right = bestRightMove(desk, lesson)
    const isRight = costOf(desk.state, lesson, guess) <= costOf(desk.state, lesson, right)
    if (!isRight) teachPerceptron(perceptron, desk.features, { right, wrong: guess })
    perceptron.step++
    move(desk.state, isRight || (explore && random() < EXPLORE_SHARE) ? guess : right)
  }
}

/** The best scored of the moves that lose the fewest arcs of the tree. */
function bestRightMove(desk: ParserDesk, lesson: ParserLesson): number {
  const { state, scores } = desk
  const s0 = state.depth > 0 ? state.stack[state.depth - 1]! : -1
  const label = s0 < 0 ? 0 : lesson.relations[s0]!
  let best = -1
  let bestCost = Infinity
  let bestScore = -Infinity
  const consider = (candidate: number): void => {
    const cost = costOf(state, lesson, candidate)
    const score = scores[candidate]!
    if (cost < bestCost || (cost === bestCost && score > bestScore)) {
      best = candidate
      bestCost = cost
      bestScore = score
    }
  }
  if (canShift(state)) consider(SHIFT)
  if (canGoLeft(state)) consider(leftMove(label))
  if (canGoRight(state)) consider(rightMove(label))
  return best
}

/** How many arcs of the tree can no longer be made after the move; a right arc with a wrong relation counts as one. */
export function costOf(state: ParserState, lesson: ParserLesson, candidate: number): number {
  const { heads, relations, length } = lesson
  const { front, depth, stack } = state
  let cost = 0
  if (candidate === SHIFT) {
    for (let at = 0; at < depth; at++) {
      const token = stack[at]!
      if (heads[token] === front) cost++
      if (at < depth - 1 && heads[front] === token) cost++
    }
    return cost
  }
  const s0 = stack[depth - 1]!
  const parent = (candidate & 1) === 1 ? front : stack[depth - 2]!
  const gold = heads[s0]!
  if (gold === parent) {
    if (relations[s0] !== (candidate - 1) >> 1) cost++
  } else if (gold >= front || (depth > 1 && gold === stack[depth - 2])) cost++
  for (let token = front; token < length; token++) if (heads[token] === s0) cost++
  return cost
}

/** Lifts arcs until no two cross, since arc-hybrid moves can make no others. Heads as in a lesson. */
export function liftCrossing(heads: Int32Array): Int32Array {
  const lifted = heads.slice()
  const root = heads.length
  for (let pass = 0; pass < heads.length; pass++) {
    const crossing = shortestCrossing(lifted)
    if (crossing < 0) return lifted
    const parent = lifted[crossing]!
    lifted[crossing] = parent === root ? root : lifted[parent]!
  }
  return lifted
}

function shortestCrossing(heads: Int32Array): number {
  let best = -1
  let bestLength = Infinity
  for (let token = 0; token < heads.length; token++) {
    const low = Math.min(token, heads[token]!)
    const high = Math.max(token, heads[token]!)
    if (heads[token] === heads.length || high - low >= bestLength || high - low < 2) continue
    for (let inside = low + 1; inside < high; inside++) {
      let ancestor = inside
      while (ancestor !== heads.length && ancestor !== heads[token] && ancestor > low && ancestor < high)
        ancestor = heads[ancestor]!
      if (ancestor !== low && ancestor !== high) {
        best = token
        bestLength = high - low
        break
      }
    }
  }
  return best
}

export { MARK }
