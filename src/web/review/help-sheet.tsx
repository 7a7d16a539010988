import { useEffect, useRef } from 'react'
import { KeyList } from './key-list.tsx'

/** All keys of the review. A modal dialog: Escape closes it, the focus goes back to where it was. */
export function HelpSheet({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="sheet" onClose={close} aria-labelledby="help-title">
      <div className="sheet-head">
        <h2 id="help-title">Keys of the review</h2>
        <button type="button" className="button is-quiet" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <KeyList />
      <p className="fine">
        Point at a value to see its words; point at marked words to see their value. Press them to go there. Every key
        is also a button in the bar below.
      </p>
    </dialog>
  )
}
