import { fillFeatures } from './features.ts'
import { stir } from './hash.ts'
import { EXTRA_BASE, TEMPLATES } from './parser-templates.ts'
import type { ParserDesk, ParserInput } from './parser.ts'
import type { ParserState } from './parser-state.ts'

const NOTHING = stir(0x6e6f6e65)
/** Positions before this one are places on the stack or ahead: an empty one is a fact; a missing child is left out. */
const FACTS = 7
const MOST = 4

/** The tokens at the positions of the templates, in their order; -1 where there is none. */
const places = new Int32Array(EXTRA_BASE / 4)

/** Fills the features of the present state. */
export function fillParseFeatures(desk: ParserDesk, input: ParserInput): void {
  findPlaces(desk.state)
  const { atoms, features } = desk
  const { words, tags, parts } = input
  const { relation } = desk.state
  for (let position = 0; position < places.length; position++) {
    const token = places[position] ?? -1
    const at = position * 4
    if (token < 0) {
      const empty = position < FACTS ? NOTHING : 0
      atoms[at] = empty
      atoms[at + 1] = empty
      atoms[at + 2] = empty
      atoms[at + 3] = 0
    } else {
      atoms[at] = words[token] ?? 0
      atoms[at + 1] = tags[token] ?? 0
      atoms[at + 2] = parts[token] ?? 0
      atoms[at + 3] = relation[token] ?? 0
    }
  }
  fillExtras(desk)
  fillFeatures(TEMPLATES, atoms, features)
}

function findPlaces({ depth, front, length, stack, left, left2, right, right2 }: ParserState): void {
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1
  const s2 = depth > 2 ? (stack[depth - 3] ?? -1) : -1
  places[0] = s0
  places[1] = s1
  places[2] = s2
  places[3] = front
  places[4] = front + 1 <= length ? front + 1 : -1
  places[5] = front + 2 <= length ? front + 2 : -1
  places[6] = front + 3 <= length ? front + 3 : -1
  places[7] = s0 < 0 ? -1 : (left[s0] ?? -1)
  places[8] = s0 < 0 ? -1 : (left2[s0] ?? -1)
  places[9] = s0 < 0 ? -1 : (right[s0] ?? -1)
  places[10] = s0 < 0 ? -1 : (right2[s0] ?? -1)
  places[11] = s1 < 0 ? -1 : (left[s1] ?? -1)
  places[12] = s1 < 0 ? -1 : (right[s1] ?? -1)
  places[13] = s1 < 0 ? -1 : (right2[s1] ?? -1)
  places[14] = left[front] ?? -1
  places[15] = left2[front] ?? -1
  places[16] = s2 < 0 ? -1 : (right[s2] ?? -1)
  places[17] = s1 < 0 ? -1 : (left2[s1] ?? -1)
}

function fillExtras(desk: ParserDesk): void {
  const { state, atoms } = desk
  const { front } = state
  const s0 = places[0] ?? -1
  const s1 = places[1] ?? -1
  const at = EXTRA_BASE
  atoms[at] = s0 < 0 ? 0 : distance(s0, front)
  atoms[at + 1] = s1 < 0 ? 0 : distance(s1, s0)
  atoms[at + 2] = s0 < 0 ? 0 : 1 + Math.min(MOST, state.leftCount[s0] ?? 0)
  atoms[at + 3] = s0 < 0 ? 0 : 1 + Math.min(MOST, state.rightCount[s0] ?? 0)
  atoms[at + 4] = s1 < 0 ? 0 : 1 + Math.min(MOST, state.leftCount[s1] ?? 0)
  atoms[at + 5] = s1 < 0 ? 0 : 1 + Math.min(MOST, state.rightCount[s1] ?? 0)
  atoms[at + 6] = 1 + Math.min(MOST, state.leftCount[front] ?? 0)
  atoms[at + 7] = s0 < 0 ? 0 : stir((state.leftSet[s0] ?? 0) ^ 7)
  atoms[at + 8] = s0 < 0 ? 0 : stir((state.rightSet[s0] ?? 0) ^ 7)
  atoms[at + 9] = s1 < 0 ? 0 : stir((state.leftSet[s1] ?? 0) ^ 7)
  atoms[at + 10] = s1 < 0 ? 0 : stir((state.rightSet[s1] ?? 0) ^ 7)
  atoms[at + 11] = stir((state.leftSet[front] ?? 0) ^ 7)
  atoms[at + 12] = s0 < 0 ? 0 : between(desk, s0, front)
  atoms[at + 13] = s1 < 0 ? 0 : between(desk, s1, s0)
  atoms[at + 14] = 1
}

const DISTANCES = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7]

/** How far apart two tokens are, as a small number from 1. */
function distance(from: number, to: number): number {
  return (DISTANCES[Math.min(10, to - from)] ?? 0) + 1
}

/** What stands between two tokens, as a small number from 1. */
function between({ before }: ParserDesk, from: number, to: number): number {
  let kinds = 1
  for (let kind = 0; kind < 3; kind++) {
    const count = (before[to * 3 + kind] ?? 0) - (before[from * 3 + 3 + kind] ?? 0)
    kinds = kinds * 3 + Math.min(2, Math.max(0, count))
  }
  return kinds
}
