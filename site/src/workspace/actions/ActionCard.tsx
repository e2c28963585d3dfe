import { useState } from 'react'
import { act } from '../api/act.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { ApprovalPreview } from './ApprovalPreview.tsx'
import { type ActionCardData, APPROVE_ACTIONS } from './action-queries.ts'
import { DelayDialog } from './DelayDialog.tsx'
import { ExecuteDialog } from './ExecuteDialog.tsx'
import { ScriptText } from './ScriptText.tsx'
import { SkipDialog } from './SkipDialog.tsx'

interface Props {
  readonly card: ActionCardData
  readonly withCustomer: boolean
  readonly onDone: (card: ActionCardData, text: string) => void
}

/** One proposed step: what, why, what to say, and the three things one can do with it. */
export function ActionCard({ card, withCustomer, onDone }: Props) {
  const { t, text, frame } = useReader()
  const { complain } = useFeedback()
  const [open, setOpen] = useState<'execute' | 'skip' | 'delay'>()
  const waits = card.status === 'awaiting_approval'
  const title = text(card.title as Record<string, string>)
  const approve = async (): Promise<void> => {
    const done = await act(APPROVE_ACTIONS, { actionIds: [card.id] })
    if (!done.ok) return complain(done.trouble)
    const [outcome] = done.data
    if (outcome?.ok === true && outcome.action !== null) onDone(outcome.action, t('workspaceActions:did.approved'))
    else complain({ kind: 'failure', failure: { code: outcome?.code ?? '', message: outcome?.message ?? '' } })
  }
  return (
    <article className="ws-action" data-kind={card.kind} aria-label={title}>
      <div className="ws-action-head">
        <span className="ws-badge">{t(`workspaceActions:kind.${card.kind}`)}</span>
        {waits && <span className="ws-badge ws-badge-warn">{t('workspaceActions:status.awaiting_approval')}</span>}
        <span className="ws-small ws-quiet">
          {t('workspaceActions:due')} <Time iso={card.dueAt} />
        </span>
        {card.dueAt < frame.now && <span className="ws-badge ws-badge-bad">{t('workspace:task.overdue')}</span>}
      </div>
      <h3 className="ws-action-title">{title}</h3>
      <p className="ws-small">
        {withCustomer && (
          <>
            <a href={`/workspace/customers/${encodeURIComponent(card.account.id)}`}>
              <bdi>{card.account.name}</bdi>
            </a>{' '}
            ·{' '}
          </>
        )}
        {text(card.reason as Record<string, string>)}
      </p>
      {card.script !== null && <ScriptText card={card} />}
      {waits && card.upcoming !== null && <ApprovalPreview upcoming={card.upcoming} />}
      {card.kind === 'whatsapp' && !waits && <p className="ws-hint">{t('workspaceActions:whatsappHint')}</p>}
      <div className="ws-buttons">
        {waits ? (
          <button type="button" className="ws-button ws-button-small ws-button-primary" onClick={() => void approve()}>
            {t('workspaceActions:do.approve')}
          </button>
        ) : (
          <button
            type="button"
            className="ws-button ws-button-small ws-button-primary"
            onClick={() => setOpen('execute')}
          >
            {t(`workspaceActions:execute.${card.kind}`)}
          </button>
        )}
        {!waits && (
          <button type="button" className="ws-button ws-button-small" onClick={() => setOpen('delay')}>
            {t('workspaceActions:do.delay')}
          </button>
        )}
        <button type="button" className="ws-button ws-button-small" onClick={() => setOpen('skip')}>
          {t(waits ? 'workspaceActions:do.refuse' : 'workspaceActions:do.skip')}
        </button>
      </div>
      {open === 'execute' && <ExecuteDialog card={card} onClose={() => setOpen(undefined)} onDone={onDone} />}
      {open === 'skip' && <SkipDialog cards={[card]} onClose={() => setOpen(undefined)} onDone={onDone} />}
      {open === 'delay' && <DelayDialog cards={[card]} onClose={() => setOpen(undefined)} onDone={onDone} />}
    </article>
  )
}
