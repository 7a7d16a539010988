import { REVIEW_KEYS, sayKey } from './review-keys.ts'

/** All keys of the review with what they do. */
export function KeyList() {
  return (
    <dl className="key-list">
      {Object.entries(REVIEW_KEYS).map(([act, { keys, says }]) => (
        <div key={act}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{sayKey(key)}</kbd>
            ))}
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  )
}
