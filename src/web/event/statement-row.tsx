import type { Report } from '../../model/report.ts'
import type { ReviewedStatement } from '../../model/reviewed.ts'
import type { Span } from '../../model/span.ts'
import { sayValue, StanceTag } from '../review/value-row.tsx'

/** How many characters of the report stand around the words. */
const CONTEXT = 90

/** One statement: its value, who says it and how, and the words in their sentence. Denials and allegations are marked as such. */
export function StatementRow({
  report,
  statement,
  isChosen,
}: {
  readonly report: Report
  readonly statement: ReviewedStatement
  readonly isChosen: boolean
}) {
  const { speaker, stance, direct, review } = statement
  const isRejected = review.judgement === 'rejected'
  return (
    <li className={`statement is-${stance} ${isRejected ? 'is-rejected' : ''} ${isChosen ? 'is-chosen' : ''}`}>
      <p className="statement-value">
        {isRejected ? (
          <s>{sayValue(statement.field, statement.value)}</s>
        ) : (
          <strong>{sayValue(statement.field, statement.value)}</strong>
        )}
        <span className="tags">
          {isChosen && <span className="tag is-chosen-tag">shown</span>}
          {stance !== 'asserts' && <StanceTag stance={stance} />}
          {review.judgement !== 'open' && <span className="tag">{review.judgement}</span>}
        </span>
      </p>
      <p className="fine">
        {speaker === null ? 'The report itself' : speaker.name}
        {speaker?.role !== undefined && `, ${speaker.role}`}
        {direct && ', word for word'}
      </p>
      {statement.evidence.map((one) => (
        <blockquote key={one.start} className="words">
          {contextBefore(report, one)}
          <mark>{one.quote}</mark>
          {contextBehind(report, one)}
        </blockquote>
      ))}
    </li>
  )
}

function contextBefore({ text, blocks }: Report, { start, end }: Span): string {
  const block = blocks.find((one) => one.start <= start && end <= one.end)
  const first = block?.start ?? 0
  const from = Math.max(first, start - CONTEXT)
  const before = text.slice(from, start)
  return from === first ? before : `… ${before.replace(/^\S{0,40}\s/, '')}`
}

function contextBehind({ text, blocks }: Report, { start, end }: Span): string {
  const block = blocks.find((one) => one.start <= start && end <= one.end)
  const last = block?.end ?? text.length
  const to = Math.min(last, end + CONTEXT)
  const behind = text.slice(end, to)
  return to === last ? behind : `${behind.replace(/\s\S{0,40}$/, '')} …`
}
