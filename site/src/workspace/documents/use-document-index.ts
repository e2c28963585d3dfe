import { useEffect, useRef, useState } from 'react'
import { act } from '../api/act.ts'
import type { Failure, Trouble } from '../api/failure.ts'
import { DOCUMENT_INDEX, type DocumentIndexData, REINDEX_DOCUMENTS, type Reading } from './document-queries.ts'

/** Milliseconds between two looks while everything is read again. */
const PAUSE = 1_500

interface Shown {
  /** As it was when knowledge answered last. */
  readonly index: DocumentIndexData | undefined
  /** Why there is no newer answer. */
  readonly trouble: Trouble | undefined
}

/** The index as it stands, looked at again and again while a reading runs. */
export function useDocumentIndex(
  first: DocumentIndexData | undefined,
  failure: Failure | undefined,
  onChange: (event: 'begun' | 'done', reading: Reading) => void,
) {
  const [shown, setShown] = useState<Shown>({
    index: first,
    trouble: failure === undefined ? undefined : { kind: 'failure', failure },
  })
  const [pending, setPending] = useState(false)
  const latest = useRef(onChange)
  latest.current = onChange
  const wasRunning = useRef(first?.reading.state === 'running')

  const take = (index: DocumentIndexData): void => {
    const isRunning = index.reading.state === 'running'
    if (wasRunning.current && index.reading.state === 'done') latest.current('done', index.reading)
    wasRunning.current = isRunning
    setShown({ index, trouble: undefined })
  }
  const look = async (): Promise<void> => {
    const answer = await act(DOCUMENT_INDEX, {})
    if (answer.ok) take(answer.data)
    else setShown((before) => ({ ...before, trouble: answer.trouble }))
  }
  const begin = async (): Promise<void> => {
    if (pending) return
    setPending(true)
    const done = await act(REINDEX_DOCUMENTS, {})
    setPending(false)
    if (!done.ok) return setShown((before) => ({ ...before, trouble: done.trouble }))
    latest.current('begun', done.data.reading)
    wasRunning.current = true
    take(done.data)
  }
  const isRunning = shown.index?.reading.state === 'running'
  const again = useRef(look)
  again.current = look
  // Every answer, a failed one too, leads to the next look.
  useEffect(() => {
    if (!isRunning) return
    const timer = setTimeout(() => void again.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [isRunning, shown])
  return { ...shown, pending, isRunning, look, begin }
}
