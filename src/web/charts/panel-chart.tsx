import { useState, type PointerEvent } from 'react'
import { drawBars, type Panel } from './make-panels.ts'
import { nameOf, type TimeAxis } from './time-axis.ts'

export type PanelChartProps = {
  readonly panel: Panel
  readonly label: string
  readonly axis: TimeAxis
  readonly top: number
  /** What the bars are filled with: a class of `charts.css`. */
  readonly tone: string
  /** A bar was chosen: by a click or Enter. */
  readonly onPick: (tick: string) => void
}

/**
 * One small chart: bars over a shared axis. Its total and its largest bar stand above it in words; the arrow keys walk along the bars
 * and say each, Enter narrows the filters to it.
 */
export function PanelChart({ panel, label, axis, top, tone, onPick }: PanelChartProps) {
  const [cursor, setCursor] = useState<number>()
  const { ticks } = axis
  const tick = cursor === undefined ? undefined : ticks[cursor]
  const largest = Math.max(...panel.values, 0)
  const peak = ticks[panel.values.indexOf(largest)]
  const at = (event: PointerEvent): number => {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.max(0, Math.min(ticks.length - 1, Math.floor(((event.clientX - box.left) / box.width) * ticks.length)))
  }
  const says = tick === undefined ? sayPeak(panel, peak) : sayTick(panel, tick, cursor ?? 0)
  return (
    <figure className="panel">
      <figcaption className="panel-head">
        <span className="panel-label">{label}</span>
        <span className="panel-total">{panel.total.toLocaleString('en')}</span>
      </figcaption>
      <div className="panel-plot">
        <svg
          viewBox={`0 0 ${Math.max(1, ticks.length)} 100`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className={tone}
        >
          {cursor !== undefined && <rect className="panel-cursor" x={cursor} y={0} width={1} height={100} />}
          <path className="panel-bars" d={drawBars(panel.values, top)} />
        </svg>
        <input
          type="range"
          className="panel-range"
          aria-label={`${label} by ${axis.unit}`}
          aria-valuetext={says}
          min={0}
          max={Math.max(0, ticks.length - 1)}
          value={cursor ?? 0}
          onChange={(change) => setCursor(Number(change.target.value))}
          onFocus={() => setCursor((before) => before ?? 0)}
          onBlur={() => setCursor(undefined)}
          onPointerMove={(event) => setCursor(at(event))}
          onPointerLeave={() => setCursor(undefined)}
          onClick={() => {
            if (tick !== undefined) onPick(tick)
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && tick !== undefined) onPick(tick)
          }}
        />
      </div>
      <p className="panel-foot">{says}</p>
    </figure>
  )
}

function sayTick(panel: Panel, tick: string, index: number): string {
  const events = panel.values[index] ?? 0
  return `${nameOf(tick)}: ${events.toLocaleString('en')}`
}

function sayPeak({ beside }: Panel, peak: string | undefined): string {
  const rest = beside === 0 ? '' : `; ${beside.toLocaleString('en')} without a month`
  return peak === undefined ? `no month${rest}` : `most in ${nameOf(peak)}${rest}`
}
