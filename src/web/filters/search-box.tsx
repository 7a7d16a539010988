import { useEffect, useRef, useState } from 'react'
import { dropFilter } from './change-filter.ts'
import type { EventFilterState } from './use-event-filter.ts'

/** So long after the last key the search begins. */
const PAUSE = 250

/** Words to search the reports for; asked for when typing pauses, so that no key waits for the server. */
export function SearchBox({ state }: { readonly state: EventFilterState }) {
  const asked = state.filter.search ?? ''
  const [typed, setTyped] = useState({ over: asked, text: asked })
  // Back and forward change the address under us: then its words hold, not the typed ones.
  const text = typed.over === asked || typed.text.trim() === asked ? typed.text : asked
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  useEffect(() => {
    const words = text.trim()
    if (words === asked) return undefined
    const timer = window.setTimeout(() => {
      const { filter, change } = latest.current
      change(words === '' ? dropFilter(filter, 'search') : { ...filter, search: words }, { replace: true })
    }, PAUSE)
    return () => window.clearTimeout(timer)
  }, [text, asked])
  return (
    <label className="label">
      Words in the report
      <input
        type="search"
        className="input"
        value={text}
        placeholder="bread “price rise” -football"
        onChange={(change) => setTyped({ over: asked, text: change.target.value })}
      />
    </label>
  )
}
