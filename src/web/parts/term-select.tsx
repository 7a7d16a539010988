import type { Term } from '../codebook.ts'

type TermSelectProps<T extends string> = {
  readonly label: string
  readonly terms: readonly Term<T>[]
  readonly value: string
  readonly onChange: (term: T) => void
  /** What no choice is called, where there may be none. */
  readonly none?: string
}

/** Picks a term of a short list. */
export function TermSelect<T extends string>({ label, terms, value, onChange, none }: TermSelectProps<T>) {
  return (
    <label className="label">
      {label}
      <select
        className="select"
        value={value}
        onChange={(event) => {
          const found = terms.find(({ term }) => term === event.target.value)
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the empty choice, offered only where `none` is given
          onChange(found?.term ?? ('' as T))
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {terms.map(({ term, label }) => (
          <option key={term} value={term}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
