import type { ReviewedReport } from '../../model/reviewed.ts'
import { formatDate } from '../../model/format-value.ts'
import { api } from '../api.ts'
import { Icon } from '../parts/icon.tsx'
import { StateTag } from '../parts/event-tags.tsx'
import type { Cards } from './build-cards.ts'
import type { ReviewAct } from './review-keys.ts'

type Shown = 'both' | 'text' | 'record'

type ReviewHeadProps = {
  readonly reviewed: ReviewedReport
  readonly cards: Cards
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
  readonly act: (what: ReviewAct) => void
}

/** Which report it is, how far it is judged, and the way on. */
export function ReviewHead({ reviewed, cards, shown, onShow, act }: ReviewHeadProps) {
  const { report, state } = reviewed
  const open = cards.stops.filter(({ isOpen }) => isOpen).length
  return (
    <div className="review-head">
      <button type="button" className="button is-quiet back" onClick={() => act('leave')}>
        <Icon name="back" /> Queue
      </button>
      <div className="review-name">
        <h1>{report.title ?? report.ref ?? 'Untitled report'}</h1>
        <p>
          {[report.publisher, report.published && sayDay(report.published), report.language, report.ref]
            .filter((one) => one !== undefined && one !== '')
            .join(' · ')}
          {report.url !== undefined && (
            <>
              {' · '}
              <a href={report.url} rel="noreferrer noopener" target="_blank">
                source
              </a>
            </>
          )}
          {' · '}
          <a href={api.captureAddress(report.id)} download>
            capture
          </a>
        </p>
      </div>
      <fieldset className="pane-switch">
        <legend className="visually-hidden">What is shown</legend>
        {(['text', 'both', 'record'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="shown" checked={shown === one} onChange={() => onShow(one)} />
            <span>{one}</span>
          </label>
        ))}
      </fieldset>
      <p className="review-progress">
        <StateTag state={state} />
        <span>{open === 0 ? 'all judged' : `${open} of ${cards.stops.length} open`}</span>
      </p>
      <button type="button" className="button is-main approve" onClick={() => act('approve')}>
        {state === 'approved' ? 'Next report' : 'Approve, next'}
      </button>
    </div>
  )
}

function sayDay(published: string): string {
  const day = published.slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate({ start: day, end: day, precision: 'day' }) : published
}
