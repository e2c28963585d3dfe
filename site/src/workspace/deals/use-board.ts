import { useCallback, useEffect, useRef, useState } from 'react'
import { act } from '../api/act.ts'
import { useLive } from '../api/live.ts'
import { goToSignIn, send } from '../api/send.ts'
import { rememberList } from '../list/remembered-list.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { CARDS, movedTo, withDeal } from './board-state.ts'
import { type DealListState, dealFilter, narrowedBy, readDealState, writeDealState } from './deal-filter.ts'
import {
  type BoardColumnData,
  DEAL_BOARD,
  DEAL_CHANGED,
  DEALS,
  type DealCardData,
  MOVE_DEAL,
  UNDO_DEAL_MOVE,
} from './deal-queries.ts'

const NOTHING = {}
/** How long changes are gathered before the board is read again. */
const SOON_MS = 400

/** A board of deals: what it shows, moving cards at once and back when the API refuses, and what others do meanwhile. */
export function useBoard(first: { state: DealListState; columns: readonly BoardColumnData[]; pipelineId: string }) {
  const { t, text, frame } = useReader()
  const { say, complain } = useFeedback()
  const [state, setState] = useState(first.state)
  const [columns, setColumns] = useState(first.columns)
  const [loading, setLoading] = useState(false)
  const asked = useRef(0)
  const present = useRef(first.state)

  const load = useCallback(
    async (wanted: DealListState): Promise<void> => {
      asked.current += 1
      const turn = asked.current
      present.current = wanted
      setState(wanted)
      setLoading(true)
      const pipelineId = wanted.pipeline === '' ? first.pipelineId : wanted.pipeline
      const answer = await send(DEAL_BOARD, { pipelineId, filter: dealFilter(wanted, frame.viewer.id), first: CARDS })
      if (turn !== asked.current) return
      setLoading(false)
      if (answer.ok) return setColumns(answer.data.dealBoard)
      if (answer.problem === 'signedOut') return goToSignIn()
      complain({ kind: 'problem', problem: answer.problem })
    },
    [complain, first.pipelineId, frame.viewer.id],
  )
  useEffect(() => rememberList('/workspace/deals', writeDealState(state)), [state])
  const go = (wanted: DealListState): void => {
    const query = writeDealState(wanted)
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
    void load(wanted)
  }
  const change = (name: string, value: string): void => {
    const parameters = new URLSearchParams(writeDealState({ ...state, place: {} }))
    parameters.set(name, value)
    go(readDealState(parameters))
  }
  const take = (deal: DealCardData): void => setColumns((old) => withDeal(old, deal))

  // Rules move many deals at once: one reading is enough for all of them.
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  const loadSoon = (): void => {
    clearTimeout(soon.current)
    soon.current = setTimeout(() => void load(present.current), SOON_MS)
  }
  useEffect(() => () => clearTimeout(soon.current), [])
  const live = useLive(DEAL_CHANGED, NOTHING, {
    onGap: () => void load(present.current),
    onEvent: ({ dealChanged: deal }) => {
      const shown = columns.some(({ deals }) => deals.nodes.some(({ id }) => id === deal.id))
      // Whether a deal belongs here that is filtered, or that stands below what is shown, and where it was: the API knows.
      if (shown && narrowedBy(state).length === 0) take(deal)
      else loadSoon()
    },
  })

  const move = async (deal: DealCardData, stageId: string): Promise<void> => {
    if (deal.stage.id === stageId) return
    const before = columns
    setColumns(movedTo(columns, deal, stageId, new Date().toISOString()))
    const input = { opportunityId: deal.id, stageId, expectedStageId: deal.stage.id }
    const done = await act(MOVE_DEAL, { input })
    if (!done.ok) {
      setColumns(before)
      void load(present.current)
      return complain(done.trouble)
    }
    take(done.data)
    say(t('workspaceDeals:moved', { deal: deal.name, stage: text(done.data.stage.name) }), undo(done.data))
  }

  /** The way back from where a card was just put, won and lost included. */
  const undo = (deal: DealCardData) => async () => {
    const undone = await act(UNDO_DEAL_MOVE, { opportunityId: deal.id, expectedStageId: deal.stage.id })
    if (!undone.ok) return undone.trouble
    take(undone.data)
    return undefined
  }

  const more = async (column: BoardColumnData): Promise<void> => {
    const answer = await send(DEALS, {
      first: CARDS,
      after: column.deals.pageInfo.endCursor,
      filter: { ...dealFilter(state, frame.viewer.id), stageId: [column.stage.id], status: ['open'] },
      orderBy: { field: 'amountUsd', direction: 'desc' },
    })
    if (!answer.ok) {
      if (answer.problem === 'signedOut') return goToSignIn()
      return complain({ kind: 'problem', problem: answer.problem })
    }
    const { nodes, pageInfo } = answer.data.opportunities
    setColumns((old) =>
      old.map((one) => {
        if (one.stage.id !== column.stage.id) return one
        const known = new Set(one.deals.nodes.map(({ id }) => id))
        const added = nodes.filter(({ id }) => !known.has(id))
        return { ...one, deals: { pageInfo, nodes: [...one.deals.nodes, ...added] } }
      }),
    )
  }

  return { state, columns, loading, live, change, go, move, undo, more, take }
}
