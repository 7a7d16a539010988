import type { KeyboardEvent } from 'react'
import { panBy, zoomAt, type MapView, type Size, type WorldPoint } from './mercator.ts'

/** Pixels that an arrow key moves the map by. */
const STEP = 80

/** The middle of the screen, for zooms that have no pointer. */
export function middleOf(size: Size): { readonly anchor: WorldPoint; readonly size: Size } {
  return { anchor: { x: size.width / 2, y: size.height / 2 }, size }
}

/** The view after a key: arrows move, + and - zoom, 0 shows all. Undefined for any other key. */
export function moveByKey(
  { key }: KeyboardEvent,
  { view, whole, size }: { readonly view: MapView; readonly whole: MapView; readonly size: Size },
): MapView | undefined {
  switch (key) {
    case 'ArrowLeft':
      return panBy(view, { x: STEP, y: 0 })
    case 'ArrowRight':
      return panBy(view, { x: -STEP, y: 0 })
    case 'ArrowUp':
      return panBy(view, { x: 0, y: STEP })
    case 'ArrowDown':
      return panBy(view, { x: 0, y: -STEP })
    case '+':
    case '=':
      return zoomAt(view, 2, middleOf(size))
    case '-':
      return zoomAt(view, 0.5, middleOf(size))
    case '0':
      return whole
    default:
      return undefined
  }
}
