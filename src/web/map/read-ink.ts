import type { MapInk } from './draw-map.ts'

/** The colours of the map as CSS sets them now, for light and dark. */
export function readInk(element: HTMLElement): MapInk {
  const style = getComputedStyle(element)
  const colour = (property: string): string => style.getPropertyValue(property).trim()
  return {
    sea: colour('--map-sea'),
    land: colour('--map-land'),
    border: colour('--map-border'),
    mark: colour('--map-mark'),
    markText: colour('--map-mark-text'),
    hatch: colour('--map-hatch'),
    text: colour('--ink'),
    halo: colour('--surface'),
  }
}
