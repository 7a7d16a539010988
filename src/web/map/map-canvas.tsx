// A map that is moved by keys is an application (WAI-ARIA), which lint takes for a thing that is only looked at.
/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */
import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react'
import { clusterPlaces, type Mark } from './cluster-places.ts'
import { findMark } from './find-mark.ts'
import type { MapLayers } from './map-layers.ts'
import { boundsOf, fitPoints, toWorld, zoomAt, zoomOf, type MapView, type WorldPoint } from './mercator.ts'
import { middleOf, moveByKey } from './move-by-key.ts'
import { useDrawing } from './use-drawing.ts'
import { pointIn, usePointers } from './use-pointers.ts'
import { useOutlines, useSize } from './use-surroundings.ts'

export type MapCanvasProps = {
  readonly layers: MapLayers
  /** A place was chosen: by a click, a tap or Enter. */
  readonly onPick: (mark: Mark) => void
  /** Where to look: changes when a place of the list is pointed at. */
  readonly lookAt?: { readonly at: WorldPoint; readonly turn: number }
}

/**
 * The map, drawn on a canvas: dragged, wheeled and pinched, or moved with the arrow keys, + and -. What it shows stands in the list beside
 * it too, which is the way for those who do not see it.
 */
export function MapCanvas({ layers, onPick, lookAt }: MapCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useSize(canvas)
  const findPoints = useMemo(() => clusterPlaces(layers.points), [layers])
  const findAreas = useMemo(() => clusterPlaces(layers.areas), [layers])
  const whole = useMemo(() => fitPoints(worldPoints(layers), size), [layers, size])
  const [moved, setMoved] = useState<MapView>()
  const view = moved ?? whole
  const outlines = useOutlines(zoomOf(view))
  const [lit, setLit] = useState<Mark>()

  // Where the filters change, the map shows all that they leave.
  useEffect(() => setMoved(undefined), [layers])
  useEffect(() => {
    if (lookAt !== undefined) setMoved({ centre: lookAt.at, scale: Math.max(view.scale, 256 * 2 ** 5) })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a new wish moves the map, not its own moving
  }, [lookAt])

  const marks = useMemo(() => {
    const bounds = boundsOf(view, size)
    const zoom = zoomOf(view)
    return { points: findPoints(bounds, zoom), areas: findAreas(bounds, zoom) }
  }, [findPoints, findAreas, view, size])

  useDrawing(canvas, {
    view,
    size,
    ...marks,
    countries: layers.countries,
    ...(outlines ? { outlines } : {}),
    ...(lit ? { lit } : {}),
  })

  const hands = usePointers({ canvas, view, size, setView: setMoved })
  const all = [...marks.points, ...marks.areas]
  const under = (event: PointerEvent): Mark | undefined => findMark(all, pointIn(event), { view, size })
  const open = (mark: Mark): void => {
    if (mark.opensAt === undefined) onPick(mark)
    else setMoved({ centre: mark.at, scale: 256 * 2 ** (mark.opensAt + 0.2) })
  }
  return (
    <div className="map-frame">
      <div
        className="map-hand"
        role="application"
        tabIndex={0}
        aria-label={`Map of events: ${all.length} marks in view. Arrow keys move it, plus and minus zoom, 0 shows all. The list beside it holds the same places.`}
        onKeyDown={(event) => {
          const next = moveByKey(event, { view, whole, size })
          if (next !== undefined) {
            event.preventDefault()
            setMoved(next)
          }
        }}
      >
        <canvas
          ref={canvas}
          className={`map-canvas ${lit === undefined ? '' : 'is-over'}`}
          width={Math.round(size.width * ratioNow())}
          height={Math.round(size.height * ratioNow())}
          onPointerDown={hands.down}
          onPointerMove={(event) => {
            if (!hands.move(event)) setLit(under(event))
          }}
          onPointerUp={(event) => {
            const mark = hands.up(event) ? undefined : under(event)
            if (mark !== undefined) open(mark)
          }}
          onPointerCancel={hands.up}
          onPointerLeave={() => setLit(undefined)}
        />
      </div>
      <div className="map-buttons">
        <MapButton label="Zoom in" sign="+" act={() => setMoved(zoomAt(view, 2, middleOf(size)))} />
        <MapButton label="Zoom out" sign="−" act={() => setMoved(zoomAt(view, 0.5, middleOf(size)))} />
        <MapButton label="Show all" sign="⤢" act={() => setMoved(undefined)} />
      </div>
      {lit !== undefined && <output className="map-hint">{sayMark(lit)}</output>}
    </div>
  )
}

function sayMark({ place, places, events }: Mark): string {
  const where = place === undefined ? `${places} places` : place.place.name
  return `${where}: ${events === 1 ? 'one event' : `${events.toLocaleString('en')} events`}`
}

function MapButton({ label, sign, act }: { readonly label: string; readonly sign: string; readonly act: () => void }) {
  return (
    <button type="button" className="button map-button" aria-label={label} title={label} onClick={act}>
      {sign}
    </button>
  )
}

function worldPoints({ points, areas }: MapLayers): readonly WorldPoint[] {
  return [...points, ...areas].map(({ place }) => toWorld(place.lon, place.lat))
}

function ratioNow(): number {
  return Math.min(2, window.devicePixelRatio || 1)
}
