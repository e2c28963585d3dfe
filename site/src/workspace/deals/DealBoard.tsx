import { DndContext, DragOverlay, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useEffect, useRef, useState } from 'react'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { LiveMark } from '../ui/LiveMark.tsx'
import { useReader } from '../ui/reader.ts'
import { BoardColumn, EndZone } from './BoardColumn.tsx'
import { neighbour } from './board-state.ts'
import { CardFace, DealCard } from './DealCard.tsx'
import { DealFilters, ViewSwitch } from './DealFilters.tsx'
import type { DealListState } from './deal-filter.ts'
import type { BoardColumnData, DealCardData, PipelineRow } from './deal-queries.ts'
import { LoseDialog, WinDialog } from './EndDialog.tsx'
import { NewDeal } from './NewDeal.tsx'
import { useBoard } from './use-board.ts'

interface Props {
  readonly frame: Frame
  readonly state: DealListState
  readonly columns: readonly BoardColumnData[]
  readonly pipelines: readonly PipelineRow[]
  /** The default one. */
  readonly pipelineId: string
}

function Board({ pipelines, ...first }: Omit<Props, 'frame'>) {
  const { t, text } = useReader()
  const { say } = useFeedback()
  const board = useBoard(first)
  const { state, columns } = board
  const [dragged, setDragged] = useState<DealCardData>()
  const [ending, setEnding] = useState<{ readonly deal: DealCardData; readonly outcome: 'won' | 'lost' }>()
  const [opening, setOpening] = useState(false)
  const refocus = useRef<string>(undefined)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  )
  // A card that moves by keyboard is drawn anew in another column: the focus goes with it.
  useEffect(() => {
    if (refocus.current === undefined) return
    document.querySelector<HTMLElement>(`[data-handle="${CSS.escape(refocus.current)}"]`)?.focus()
    refocus.current = undefined
  }, [columns])

  const targets = [
    ...columns.map(({ stage }) => ({ value: stage.id, label: text(stage.name) })),
    { value: 'won', label: t('workspaceDeals:status.won') },
    { value: 'lost', label: t('workspaceDeals:status.lost') },
  ]
  const go = (deal: DealCardData, target: string): void => {
    if (target === 'won' || target === 'lost') setEnding({ deal, outcome: target })
    else if (target !== '') void board.move(deal, target)
  }
  const step = (deal: DealCardData, by: 1 | -1): void => {
    const stageId = neighbour(columns, deal.stage.id, by)
    if (stageId === undefined) return
    refocus.current = deal.id
    void board.move(deal, stageId)
  }
  const find = (id: unknown): DealCardData | undefined =>
    columns.flatMap(({ deals }) => deals.nodes).find((deal) => deal.id === id)
  const ended = (deal: DealCardData): void => {
    board.take(deal)
    setEnding(undefined)
    const said = deal.status === 'won' ? 'workspaceDeals:end.won' : 'workspaceDeals:end.lost'
    say(t(said, { deal: deal.name }), board.undo(deal))
  }
  const End = ending?.outcome === 'won' ? WinDialog : LoseDialog
  return (
    <>
      <div className="ws-head">
        <h1>{t('workspaceDeals:title')}</h1>
        <LiveMark state={board.live} />
        <button type="button" className="ws-button ws-button-primary" onClick={() => setOpening(true)}>
          {t('workspaceDeals:new.open')}
        </button>
      </div>
      <ViewSwitch state={state} />
      <DealFilters state={state} pipelines={pipelines} onChange={board.change} onGo={board.go} />
      <DndContext
        sensors={sensors}
        accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
        onDragStart={({ active }) => setDragged(find(active.id))}
        onDragCancel={() => setDragged(undefined)}
        onDragEnd={({ active, over }) => {
          setDragged(undefined)
          const deal = find(active.id)
          if (deal !== undefined && over !== null) go(deal, String(over.id))
        }}
      >
        <div className="ws-board" aria-busy={board.loading}>
          {columns.map((column) => (
            <BoardColumn key={column.stage.id} column={column} state={state} onMore={() => void board.more(column)}>
              {column.deals.nodes.map((deal) => (
                <DealCard
                  key={deal.id}
                  deal={deal}
                  targets={targets.filter(({ value }) => value !== deal.stage.id)}
                  onTarget={(target) => go(deal, target)}
                  onStep={(by) => step(deal, by)}
                />
              ))}
            </BoardColumn>
          ))}
          <div className="ws-ends">
            <EndZone outcome="won" />
            <EndZone outcome="lost" />
          </div>
        </div>
        <DragOverlay dropAnimation={null}>
          {dragged !== undefined && (
            <div className="ws-deal ws-deal-flying">
              <CardFace deal={dragged} />
            </div>
          )}
        </DragOverlay>
      </DndContext>
      {opening && (
        <NewDeal
          onClose={() => setOpening(false)}
          onDone={(deal) => {
            setOpening(false)
            board.take(deal)
            say(t('workspaceDeals:new.done', { deal: deal.name }))
          }}
        />
      )}
      {ending !== undefined && <End deal={ending.deal} onDone={ended} onClose={() => setEnding(undefined)} />}
    </>
  )
}

/** What was done is said by the page's own messages, in the reader's language; dragging itself needs eyes. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}

/** The open deals of a pipeline, stage by stage. */
export function DealBoard({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Board {...rest} />
    </Island>
  )
}
