import { useEffect, useRef, useState } from 'react'
import { REPORT_ORDERS, type CollectionCounts, type ReportOrder } from '../../model/query.ts'
import { REVIEW_STATES } from '../../model/reviewed.ts'
import { api } from '../api.ts'
import { STATE_LABELS } from '../parts/event-tags.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { withFilter, withState, type Queue } from './queue-filter.ts'

const ORDERS = {
  relevance: 'most to review first',
  newest: 'newest first',
  oldest: 'oldest first',
  added: 'last brought in first',
} as const satisfies Readonly<Record<ReportOrder, string>>

const LANGUAGES = ['en', 'ru', 'es', 'fr', 'de', 'pt', 'tr', 'ar'] as const

type QueueBarProps = {
  readonly queue: Queue
  readonly counts: CollectionCounts | undefined
  readonly change: (queue: Queue) => void
}

/** What the queue is searched, filtered and ordered by. */
export function QueueBar({ queue, counts, change }: QueueBarProps) {
  const { filter, order } = queue
  const { data: facets } = useLoaded('facets ', (signal) => api.facets({ background: true }, signal))
  const sources = [...new Set([...Object.keys(facets?.source ?? {}), ...(filter.source ?? [])])].toSorted()
  const languages = new Intl.DisplayNames('en', { type: 'language' })
  return (
    <div className="queue-bar">
      <Search queue={queue} change={change} />
      <fieldset className="state-switch">
        <legend className="visually-hidden">State</legend>
        {[undefined, ...REVIEW_STATES].map((state) => (
          <label key={state ?? 'all'}>
            <input
              type="radio"
              name="state"
              checked={filter.state?.[0] === state && (filter.state?.length ?? 0) <= 1}
              onChange={() => change(withState(queue, state))}
            />
            <span>
              {state === undefined ? 'all' : STATE_LABELS[state]}
              {counts && (
                <small>{(state === undefined ? counts.reports : counts.byState[state]).toLocaleString('en')}</small>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <Choice
        label="Events"
        value={filter.hasEvents === undefined ? '' : String(filter.hasEvents)}
        choices={[
          ['', 'with or without events'],
          ['true', 'with events'],
          ['false', 'without events'],
        ]}
        onChange={(value) => change(withFilter(queue, { hasEvents: value === '' ? undefined : value === 'true' }))}
      />
      {sources.length > 0 && (
        <Choice
          label="Source"
          value={filter.source?.[0] ?? ''}
          choices={[['', 'any source'], ...sources.map((source) => [source, source] as const)]}
          onChange={(value) => change(withFilter(queue, { source: value === '' ? undefined : [value] }))}
        />
      )}
      <Choice
        label="Language"
        value={filter.language?.[0] ?? ''}
        choices={[['', 'any language'], ...LANGUAGES.map((code) => [code, languages.of(code) ?? code] as const)]}
        onChange={(value) => change(withFilter(queue, { language: value === '' ? undefined : [value] }))}
      />
      <Choice
        label="Order"
        value={order}
        choices={REPORT_ORDERS.map((one) => [one, ORDERS[one]] as const)}
        onChange={(value) => change({ ...queue, order: REPORT_ORDERS.find((one) => one === value) ?? 'relevance' })}
      />
    </div>
  )
}

const PAUSE = 200

function Search({ queue, change }: Omit<QueueBarProps, 'counts'>) {
  const asked = queue.filter.search ?? ''
  const [typed, setTyped] = useState({ over: asked, text: asked })
  // Back and forward change the address under us: then its words hold, not the typed ones.
  const text = typed.over === asked || typed.text.trim() === asked ? typed.text : asked
  const latest = useRef({ queue, change })
  useEffect(() => {
    latest.current = { queue, change }
  })
  useEffect(() => {
    const words = text.trim()
    if (words === asked) return undefined
    const timer = window.setTimeout(() => {
      const { queue, change } = latest.current
      change(withFilter(queue, { search: words === '' ? undefined : words }))
    }, PAUSE)
    return () => window.clearTimeout(timer)
  }, [text, asked])
  return (
    <input
      type="search"
      className="input queue-search"
      aria-label="Search the reports"
      aria-keyshortcuts="/"
      placeholder="Search the reports  ( / )"
      value={text}
      onChange={(event) => setTyped({ over: asked, text: event.target.value })}
    />
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <select className="select" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {choices.map(([choice, says]) => (
        <option key={choice} value={choice}>
          {says}
        </option>
      ))}
    </select>
  )
}
