import { useState } from 'react'
import type { DecisionAction } from '../../model/decision.ts'
import type { ReviewedReport } from '../../model/reviewed.ts'
import type { Span } from '../../model/span.ts'
import type { Field, Stance } from '../../model/statement.ts'
import { fieldsOf, labelOfField, labelOfKind, definitionOfField, termsOf, type Term } from '../codebook.ts'
import { TermPicker } from '../parts/term-picker.tsx'
import { TermSelect } from '../parts/term-select.tsx'
import { draftOfWords, valueOfDraft, type Draft } from './draft-value.ts'
import { FormFrame } from './form-frame.tsx'
import type { Panel } from './review-panel.ts'
import type { Decisions } from './use-decisions.ts'
import { ValueEditor } from './value-editor.tsx'
import { WordsField } from './words-field.tsx'

type AddFormProps = {
  readonly panel: Extract<Panel, { kind: 'add' }>
  readonly reviewed: ReviewedReport
  readonly close: () => void
  readonly decide: Decisions['decide']
}

/** A statement that the coder missed, on the words selected in the text. */
export function AddForm({ panel, reviewed, close, decide }: AddFormProps) {
  const { text } = reviewed.report
  const [words, setWords] = useState(panel.words)
  const [event, setEvent] = useState(panel.event ?? '')
  const [field, setField] = useState<Field>()
  const [draft, setDraft] = useState<Draft>({})
  const [stance, setStance] = useState<Stance>('asserts')
  const value = field && valueOfDraft(field, draft)
  const missing =
    field === undefined
      ? 'Which field do the words tell of?'
      : value === undefined
        ? 'Say what the words mean.'
        : undefined
  const fields = fieldTerms(reviewed, event)
  return (
    <FormFrame
      title="Add a field"
      missing={missing}
      saves="Add"
      close={close}
      save={() => decide(addition({ field, value, event, words, stance }))}
    >
      <WordsField text={text} words={[words]} onTake={setWords} />
      <TermSelect
        label="of"
        terms={reviewed.events.map(({ id, kind, triggers }) => ({
          term: id,
          label: `${labelOfKind(kind)}: ${triggers[0].quote}`,
          definition: '',
        }))}
        value={event}
        onChange={setEvent}
        none="no event (a claim)"
      />
      <TermPicker
        label="field"
        terms={fields}
        value={field}
        onChange={(one) => {
          setField(one)
          setDraft(draftOfWords(one, text.slice(words.start, words.end)))
        }}
      />
      {field && <ValueEditor key={field} field={field} draft={draft} onChange={setDraft} events={reviewed.events} />}
      <TermSelect label="stance" terms={termsOf('stance')} value={stance} onChange={setStance} />
    </FormFrame>
  )
}

// What is said of no event is a claim, and nothing else.
function fieldTerms(reviewed: ReviewedReport, event: string): readonly Term<Field>[] {
  const found = reviewed.events.find(({ id }) => id === event)
  const fields: readonly Field[] = found ? fieldsOf(found.class) : ['claim']
  return fields.map((term) => ({ term, label: labelOfField(term), definition: definitionOfField(term) }))
}

type Parts = {
  readonly field: Field | undefined
  readonly value: unknown
  readonly event: string
  readonly words: Span
  readonly stance: Stance
}

function addition({ field, value, event, words, stance }: Parts): DecisionAction {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value was checked against this very field
  return {
    kind: 'add',
    ...(event === '' ? {} : { event }),
    field,
    value,
    words,
    ...(stance === 'asserts' ? {} : { stance }),
  } as DecisionAction
}
