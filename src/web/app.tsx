import { lazy, Suspense, useEffect, useRef, type ComponentType, type LazyExoticComponent } from 'react'
import { ErrorBoundary } from './parts/error-boundary.tsx'
import { Shell } from './parts/shell.tsx'
import { Loading } from './parts/states.tsx'
import { useAddress } from './parts/use-address.ts'
import type { View } from './router.ts'

/** One file for each view, loaded when it is first opened. A new view is a file and a line here. */
const VIEWS = {
  inbox: lazy(async () => ({ default: (await import('./pages/inbox.tsx')).InboxPage })),
  report: lazy(async () => ({ default: (await import('./pages/report.tsx')).ReportPage })),
  events: lazy(async () => ({ default: (await import('./pages/events.tsx')).EventsPage })),
  event: lazy(async () => ({ default: (await import('./pages/event.tsx')).EventPage })),
  map: lazy(async () => ({ default: (await import('./pages/map.tsx')).MapPage })),
  timeline: lazy(async () => ({ default: (await import('./pages/timeline.tsx')).TimelinePage })),
  charts: lazy(async () => ({ default: (await import('./pages/charts.tsx')).ChartsPage })),
  export: lazy(async () => ({ default: (await import('./pages/export.tsx')).ExportPage })),
  help: lazy(async () => ({ default: (await import('./pages/help.tsx')).HelpPage })),
  missing: lazy(async () => ({ default: (await import('./pages/missing.tsx')).MissingPage })),
} as const satisfies Readonly<Record<View, LazyExoticComponent<ComponentType>>>

/** The desk: a head with the ways through it, and the view that the address names. */
export function App() {
  const { route, path } = useAddress()
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  // A new view is where reading goes on: a screen reader hears it, and Tab starts from it.
  useEffect(() => {
    const isInside = main.current?.contains(document.activeElement) === true
    if (before.current !== path && !isInside) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  const Page = VIEWS[route.view]
  return (
    <Shell view={route.view}>
      <main id="main" className={`main is-${route.view}`} ref={main} tabIndex={-1}>
        <ErrorBoundary key={path}>
          <Suspense fallback={<Loading what="the view" />}>
            <Page />
          </Suspense>
        </ErrorBoundary>
      </main>
    </Shell>
  )
}
