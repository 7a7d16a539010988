import { exactly, formAt, isAttached, stepToWord, type Amount } from './amount.ts'
import { FEW, PLURAL_SCALES, QUANTIFIERS } from './english.ts'
import type { Piece } from './piece.ts'
import { scaleAt } from './read-scales.ts'

type Vague = { readonly scale: number; readonly low: number; readonly high: number }

const BY_SCALE: ReadonlyMap<number, Vague> = new Map([...PLURAL_SCALES.values()].map((vague) => [vague.scale, vague]))

/** A vague amount: "hundreds", "tens of thousands", "several dozen", "a few hundred", "a couple of thousand", "a handful". */
export function readVague(pieces: readonly Piece[], at: number): Amount | undefined {
  const word = formAt(pieces, at)
  const plural = PLURAL_SCALES.get(word)
  if (plural) return readPlural(pieces, plural, at)
  const start = word === 'a' ? at + 1 : at
  const quantifier = formAt(pieces, start)
  if (quantifier === 'couple') return readCouple(pieces, start + 1, start > at)
  if (QUANTIFIERS.has(quantifier)) {
    const scaled = readScaled(pieces, stepToWord(pieces, start + 1))
    if (scaled) return scaled
  }
  const few = FEW.get(quantifier)
  const stands = start > at ? quantifier !== 'several' : quantifier === 'several' || quantifier === 'handful'
  return few && stands ? { ...few, next: start + 1, style: 'few', scale: 1 } : undefined
}

/** "couple dozen", "a couple of hundred"; alone only behind its article. */
function readCouple(pieces: readonly Piece[], at: number, hasArticle: boolean): Amount | undefined {
  const behind = formAt(pieces, at) === 'of' ? at + 1 : at
  const here = stepToWord(pieces, behind)
  const scale = here < 0 ? undefined : scaleAt(pieces, here)
  if (scale !== undefined) {
    const more = scaleAt(pieces, here + 1)
    return exactly(2 * scale * (more ?? 1), more === undefined ? here + 1 : here + 2, {
      style: 'words',
      scale: more ?? scale,
    })
  }
  return hasArticle ? { low: 2, high: 2, next: at, style: 'few', scale: 1 } : undefined
}

function readScaled(pieces: readonly Piece[], at: number): Amount | undefined {
  if (at < 0) return undefined
  const plural = PLURAL_SCALES.get(formAt(pieces, at))
  if (plural) return readPlural(pieces, plural, at)
  const scale = scaleAt(pieces, at)
  const vague = scale === undefined ? undefined : BY_SCALE.get(scale)
  return vague && readPlural(pieces, vague, at)
}

/** A plural scale word, doubled or not ("dozens upon dozens"), of a greater one or not ("tens of thousands"). */
function readPlural(pieces: readonly Piece[], vague: Vague, at: number): Amount {
  const word = formAt(pieces, at)
  const isDoubled = ['upon', 'on', 'and'].includes(formAt(pieces, at + 1)) && formAt(pieces, at + 2) === word
  const next = isDoubled ? at + 3 : at + 1
  const behind = formAt(pieces, next) === 'of' ? next + 1 : next
  const greater = behind === next && isAttached(pieces, behind) ? undefined : scaleAt(pieces, behind)
  if (greater === undefined || greater <= vague.scale || greater < 1000) {
    return { low: vague.low, high: vague.high, next, style: 'vague', scale: vague.scale }
  }
  const times = { low: vague.low * greater, high: (vague.high + 1) * greater - 1 }
  return { ...times, next: behind + 1, style: 'vague', scale: vague.scale * greater }
}
