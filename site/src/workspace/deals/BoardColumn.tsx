import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { useReader } from '../ui/reader.ts'
import { type DealListState, writeDealState } from './deal-filter.ts'
import type { BoardColumnData } from './deal-queries.ts'

interface Props {
  readonly column: BoardColumnData
  /** What the board shows: the table opens with the same filters. */
  readonly state: DealListState
  readonly onMore: () => void
  readonly children: ReactNode
}

/** A stage with how many deals stand in it, what they are worth, and their cards. */
export function BoardColumn({ column, state, onMore, children }: Props) {
  const { t, text, count, amount } = useReader()
  const { setNodeRef, isOver } = useDroppable({ id: column.stage.id })
  const name = text(column.stage.name)
  return (
    <section
      ref={setNodeRef}
      className={isOver ? 'ws-column ws-column-over' : 'ws-column'}
      aria-label={name}
      data-stage={column.stage.code}
    >
      <h2>
        {name}{' '}
        <a
          className="ws-badge"
          title={t('workspaceDeals:table.of')}
          href={`/workspace/deals?${writeDealState({ ...state, view: 'table', stage: column.stage.id, status: 'open', place: {} })}`}
        >
          {count(column.count)}
        </a>
      </h2>
      <p className="ws-small">
        <strong>{amount(column.value)}</strong>
        {column.weighted !== null && (
          <span className="ws-quiet"> · {t('workspaceDeals:board.weighted', { value: amount(column.weighted) })}</span>
        )}
      </p>
      <ul className="ws-column-cards">{children}</ul>
      {column.count === 0 && <p className="ws-quiet ws-small">{t('workspaceDeals:board.empty')}</p>}
      {column.deals.pageInfo.hasNextPage && (
        <button type="button" className="ws-button ws-button-small" onClick={onMore}>
          {t('workspaceDeals:board.more', { rest: column.count - column.deals.nodes.length })}
        </button>
      )}
    </section>
  )
}

/** Where a deal is dropped when it ends. */
export function EndZone({ outcome }: { readonly outcome: 'won' | 'lost' }) {
  const { t } = useReader()
  const { setNodeRef, isOver } = useDroppable({ id: outcome })
  return (
    <div ref={setNodeRef} className={`ws-end ws-end-${outcome}${isOver ? ' ws-column-over' : ''}`} data-end={outcome}>
      {t(`workspaceDeals:status.${outcome}`)}
    </div>
  )
}
