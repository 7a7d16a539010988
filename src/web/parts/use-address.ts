import { useMemo, useSyncExternalStore } from 'react'
import { routeOf, type Route } from '../router.ts'

export type Address = { readonly path: string; readonly query: URLSearchParams; readonly route: Route }

/** The address that the desk is at, kept up to date. */
export function useAddress(): Address {
  const now = useSyncExternalStore(listen, addressNow)
  return useMemo(() => {
    const { pathname, searchParams } = new URL(now, 'http://desk')
    return { path: pathname, query: searchParams, route: routeOf(pathname) }
  }, [now])
}

/** Goes to an address inside the desk. `replace` leaves no step behind to go back to: for filters while they are typed. */
export function goTo(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const isSame = address === addressNow()
  const isOtherView = new URL(address, window.location.href).pathname !== window.location.pathname
  if (replace || isSame) window.history.replaceState(null, '', address)
  else window.history.pushState(null, '', address)
  for (const tell of listeners) tell()
  if (isOtherView) window.scrollTo(0, 0)
}

const listeners = new Set<() => void>()

function addressNow(): string {
  return window.location.pathname + window.location.search
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener('popstate', tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('popstate', tell)
  }
}
