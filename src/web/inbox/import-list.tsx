import { useEffect, useRef } from 'react'
import type { ImportSummary } from '../../model/import.ts'
import { Icon } from '../parts/icon.tsx'
import { Link } from '../parts/link.tsx'
import { pathOfReport } from '../router.ts'
import { isUnderWay, sayImport } from './say-import.ts'
import type { Imports } from './use-imports.ts'

const MOST_SHOWN = 30

/** What is on its way in and what has arrived, the newest first. */
export function ImportList({ imports: { sending, imports, awaited, dismiss } }: { readonly imports: Imports }) {
  if (sending.length === 0 && imports.length === 0) return null
  const left = imports.filter(isUnderWay).length + sending.filter(({ trouble }) => trouble === undefined).length
  return (
    <section className="imports" aria-labelledby="imports">
      <h2 id="imports">Brought in</h2>
      <output className="visually-hidden">{left > 0 ? `${left} still on the way` : 'All are in'}</output>
      <ul>
        {sending.map(({ key, name, trouble }) => (
          <li key={key} data-state={trouble === undefined ? 'sending' : 'failed'}>
            <span className="import-name">{name}</span>
            <span className="import-state">{trouble ?? 'sending'}</span>
            {trouble !== undefined && (
              <button type="button" aria-label={`Forget ${name}`} onClick={() => dismiss(key)}>
                <Icon name="cross" />
              </button>
            )}
          </li>
        ))}
        {imports.slice(0, MOST_SHOWN).map((one) => (
          <ImportRow key={one.id} one={one} isAwaited={one.id === awaited} />
        ))}
      </ul>
      {imports.length > MOST_SHOWN && <p className="fine">and {imports.length - MOST_SHOWN} before</p>}
    </section>
  )
}

function ImportRow({ one, isAwaited }: { readonly one: ImportSummary; readonly isAwaited: boolean }) {
  const row = useRef<HTMLLIElement>(null)
  const isReady = isAwaited && one.state === 'done'
  // Who handed in a text by the keys goes on with them: Enter opens its review.
  useEffect(() => {
    const active = document.activeElement
    const isFree = active === null || active === document.body || active.closest('.bring-in form') !== null
    if (isReady && isFree) row.current?.querySelector('a')?.focus()
  }, [isReady])
  const [only] = one.reports.length === 1 ? one.reports : []
  return (
    <li data-state={one.state} ref={row}>
      <span className="import-name">{only?.title ?? one.name}</span>
      <span className="import-state">
        {one.state === 'failed' && <Icon name="denied" />}
        {sayImport(one)}
      </span>
      {only && (
        <Link to={pathOfReport(only.id)} className="import-open">
          Review
        </Link>
      )}
    </li>
  )
}
