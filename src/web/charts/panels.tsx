import { useMemo } from 'react'
import { nameOf, spanTime, daysOf, type TimeAxis } from './time-axis.ts'
import { makePanels, topOf, type Panel, type TimedCount } from './make-panels.ts'
import { PanelChart } from './panel-chart.tsx'

export type PanelsProps = {
  readonly counts: readonly TimedCount[]
  readonly labelOf: (group: string) => string
  readonly toneOf: (group: string) => string
  /** A stretch of time was chosen: first and last day. */
  readonly onPick: (days: { readonly from: string; readonly to: string }) => void
  /** Panels beyond these are in the table alone. */
  readonly most?: number
}

/** Small charts side by side over the same axes, and all their numbers as a table below. */
export function Panels({ counts, labelOf, toneOf, onPick, most = 24 }: PanelsProps) {
  const axis = useMemo(() => spanTime(counts.map(({ time }) => time)), [counts])
  const panels = useMemo(() => makePanels(counts, axis), [counts, axis])
  const top = topOf(panels)
  const [first, last] = [axis.ticks[0], axis.ticks.at(-1)]
  return (
    <>
      <p className="fine axis-note">
        {first === undefined || last === undefined
          ? 'No event has a day.'
          : `A bar is a ${axis.unit}, from ${nameOf(first)} to ${nameOf(last)}; the full height is ${top.toLocaleString('en')} events in every panel. Choose a bar to see that ${axis.unit} alone.`}
      </p>
      <div className="panels">
        {panels.slice(0, most).map((panel) => (
          <PanelChart
            key={panel.group}
            panel={panel}
            label={labelOf(panel.group)}
            axis={axis}
            top={top}
            tone={toneOf(panel.group)}
            onPick={(tick) => onPick(daysOf(tick))}
          />
        ))}
      </div>
      {panels.length > most && <p className="fine">{panels.length - most} more in the table.</p>}
      <PanelTable panels={panels} axis={axis} labelOf={labelOf} />
    </>
  )
}

type TableProps = {
  readonly panels: readonly Panel[]
  readonly axis: TimeAxis
  readonly labelOf: (group: string) => string
}

function PanelTable({ panels, axis, labelOf }: TableProps) {
  const rows = axis.ticks
    .map((tick, index) => ({ tick, index }))
    .filter(({ index }) => panels.some((one) => one.values[index]))
  return (
    <details className="panel-table">
      <summary>The numbers as a table</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys (WCAG 2.1.1) */}
      <section className="table-scroll" tabIndex={0} aria-label="Numbers of the charts">
        <table>
          <thead>
            <tr>
              <th scope="col">{axis.unit === 'month' ? 'Month' : 'Year'}</th>
              {panels.map(({ group }) => (
                <th key={group} scope="col" className="is-number">
                  {labelOf(group)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tick, index }) => (
              <tr key={tick}>
                <th scope="row">{nameOf(tick)}</th>
                {panels.map(({ group, values }) => (
                  <td key={group} className="is-number">
                    {values[index] || ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
