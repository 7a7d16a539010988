import { useCallback, useEffect, useState } from 'react'
import type { ImportSummary } from '../../model/import.ts'
import { api, type ImportText } from '../api.ts'
import { asFailure } from '../api-failure.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import type { NamedFile } from './read-dropped.ts'
import { isUnderWay } from './say-import.ts'

/** A file that has not reached the server: it waits for its turn, is on its way, or was refused. */
export type Sending = { readonly key: string; readonly name: string; readonly trouble?: string }

export type Imports = {
  readonly sending: readonly Sending[]
  readonly imports: readonly ImportSummary[]
  readonly isBusy: boolean
  readonly trouble: string | undefined
  /** The text or address that was handed over last: what one waits for. */
  readonly awaited: string | undefined
  readonly takeText: (text: ImportText) => Promise<boolean>
  readonly takeAddress: (address: string) => Promise<boolean>
  readonly takeFiles: (files: readonly NamedFile[]) => Promise<void>
  readonly dismiss: (key: string) => void
}

const POLL_EVERY = 800

/** Hands texts, addresses and files to the server, and follows how far they are. `arrived` is called when any is done. */
export function useImports(arrived: () => void): Imports {
  const { data, reload } = useLoaded('imports', (signal) => api.imports(signal))
  const [trouble, setTrouble] = useState<string>()
  const [awaited, setAwaited] = useState<string>()
  const imports = data ?? []
  const underWay = imports.filter(isUnderWay).length

  useEffect(() => {
    if (underWay === 0) return undefined
    const timer = window.setInterval(reload, POLL_EVERY)
    return () => {
      window.clearInterval(timer)
      arrived()
    }
  }, [underWay, reload, arrived])

  const attempt = useCallback(
    async (asked: Promise<{ readonly import: string }>): Promise<boolean> => {
      try {
        setTrouble(undefined)
        const started = await asked
        setAwaited(started.import)
        reload()
        return true
      } catch (cause) {
        setTrouble(asFailure(cause).message)
        return false
      }
    },
    [reload],
  )
  const { sending, takeFiles, dismiss } = useSending(reload)
  return {
    sending,
    imports,
    isBusy: underWay > 0 || sending.some((one) => one.trouble === undefined),
    trouble,
    awaited,
    takeText: (text) => attempt(api.importText(text)),
    takeAddress: (address) => attempt(api.importAddress(address)),
    takeFiles,
    dismiss,
  }
}

// Files go one after the other: the server reads the first while the next is on its way.
function useSending(sent: () => void): Pick<Imports, 'sending' | 'takeFiles' | 'dismiss'> {
  const [sending, setSending] = useState<readonly Sending[]>([])
  const takeFiles = useCallback(
    async (files: readonly NamedFile[]): Promise<void> => {
      const waiting = files.map(({ name, file }, place) => ({
        key: `${name} ${file.lastModified} ${place}`,
        name,
        file,
      }))
      setSending((before) => [...before, ...waiting.map(({ key, name }) => ({ key, name }))])
      for (const { key, name, file } of waiting) {
        const trouble = await send(name, file)
        setSending((before) => settled(before, key, trouble))
        sent()
      }
    },
    [sent],
  )
  const dismiss = useCallback((key: string) => setSending((before) => settled(before, key, undefined)), [])
  return { sending, takeFiles, dismiss }
}

function settled(sending: readonly Sending[], key: string, trouble: string | undefined): readonly Sending[] {
  if (trouble === undefined) return sending.filter((one) => one.key !== key)
  return sending.map((one) => (one.key === key ? { ...one, trouble } : one))
}

async function send(name: string, file: File): Promise<string | undefined> {
  try {
    await api.importFile(name, file)
    return undefined
  } catch (cause) {
    return asFailure(cause).message
  }
}
