import { useCallback, useEffect, useRef, useState } from 'react'
import { type LiveState, useLive } from '../api/live.ts'
import { goToSignIn, send } from '../api/send.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { type HomeState, homeArguments, readHomeState, writeHomeState } from './home-filter.ts'
import { FORECAST, type Forecast, HOME, type HomeData, NEWS_ADDED, type NewsRow } from './home-queries.ts'

/** Milliseconds after something happened until the figures are read again: many things happen together. */
const SETTLE = 2_500
const MOST_NEWS = 12
const NOTHING = {}

export interface Home {
  readonly state: HomeState
  readonly data: HomeData
  readonly news: readonly NewsRow[]
  readonly fresh: ReadonlySet<string>
  readonly live: LiveState
  /** Undefined while it is being worked out, null when there is none. */
  readonly forecast: Forecast | undefined | null
  readonly loading: boolean
  readonly go: (state: HomeState) => void
}

/** The dashboard's figures: filtered by the address, read again when something happened with one's customers. */
export function useHome(first: { readonly state: HomeState; readonly data: HomeData }): Home {
  const { frame } = useReader()
  const { complain } = useFeedback()
  const [state, setState] = useState(first.state)
  const [data, setData] = useState(first.data)
  const [news, setNews] = useState<readonly NewsRow[]>(first.data.recentTimeline.nodes)
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const [forecast, setForecast] = useState<Forecast | null>()
  const [loading, setLoading] = useState(false)
  const present = useRef(first.state)
  const running = useRef<AbortController>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const readForecast = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      const { teamId, ownerId } = homeArguments(present.current, new Date().toISOString(), frame.timeZone)
      const answer = await send(FORECAST, { teamId, ownerId }, signal)
      if (signal.aborted) return
      setForecast(answer.ok ? answer.data.revenueForecast : null)
    },
    [frame.timeZone, frame.lightMode],
  )

  const load = useCallback(
    async (wanted: HomeState): Promise<void> => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const others = wanted.team !== present.current.team || wanted.owner !== present.current.owner
      present.current = wanted
      setState(wanted)
      setLoading(true)
      if (others) setForecast(undefined)
      void readForecast(controller.signal)
      const asked = homeArguments(wanted, new Date().toISOString(), frame.timeZone)
      const answer = await send(HOME, asked, controller.signal)
      if (controller.signal.aborted) return
      setLoading(false)
      if (answer.ok) {
        setData(answer.data)
        setNews(answer.data.recentTimeline.nodes)
      } else if (answer.problem === 'signedOut') goToSignIn()
      else complain({ kind: 'problem', problem: answer.problem })
    },
    [complain, frame.timeZone, readForecast],
  )
  const go = useCallback(
    (wanted: HomeState): void => {
      const query = writeHomeState(wanted)
      history.pushState(null, '', query === '' ? location.pathname : `?${query}`)
      void load(wanted)
    },
    [load],
  )
  useEffect(() => {
    const controller = new AbortController()
    running.current ??= controller
    void readForecast(controller.signal)
    const back = (): void => void load(readHomeState(new URLSearchParams(location.search)))
    addEventListener('popstate', back)
    return () => {
      controller.abort()
      clearTimeout(timer.current)
      removeEventListener('popstate', back)
    }
  }, [load, readForecast])

  const soon = (): void => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void load(present.current), SETTLE)
  }
  // The first gap is the page's own opening: what it shows was read a moment ago.
  const opened = useRef(false)
  const live = useLive(NEWS_ADDED, NOTHING, {
    onGap: () => {
      if (opened.current) soon()
      opened.current = true
    },
    onEvent: ({ timelineEntryAdded: entry }) => {
      setFresh((ids) => new Set([...ids, entry.id]))
      setNews((old) => [entry, ...old.filter((one) => one.id !== entry.id)].slice(0, MOST_NEWS))
      soon()
    },
  })
  return { state, data, news, fresh, live, forecast, loading, go }
}
