import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, fitPoints, fromScreen, panBy, toDegrees, toScreen, toWorld, zoomAt, zoomOf } from './mercator.ts'

const SIZE = { width: 800, height: 500 }
const LONGITUDE = fc.double({ min: -180, max: 180, noNaN: true })
const LATITUDE = fc.double({ min: -85, max: 85, noNaN: true })

describe('the map', () => {
  test('goes from degrees to the square and back', () => {
    fc.assert(
      fc.property(LONGITUDE, LATITUDE, (longitude, latitude) => {
        const [x, y] = toDegrees(toWorld(longitude, latitude))
        expect(x).toBeCloseTo(longitude, 6)
        expect(y).toBeCloseTo(latitude, 6)
      }),
    )
  })

  test('has its corners and its middle where Web Mercator has them', () => {
    expect(toWorld(0, 0)).toEqual({ x: 0.5, y: 0.5 })
    expect(toWorld(-180, 85.05112878).y).toBeCloseTo(0, 6)
    expect(toWorld(180, -89).y).toBeCloseTo(1, 6)
  })

  test('goes from the square to the screen and back', () => {
    const view = fitPoints([toWorld(2, 48), toWorld(30, 60)], SIZE)
    const point = toWorld(13, 52)
    const back = fromScreen(toScreen(point, view, SIZE), view, SIZE)
    expect(back.x).toBeCloseTo(point.x, 9)
    expect(back.y).toBeCloseTo(point.y, 9)
  })

  test('keeps the point under the pointer while it grows', () => {
    const view = fitPoints([toWorld(2, 48), toWorld(30, 60)], SIZE)
    const anchor = { x: 200, y: 120 }
    const before = fromScreen(anchor, view, SIZE)
    const after = fromScreen(anchor, zoomAt(view, 2, { anchor, size: SIZE }), SIZE)
    expect(after.x).toBeCloseTo(before.x, 9)
    expect(after.y).toBeCloseTo(before.y, 9)
  })

  test('shows every point that it was fitted to', () => {
    const points = [toWorld(-3, 5), toWorld(40, -20), toWorld(36, 1)]
    const view = fitPoints(points, SIZE)
    for (const point of points) {
      const { x, y } = toScreen(point, view, SIZE)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(SIZE.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(SIZE.height)
    }
  })

  test('never loses the world, however far it is dragged', () => {
    const view = panBy(fitPoints([], SIZE), { x: 1e6, y: -1e6 })
    expect(view.centre).toEqual({ x: 0, y: 1 })
    expect(boundsOf(view, SIZE)[0]).toBe(-180)
    expect(zoomOf({ centre: view.centre, scale: 1024 })).toBe(2)
  })
})
