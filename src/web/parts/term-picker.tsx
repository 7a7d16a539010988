import type { KeyboardEvent } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { Term } from '../codebook.ts'
import { Icon } from './icon.tsx'

type TermPickerProps<T extends string> = {
  readonly label: string
  readonly terms: readonly Term<T>[]
  readonly value: string | undefined
  readonly onChange: (term: T) => void
}

/** Picks a term of the codebook by typing part of it; each stands with what it means. Enter takes the first that fits. */
export function TermPicker<T extends string>({ label, terms, value, onChange }: TermPickerProps<T>) {
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, currentTarget } = event
    const isChosen = (currentTarget.getAttribute('aria-activedescendant') ?? '') !== ''
    if (key !== 'Enter' || isChosen || currentTarget.getAttribute('aria-expanded') !== 'true') return
    const typed = currentTarget.value.trim().toLowerCase()
    const first = terms.find((one) => one.label.toLowerCase().includes(typed))
    if (typed === '' || !first) return
    // The next Enter sends the form, not this one.
    event.preventDefault()
    onChange(first.term)
  }
  return (
    <ComboBox
      className="picker"
      value={value ?? null}
      defaultInputValue={terms.find(({ term }) => term === value)?.label ?? ''}
      menuTrigger="focus"
      onChange={(key) => {
        const found = terms.find(({ term }) => term === key)
        if (found) onChange(found.term)
      }}
    >
      <Label>{label}</Label>
      <div className="picker-field">
        <Input className="input" onKeyDownCapture={takeFirst} />
        <Button className="picker-open" aria-label="Show all">
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="picker-list" offset={4}>
        <ListBox>
          {terms.map(({ term, label, definition }) => (
            <ListBoxItem key={term} id={term} textValue={label} className="picker-item">
              <Text slot="label">{label}</Text>
              <Text slot="description">{definition}</Text>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
