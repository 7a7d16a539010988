import { useState } from 'react'
import type { ReviewedReport, ReviewedStatement } from '../../model/reviewed.ts'
import type { Span } from '../../model/span.ts'
import { labelOfField, termsOf } from '../codebook.ts'
import { TermSelect } from '../parts/term-select.tsx'
import { draftOfValue, valueOfDraft } from './draft-value.ts'
import { FormFrame } from './form-frame.tsx'
import type { Decisions } from './use-decisions.ts'
import { ValueEditor } from './value-editor.tsx'
import { WordsField } from './words-field.tsx'

type CorrectFormProps = {
  readonly id: string
  readonly reviewed: ReviewedReport
  readonly close: () => void
  readonly decide: Decisions['decide']
}

/** Another value, other words, or both. */
export function CorrectForm({ id, ...rest }: CorrectFormProps) {
  const statement = rest.reviewed.statements.find((one) => one.id === id)
  return statement && <Correct statement={statement} {...rest} />
}

function Correct({
  statement,
  reviewed,
  close,
  decide,
}: Omit<CorrectFormProps, 'id'> & { readonly statement: ReviewedStatement }) {
  const { field } = statement
  const [draft, setDraft] = useState(() => draftOfValue(statement.value))
  const [words, setWords] = useState<Span>()
  const [stance, setStance] = useState(statement.stance)
  const value = valueOfDraft(field, draft, statement.value)
  const isOtherValue = JSON.stringify(value) !== JSON.stringify(statement.value)
  const isOther = isOtherValue || words !== undefined || stance !== statement.stance
  const missing =
    value === undefined ? 'That is no value of this field yet.' : isOther ? undefined : 'Nothing is changed yet.'
  return (
    <FormFrame
      title={`Correct ${labelOfField(field).toLowerCase()}`}
      missing={missing}
      saves="Correct"
      close={close}
      save={() =>
        decide({
          kind: 'correct',
          statement: statement.id,
          ...(isOtherValue && value !== undefined ? { value } : {}),
          ...(words ? { words } : {}),
          ...(stance === statement.stance ? {} : { stance }),
        })
      }
    >
      <ValueEditor field={field} draft={draft} onChange={setDraft} events={reviewed.events} />
      <TermSelect label="stance" terms={termsOf('stance')} value={stance} onChange={setStance} />
      <WordsField text={reviewed.report.text} words={words ? [words] : statement.evidence} onTake={setWords} />
    </FormFrame>
  )
}
