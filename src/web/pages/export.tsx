import { useState } from 'react'
import { api } from '../api.ts'
import { FilterChips } from '../filters/filter-chips.tsx'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { useEventFilter } from '../filters/use-event-filter.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Failure } from '../parts/states.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import '../styles/filters.css'

type Format = { readonly format: string; readonly label: string; readonly says: string; readonly hasRows: boolean }

const FORMATS: readonly Format[] = [
  {
    format: 'csv',
    label: 'CSV',
    says: 'A table for spreadsheets and statistics. Cells that a spreadsheet would take for a formula are made safe.',
    hasRows: true,
  },
  {
    format: 'jsonl',
    label: 'JSON lines',
    says: 'Whole records with every statement, its words and its review. Can be loaded into another collection.',
    hasRows: false,
  },
  {
    format: 'geojson',
    label: 'GeoJSON',
    says: 'Events with their places for maps; each says how exactly its place is known.',
    hasRows: false,
  },
  {
    format: 'package',
    label: 'Data package',
    says: 'Everything in one archive: tables with their schema, the codebook, and checksums (Frictionless).',
    hasRows: false,
  },
]

/** What the filters leave, to take away. */
export function ExportPage() {
  const state = useEventFilter()
  const { data, failure, reload } = useLoaded(`events?${state.key}&limit=1`, (signal) =>
    api.events(state.filter, { limit: 1 }, signal),
  )
  const [format, setFormat] = useState('csv')
  const [rows, setRows] = useState('events')
  const chosen = FORMATS.find((one) => one.format === format)
  return (
    <>
      <PageHead title="Export" />
      <div className="with-filters">
        <FilterPanel />
        <section className="filtered" aria-label="Export what is filtered">
          <FilterChips state={state} />
          {failure !== undefined && <Failure failure={failure} retry={reload} />}
          <form className="export-form">
            <fieldset>
              <legend>Format</legend>
              {FORMATS.map((one) => (
                <label key={one.format} className="choice" htmlFor={`format-${one.format}`}>
                  <input
                    id={`format-${one.format}`}
                    type="radio"
                    name="format"
                    value={one.format}
                    checked={format === one.format}
                    onChange={() => setFormat(one.format)}
                  />
                  <strong>{one.label}</strong>
                  <span className="choice-says">{one.says}</span>
                </label>
              ))}
            </fieldset>
            <fieldset disabled={chosen?.hasRows !== true}>
              <legend>A row is</legend>
              {(['events', 'statements'] as const).map((one) => (
                <label key={one} className="choice" htmlFor={`rows-${one}`}>
                  <input type="radio" name="rows" value={one} checked={rows === one} onChange={() => setRows(one)} />
                  <strong>{one === 'events' ? 'an event' : 'a statement'}</strong>
                  <span className="choice-says">
                    {one === 'events'
                      ? 'with the value that is shown for each field'
                      : 'with its words, speaker and stance: rival values stand side by side'}
                  </span>
                </label>
              ))}
            </fieldset>
            <output>
              {data === undefined
                ? ' '
                : `${data.total.toLocaleString('en')} ${data.total === 1 ? 'event' : 'events'} will be in it.`}
            </output>
            <a
              className="button is-main"
              href={api.exportAddress(state.filter, format, chosen?.hasRows === true ? rows : 'events')}
              download
            >
              Download {chosen?.label}
            </a>
            <p className="fine">
              The names of people, and places known to the square, are in it as the reports give them. Think of whom a
              file can hurt before you pass it on.
            </p>
          </form>
        </section>
      </div>
    </>
  )
}
