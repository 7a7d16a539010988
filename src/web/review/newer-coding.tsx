import type { Difference, ReviewedReport } from '../../model/reviewed.ts'
import { Icon } from '../parts/icon.tsx'
import type { Decisions } from './use-decisions.ts'

const SIGNS = { new: 'plus', gone: 'cross', changed: 'pen' } as const satisfies Record<Difference['kind'], string>

/** What a newer coder reads otherwise, and the choice between the two. Nothing that people decided is lost either way. */
export function NewerCoding({
  reviewed,
  decide,
}: {
  readonly reviewed: ReviewedReport
  readonly decide: Decisions['decide']
}) {
  const { newer, coding } = reviewed
  if (newer === undefined) return null
  return (
    <section className="newer" aria-label="A newer reading of this report">
      <h2>A newer coder reads this report otherwise</h2>
      <p className="fine">
        {newer.coder}, where this record is by {coding.coder}. What people decided stays either way.
      </p>
      <ul>
        {newer.differences.map((one) => (
          <li key={one.says} data-kind={one.kind}>
            <Icon name={SIGNS[one.kind]} />
            {one.says}
          </li>
        ))}
      </ul>
      <div className="newer-acts">
        <button
          type="button"
          className="button is-main"
          onClick={() => void decide({ kind: 'adopt', coding: newer.number })}
        >
          Adopt the newer record
        </button>
        <button type="button" className="button" onClick={() => void decide({ kind: 'keep', coding: newer.number })}>
          Keep this one
        </button>
      </div>
    </section>
  )
}
