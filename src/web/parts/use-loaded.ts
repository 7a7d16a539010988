import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { asFailure, type ApiFailure } from '../api-failure.ts'

/** What was asked of the server: `data` stays from before while newer is on its way, so that nothing jumps. */
export type Loaded<T> = {
  readonly data: T | undefined
  readonly failure: ApiFailure | undefined
  readonly isLoading: boolean
  /** True while `data` answers an earlier key. */
  readonly isStale: boolean
  readonly reload: () => void
  /** Puts in what the server has answered elsewhere. */
  readonly replace: (data: T) => void
}

type Answer<T> = { readonly asked: string; readonly data?: T; readonly failure?: ApiFailure }

/**
 * Asks the server and keeps the answer. `key` names what is asked: another key asks anew; the answer to a known key is shown
 * at once and then refreshed. While the server is away it is asked again, at first soon and then every 15 seconds.
 */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [turn, setTurn] = useState(0)
  const [answer, setAnswer] = useState<Answer<T>>({ asked: '' })
  const asking = `${key} ${turn}`
  const loadNow = useEffectEvent(load)
  const replace = useCallback(
    (data: T) => {
      remember(key, data)
      setAnswer({ asked: asking, data })
    },
    [key, asking],
  )
  useEffect(
    () =>
      ask<T>((signal) => loadNow(signal), {
        done: replace,
        failed: (failure) => setAnswer((before) => ({ ...before, asked: asking, failure })),
      }),
    [asking, replace],
  )
  const isAnswered = answer.asked === asking
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key stands for one question, whose answer is a T
  const known = isAnswered ? undefined : (answers.get(key) as T | undefined)
  return {
    data: known ?? answer.data,
    failure: isAnswered ? answer.failure : undefined,
    isLoading: !isAnswered,
    isStale: !isAnswered && known === undefined && answer.data !== undefined,
    reload: useCallback(() => setTurn((turn) => turn + 1), []),
    replace,
  }
}

/** Forgets answers whose key begins like this, so that they are not shown before they are asked for anew. */
export function forget(start: string): void {
  for (const key of answers.keys()) if (key.startsWith(start)) answers.delete(key)
}

const MOST_ANSWERS = 40
const LONGEST_WAIT = 15_000
const answers = new Map<string, unknown>()

function remember(key: string, data: unknown): void {
  answers.delete(key)
  answers.set(key, data)
  const [oldest] = answers.keys()
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest)
}

type Told<T> = { readonly done: (data: T) => void; readonly failed: (failure: ApiFailure) => void }

/** Asks until there is an answer or a refusal. Returns what stops it. */
function ask<T>(load: (signal: AbortSignal) => Promise<T>, told: Told<T>): () => void {
  const ended = new AbortController()
  let again: number | undefined
  const attempt = async (tries: number): Promise<void> => {
    try {
      const data = await load(ended.signal)
      if (!ended.signal.aborted) told.done(data)
    } catch (cause) {
      if (ended.signal.aborted) return
      const failure = asFailure(cause)
      told.failed(failure)
      if (failure.kind === 'offline')
        again = window.setTimeout(() => void attempt(tries + 1), Math.min(1000 * 2 ** tries, LONGEST_WAIT))
    }
  }
  void attempt(0)
  return () => {
    ended.abort()
    window.clearTimeout(again)
  }
}
