import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, goToSignIn } from '../api/send.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import type { PageState } from '../ui/Pages.tsx'
import type { PagePlace } from './page-arguments.ts'
import { rememberList } from './remembered-list.ts'

/** What a list shows: filters, order, and the place among the pages. */
export interface PlacedState {
  readonly place: PagePlace
}

export interface ListPage<Row> extends PageState {
  readonly nodes: readonly Row[]
}

export interface List<State, Page> {
  readonly state: State
  readonly page: Page
  readonly loading: boolean
  /** Something else than the list as it opens is asked for. */
  readonly filtered: boolean
  /** Goes to another state of the list: the address changes with it. */
  readonly go: (state: State) => void
  /** Goes to the first page of what is asked for now. */
  readonly change: (part: Partial<State>) => void
  /** Reads the present state again. */
  readonly reload: () => Promise<void>
  readonly setPage: (change: (page: Page) => Page) => void
}

interface ListSource<State, Page, Data> {
  readonly toQuery: (state: State) => string
  readonly fromQuery: (parameters: URLSearchParams) => State
  readonly read: (state: State, signal: AbortSignal) => Promise<Answer<Data>>
  /** The list in what was read. */
  readonly pageOf: (data: Data) => Page
}

/** A list whose filters, order and place stand in the address, so that a link, a reload and "back" show the same. */
export function useList<State extends PlacedState, Page, Data>(
  first: { readonly state: State; readonly page: Page },
  source: ListSource<State, Page, Data>,
): List<State, Page> {
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
      if (answer.ok) setPage(from.current.pageOf(answer.data))
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
  useEffect(() => rememberList(location.pathname, from.current.toQuery(state)), [state])
  const reload = useCallback(() => load(present.current), [load])
  const change = (part: Partial<State>): void => go({ ...state, ...part, place: {} })
  const filtered = source.toQuery({ ...state, place: {} }) !== ''
  return { state, page, loading, filtered, go, change, reload, setPage }
}

/** The page with a row in its newer form. */
export function withRow<Row extends { readonly id: string }, Page extends { readonly nodes: readonly Row[] }>(
  page: Page,
  row: Row,
): Page {
  return { ...page, nodes: page.nodes.map((old) => (old.id === row.id ? row : old)) }
}
