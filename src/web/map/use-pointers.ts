import { useEffect, useRef, type PointerEvent } from 'react'
import { panBy, zoomAt, type MapView, type Size, type WorldPoint } from './mercator.ts'

export type Hands = {
  readonly down: (event: PointerEvent) => void
  /** True while the map is dragged. */
  readonly move: (event: PointerEvent) => boolean
  /** True when it was a drag that ended, not a click. */
  readonly up: (event: PointerEvent) => boolean
}

type HandsOptions = {
  readonly canvas: { readonly current: HTMLCanvasElement | null }
  readonly view: MapView
  readonly size: Size
  readonly setView: (view: MapView) => void
}

/** The hands on the map: one pointer drags, two pinch, the wheel zooms. */
export function usePointers(options: HandsOptions): Hands {
  const now = useRef(options)
  useEffect(() => {
    now.current = options
  })
  const pointers = useRef(new Map<number, WorldPoint>())
  const travelled = useRef(0)
  useEffect(() => {
    const element = options.canvas.current
    if (element === null) return undefined
    // React's own wheel listener is passive and cannot hold the page still.
    const wheel = (event: WheelEvent): void => {
      event.preventDefault()
      const { view, size, setView } = now.current
      const box = element.getBoundingClientRect()
      const anchor = { x: event.clientX - box.left, y: event.clientY - box.top }
      setView(zoomAt(view, Math.exp(-Math.max(-200, Math.min(200, event.deltaY)) / 300), { anchor, size }))
    }
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [options.canvas])
  return {
    down: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      if (pointers.current.size === 0) travelled.current = 0
      pointers.current.set(event.pointerId, pointIn(event))
    },
    move: (event) => {
      const before = pointers.current.get(event.pointerId)
      if (before === undefined) return false
      const point = pointIn(event)
      const { view, size, setView } = now.current
      travelled.current += Math.hypot(point.x - before.x, point.y - before.y)
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
      pointers.current.set(event.pointerId, point)
      if (other === undefined) setView(panBy(view, { x: point.x - before.x, y: point.y - before.y }))
      else {
        const spread = Math.hypot(point.x - other.x, point.y - other.y)
        const was = Math.max(1, Math.hypot(before.x - other.x, before.y - other.y))
        setView(zoomAt(view, spread / was, { anchor: other, size }))
      }
      return travelled.current > 4
    },
    up: (event) => {
      pointers.current.delete(event.pointerId)
      return travelled.current > 4
    },
  }
}

/** Where on the element a pointer is, in pixels from its corner. */
export function pointIn(event: PointerEvent): WorldPoint {
  const box = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - box.left, y: event.clientY - box.top }
}
