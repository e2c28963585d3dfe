import { useState } from 'react'
import { act } from '../api/act.ts'
import { RESOLVE_SUGGESTION } from '../customers/account-queries.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { DealStatusBadge } from './DealStatusBadge.tsx'
import type { DealData } from './deal-page-queries.ts'
import { type DealCardData, MOVE_DEAL, REOPEN_DEAL, UNDO_DEAL_MOVE } from './deal-queries.ts'
import { LoseDialog, WinDialog } from './EndDialog.tsx'

interface Props {
  readonly deal: DealData
  /** Reads the deal again. */
  readonly onChange: () => Promise<void>
}

/** Where the deal stands, how it came there, what rules suggest, and moving, winning, losing and reopening it. */
export function DealStage({ deal, onChange }: Props) {
  const { t, text } = useReader()
  const { say, complain } = useFeedback()
  const [ending, setEnding] = useState<'won' | 'lost'>()
  const { stages } = deal.pipeline
  const here = stages.find(({ id }) => id === deal.stage.id)
  const move = async (stageId: string): Promise<void> => {
    const input = { opportunityId: deal.id, stageId, expectedStageId: deal.stage.id }
    const done = await act(MOVE_DEAL, { input })
    if (!done.ok) {
      complain(done.trouble)
      return onChange()
    }
    await onChange()
    say(t('workspaceDeals:moved', { deal: deal.name, stage: text(done.data.stage.name) }), undo(stageId))
  }
  const undo = (expectedStageId: string) => async () => {
    const undone = await act(UNDO_DEAL_MOVE, { opportunityId: deal.id, expectedStageId })
    if (!undone.ok) return undone.trouble
    await onChange()
    return undefined
  }
  const undoLast = async (): Promise<void> => {
    const trouble = await undo(deal.stage.id)()
    if (trouble === undefined) say(t('workspaceDeals:undone'))
    else complain(trouble)
  }
  const reopen = async (): Promise<void> => {
    const done = await act(REOPEN_DEAL, { opportunityId: deal.id })
    if (!done.ok) return complain(done.trouble)
    await onChange()
    say(t('workspaceDeals:end.reopened', { deal: deal.name }))
  }
  const resolve = async (suggestionId: string, accept: boolean): Promise<void> => {
    const done = await act(RESOLVE_SUGGESTION, { suggestionId, accept })
    if (!done.ok) return complain(done.trouble)
    await onChange()
    say(t(accept ? 'workspaceDeals:suggestion.accepted' : 'workspaceDeals:suggestion.dismissed'))
  }
  const ended = async ({ status, stage }: DealCardData): Promise<void> => {
    setEnding(undefined)
    await onChange()
    const said = status === 'won' ? 'workspaceDeals:end.won' : 'workspaceDeals:end.lost'
    say(t(said, { deal: deal.name }), undo(stage.id))
  }
  const last = deal.stageHistory.at(-1)
  return (
    <section className="ws-card ws-stack" aria-labelledby="stage-title">
      <div className="ws-card-head">
        <h2 id="stage-title">
          {t('workspaceDeals:field.stage')}: {text(deal.stage.name)} <DealStatusBadge status={deal.status} />{' '}
          {deal.stuck && <span className="ws-badge ws-badge-warn">{t('workspaceDeals:stuck')}</span>}
        </h2>
        <div className="ws-buttons">
          {deal.status === 'open' ? (
            <>
              <button type="button" className="ws-button ws-button-primary" onClick={() => setEnding('won')}>
                {t('workspaceDeals:end.doWin')}
              </button>
              <button type="button" className="ws-button ws-button-bad" onClick={() => setEnding('lost')}>
                {t('workspaceDeals:end.doLose')}
              </button>
            </>
          ) : (
            <button type="button" className="ws-button" onClick={() => void reopen()}>
              {t('workspaceDeals:end.reopen')}
            </button>
          )}
        </div>
      </div>
      <ol className="ws-stages">
        {stages
          .filter(({ outcome, id }) => outcome !== 'lost' || id === deal.stage.id)
          .map((stage) => {
            const past = stage.position < (here?.position ?? 0)
            const end = stage.id === deal.stage.id && deal.status !== 'open' ? `ws-${deal.status}` : ''
            return (
              <li
                key={stage.id}
                className={end || (past ? 'ws-past' : '')}
                aria-current={stage.id === deal.stage.id ? 'step' : undefined}
              >
                {deal.status === 'open' && stage.outcome === 'open' && stage.id !== deal.stage.id ? (
                  <button
                    type="button"
                    className="ws-stage-go"
                    title={t('workspaceDeals:moveHere')}
                    onClick={() => void move(stage.id)}
                  >
                    {text(stage.name)}
                  </button>
                ) : (
                  text(stage.name)
                )}
              </li>
            )
          })}
      </ol>
      {deal.stageLocked && deal.status === 'open' && <p className="ws-small ws-quiet">{t('workspaceDeals:locked')}</p>}
      {deal.stageSuggestions.map((suggestion) => (
        <div key={suggestion.id} className="ws-notice ws-stack">
          <p>
            <strong>{t('workspaceDeals:suggestion.title', { stage: text(suggestion.toStage.name) })}</strong>
            <br />
            {text(suggestion.reason)}
          </p>
          <div className="ws-buttons">
            <button
              type="button"
              className="ws-button ws-button-primary"
              onClick={() => void resolve(suggestion.id, true)}
            >
              {t('workspaceDeals:suggestion.accept')}
            </button>
            <button type="button" className="ws-button" onClick={() => void resolve(suggestion.id, false)}>
              {t('workspaceDeals:suggestion.dismiss')}
            </button>
          </div>
        </div>
      ))}
      <details>
        <summary>{t('workspaceDeals:history')}</summary>
        <ol className="ws-list">
          {deal.stageHistory.map((step) => (
            <li key={step.id}>
              <strong>
                {step.fromStage !== null && `${text(step.fromStage.name)} → `}
                {text(step.toStage.name)}
              </strong>
              <p dir="auto">{text(step.reason)}</p>
              <p className="ws-small ws-quiet">
                <Time iso={step.at} exact /> {step.rule !== null && t('workspaceDeals:byRule')} {step.user?.name}
              </p>
            </li>
          ))}
        </ol>
        {last !== undefined && last.fromStage !== null && (
          <button type="button" className="ws-button" onClick={() => void undoLast()}>
            {t('workspaceDeals:undoLast')}
          </button>
        )}
      </details>
      {ending === 'won' && (
        <WinDialog deal={deal} onDone={(done) => void ended(done)} onClose={() => setEnding(undefined)} />
      )}
      {ending === 'lost' && (
        <LoseDialog deal={deal} onDone={(done) => void ended(done)} onClose={() => setEnding(undefined)} />
      )}
    </section>
  )
}
