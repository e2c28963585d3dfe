import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import { createClient } from 'graphql-sse'
import { useEffect, useRef, useState } from 'react'

export type LiveState = 'connecting' | 'on' | 'off'

/** Milliseconds between tries at the most. */
const LONGEST_PAUSE = 30_000

interface Listener<Result> {
  readonly onEvent: (result: Result) => void
  /** Connected: what happened since the page was read, or while the line was down, may have been missed. */
  readonly onGap: () => void
}

/**
 * Listens to a subscription over server-sent events while the page is open. After a lost connection it comes back by
 * itself, with growing pauses. Each time it connects it reports a gap, so that the list can be read again.
 */
export function useLive<Result, Variables extends object>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  listener: Listener<Result>,
): LiveState {
  const [state, setState] = useState<LiveState>('connecting')
  const latest = useRef(listener)
  latest.current = listener
  const text = JSON.stringify(variables)
  useEffect(() => {
    const client = createClient({
      url: '/graphql',
      headers: { 'x-tradewind-csrf': '1' },
      retryAttempts: Number.POSITIVE_INFINITY,
      retry: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(500 * 2 ** retries, LONGEST_PAUSE))),
      on: {
        connecting: () => setState('connecting'),
        connected: () => {
          setState('on')
          latest.current.onGap()
        },
      },
    })
    const stop = client.subscribe<Result>(
      { query: print(document), variables: JSON.parse(text) },
      {
        next: (message) => {
          if (message.data !== undefined && message.data !== null) latest.current.onEvent(message.data)
        },
        error: () => setState('off'),
        complete: () => setState('off'),
      },
    )
    return () => {
      stop()
      client.dispose()
    }
  }, [document, text])
  return state
}
