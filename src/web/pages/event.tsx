import type { ReviewedEvent, ReviewedReport, ReviewedStatement } from '../../model/reviewed.ts'
import type { Field } from '../../model/statement.ts'
import { api } from '../api.ts'
import { labelOfField, labelOfKind } from '../codebook.ts'
import { sayDecision } from '../review/say-decision.ts'
import { StatementRow } from '../event/statement-row.tsx'
import { ValueChain } from '../event/value-chain.tsx'
import { formatValue } from '../../model/format-value.ts'
import { BasisTag, ClassTag, StateTag } from '../parts/event-tags.tsx'
import { Link } from '../parts/link.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Empty, Failure, Loading } from '../parts/states.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { pathOfEvent, pathOfReport } from '../router.ts'
import '../styles/events.css'

/** One event: what is known of it, who says so in which words, where it is told, and what people decided. */
export function EventPage() {
  const { route } = useAddress()
  if (route.view !== 'event') return null
  return <EventOfReport key={`${route.report} ${route.event}`} reportId={route.report} eventId={route.event} />
}

function EventOfReport({ reportId, eventId }: { readonly reportId: string; readonly eventId: string }) {
  const { data, failure, reload } = useLoaded(`report ${reportId}`, (signal) => api.report(reportId, signal))
  if (failure !== undefined) return <Failure failure={failure} retry={reload} />
  if (data === undefined) return <Loading what="the event" lines={10} />
  const event = data.events.find(({ id }) => id === eventId)
  if (event === undefined) return <NoEvent data={data} eventId={eventId} />
  return (
    <article className="event-page">
      <EventHead data={data} event={event} />
      <div className="event-columns">
        <section className="event-fields" aria-label="What is said of it">
          {fieldsOfEvent(data, event).map((field) => (
            <FieldSection key={field} data={data} event={event} field={field} />
          ))}
        </section>
        <div className="event-side">
          <ReportSection data={data} event={event} />
          <HistorySection data={data} event={event} />
        </div>
      </div>
    </article>
  )
}

// A person may have set it aside since the address was shared: that is an answer, not an error.
function NoEvent({ data, eventId }: { readonly data: ReviewedReport; readonly eventId: string }) {
  const setAside = data.setAside.find(({ event }) => event === eventId)
  return (
    <Empty title={setAside === undefined ? 'The report has no such event' : 'This was set aside: it is no event'}>
      {setAside !== undefined && (
        <p>
          <q>{setAside.evidence.quote}</q> was set aside as {setAside.reason}.
        </p>
      )}
      <Link to={pathOfReport(data.report.id)} className="button">
        Open the report
      </Link>
    </Empty>
  )
}

type Props = { readonly data: ReviewedReport; readonly event: ReviewedEvent }

function EventHead({ data, event }: Props) {
  const chosen = (field: Field): ReviewedStatement | undefined =>
    data.statements.find(({ id }) => id === event.values[field]?.from)
  const facts = (['date', 'place', 'size'] as const).flatMap((field) => {
    const statement = chosen(field)
    return statement === undefined ? [] : [formatValue(statement)]
  })
  return (
    <>
      <PageHead title={labelOfKind(event.kind)}>
        <span className="tags">
          <ClassTag eventClass={event.class} />
          <span className="tag">{event.status}</span>
          <BasisTag basis={event.basis} />
          {event.background && <span className="tag">only recalled</span>}
          <StateTag state={data.state} />
        </span>
      </PageHead>
      <p className="event-sum">{facts.length === 0 ? 'No day, place or size is said.' : facts.join(' · ')}</p>
      <p className="event-named">
        Named in the report as{' '}
        {event.triggers.map(({ start, quote }, index) => (
          <span key={start}>
            {index > 0 && ', '}
            <q>{quote}</q>
          </span>
        ))}
      </p>
    </>
  )
}

function FieldSection({ data, event, field }: Props & { readonly field: Field }) {
  const statements = data.statements.filter((one) => one.event === event.id && one.field === field)
  const from = event.values[field]?.from
  const ordered = statements.toSorted((a, b) => Number(b.id === from) - Number(a.id === from))
  return (
    <section className="field-section" aria-labelledby={`field-${field}`}>
      <h2 id={`field-${field}`}>{labelOfField(field)}</h2>
      <ul className="statement-list">
        {ordered.map((one) => (
          <StatementRow key={one.id} report={data.report} statement={one} isChosen={one.id === from} />
        ))}
      </ul>
      <ValueChain report={data.report.id} event={event.id} field={field} />
    </section>
  )
}

function fieldsOfEvent(data: ReviewedReport, event: ReviewedEvent): readonly Field[] {
  const present = new Set(data.statements.filter((one) => one.event === event.id).map(({ field }) => field))
  return FIELD_ORDER.filter((field) => present.has(field))
}

const FIELD_ORDER: readonly Field[] = [
  'happened',
  'date',
  'place',
  'site',
  'size',
  'arrested',
  'injured',
  'killed',
  'perpetrator',
  'victim',
  'actor',
  'organiser',
  'participants',
  'speaker',
  'demand',
  'occasion',
  'issue',
  'authorisation',
  'authorities',
  'participantViolence',
  'about',
  'claim',
]

function ReportSection({ data, event }: Props) {
  const { report } = data
  const others = data.events.filter(({ id }) => id !== event.id)
  return (
    <section className="side-section">
      <h2>Told in</h2>
      <p className="report-title">
        <Link to={pathOfReport(report.id)}>{report.title ?? report.ref ?? 'A report without a title'}</Link>
      </p>
      <p className="fine">
        {[report.publisher, report.published?.slice(0, 10)].filter((part) => part !== undefined).join(', ')}
      </p>
      {others.length > 0 && (
        <>
          <h3>Also in this report</h3>
          <ul className="other-events">
            {others.map((one) => (
              <li key={one.id}>
                <Link to={pathOfEvent(report.id, one.id)}>{labelOfKind(one.kind)}</Link>{' '}
                <q className="fine">{one.triggers[0].quote}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function HistorySection({ data, event }: Props) {
  const statements = new Set(data.statements.filter((one) => one.event === event.id).map(({ id }) => id))
  const entries = data.log.filter(({ action }) => {
    if ('event' in action && action.event === event.id) return true
    if ('statement' in action && statements.has(action.statement)) return true
    return action.kind === 'approve' || action.kind === 'adopt'
  })
  return (
    <section className="side-section">
      <h2>History</h2>
      <ol className="history">
        <li>
          Read by <code>{data.coding.coder}</code>
        </li>
        {entries.map((one) => (
          <li key={one.entry} className={one.isUndone ? 'is-undone' : undefined}>
            <span>{sayDecision(one.action, data)}</span>
            {one.why !== undefined && <q>{one.why}</q>}
            <span className="fine">
              {one.who}, <time dateTime={one.when}>{one.when.slice(0, 16).replace('T', ' ')} UTC</time>
              {one.isUndone && ', undone'}
            </span>
          </li>
        ))}
      </ol>
      {entries.length === 0 && <p className="fine">Nobody has decided anything on it yet.</p>}
    </section>
  )
}
