import { type FormEvent, useRef, useState } from 'react'
import { type Done, keyKeeper } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'

export interface Submission<Data> {
  readonly pending: boolean
  readonly trouble: Trouble | undefined
  readonly submit: (event?: FormEvent) => void
  readonly last: Data | undefined
}

/**
 * One submission at a time of a form. The key for idempotency stays the same while the content does, so pressing again
 * after a lost answer does nothing twice.
 * @param content what is sent, without the key
 */
export function useSubmission<Content, Data>(
  content: Content,
  run: (content: Content, key: string) => Promise<Done<Data>>,
  onDone: (data: Data) => void,
): Submission<Data> {
  const [pending, setPending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const [last, setLast] = useState<Data>()
  const keyFor = useRef<(content: unknown) => string>(undefined)
  const busy = useRef(false)
  const submit = (event?: FormEvent): void => {
    event?.preventDefault()
    if (busy.current) return
    busy.current = true
    keyFor.current ??= keyKeeper()
    setPending(true)
    void run(content, keyFor.current(content)).then((done) => {
      busy.current = false
      setPending(false)
      setTrouble(done.ok ? undefined : done.trouble)
      if (!done.ok) return
      keyFor.current = undefined
      setLast(done.data)
      onDone(done.data)
    })
  }
  return { pending, trouble, submit, last }
}
