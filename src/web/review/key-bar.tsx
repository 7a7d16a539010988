import { useContext } from 'react'
import type { Cards } from './build-cards.ts'
import { PointerContext, useCurrent, useSelected } from './pointer.ts'
import { REVIEW_KEYS, sayKey, type ReviewAct } from './review-keys.ts'

const ON_VALUE: readonly ReviewAct[] = ['accept', 'reject', 'correct', 'why']
const ON_EVENT: readonly ReviewAct[] = ['accept', 'correct-event', 'set-aside', 'split']

type KeyBarProps = { readonly act: (what: ReviewAct) => void; readonly cards: Cards; readonly hasLog: boolean }

/** What can be done now, with its keys: for the mouse, for fingers, and to learn the keys by. */
export function KeyBar({ act, cards, hasLog }: KeyBarProps) {
  const pointer = useContext(PointerContext)
  const current = useCurrent(pointer)
  const hasWords = useSelected(pointer) !== undefined
  const stop = cards.stops.find(({ id }) => id === current)
  const own = stop === undefined ? [] : stop.kind === 'event' ? ON_EVENT : ON_VALUE
  const onEvent = stop?.kind === 'statement' ? (['set-aside', 'split'] as const) : []
  return (
    <div className="key-bar" role="toolbar" aria-label="What can be done, with its keys">
      <KeyButton what="previous" act={act} />
      <KeyButton what="next" act={act} />
      <span className="key-gap" />
      {own.map((what) => (
        <KeyButton key={what} what={what} act={act} />
      ))}
      <span className="key-gap" />
      <KeyButton what="add" act={act} isOff={!hasWords} />
      <KeyButton what="add-event" act={act} isOff={!hasWords} />
      {onEvent.map((what) => (
        <KeyButton key={what} what={what} act={act} />
      ))}
      <KeyButton what="undo" act={act} isOff={!hasLog} />
      <span className="key-gap is-wide" />
      <KeyButton what="help" act={act} />
      <KeyButton what="approve" act={act} />
    </div>
  )
}

function KeyButton({
  what,
  act,
  isOff = false,
}: {
  readonly what: ReviewAct
  readonly act: (what: ReviewAct) => void
  readonly isOff?: boolean
}) {
  const { keys, short, says } = REVIEW_KEYS[what]
  return (
    <button
      type="button"
      className="key-button"
      data-act={what}
      title={says}
      aria-disabled={isOff}
      // The place in the text and the selection stay where they are.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => act(what)}
    >
      <kbd>{sayKey(keys[0])}</kbd>
      <span>{short}</span>
    </button>
  )
}
