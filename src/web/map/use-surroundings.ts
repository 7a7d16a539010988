import { useEffect, useLayoutEffect, useState } from 'react'
import type { Size } from './mercator.ts'
import { loadOutlines, type WorldOutlines } from './world-outlines.ts'

/** From this zoom on the coarse outlines look wrong beside the marks. */
const FINE_FROM = 3.2

/** Turns when the colours do: the canvas does not see CSS change. */
export function useThemeTurn(): number {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const next = (): void => setTurn((count) => count + 1)
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const watch = new MutationObserver(next)
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    dark.addEventListener('change', next)
    return () => {
      watch.disconnect()
      dark.removeEventListener('change', next)
    }
  }, [])
  return turn
}

/** Width and height of the canvas on the page, kept up to date. */
export function useSize(canvas: { readonly current: HTMLCanvasElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = canvas.current
    if (element === null) return undefined
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [canvas])
  return size
}

/** The outlines that a zoom needs, as soon as they are there. */
export function useOutlines(zoom: number): WorldOutlines | undefined {
  const [outlines, setOutlines] = useState<{ readonly coarse?: WorldOutlines; readonly fine?: WorldOutlines }>({})
  const detail = zoom >= FINE_FROM ? 'fine' : 'coarse'
  const isThere = outlines[detail] !== undefined
  useEffect(() => {
    if (isThere) return undefined
    const ended = new AbortController()
    loadOutlines(detail, ended.signal).then(
      (loaded) => setOutlines((before) => ({ ...before, [detail]: loaded })),
      // Marks without land still say where: the map goes on without outlines.
      () => undefined,
    )
    return () => ended.abort()
  }, [detail, isThere])
  return outlines[detail] ?? outlines.coarse ?? outlines.fine
}
