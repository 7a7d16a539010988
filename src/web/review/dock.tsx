import { useEffect, type ReactNode } from 'react'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { AddForm } from './add-form.tsx'
import { AddEventForm } from './add-event-form.tsx'
import { CorrectForm } from './correct-form.tsx'
import { CorrectEventForm } from './correct-event-form.tsx'
import type { Panel } from './review-panel.ts'
import { SetAsideForm } from './set-aside-form.tsx'
import { SplitForm } from './split-form.tsx'
import type { Decisions } from './use-decisions.ts'
import { WhyPanel } from './why-panel.tsx'

type DockProps = {
  readonly panel: Panel
  readonly reviewed: ReviewedReport
  readonly close: () => void
  readonly decide: Decisions['decide']
}

/** Below the record: the form of a decision, or the reasons of a value. The text stays free, so that words can be selected. */
export function Dock({ panel, reviewed, close, decide }: DockProps) {
  // Back to the value that the form was opened on.
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from any of its inputs
    <section
      className="dock"
      aria-label="Decision"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
    >
      <PanelOf key={keyOf(panel)} panel={panel} reviewed={reviewed} close={close} decide={decide} />
    </section>
  )
}

function PanelOf({ panel, ...rest }: DockProps): ReactNode {
  switch (panel.kind) {
    case 'correct':
      return <CorrectForm id={panel.statement} {...rest} />
    case 'add':
      return <AddForm panel={panel} {...rest} />
    case 'add-event':
      return <AddEventForm words={panel.words} {...rest} />
    case 'correct-event':
      return <CorrectEventForm id={panel.event} {...rest} />
    case 'set-aside':
      return <SetAsideForm id={panel.event} {...rest} />
    case 'split':
      return <SplitForm id={panel.event} {...rest} />
    case 'why':
      return <WhyPanel panel={panel} {...rest} />
    default:
      return panel satisfies never
  }
}

function keyOf(panel: Panel): string {
  return JSON.stringify(panel)
}
