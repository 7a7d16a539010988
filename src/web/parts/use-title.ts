import { useEffect } from 'react'

/** Names the view in the window's title. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Dripstone' : `${title} · Dripstone`
  }, [title])
}
