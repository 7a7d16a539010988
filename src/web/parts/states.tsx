import type { ReactNode } from 'react'
import type { ApiFailure } from '../api-failure.ts'

/** A calm stand-in while something is on its way: lines of the height of what will come. */
export function Loading({ what, lines = 6 }: { readonly what: string; readonly lines?: number }) {
  return (
    <output className="loading">
      <span className="visually-hidden">Loading {what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="loading-line" aria-hidden="true" />
      ))}
    </output>
  )
}

/** Nothing there, and what can be done about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state-note">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** What went wrong in words, and the way on. */
export function Failure({ failure, retry }: { readonly failure: ApiFailure; readonly retry?: () => void }) {
  const { title, advice } = sayFailure(failure)
  return (
    <div className="state-note is-failure" role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      {retry && failure.kind !== 'signed-out' && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
      <p className="fine">{failure.code}</p>
    </div>
  )
}

function sayFailure(failure: ApiFailure): { readonly title: string; readonly advice: ReactNode } {
  switch (failure.kind) {
    case 'signed-out':
      return {
        title: 'This window is not signed in',
        advice: (
          <>
            The desk opens from the address that <code>dripstone serve</code> prints. Each address lets one browser in,
            once: press Enter in the terminal where it runs, and it prints a new one.
          </>
        ),
      }
    case 'offline':
      return {
        title: 'The server does not answer',
        advice: (
          <>
            Is <code>dripstone serve</code> still running? Nothing that you decided is lost. The desk tries again by
            itself.
          </>
        ),
      }
    case 'missing':
      return { title: 'There is nothing here', advice: failure.message }
    case 'stale':
      return { title: 'Somebody was faster', advice: 'The report has changed since it was opened. Load it again.' }
    case 'invalid':
    case 'failed':
      return { title: 'That did not work', advice: failure.message }
    default:
      return failure.kind satisfies never
  }
}
