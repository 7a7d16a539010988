import type { Account, ValueExplanation } from '../../code/why/explain-value.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'
import { api } from '../api.ts'
import { labelOfField, labelOfKind } from '../codebook.ts'
import { Failure, Loading } from '../parts/states.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import type { Panel } from './review-panel.ts'
import { sayValue, StanceTag } from './value-row.tsx'

type WhyPanelProps = {
  readonly panel: Extract<Panel, { kind: 'why' }>
  readonly reviewed: ReviewedReport
  readonly close: () => void
}

/** How a value came about: its words, the rule that read them, the one that chose it, and what lost or was passed over. */
export function WhyPanel({ panel, reviewed, close }: WhyPanelProps) {
  const { event, field } = panel
  const { id } = reviewed.report
  const { data, failure, reload } = useLoaded(`why ${id} ${event} ${field} ${reviewed.log.length}`, () =>
    api.why(id, { event, field }),
  )
  return (
    <div className="why">
      <div className="why-head">
        <h2>Why this {labelOfField(field).toLowerCase()}?</h2>
        <button type="button" className="button is-quiet" onClick={close}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      {failure ? (
        <Failure failure={failure} retry={reload} />
      ) : data ? (
        <Chain told={data} />
      ) : (
        <Loading what="the reasons" lines={3} />
      )}
    </div>
  )
}

function Chain({ told }: { readonly told: ValueExplanation }) {
  const { chosen, others, passedOver, event } = told
  return (
    <div className="why-chain">
      {chosen ? (
        <section>
          <h3>Shown</h3>
          <AccountLine account={chosen} />
          <p className="fine">
            {chosen.of === 1 ? 'The only one that the report gives' : `Chosen among ${chosen.of} by: ${chosen.rule}`}{' '}
            for the {labelOfKind(event.kind).toLowerCase()} of “{event.triggers[0]?.quote}”
          </p>
        </section>
      ) : (
        <p>The report says nothing of this field that stands.</p>
      )}
      {others.length > 0 && (
        <section>
          <h3>Beside it</h3>
          {others.map((one) => (
            <div key={one.statement.id} className="why-other" data-fate={one.fate}>
              <AccountLine account={one} />
              <p className="fine">{one.reason}</p>
            </div>
          ))}
        </section>
      )}
      {passedOver.length > 0 && (
        <section>
          <h3>Passed over</h3>
          <ul>
            {passedOver.map(({ evidence, reason }) => (
              <li key={evidence.start}>
                <q>{evidence.quote}</q> <span className="fine">{reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function AccountLine({ account }: { readonly account: Account }) {
  const { statement, words, ruleSays } = account
  return (
    <>
      <p>
        <b>{sayValue(statement.field, statement.value)}</b>
        {statement.speaker && <> — {statement.speaker.name}</>}{' '}
        {statement.stance !== 'asserts' && <StanceTag stance={statement.stance} />}
      </p>
      {words.map(({ start, before, quote, after }) => (
        <p key={start} className="why-words">
          {before}
          <mark>{quote}</mark>
          {after}
        </p>
      ))}
      <p className="fine">
        {ruleSays} <code>{statement.coder.rule}</code>
      </p>
    </>
  )
}
