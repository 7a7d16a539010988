import { useRef, useState } from 'react'
import { asFailure } from '../api-failure.ts'
import { api } from '../api.ts'
import { forget } from './use-loaded.ts'

type ReviewerNameProps = { readonly name: string; readonly changed: () => void }

/** What the server logs decisions under while nobody has given a name. */
const UNNAMED = 'reviewer'

/** The name that decisions are logged under, and the way to change it. */
export function ReviewerName({ name, changed }: ReviewerNameProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        type="button"
        className="reviewer"
        title="Decisions are logged under this name"
        onClick={() => dialog.current?.showModal()}
      >
        <span className="visually-hidden">Reviewing as </span>
        {name === '' ? UNNAMED : name}
      </button>
      <dialog ref={dialog} className="sheet is-small" aria-labelledby="reviewer-title">
        <NameForm
          name={name}
          close={() => dialog.current?.close()}
          saved={() => {
            forget('collection')
            changed()
            dialog.current?.close()
          }}
        />
      </dialog>
    </>
  )
}

type NameFormProps = { readonly name: string; readonly close: () => void; readonly saved: () => void }

function NameForm({ name, close, saved }: NameFormProps) {
  const [typed, setTyped] = useState(name)
  const [trouble, setTrouble] = useState<string>()
  const save = async (): Promise<void> => {
    try {
      await api.nameReviewer(typed.trim())
      setTrouble(undefined)
      saved()
    } catch (cause) {
      setTrouble(asFailure(cause).message)
    }
  }
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') void save()
      }}
    >
      <h2 id="reviewer-title">Who reviews?</h2>
      <label className="label">
        Decisions are logged under this name from now on
        <input
          className="input"
          value={typed}
          maxLength={80}
          autoComplete="name"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <div className="name-acts">
        <button type="submit" className="button is-main" disabled={typed.trim() === ''}>
          Save
        </button>
        <button type="button" className="button is-quiet" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}
