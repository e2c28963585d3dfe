import { useDraggable } from '@dnd-kit/core'
import type { KeyboardEvent } from 'react'
import { useReader } from '../ui/reader.ts'
import { Day, Time } from '../ui/Time.tsx'
import type { DealCardData } from './deal-queries.ts'

interface Props {
  readonly deal: DealCardData
  /** Where it can go by the menu: open stages, then won and lost. */
  readonly targets: readonly { readonly value: string; readonly label: string }[]
  readonly onTarget: (target: string) => void
  /** Towards winning or back, by an arrow key. */
  readonly onStep: (step: 1 | -1) => void
}

/** A deal on the board: dragged by mouse or finger, moved by arrow keys on its handle, or by its menu. */
export function DealCard({ deal, targets, onTarget, onStep }: Props) {
  const { t } = useReader()
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: deal.id })
  const press = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    event.preventDefault()
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    onStep(event.key === forward ? 1 : -1)
  }
  return (
    <li ref={setNodeRef} className={isDragging ? 'ws-deal ws-deal-away' : 'ws-deal'} data-deal={deal.id} {...listeners}>
      <CardFace deal={deal} />
      <div className="ws-deal-tools">
        <button
          type="button"
          className="ws-button ws-button-small ws-deal-handle"
          data-handle={deal.id}
          aria-keyshortcuts="ArrowLeft ArrowRight"
          aria-label={t('workspaceDeals:board.handle', { deal: deal.name })}
          title={t('workspaceDeals:board.arrows')}
          onKeyDown={press}
        >
          <span aria-hidden="true">⇆</span>
        </button>
        <select
          className="ws-input ws-deal-menu"
          aria-label={t('workspaceDeals:board.menu', { deal: deal.name })}
          value=""
          onChange={(event) => onTarget(event.target.value)}
        >
          <option value="">{t('workspaceDeals:board.moveTo')}</option>
          {targets.map((target) => (
            <option key={target.value} value={target.value}>
              {target.label}
            </option>
          ))}
        </select>
      </div>
    </li>
  )
}

/** What a card says, also while it is dragged. */
export function CardFace({ deal }: { readonly deal: DealCardData }) {
  const { t, amount } = useReader()
  return (
    <>
      <p>
        <a href={`/workspace/deals/${encodeURIComponent(deal.id)}`} draggable={false}>
          <strong>
            <bdi>{deal.name}</bdi>
          </strong>
        </a>
      </p>
      <p className="ws-small">
        <bdi>{deal.account.name}</bdi>
      </p>
      <p className="ws-deal-row">
        <strong>{deal.value === null ? t('workspaceDeals:noValue') : amount(deal.value)}</strong>
        {deal.stuck && <span className="ws-badge ws-badge-warn">{t('workspaceDeals:stuck')}</span>}
      </p>
      <p className="ws-small ws-quiet">
        {t('workspaceDeals:since')} <Time iso={deal.stageSince} /> · {deal.owner?.name ?? t('workspace:form.nobody')}
      </p>
      {deal.expectedCloseOn !== null && (
        <p className="ws-small ws-quiet">
          {t('workspaceDeals:field.expectedCloseOn')}: <Day iso={deal.expectedCloseOn} />
        </p>
      )}
      {deal.nextStep !== '' && (
        <p className="ws-small" dir="auto">
          → {deal.nextStep}
        </p>
      )}
    </>
  )
}
