import { largestOf, radiusOf, type Mark } from './cluster-places.ts'
import { digitsOf } from './country-codes.ts'
import type { CountryCount } from './map-layers.ts'
import { toScreen, type MapView, type Size, type WorldPoint } from './mercator.ts'
import type { WorldOutlines } from './world-outlines.ts'

/** Colours of the map, as CSS writes them. */
export type MapInk = {
  readonly sea: string
  readonly land: string
  readonly border: string
  readonly mark: string
  readonly markText: string
  readonly hatch: string
  readonly text: string
  readonly halo: string
}

/** All that is on the map. */
export type MapScene = {
  readonly view: MapView
  readonly size: Size
  readonly outlines?: WorldOutlines
  readonly points: readonly Mark[]
  readonly areas: readonly Mark[]
  readonly countries: readonly CountryCount[]
  readonly lit?: Mark
}

/** Draws the map: land, countries that are known as a whole hatched with their number, areas as open dashed rings, places as filled marks. */
export function drawMap(context: CanvasRenderingContext2D, scene: MapScene, ink: MapInk): void {
  const ratio = context.canvas.width / scene.size.width
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.fillStyle = ink.sea
  context.fillRect(0, 0, scene.size.width, scene.size.height)
  if (scene.outlines !== undefined) drawLand(context, { ...scene, outlines: scene.outlines }, ink)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  const drawn: Drawn = { scene, ink, largest: largestOf([...scene.points, ...scene.areas]) }
  for (const mark of scene.areas) drawArea(context, mark, drawn)
  for (const mark of scene.points) drawPoint(context, mark, drawn)
  drawCountryNumbers(context, drawn)
}

type Drawn = { readonly scene: MapScene; readonly ink: MapInk; readonly largest: number }

function drawLand(
  context: CanvasRenderingContext2D,
  { view, size, outlines, countries }: MapScene & { readonly outlines: WorldOutlines },
  ink: MapInk,
): void {
  const ratio = context.canvas.width / size.width
  const scale = view.scale * ratio
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (size.width / 2) * ratio - view.centre.x * scale,
    (size.height / 2) * ratio - view.centre.y * scale,
  )
  context.fillStyle = ink.land
  context.fill(outlines.all)
  const hatch = makeHatch(context, ink)
  hatch?.setTransform(new DOMMatrix().scale(1 / scale))
  for (const { country } of countries) {
    const path = outlines.countries.get(digitsOf(country) ?? '')?.path
    if (path === undefined || hatch === undefined) continue
    context.fillStyle = hatch
    context.fill(path)
  }
  context.lineWidth = 0.7 / view.scale
  context.strokeStyle = ink.border
  context.stroke(outlines.all)
}

// Stripes, so that a country is told from the sea and from its neighbours without colours.
function makeHatch(context: CanvasRenderingContext2D, ink: MapInk): CanvasPattern | undefined {
  const tile = document.createElement('canvas')
  tile.width = 8
  tile.height = 8
  const brush = tile.getContext('2d')
  if (brush === null) return undefined
  brush.strokeStyle = ink.hatch
  brush.lineWidth = 2
  brush.beginPath()
  for (const offset of [-8, 0, 8]) {
    brush.moveTo(offset, 8)
    brush.lineTo(offset + 8, 0)
  }
  brush.stroke()
  return context.createPattern(tile, 'repeat') ?? undefined
}

function drawPoint(context: CanvasRenderingContext2D, mark: Mark, { scene, ink, largest }: Drawn): void {
  const { x, y } = toScreen(mark.at, scene.view, scene.size)
  const radius = radiusOf(mark.events, largest)
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = ink.mark
  context.fill()
  context.lineWidth = mark === scene.lit ? 3 : 1.5
  context.strokeStyle = mark === scene.lit ? ink.text : ink.halo
  context.stroke()
  if (radius >= 9) writeNumber(context, mark.events, { at: { x, y }, fill: ink.markText })
  else if (mark === scene.lit) writeNumber(context, mark.events, { at: { x, y: y - 14 }, fill: ink.text })
}

function drawArea(context: CanvasRenderingContext2D, mark: Mark, { scene, ink, largest }: Drawn): void {
  const { x, y } = toScreen(mark.at, scene.view, scene.size)
  const radius = radiusOf(mark.events, largest) + 5
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.setLineDash([4, 3])
  context.lineWidth = mark === scene.lit ? 3 : 1.8
  context.strokeStyle = mark === scene.lit ? ink.text : ink.mark
  context.stroke()
  context.setLineDash([])
  writeNumber(context, mark.events, { at: { x, y }, fill: ink.text, halo: ink.halo })
}

function drawCountryNumbers(context: CanvasRenderingContext2D, { scene, ink, largest }: Drawn): void {
  const { view, size, outlines, countries } = scene
  for (const { country, events } of countries) {
    const middle = outlines?.countries.get(digitsOf(country) ?? '')?.middle
    if (middle === undefined) continue
    const at = stepBelow(toScreen(middle, view, size), { scene, ink, largest })
    writeNumber(context, events, { at, fill: ink.text, halo: ink.halo })
  }
}

// A number that a mark would cover stands below the mark.
function stepBelow(at: WorldPoint, { scene, largest }: Drawn): WorldPoint {
  for (const mark of [...scene.points, ...scene.areas]) {
    const { x, y } = toScreen(mark.at, scene.view, scene.size)
    const radius = radiusOf(mark.events, largest)
    if (Math.hypot(x - at.x, y - at.y) < radius + 8) return { x, y: y + radius + 11 }
  }
  return at
}

type Lettering = { readonly at: WorldPoint; readonly fill: string; readonly halo?: string }

function writeNumber(context: CanvasRenderingContext2D, events: number, { at, fill, halo }: Lettering): void {
  context.font = '600 11px system-ui, sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const text = shortNumber(events)
  if (halo !== undefined) {
    context.lineWidth = 3
    context.strokeStyle = halo
    context.strokeText(text, at.x, at.y)
  }
  context.fillStyle = fill
  context.fillText(text, at.x, at.y)
}

/** "950", "1.2k", "34k": as much as fits on a mark. */
export function shortNumber(count: number): string {
  if (count < 1000) return String(count)
  if (count < 9950) return `${(count / 1000).toFixed(1).replace('.0', '')}k`
  return `${Math.round(count / 1000)}k`
}
