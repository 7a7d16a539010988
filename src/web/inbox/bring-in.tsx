import { useId, useRef, useState, type ReactNode } from 'react'
import type { ImportText } from '../api.ts'
import { readPicked } from './read-dropped.ts'
import type { Imports } from './use-imports.ts'

/** The ways in: pasted text, files and folders, an address. */
export function BringIn({ imports }: { readonly imports: Imports }) {
  return (
    <section className="bring-in" aria-labelledby="bring-in">
      <h2 id="bring-in">Bring in reports</h2>
      <PasteForm take={imports.takeText} />
      <PickFiles take={imports.takeFiles} />
      <AddressForm take={imports.takeAddress} />
      {imports.trouble !== undefined && (
        <p className="trouble" role="alert">
          {imports.trouble}
        </p>
      )}
    </section>
  )
}

const FACTS = [
  { name: 'title', label: 'title', hint: '' },
  { name: 'publisher', label: 'publisher', hint: '' },
  { name: 'published', label: 'day', hint: '2017-05-18' },
  { name: 'language', label: 'language', hint: 'en' },
] as const satisfies readonly { readonly name: keyof ImportText; readonly label: string; readonly hint: string }[]

type Facts = Readonly<Partial<Record<(typeof FACTS)[number]['name'], string>>>

function PasteForm({ take }: { readonly take: Imports['takeText'] }) {
  const [text, setText] = useState('')
  const [facts, setFacts] = useState<Facts>({})
  const id = useId()
  const submit = async (): Promise<void> => {
    if (text.trim() === '') return
    const given = Object.entries(facts).filter(([, said]) => said.trim() !== '')
    const isTaken = await take({ text, ...Object.fromEntries(given.map(([name, said]) => [name, said.trim()])) })
    if (!isTaken) return
    setText('')
    setFacts({})
  }
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label className="label" htmlFor={id}>
        Paste the text of a report
        <textarea
          id={id}
          className="input"
          rows={text === '' ? 3 : 9}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
          }}
        />
      </label>
      {text !== '' && (
        <div className="paste-facts">
          {FACTS.map(({ name, label, hint }) => (
            <label key={name} className="label">
              {label}
              <input
                className="input"
                value={facts[name] ?? ''}
                placeholder={hint}
                onChange={(event) => setFacts({ ...facts, [name]: event.target.value })}
              />
            </label>
          ))}
          <p className="fine">All of these may stay empty; the day lets “on Friday” become a date.</p>
        </div>
      )}
      <button type="submit" className="button is-main" disabled={text.trim() === ''}>
        Read it
      </button>
    </form>
  )
}

function PickFiles({ take }: { readonly take: Imports['takeFiles'] }) {
  return (
    <div className="pick-files">
      <p>Drop files or folders anywhere on this page, or choose</p>
      <Picker take={take}>files</Picker>
      <Picker take={take} isFolder>
        a folder
      </Picker>
      <p className="fine">Plain text, saved pages (HTML), JSON lines, web archives (WARC, WACZ)</p>
    </div>
  )
}

type PickerProps = { readonly take: Imports['takeFiles']; readonly isFolder?: boolean; readonly children: ReactNode }

function Picker({ take, isFolder = false, children }: PickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        webkitdirectory={isFolder ? '' : undefined}
        onChange={({ currentTarget }) => {
          if (currentTarget.files) void take(readPicked(currentTarget.files))
          currentTarget.value = ''
        }}
      />
    </>
  )
}

function AddressForm({ take }: { readonly take: Imports['takeAddress'] }) {
  const [address, setAddress] = useState('')
  const submit = async (): Promise<void> => {
    if (address.trim() !== '' && (await take(address.trim()))) setAddress('')
  }
  return (
    <form
      className="address-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label className="label">
        Address of a page
        <input
          className="input"
          type="url"
          inputMode="url"
          placeholder="https://"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={address.trim() === ''}>
        Fetch
      </button>
    </form>
  )
}
