import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, goToSignIn } from '../api/send.ts'
import { useFeedback } from '../ui/Feedback.tsx'

interface ListState<State, Page> {
  readonly state: State
  readonly page: Page
  readonly loading: boolean
  /** Goes to another state of the list: the address changes with it. */
  readonly go: (state: State) => void
  /** Reads the present state again. */
  readonly reload: () => Promise<void>
  readonly setPage: (change: (page: Page) => Page) => void
}

interface ListSource<State, Page> {
  readonly toQuery: (state: State) => string
  readonly fromQuery: (parameters: URLSearchParams) => State
  readonly read: (state: State, signal: AbortSignal) => Promise<Answer<Page>>
}

/** A list whose filters, order and place stand in the address, so that a link, a reload and "back" show the same. */
export function useList<State, Page>(
  first: { readonly state: State; readonly page: Page },
  source: ListSource<State, Page>,
): ListState<State, Page> {
  const { complain } = useFeedback()
  const [state, setState] = useState(first.state)
  const [page, setPage] = useState(first.page)
  const [loading, setLoading] = useState(false)
  const running = useRef<AbortController>(undefined)
  const present = useRef(first.state)
  const from = useRef(source)
  from.current = source
  const load = useCallback(
    async (wanted: State): Promise<void> => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      present.current = wanted
      setState(wanted)
      setLoading(true)
      const answer = await from.current.read(wanted, controller.signal)
      if (controller.signal.aborted) return
      setLoading(false)
      if (answer.ok) setPage(answer.data)
      else if (answer.problem === 'signedOut') goToSignIn()
      else complain({ kind: 'problem', problem: answer.problem })
    },
    [complain],
  )
  const go = useCallback(
    (wanted: State) => {
      const query = from.current.toQuery(wanted)
      history.pushState(null, '', query === '' ? location.pathname : `?${query}`)
      void load(wanted)
    },
    [load],
  )
  useEffect(() => {
    const back = (): void => void load(from.current.fromQuery(new URLSearchParams(location.search)))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [load])
  const reload = useCallback(() => load(present.current), [load])
  return { state, page, loading, go, reload, setPage }
}
