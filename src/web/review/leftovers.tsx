import { useContext } from 'react'
import type { LoggedDecision, ReviewedReport } from '../../model/reviewed.ts'
import { labelOfTerm } from '../codebook.ts'
import { idOfSetAside } from './mark-report.ts'
import { PointerContext, usePoint } from './pointer.ts'
import { sayDecision } from './say-decision.ts'
import type { Decisions } from './use-decisions.ts'

type LeftoversProps = { readonly reviewed: ReviewedReport; readonly decide: Decisions['decide'] }

/** What is no part of the record: passages set aside with their reasons, problems, and the log. */
export function Leftovers({ reviewed, decide }: LeftoversProps) {
  const { setAside, problems, log, coding } = reviewed
  return (
    <div className="leftovers">
      {setAside.length > 0 && (
        <details open={reviewed.events.length === 0}>
          <summary>
            Set aside <span className="count">{setAside.length}</span>
          </summary>
          <ul className="aside-list">
            {setAside.map((one, index) => (
              <AsideRow key={one.evidence.start} id={idOfSetAside(index)} one={one} />
            ))}
          </ul>
        </details>
      )}
      {problems.length > 0 && (
        <details open>
          <summary>
            Problems <span className="count">{problems.length}</span>
          </summary>
          <ul className="problem-list">
            {problems.map(({ code, reason }) => (
              <li key={`${code} ${reason}`}>
                {reason} <code>{code}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>
          Log <span className="count">{log.length}</span>
        </summary>
        <ol className="log-list">
          {log.toReversed().map((one) => (
            <LogRow key={one.entry} one={one} reviewed={reviewed} decide={decide} />
          ))}
          <li className="fine">
            Read by {coding.coder}, coding {coding.number}
          </li>
        </ol>
      </details>
    </div>
  )
}

function AsideRow({ id, one }: { readonly id: string; readonly one: ReviewedReport['setAside'][number] }) {
  const pointer = useContext(PointerContext)
  const point = usePoint(id)
  return (
    <li data-point={point}>
      <button
        type="button"
        onMouseEnter={() => pointer.setHovered([id])}
        onMouseLeave={() => pointer.setHovered([])}
        onFocus={() => pointer.setHovered([id])}
        onBlur={() => pointer.setHovered([])}
        onClick={() => pointer.setCurrent(id)}
      >
        <q>{one.evidence.quote}</q>
        <span className="tag">{labelOfTerm('reason', one.reason).toLowerCase()}</span>
        {one.entry !== undefined && <span className="fine">by a person, entry {one.entry}</span>}
      </button>
    </li>
  )
}

function LogRow({ one, reviewed, decide }: { readonly one: LoggedDecision } & LeftoversProps) {
  return (
    <li data-undone={one.isUndone ? '' : undefined}>
      <span className="log-entry">{one.entry}</span>
      <span className="log-words">
        {sayDecision(one.action, reviewed)}
        {one.why !== undefined && <q>{one.why}</q>}
        {one.idle !== undefined && <em>{one.idle}</em>}
        <span className="fine">
          {one.who}, <time dateTime={one.when}>{one.when.slice(0, 16).replace('T', ' ')}</time>
          {one.isUndone && ', undone'}
        </span>
      </span>
      {!one.isUndone && (
        <button
          type="button"
          className="button is-quiet"
          onClick={() => void decide({ kind: 'undo', entry: one.entry })}
        >
          Undo
        </button>
      )}
    </li>
  )
}
