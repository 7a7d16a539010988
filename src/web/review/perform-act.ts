import type { ReviewedReport } from '../../model/reviewed.ts'
import { stepFrom, type Cards, type Stop } from './build-cards.ts'
import type { Pointer } from './pointer.ts'
import type { ReviewAct } from './review-keys.ts'
import type { Panel } from './review-panel.ts'
import type { Decisions } from './use-decisions.ts'

/** All that an act works on. */
export type Bench = {
  readonly reviewed: ReviewedReport
  readonly cards: Cards
  readonly pointer: Pointer
  readonly panel: Panel | undefined
  readonly setPanel: (panel: Panel | undefined) => void
  readonly setHelpOpen: (isOpen: boolean) => void
  readonly decisions: Decisions
  readonly goNext: () => void
  readonly goBack: () => void
}

/** Does what a key or button asks for, on a value or event; on the current one where none is named. */
export function performAct(bench: Bench, what: ReviewAct, id = bench.pointer.current()): void {
  const stop = bench.cards.stops.find((one) => one.id === id)
  if (stop) bench.pointer.setCurrent(stop.id)
  switch (what) {
    case 'next':
      return step(bench, 1)
    case 'previous':
      return step(bench, -1)
    case 'next-open':
      return step(bench, 1, true)
    case 'accept':
      return stop && judge(bench, stop, 'accept')
    case 'reject':
      return stop && judge(bench, stop, 'reject')
    case 'correct':
      return openCorrect(bench, stop)
    case 'correct-event':
    case 'set-aside':
    case 'split':
      return openOnEvent(bench, what, stop)
    case 'add':
    case 'add-event':
      return openOnWords(bench, what, stop)
    case 'why':
      return openWhy(bench, stop)
    case 'undo':
      void undo(bench)
      return undefined
    case 'approve':
      return approve(bench)
    case 'leave':
      return bench.panel ? bench.setPanel(undefined) : bench.goBack()
    case 'help':
      return bench.setHelpOpen(true)
    default:
      return what satisfies never
  }
}

function step({ cards, pointer, decisions }: Bench, by: 1 | -1, onlyOpen = false): void {
  const next = stepFrom(cards.stops, pointer.current(), { by, onlyOpen })
  if (next) pointer.setCurrent(next.id)
  else if (onlyOpen) decisions.say('All that follows is judged. Approve the report with Enter.')
}

// What was judged is left behind at once: its answer comes while the next is read.
function judge(bench: Bench, stop: Stop, what: 'accept' | 'reject'): void {
  if (stop.kind === 'event' && what === 'reject') return openOnEvent(bench, 'set-aside', stop)
  void bench.decisions.decide(
    stop.kind === 'event' ? { kind: 'accept-event', event: stop.id } : { kind: what, statement: stop.id },
  )
  bench.setPanel(undefined)
  const next = stepFrom(bench.cards.stops, stop.id, { by: 1, onlyOpen: true })
  if (next) bench.pointer.setCurrent(next.id)
  else bench.decisions.say('That was the last one below. Approve the report with Enter.')
}

function openCorrect(bench: Bench, stop: Stop | undefined): void {
  if (stop?.kind === 'event') return openOnEvent(bench, 'correct-event', stop)
  if (stop) bench.setPanel({ kind: 'correct', statement: stop.id })
}

function openOnEvent(bench: Bench, kind: 'correct-event' | 'set-aside' | 'split', stop: Stop | undefined): void {
  const event = eventOf(bench, stop)
  if (event === undefined) bench.decisions.say('Go to an event or one of its values first.', { isTrouble: true })
  else bench.setPanel({ kind, event })
}

function openOnWords(bench: Bench, kind: 'add' | 'add-event', stop: Stop | undefined): void {
  const words = bench.pointer.selected()
  if (words === undefined)
    bench.decisions.say('Select the words in the text first: no value without its words.', { isTrouble: true })
  else if (kind === 'add') bench.setPanel({ kind, words, event: eventOf(bench, stop) })
  else bench.setPanel({ kind, words })
}

function openWhy(bench: Bench, stop: Stop | undefined): void {
  const statement = bench.reviewed.statements.find(({ id }) => id === stop?.id)
  const event = statement?.event
  if (statement && event !== undefined) bench.setPanel({ kind: 'why', event, field: statement.field })
  else bench.decisions.say('Go to a value of an event first.', { isTrouble: true })
}

async function undo({ decisions, pointer }: Bench): Promise<void> {
  const isUndone = await decisions.undo()
  if (!isUndone && pointer.pending().size === 0) decisions.say('There is nothing to undo.')
}

function approve({ reviewed, decisions, goNext }: Bench): void {
  if (reviewed.state === 'approved') return goNext()
  void decisions.decide({ kind: 'approve' }).then((isTaken) => {
    if (isTaken) goNext()
    return isTaken
  })
}

function eventOf({ reviewed }: Bench, stop: Stop | undefined): string | undefined {
  if (stop === undefined) return undefined
  return stop.kind === 'event' ? stop.id : reviewed.statements.find(({ id }) => id === stop.id)?.event
}
