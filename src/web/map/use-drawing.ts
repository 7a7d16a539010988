import { useLayoutEffect } from 'react'
import { drawMap, type MapScene } from './draw-map.ts'
import { readInk } from './read-ink.ts'
import { useThemeTurn } from './use-surroundings.ts'

/** Draws the scene with the next frame of the screen, and only the last one asked for. */
export function useDrawing(canvas: { readonly current: HTMLCanvasElement | null }, scene: MapScene): void {
  const theme = useThemeTurn()
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context === null || context === undefined || scene.size.width === 0) return undefined
    const frame = requestAnimationFrame(() => drawMap(context, scene, readInk(context.canvas)))
    return () => cancelAnimationFrame(frame)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the colours stand in CSS, which the theme changes
  }, [canvas, scene, theme])
}
