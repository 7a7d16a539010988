import { useEffect, useRef, useState, type ReactNode } from 'react'

type FormFrameProps = {
  readonly title: ReactNode
  readonly children: ReactNode
  /** What is missing still; the form can be saved where nothing is. */
  readonly missing: string | undefined
  readonly saves: string
  /** True once it is saved. */
  readonly save: () => Promise<boolean>
  readonly close: () => void
}

/** The frame of a form of the dock: Enter saves, Escape closes, and what is missing is said. */
export function FormFrame({ title, children, missing, saves, save, close }: FormFrameProps) {
  const [isSaving, setSaving] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // A form opened by a key is where typing goes on.
  useEffect(() => {
    const [first] = form.current?.querySelectorAll<HTMLInputElement>('input') ?? []
    const focused = first ?? form.current?.querySelector<HTMLElement>('select, button')
    focused?.focus()
    first?.select()
  }, [])
  const submit = async (): Promise<void> => {
    if (missing !== undefined || isSaving) return
    setSaving(true)
    const isSaved = await save()
    setSaving(false)
    if (isSaved) close()
  }
  return (
    <form
      ref={form}
      className="dock-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h2>{title}</h2>
      <div className="dock-fields">{children}</div>
      <div className="dock-acts">
        <button type="submit" className="button is-main" disabled={missing !== undefined || isSaving}>
          {saves} <kbd>↵</kbd>
        </button>
        <button type="button" className="button is-quiet" onClick={close}>
          Cancel <kbd>Esc</kbd>
        </button>
        <span className="fine" aria-live="polite">
          {missing}
        </span>
      </div>
    </form>
  )
}
