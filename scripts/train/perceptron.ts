import type { Features } from '../../src/text/syntax/features.ts'
import { tableOf } from '../../src/text/syntax/weights.ts'
import type { Weights } from '../../src/text/syntax/weights.ts'

/**
 * An averaged perceptron in the making: an open-addressing table of feature keys, and for each feature a row of cells
 * (class, weight, sum of weights over time, when last touched) in growing pools.
 */
export type Perceptron = {
  keys: Int32Array
  rowStart: Int32Array
  rowLength: Uint8Array
  rowRoom: Uint8Array
  mask: number
  size: number
  classOf: Uint8Array
  weight: Int32Array
  sum: Float64Array
  touched: Int32Array
  end: number
  step: number
}

const FIRST_ROOM = 2

export function emptyPerceptron(bits = 18): Perceptron {
  const slots = 1 << bits
  const cells = 1 << 20
  return {
    keys: new Int32Array(slots),
    rowStart: new Int32Array(slots),
    rowLength: new Uint8Array(slots),
    rowRoom: new Uint8Array(slots),
    mask: slots - 1,
    size: 0,
    classOf: new Uint8Array(cells),
    weight: new Int32Array(cells),
    sum: new Float64Array(cells),
    touched: new Int32Array(cells),
    end: 0,
    step: 1,
  }
}

/** Adds the present weights of the features to the scores. */
export function scorePerceptron(model: Perceptron, features: Features, scores: Int32Array): void {
  const { keys, mask, rowStart, rowLength, classOf, weight } = model
  for (let index = 0; index < features.count; index++) {
    const key = features.hashes[index]!
    let slot = (key ^ (key >>> 15)) & mask
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
    if (keys[slot] === 0) continue
    const start = rowStart[slot]!
    const end = start + rowLength[slot]!
    for (let at = start; at < end; at++) {
      const label = classOf[at]!
      scores[label] = scores[label]! + weight[at]!
    }
  }
}

/** One lesson: the right class up, the wrong one down, for all the features. */
export function teachPerceptron(
  model: Perceptron,
  features: Features,
  lesson: { readonly right: number; readonly wrong: number },
): void {
  for (let index = 0; index < features.count; index++) {
    const slot = slotOf(model, features.hashes[index]!)
    change(model, slot, lesson.right, 1)
    change(model, slot, lesson.wrong, -1)
  }
}

function slotOf(model: Perceptron, key: number): number {
  const { keys, mask } = model
  let slot = (key ^ (key >>> 15)) & mask
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask
  if (keys[slot] === key) return slot
  if (model.size * 2 > mask) {
    growSlots(model)
    return slotOf(model, key)
  }
  model.size++
  keys[slot] = key
  model.rowStart[slot] = takeCells(model, FIRST_ROOM)
  model.rowRoom[slot] = FIRST_ROOM
  return slot
}

// oxlint-disable-next-line max-params -- called for every feature of every lesson: an options object would be garbage each time
function change(model: Perceptron, slot: number, label: number, by: number): void {
  const start = model.rowStart[slot]!
  const length = model.rowLength[slot]!
  let at = start
  while (at < start + length && model.classOf[at] !== label) at++
  if (at === start + length) {
    if (length === model.rowRoom[slot]) at = moveRow(model, slot) + length
    model.rowLength[slot] = length + 1
    model.classOf[at] = label
    model.weight[at] = 0
    model.sum[at] = 0
    model.touched[at] = model.step
  }
  model.sum[at] = model.sum[at]! + (model.step - model.touched[at]!) * model.weight[at]!
  model.touched[at] = model.step
  model.weight[at] = model.weight[at]! + by
}

function takeCells(model: Perceptron, count: number): number {
  if (model.end + count > model.weight.length) growCells(model)
  const start = model.end
  model.end += count
  return start
}

function moveRow(model: Perceptron, slot: number): number {
  const room = Math.min(255, model.rowRoom[slot]! * 2)
  const to = takeCells(model, room)
  const from = model.rowStart[slot]!
  const end = from + model.rowLength[slot]!
  model.classOf.copyWithin(to, from, end)
  model.weight.copyWithin(to, from, end)
  model.sum.copyWithin(to, from, end)
  model.touched.copyWithin(to, from, end)
  model.rowStart[slot] = to
  model.rowRoom[slot] = room
  return to
}

function growCells(model: Perceptron): void {
  const room = model.weight.length * 2
  const grown = <A extends { set(from: A): void }>(next: A, old: A): A => (next.set(old), next)
  model.classOf = grown(new Uint8Array(room), model.classOf)
  model.weight = grown(new Int32Array(room), model.weight)
  model.sum = grown(new Float64Array(room), model.sum)
  model.touched = grown(new Int32Array(room), model.touched)
}

function growSlots(model: Perceptron): void {
  const { keys, rowStart, rowLength, rowRoom } = model
  const slots = keys.length * 2
  model.keys = new Int32Array(slots)
  model.rowStart = new Int32Array(slots)
  model.rowLength = new Uint8Array(slots)
  model.rowRoom = new Uint8Array(slots)
  model.mask = slots - 1
  for (let old = 0; old < keys.length; old++) {
    const key = keys[old]!
    if (key === 0) continue
    let slot = (key ^ (key >>> 15)) & model.mask
    while (model.keys[slot] !== 0) slot = (slot + 1) & model.mask
    model.keys[slot] = key
    model.rowStart[slot] = rowStart[old]!
    model.rowLength[slot] = rowLength[old]!
    model.rowRoom[slot] = rowRoom[old]!
  }
}

/** One averaged weight. */
export type AveragedRow = { readonly key: number; readonly classes: number[]; readonly values: number[] }

/** The weights averaged over all steps, sorted by key (as unsigned numbers). */
export function averageOf(model: Perceptron): AveragedRow[] {
  const rows: AveragedRow[] = []
  for (let slot = 0; slot < model.keys.length; slot++) {
    if (model.keys[slot] === 0) continue
    const row: AveragedRow = { key: model.keys[slot]!, classes: [], values: [] }
    const start = model.rowStart[slot]!
    for (let at = start; at < start + model.rowLength[slot]!; at++) {
      const total = model.sum[at]! + (model.step - model.touched[at]!) * model.weight[at]!
      row.classes.push(model.classOf[at]!)
      row.values.push(total / model.step)
    }
    rows.push(row)
  }
  return rows.sort((a, b) => (a.key >>> 0) - (b.key >>> 0))
}

/** How a model is made small: averaged weights below `threshold` go, the rest become steps of `unit`, cut at a byte. */
export type Squeeze = { readonly threshold: number; readonly unit: number }

/** Averaged weights as small whole numbers. */
export function quantise(rows: readonly AveragedRow[], { threshold, unit }: Squeeze): WeightRow[] {
  const small: WeightRow[] = []
  for (const { key, classes, values } of rows) {
    const entries = classes
      .map((label, index) => ({
        class: label,
        value:
          Math.abs(values[index]!) < threshold ? 0 : Math.max(-127, Math.min(127, Math.round(values[index]! / unit))),
      }))
      .filter(({ value }) => value !== 0)
      .sort((a, b) => a.class - b.class)
    if (entries.length > 0) small.push({ key, entries })
  }
  return small
}

/** One row of a table in the making: small whole numbers for some classes. */
export type WeightRow = {
  readonly key: number
  readonly entries: readonly { readonly class: number; readonly value: number }[]
}

/** Rows, sorted by key, as a table to be used at once. Rows of more than 255 entries lose their last. */
export function buildWeights(rows: readonly WeightRow[]): Weights {
  const kept = rows.map(({ entries }) => entries.slice(0, 255))
  return tableOf({
    keys: Int32Array.from(rows, ({ key }) => key),
    lengths: Uint8Array.from(kept, (entries) => entries.length),
    classes: Uint8Array.from(kept.flatMap((entries) => entries.map((entry) => entry.class))),
    values: Int8Array.from(kept.flatMap((entries) => entries.map((entry) => entry.value))),
  })
}

/** Averaged weights as a table to be used at once. */
export function freeze(model: Perceptron, squeeze: Squeeze): Weights {
  return buildWeights(quantise(averageOf(model), squeeze))
}
