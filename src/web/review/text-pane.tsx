import { memo, useContext, useEffect, useRef, type MouseEvent, type RefObject } from 'react'
import { labelOfTerm } from '../codebook.ts'
import { FAMILIES } from '../field-family.ts'
import type { MarkedBlock } from './mark-report.ts'
import { idOfVoice } from './mark-report.ts'
import { PointerContext, type Pointer } from './pointer.ts'
import { showSoon, showWithin } from './show-within.ts'
import { TextBlock } from './text-block.tsx'

type TextPaneProps = {
  readonly text: string
  readonly language: string | undefined
  readonly blocks: readonly MarkedBlock[]
  readonly pane: RefObject<HTMLElement | null>
  /** Marked words were pressed: the ids that lie on them, the narrowest first. */
  readonly onPress: (ids: readonly string[]) => void
}

/** The report as it was published, with the words marked that the record stands on. Drawn once for a record. */
export const TextPane = memo(function TextPane({ text, language, blocks, pane, onPress }: TextPaneProps) {
  const pointer = useContext(PointerContext)
  useLitWords(pane, pointer, blocks)
  const hover = (event: MouseEvent): void =>
    pointer.setHovered(idsAt(event.target).filter((id) => !id.startsWith('voice-')))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to scroll by keys too
    <section className="text-pane" tabIndex={0} ref={pane} aria-label="The report">
      <Legend />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the same is done by keys: each value has its stop in the record */}
      <article
        className="report-text"
        lang={language}
        // oxlint-disable-next-line jsx-a11y/mouse-events-have-key-events -- words have no focus of their own
        onMouseOver={hover}
        onMouseLeave={() => pointer.setHovered([])}
        onClick={(event) => {
          const ids = idsAt(event.target).filter((id) => !id.startsWith('voice-'))
          if (ids.length > 0 && window.getSelection()?.isCollapsed !== false) onPress(ids)
        }}
      >
        {blocks.map((block) => (
          <TextBlock key={block.start} block={block} text={text} label={labelOfRole(block.role)} />
        ))}
      </article>
    </section>
  )
})

function Legend() {
  return (
    <ul className="legend" aria-label="How words are marked">
      {Object.entries(FAMILIES).map(([family, says]) => (
        <li key={family}>
          <span data-look={family}>{says}</span>
        </li>
      ))}
      <li>
        <span data-look="event">event</span>
      </li>
      <li>
        <span data-look="aside">set aside</span>
      </li>
    </ul>
  )
}

function labelOfRole(role: string): string | undefined {
  if (role === 'paragraph') return undefined
  return role === 'gap' ? 'Outside all blocks' : labelOfTerm('role', role)
}

function idsAt(target: EventTarget): readonly string[] {
  const run = target instanceof Element ? target.closest<HTMLElement>('[data-marks]') : null
  return run?.dataset['marks']?.split(' ') ?? []
}

// Lights words by an attribute that React knows nothing of: no step draws the text again.
function useLitWords(pane: RefObject<HTMLElement | null>, pointer: Pointer, blocks: readonly MarkedBlock[]): void {
  const shown = useRef<string>(undefined)
  useEffect(() => {
    let lit: readonly Element[] = []
    let forget = (): void => undefined
    const light = (): void => {
      for (const one of lit) one.removeAttribute('data-lit')
      forget()
      const root = pane.current
      if (root === null) return
      const current = pointer.current()
      const found = [
        ...(current === undefined ? [] : runsOf(root, idOfVoice(current), 'voice')),
        ...pointer.hovered().flatMap((id) => runsOf(root, id, 'hovered')),
        ...(current === undefined ? [] : runsOf(root, current, 'current')),
      ]
      lit = found
      const first = current === undefined ? undefined : found.find((one) => one.dataset['lit'] === 'current')
      if (first && shown.current !== current) showWithin(root, first)
      shown.current = current
      const hovered = found.find((one) => one.dataset['lit'] === 'hovered')
      if (hovered && !hovered.matches(':hover')) forget = showSoon(root, hovered)
    }
    light()
    const stop = pointer.subscribe(light)
    return () => {
      forget()
      stop()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- new blocks are new elements, which have to be lit
  }, [pane, pointer, blocks])
}

function runsOf(root: HTMLElement, id: string, lit: string): readonly HTMLElement[] {
  const runs = [...root.querySelectorAll<HTMLElement>(`[data-marks~="${CSS.escape(id)}"]`)]
  for (const run of runs) run.dataset['lit'] = lit
  return runs
}
