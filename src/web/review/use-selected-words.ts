import { useEffect, type RefObject } from 'react'
import type { Pointer } from './pointer.ts'
import { markSelected } from './mark-selected.ts'
import { readSelection } from './selected-words.ts'

/**
 * Keeps the words last selected in the text, also while a form has the focus. They are forgotten when a press into the text
 * leaves nothing selected.
 */
export function useSelectedWords(pane: RefObject<HTMLElement | null>, text: string, pointer: Pointer): void {
  useEffect(() => {
    const read = (): void => {
      const root = pane.current
      if (root === null) return
      const words = readSelection(root, text)
      if (words) pointer.setSelected(words)
      else if (isInside(root)) pointer.setSelected(undefined)
    }
    const mark = (): void => markSelected(pane.current, pointer.selected())
    document.addEventListener('selectionchange', read)
    const stop = pointer.subscribe(mark)
    return () => {
      document.removeEventListener('selectionchange', read)
      stop()
      markSelected(null, undefined)
    }
  }, [pane, text, pointer])
}

function isInside(root: HTMLElement): boolean {
  const anchor = window.getSelection()?.anchorNode
  return anchor !== null && anchor !== undefined && root.contains(anchor)
}
