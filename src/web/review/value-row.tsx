import { memo, useContext, useEffect, useRef } from 'react'
import { formatValue } from '../../model/format-value.ts'
import type { ReviewedStatement } from '../../model/reviewed.ts'
import type { Field } from '../../model/statement.ts'
import { labelOfField, labelOfIssue, labelOfTerm, termsOfField } from '../codebook.ts'
import { familyOf } from '../field-family.ts'
import { Icon } from '../parts/icon.tsx'
import { PointerContext, useIsPending, usePoint } from './pointer.ts'
import { ReviewContext } from './review-context.ts'
import { RowEnd } from './row-end.tsx'

type ValueRowProps = {
  readonly statement: ReviewedStatement
  /** Printed before the first value of a field. */
  readonly label?: string
  /** How the value stands to the one shown above it. */
  readonly standing?: 'chosen' | 'also' | 'rival'
}

/** One statement: what it means, its words, who says so and how, and what people have said of it. */
export const ValueRow = memo(function ValueRow({ statement, label, standing = 'chosen' }: ValueRowProps) {
  const pointer = useContext(PointerContext)
  const { act } = useContext(ReviewContext)
  const point = usePoint(statement.id)
  const isPending = useIsPending(statement.id)
  const main = useRef<HTMLButtonElement>(null)
  useFocusWhenCurrent(main, point === 'current')
  const { id, stance, speaker, review, field } = statement
  const isDenied = stance === 'denies'
  const isAlleged = stance === 'alleges'
  return (
    <li
      className="value-row"
      data-first={label === undefined ? undefined : ''}
      data-family={familyOf(field)}
      data-judgement={review.judgement}
      data-standing={standing}
      data-stance={isDenied ? 'denied' : isAlleged ? 'alleged' : undefined}
      data-point={point}
      data-pending={isPending ? '' : undefined}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') pointer.setHovered([id])
      }}
      onPointerLeave={() => pointer.setHovered([])}
    >
      <span className="value-label" aria-hidden="true">
        {label}
      </span>
      <button
        ref={main}
        type="button"
        className="value-main"
        data-stop={id}
        tabIndex={point === 'current' ? 0 : -1}
        aria-current={point === 'current' ? 'true' : undefined}
        onFocus={() => pointer.setCurrent(id)}
        onClick={() => pointer.setCurrent(id)}
      >
        <span className="visually-hidden">{labelOfField(field)}: </span>
        <ValueText statement={statement} />
        <span className="value-voice">
          {field !== 'claim' && !isSaidByValue(statement) && (
            <q className="value-words">{statement.evidence.map(({ quote }) => quote).join(' … ')}</q>
          )}
          {speaker !== null && <span className="value-speaker">{sayMay(speaker.name, speaker.role)}</span>}
          {stance !== 'asserts' && <StanceTag stance={stance} />}
        </span>
        {review.was !== undefined && review.was.value !== statement.value && (
          <span className="value-was">
            was <s>{sayValue(review.was.field, review.was.value)}</s>
          </span>
        )}
        <span className="visually-hidden">, {review.judgement === 'open' ? 'not judged yet' : review.judgement}</span>
      </button>
      <RowEnd acts={ROW_ACTS} judgement={review.judgement} onAct={(what) => act(what, id)} />
    </li>
  )
})

function ValueText({ statement }: { readonly statement: ReviewedStatement }) {
  const { eventNames } = useContext(ReviewContext)
  if (statement.field === 'claim')
    return <q className="value-text is-claim">{statement.value.text.replace(/^["“«„](.*)["”»“]$/su, '$1')}</q>
  const names = statement.field === 'about' ? eventNames.get(statement.value) : undefined
  return <span className="value-text">{names ?? sayValue(statement.field, statement.value)}</span>
}

const ROW_ACTS = [
  ['accept', 'check', 'Accept'],
  ['reject', 'cross', 'Reject'],
  ['correct', 'pen', 'Correct'],
  ['why', 'why', 'Why this value'],
] as const

/** A stance by word and by shape: what is denied or alleged is never taken for what is said to be so. */
export function StanceTag({ stance }: { readonly stance: ReviewedStatement['stance'] }) {
  const icon = stance === 'denies' ? 'denied' : stance === 'alleges' ? 'alleged' : undefined
  return (
    <span className="tag stance" data-stance={stance}>
      {icon && <Icon name={icon} />}
      {labelOfTerm('stance', stance).toLowerCase()}
    </span>
  )
}

/** A value as a person would say it, terms by their labels. */
export function sayValue(field: Field, value: ReviewedStatement['value']): string {
  if (field === 'issue' && typeof value === 'string') return labelOfIssue(value)
  if (typeof value === 'string') return termsOfField(field).find(({ term }) => term === value)?.label ?? value
  return formatValue({ field, value })
}

// A name is often its own words: then they need not stand there twice.
function isSaidByValue({ value, evidence }: ReviewedStatement): boolean {
  const words = evidence.map(({ quote }) => quote).join(' … ')
  return (
    typeof value === 'object' &&
    (('name' in value && value.name === words) || ('text' in value && value.text === words))
  )
}

function sayMay(name: string, role: string | undefined): string {
  return role === undefined ? name : `${name}, ${role}`
}

function useFocusWhenCurrent(main: React.RefObject<HTMLButtonElement | null>, isCurrent: boolean): void {
  useEffect(() => {
    const active = document.activeElement
    const isFree = active === null || active === document.body || active.closest('.dock') === null
    if (isCurrent && isFree) main.current?.focus({ preventScroll: true })
  }, [main, isCurrent])
}
