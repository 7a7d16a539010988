import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { labelOfKind } from '../codebook.ts'
import { buildCards, stepFrom, type Cards } from './build-cards.ts'
import { HelpSheet } from './help-sheet.tsx'
import { KeyBar } from './key-bar.tsx'
import { markReport } from './mark-report.ts'
import { NoteLine } from './note-line.tsx'
import { createPointer, PointerContext } from './pointer.ts'
import { RecordPane } from './record-pane.tsx'
import { ReviewContext } from './review-context.ts'
import { ReviewHead } from './review-head.tsx'
import type { ReviewAct } from './review-keys.ts'
import type { Panel } from './review-panel.ts'
import { performAct, type Bench } from './perform-act.ts'
import { shareUnchanged } from './share-unchanged.ts'
import { TextPane } from './text-pane.tsx'
import { useDecisions } from './use-decisions.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useSelectedWords } from './use-selected-words.ts'

// The forms come when the text is there to be read: they are not needed for the first look.
const loadDock = async () => ({ default: (await import('./dock.tsx')).Dock })
const Dock = lazy(loadDock)

type ReviewViewProps = {
  readonly reviewed: ReviewedReport
  readonly replace: (report: ReviewedReport) => void
  /** Goes to the next report of the queue. */
  readonly goNext: () => void
  readonly goBack: () => void
}

/** A report beside its record, and all that a reviewer does to it. */
export function ReviewView({ reviewed, replace, goNext, goBack }: ReviewViewProps) {
  const [pointer] = useState(createPointer)
  const [panel, setPanel] = useState<Panel>()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [shown, setShown] = useState<'both' | 'text' | 'record'>('both')
  const textPane = useRef<HTMLElement>(null)
  const cards = useMemo(() => buildCards(reviewed), [reviewed])
  const marked = useMarkedBlocks(reviewed)
  const before = useRef(reviewed)
  useLayoutEffect(() => {
    before.current = reviewed
  }, [reviewed])
  const keep = useCallback((report: ReviewedReport) => replace(shareUnchanged(before.current, report)), [replace])
  const decisions = useDecisions(reviewed, { replace: keep, pointer })
  useSelectedWords(textPane, reviewed.report.text, pointer)
  useFirstStop(cards, pointer)

  const bench: Bench = { reviewed, cards, pointer, panel, setPanel, setHelpOpen, decisions, goNext, goBack }
  const latest = useRef(bench)
  useLayoutEffect(() => {
    latest.current = bench
  })
  const act = useCallback((what: ReviewAct, id?: string) => performAct(latest.current, what, id), [])
  const doors = useMemo(() => ({ act, eventNames: namesOfEvents(reviewed) }), [act, reviewed])
  const press = useCallback((ids: readonly string[]) => pointer.setCurrent(nextOf(ids, pointer.current())), [pointer])
  useReviewKeys(act, isHelpOpen)
  useEffect(() => void loadDock(), [])
  useWholeWindow()

  return (
    <PointerContext value={pointer}>
      <ReviewContext value={doors}>
        <div className="review" data-shown={shown}>
          <ReviewHead reviewed={reviewed} cards={cards} shown={shown} onShow={setShown} act={act} />
          <TextPane
            text={reviewed.report.text}
            language={reviewed.report.language}
            blocks={marked}
            pane={textPane}
            onPress={press}
          />
          <div className="record-side">
            <RecordPane reviewed={reviewed} cards={cards} decide={decisions.decide} />
            <Suspense>
              {panel && (
                <Dock panel={panel} reviewed={reviewed} close={() => setPanel(undefined)} decide={decisions.decide} />
              )}
            </Suspense>
          </div>
          <KeyBar act={act} cards={cards} hasLog={reviewed.log.length > 0} />
          <NoteLine note={decisions.note} hush={decisions.hush} decide={decisions.decide} />
        </div>
        {isHelpOpen && <HelpSheet close={() => setHelpOpen(false)} />}
      </ReviewContext>
    </PointerContext>
  )
}

// The review fills the window: the page itself does not scroll.
function useWholeWindow(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['view'] = 'review'
    return () => {
      delete document.documentElement.dataset['view']
    }
  }, [])
}

// The text is drawn again only when its marks have changed, not with every judgement.
function useMarkedBlocks(reviewed: ReviewedReport): ReturnType<typeof markReport> {
  const fresh = useMemo(() => markReport(reviewed), [reviewed])
  const key = useMemo(() => keyOfMarks(reviewed), [reviewed])
  const [kept, setKept] = useState({ key, blocks: fresh })
  if (kept.key === key) return kept.blocks
  setKept({ key, blocks: fresh })
  return fresh
}

function keyOfMarks({ report, statements, events, setAside }: ReviewedReport): string {
  return [
    report.id,
    ...statements.map(
      ({ id, review, evidence }) =>
        `${id}${review.judgement === 'rejected' ? '-' : ''}${evidence.map(({ start, end }) => `${start}.${end}`).join()}`,
    ),
    ...events.map(({ id, triggers }) => `${id}${triggers.map(({ start }) => start).join()}`),
    setAside.length,
  ].join(' ')
}

function namesOfEvents({ events }: ReviewedReport): ReadonlyMap<string, string> {
  return new Map(events.map(({ id, kind, triggers }) => [id, `${labelOfKind(kind)}: “${triggers[0].quote}”`]))
}

// Pressing the same words again goes on to what lies beneath.
function nextOf(ids: readonly string[], current: string | undefined): string | undefined {
  const steps = ids.filter((id) => !id.startsWith('aside-'))
  return steps[(steps.indexOf(current ?? '') + 1) % Math.max(1, steps.length)]
}

function useFirstStop(cards: Cards, pointer: ReturnType<typeof createPointer>): void {
  useEffect(() => {
    const isThere = cards.stops.some(({ id }) => id === pointer.current())
    if (isThere) return
    const first = stepFrom(cards.stops, undefined, { by: 1, onlyOpen: true }) ?? cards.stops[0]
    pointer.setCurrent(first?.id)
  }, [cards, pointer])
}
