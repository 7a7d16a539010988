import { useEffect, useState } from 'react'
import { readDropped } from './read-dropped.ts'
import type { Imports } from './use-imports.ts'

/** Takes files and folders that are dropped anywhere on the page, and shows that they may be. */
export function DropZone({ take }: { readonly take: Imports['takeFiles'] }) {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      setOver(false)
      if (event.dataTransfer === null || !event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      void readDropped(event.dataTransfer.items).then(take)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [take])
  return isOver ? (
    <div className="drop-zone" aria-hidden="true">
      <p>Drop to bring these in</p>
    </div>
  ) : null
}
