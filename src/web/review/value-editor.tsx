import { useId, type ReactNode } from 'react'
import { formatDate, formatInterval } from '../../model/format-value.ts'
import type { ReviewedEvent } from '../../model/reviewed.ts'
import type { Field } from '../../model/statement.ts'
import type { DateValue, Interval } from '../../model/value.ts'
import { labelOfField, labelOfKind, termsOf, termsOfField, type Term } from '../codebook.ts'
import { TermPicker } from '../parts/term-picker.tsx'
import { TermSelect } from '../parts/term-select.tsx'
import { shapeOf, valueOfDraft, type Draft, type Shape } from './draft-value.ts'

type EditorProps = {
  readonly field: Field
  readonly draft: Draft
  /** Takes what was typed into one input. */
  readonly set: (name: string, text: string) => void
  /** For fields that name another event. */
  readonly events: readonly ReviewedEvent[]
}

type ValueEditorProps = Omit<EditorProps, 'set'> & { readonly onChange: (draft: Draft) => void }

/** The inputs for a value of a field, by what such a value is made of. */
export function ValueEditor({ onChange, draft, ...rest }: ValueEditorProps) {
  const Editor = EDITORS[shapeOf(rest.field)]
  return <Editor {...rest} draft={draft} set={(name, text) => onChange({ ...draft, [name]: text })} />
}

const EDITORS = {
  interval: IntervalEditor,
  date: DateEditor,
  place: PlaceEditor,
  name: NameEditor,
  party: PartyEditor,
  demand: DemandEditor,
  text: TextEditor,
  term: TermEditor,
  truth: TruthEditor,
  event: EventEditor,
} as const satisfies Readonly<Record<Shape, (props: EditorProps) => ReactNode>>

function IntervalEditor(props: EditorProps) {
  return (
    <>
      <TextInput {...props} label="at least" name="low" isNumber />
      <TextInput {...props} label="at most" name="high" isNumber />
      <Preview {...props} hint="Leave an end empty to keep it open." />
    </>
  )
}

function DateEditor(props: EditorProps) {
  const hint = '2017-05-17, 17 May 2017, May 2017, 2017; --05-17 where the year is open'
  return (
    <>
      <TextInput {...props} label="day, month or year" name="from" hint="2017-05-17" />
      <TextInput {...props} label="until (where longer)" name="to" hint="2017-05-19" />
      <Preview {...props} hint={hint} />
    </>
  )
}

function PlaceEditor({ set, ...props }: EditorProps) {
  const { draft } = props
  return (
    <>
      <TextInput {...props} set={set} label="name" name="name" />
      <TextInput
        {...props}
        set={(name, text) => set(name, text.toUpperCase())}
        label="country (two letters)"
        name="country"
        hint="KE"
      />
      <TermSelect
        label="how exact"
        terms={termsOf('placePrecision')}
        value={draft['precision'] ?? ''}
        onChange={(term) => set('precision', term)}
        none="not said"
      />
    </>
  )
}

function NameEditor(props: EditorProps) {
  return <TextInput {...props} label="name" name="name" />
}

function PartyEditor(props: EditorProps) {
  return (
    <>
      <TextInput {...props} label="name" name="name" />
      <TermSelect
        label="is a"
        terms={termsOf('partyKind')}
        value={props.draft['kind'] ?? ''}
        onChange={(term) => props.set('kind', term)}
        none="choose"
      />
      <TextInput {...props} label="as what (role)" name="role" />
    </>
  )
}

function DemandEditor(props: EditorProps) {
  return (
    <>
      <TextInput {...props} label="what is demanded" name="text" isWide />
      <TextInput {...props} label="of whom" name="addressee" />
    </>
  )
}

function TextEditor(props: EditorProps) {
  return <TextInput {...props} label="in the report's words" name="text" isWide />
}

function TermEditor({ field, draft, set }: EditorProps) {
  return (
    <TermPicker
      label={labelOfField(field)}
      terms={termsOfField(field)}
      value={draft['term']}
      onChange={(term) => set('term', term)}
    />
  )
}

const TRUTHS: readonly Term[] = [
  { term: 'true', label: 'yes', definition: '' },
  { term: 'false', label: 'no', definition: '' },
]

function TruthEditor(props: EditorProps) {
  return <Choice {...props} label={labelOfField(props.field)} terms={TRUTHS} />
}

function EventEditor(props: EditorProps) {
  const terms = props.events.map(({ id, kind, triggers }) => ({
    term: id,
    label: `${labelOfKind(kind)}: ${triggers[0].quote}`,
    definition: '',
  }))
  return <Choice {...props} label="the event it answers" terms={terms} />
}

function Choice({
  draft,
  set,
  label,
  terms,
}: EditorProps & { readonly label: string; readonly terms: readonly Term[] }) {
  const take = (term: string): void => set('term', term)
  return <TermSelect label={label} terms={terms} value={draft['term'] ?? ''} onChange={take} none="choose" />
}

type TextInputProps = EditorProps & {
  readonly label: string
  readonly name: string
  readonly hint?: string
  readonly isNumber?: boolean
  readonly isWide?: boolean
}

function TextInput({ label, draft, name, set, hint, isNumber = false, isWide = false }: TextInputProps) {
  const id = useId()
  return (
    <label className={isWide ? 'label is-wide' : 'label'} htmlFor={id}>
      {label}
      <input
        id={id}
        className="input"
        value={draft[name] ?? ''}
        placeholder={hint}
        inputMode={isNumber ? 'numeric' : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => set(name, event.target.value)}
      />
    </label>
  )
}

/** What is typed as it will be read: a slip shows before it is saved. */
function Preview({ field, draft, hint }: EditorProps & { readonly hint: string }) {
  const value = valueOfDraft(field, draft)
  return <p className="preview">{value === undefined ? hint : `means ${sayTyped(value)}`}</p>
}

function sayTyped(value: unknown): string {
  return isDate(value) ? formatDate(value) : isInterval(value) ? formatInterval(value) : ''
}

function isDate(value: unknown): value is DateValue {
  return typeof value === 'object' && value !== null && 'start' in value
}

function isInterval(value: unknown): value is Interval {
  return typeof value === 'object' && value !== null && ('low' in value || 'high' in value)
}
