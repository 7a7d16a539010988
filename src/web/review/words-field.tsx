import { useContext } from 'react'
import type { Span } from '../../model/span.ts'
import { PointerContext, useSelected } from './pointer.ts'

type WordsFieldProps = {
  readonly text: string
  readonly words: readonly Span[]
  /** Takes the words selected in the text in their place. */
  readonly onTake: (words: Span) => void
}

/** The words that a value stands on, and the way to take others: those selected in the text. */
export function WordsField({ text, words, onTake }: WordsFieldProps) {
  const selected = useSelected(useContext(PointerContext))
  const [only] = words.length === 1 ? words : []
  const isOther = selected !== undefined && (selected.start !== only?.start || selected.end !== only.end)
  return (
    <div className="words-field">
      <span className="label">words</span>
      <q>{words.map(({ start, end }) => text.slice(start, end)).join(' … ')}</q>
      {isOther ? (
        <button type="button" className="button" onClick={() => onTake(selected)}>
          Take “{short(text.slice(selected.start, selected.end))}”
        </button>
      ) : (
        <span className="fine">Select others in the text to take them.</span>
      )}
    </div>
  )
}

function short(words: string): string {
  const said = words.replace(/\s+/g, ' ')
  return said.length <= 40 ? said : `${said.slice(0, 38)}…`
}
