import type { ReactNode } from 'react'
import { useTitle } from './use-title.ts'

/** The heading of a view, its title for the window, and what stands beside it. */
export function PageHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  useTitle(title)
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
