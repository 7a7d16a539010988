import { useEffect } from 'react'
import { actOfKey, type ReviewAct } from './review-keys.ts'

/** Listens for keys anywhere in the window, but for those typed into inputs or meant for buttons and links. */
export function useReviewKeys(act: (what: ReviewAct) => void, isBlocked: boolean): void {
  useEffect(() => {
    if (isBlocked) return undefined
    const press = (event: KeyboardEvent): void => {
      const what = actOfKey(event)
      if (what === undefined || event.defaultPrevented || isTyped(event)) return
      event.preventDefault()
      act(what)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [act, isBlocked])
}

function isTyped({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (key === 'Escape') return target.closest('[role="listbox"], [aria-expanded="true"][role="combobox"]') !== null
  if (target.closest('input, textarea, select, dialog, [contenteditable], [role="listbox"]') !== null) return true
  // A value is a button too, but its key is the review's.
  return key === 'Enter' && target.closest('button:not([data-stop]), a, summary') !== null
}
