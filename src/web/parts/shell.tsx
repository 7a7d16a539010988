import type { ReactNode } from 'react'
import { api } from '../api.ts'
import type { View } from '../router.ts'
import { Link } from './link.tsx'
import { ReviewerName } from './reviewer-name.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { useLoaded } from './use-loaded.ts'

const WAYS = [
  { to: '/inbox', label: 'Inbox', views: ['inbox', 'report'] },
  { to: '/events', label: 'Events', views: ['events', 'event'] },
  { to: '/map', label: 'Map', views: ['map'] },
  { to: '/timeline', label: 'Timeline', views: ['timeline'] },
  { to: '/charts', label: 'Charts', views: ['charts'] },
  { to: '/export', label: 'Export', views: ['export'] },
] as const satisfies readonly { readonly to: string; readonly label: string; readonly views: readonly View[] }[]

/** The head of the desk with the ways through it. */
export function Shell({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const { data, reload } = useLoaded('collection', (signal) => api.collection(signal))
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the view
      </a>
      <header className="head">
        <Link to="/inbox" className="head-name">
          <Mark />
          <span className="head-title">{data?.title ?? 'Dripstone'}</span>
        </Link>
        <nav className="head-ways" aria-label="Views">
          {WAYS.map(({ to, label, views }) => (
            <Link key={to} to={to} aria-current={(views as readonly View[]).includes(view) ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <div className="head-end">
          {data && <ReviewerName key={data.reviewer} name={data.reviewer} changed={reload} />}
          <Link to="/help" aria-current={view === 'help' ? 'page' : undefined} aria-label="Help">
            ?
          </Link>
          <ThemeSwitch />
        </div>
      </header>
      {children}
    </>
  )
}

function Mark() {
  return (
    <svg className="head-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 2h18l-1.6 2.2c-1 1.4-1.7 3-2 4.7l-.5 3.4-1 .9-.6 3.2c-.3 1.7-1 3.2-2.2 4.6L12 22.3l-1.1-1.3a10 10 0 0 1-2.2-4.6l-.6-3.2-1-.9-.5-3.4c-.3-1.7-1-3.3-2-4.7Z" />
    </svg>
  )
}
