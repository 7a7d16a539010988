import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Span } from '../../model/span.ts'

/** How something is pointed at: it is the one that keys act on, or the pointer is over it or over its words. */
export type Point = 'current' | 'hovered' | undefined

/**
 * What is pointed at, apart from React's state: stepping through a long report touches two rows and a few words, nothing else.
 */
export type Pointer = {
  readonly current: () => string | undefined
  readonly hovered: () => readonly string[]
  readonly setCurrent: (id: string | undefined) => void
  readonly setHovered: (ids: readonly string[]) => void
  /** The words last selected in the text. */
  readonly selected: () => Span | undefined
  readonly setSelected: (words: Span | undefined) => void
  /** What a decision is on its way for. */
  readonly pending: () => ReadonlySet<string>
  readonly setPending: (ids: ReadonlySet<string>) => void
  readonly subscribe: (tell: () => void) => () => void
}

/** A pointer at nothing. */
export function createPointer(): Pointer {
  let current: string | undefined
  let hovered: readonly string[] = []
  let selected: Span | undefined
  let pending: ReadonlySet<string> = new Set()
  const listeners = new Set<() => void>()
  const tellAll = (): void => {
    for (const tell of listeners) tell()
  }
  return {
    current: () => current,
    hovered: () => hovered,
    setCurrent: (id) => {
      if (id === current) return
      current = id
      tellAll()
    },
    setHovered: (ids) => {
      if (ids.length === hovered.length && ids.every((id, place) => id === hovered[place])) return
      hovered = ids
      tellAll()
    },
    selected: () => selected,
    setSelected: (words) => {
      if (words?.start === selected?.start && words?.end === selected?.end) return
      selected = words
      tellAll()
    },
    pending: () => pending,
    setPending: (ids) => {
      pending = ids
      tellAll()
    },
    subscribe: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
}

export const PointerContext = createContext<Pointer>(createPointer())

/** How one statement or event is pointed at; only what changes is drawn again. */
export function usePoint(id: string): Point {
  const pointer = useContext(PointerContext)
  return useSyncExternalStore(pointer.subscribe, () => pointOf(pointer, id))
}

/** True while a decision on a statement or event is on its way. */
export function useIsPending(id: string): boolean {
  const pointer = useContext(PointerContext)
  return useSyncExternalStore(pointer.subscribe, () => pointer.pending().has(id))
}

/** True while one of these is what keys act on. */
export function useIsCurrentAmong(ids: readonly string[]): boolean {
  const pointer = useContext(PointerContext)
  return useSyncExternalStore(pointer.subscribe, () => ids.includes(pointer.current() ?? ''))
}

/** The id of what keys act on. */
export function useCurrent(pointer: Pointer): string | undefined {
  return useSyncExternalStore(pointer.subscribe, pointer.current)
}

/** The words last selected in the text. */
export function useSelected(pointer: Pointer): Span | undefined {
  return useSyncExternalStore(pointer.subscribe, pointer.selected)
}

function pointOf(pointer: Pointer, id: string): Point {
  if (pointer.current() === id) return 'current'
  return pointer.hovered().includes(id) ? 'hovered' : undefined
}
