import { useState } from 'react'
import type { Field } from '../../model/statement.ts'
import { api } from '../api.ts'
import { formatValue } from '../../model/format-value.ts'
import { Failure, Loading } from '../parts/states.tsx'
import { useLoaded } from '../parts/use-loaded.ts'

type Asked = { readonly report: string; readonly event: string; readonly field: Field }

/** Why the value is what it is: opened on request, then asked of the server. */
export function ValueChain(asked: Asked) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="value-chain" onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary>Why this value?</summary>
      {isOpen && <Chain {...asked} />}
    </details>
  )
}

function Chain({ report, event, field }: Asked) {
  const { data, failure, reload } = useLoaded(`why ${report} ${event} ${field}`, () =>
    api.why(report, { event, field }),
  )
  if (failure !== undefined) return <Failure failure={failure} retry={reload} />
  if (data === undefined) return <Loading what="the reason" lines={2} />
  const { chosen, others, passedOver } = data
  return (
    <dl className="chain">
      {chosen !== undefined && (
        <>
          <dt>Read by</dt>
          <dd>
            {chosen.ruleSays} <code>{chosen.statement.coder.rule}</code>
          </dd>
          <dt>Chosen because</dt>
          <dd>
            {chosen.rule} (of {chosen.of})
          </dd>
        </>
      )}
      {others.map(({ statement, fate, reason, ruleSays }) => (
        <div key={statement.id} className="chain-row">
          <dt>{FATES[fate]}</dt>
          <dd>
            {formatValue(statement)}: {reason}. {ruleSays}
          </dd>
        </div>
      ))}
      {passedOver.length > 0 && (
        <>
          <dt>Passed over</dt>
          <dd>
            {passedOver.map((one) => (
              <span key={one.evidence.start} className="passed-over">
                <q>{one.evidence.quote}</q>: {one.reason}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  )
}

const FATES = { lost: 'Not chosen', 'holds-too': 'Holds too', denied: 'Denied' } as const
