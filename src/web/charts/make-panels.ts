import { tickOf, type TimeAxis } from './time-axis.ts'

/** So many events of one group in one stretch of time. */
export type TimedCount = { readonly group: string; readonly time: string; readonly events: number }

/** One small chart of several that share their axes: events of a group, a number for each tick. */
export type Panel = {
  readonly group: string
  readonly total: number
  readonly values: readonly number[]
  /** Events that the axis has no tick for: dated by the year alone, or older than it reaches. */
  readonly beside: number
}

/** The panels of all groups, the largest first, equals by name. */
export function makePanels(counts: readonly TimedCount[], axis: TimeAxis): readonly Panel[] {
  const places = new Map(axis.ticks.map((tick, index) => [tick, index]))
  const panels = new Map<string, { total: number; values: number[]; beside: number }>()
  for (const { group, time, events } of counts) {
    const panel = panels.get(group) ?? { total: 0, values: axis.ticks.map(() => 0), beside: 0 }
    panels.set(group, panel)
    const tick = tickOf(time, axis)
    const place = tick === undefined ? undefined : places.get(tick)
    panel.total += events
    if (place === undefined) panel.beside += events
    else panel.values[place] = (panel.values[place] ?? 0) + events
  }
  return [...panels]
    .map(([group, panel]) => ({ group, ...panel }))
    .toSorted((a, b) => b.total - a.total || (a.group < b.group ? -1 : 1))
}

/** The top of the scale that all panels share: the largest bar, rounded up to a number that is easy to read. */
export function topOf(panels: readonly Panel[]): number {
  const largest = panels.reduce((most, { values }) => Math.max(most, ...values), 0)
  if (largest <= 4) return Math.max(largest, 1)
  const power = 10 ** Math.floor(Math.log10(largest))
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= largest) ?? largest
}

/** The outline of all bars of a panel as one SVG path in a box of `axis` units by 100, the base at the bottom. */
export function drawBars(values: readonly number[], top: number): string {
  return values
    .map((value, index) => {
      if (value === 0) return ''
      const height = Math.max(2, (value / top) * 100)
      return `M${(index + 0.1).toFixed(2)} 100V${(100 - height).toFixed(2)}H${(index + 0.9).toFixed(2)}V100Z`
    })
    .join('')
}
