import { useMemo } from 'react'
import type { EventFilter } from '../../model/query.ts'
import { readEventFilter, writeQuery } from '../filter-query.ts'
import { goTo, useAddress } from '../parts/use-address.ts'
import { addressOf } from '../router.ts'

export type EventFilterState = {
  readonly filter: EventFilter
  /** The filter as a query string: equal filters have equal keys. */
  readonly key: string
  /** Puts another filter into the address; what else stands there stays. `replace` while it is typed. */
  readonly change: (next: EventFilter, options?: { readonly replace?: boolean }) => void
}

/** The filter of events that the address holds. All views of events share it, so it goes along from one to the next. */
export function useEventFilter(): EventFilterState {
  const { path, query } = useAddress()
  return useMemo(() => {
    const filter = readEventFilter(query)
    const order = query.get('order')
    return {
      filter,
      key: writeQuery(filter).toString(),
      change: (next, options = {}) => {
        const written = writeQuery(next)
        if (order !== null) written.set('order', order)
        goTo(addressOf(path, written), options)
      },
    }
  }, [path, query])
}
