import { useState } from 'react'
import { act } from '../api/act.ts'
import { RESOLVE_SUGGESTION } from '../customers/account-queries.ts'
import { StageAdvice } from '../stages/StageAdvice.tsx'
import { StageBar } from '../stages/StageBar.tsx'
import { StageHistory } from '../stages/StageHistory.tsx'
import { useUndo } from '../stages/use-undo.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
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
  // A stage that was archived since is none of the pipeline's any more.
  const here = stages.find(({ id }) => id === deal.stage.id) ?? { ...deal.stage, position: 0, outcome: deal.status }
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
  const { undo, undoLast } = useUndo(
    (expectedStageId) => act(UNDO_DEAL_MOVE, { opportunityId: deal.id, expectedStageId }),
    onChange,
  )
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
      <StageBar
        stages={stages}
        here={here}
        go={{ title: t('workspaceDeals:moveHere'), to: (stageId) => void move(stageId) }}
      />
      {deal.stageLocked && deal.status === 'open' && <p className="ws-small ws-quiet">{t('workspaceDeals:locked')}</p>}
      <StageAdvice suggestions={deal.stageSuggestions} onResolve={resolve} />
      <StageHistory steps={deal.stageHistory} onUndoLast={() => undoLast(deal.stage.id)} />
      {ending === 'won' && (
        <WinDialog deal={deal} onDone={(done) => void ended(done)} onClose={() => setEnding(undefined)} />
      )}
      {ending === 'lost' && (
        <LoseDialog deal={deal} onDone={(done) => void ended(done)} onClose={() => setEnding(undefined)} />
      )}
    </section>
  )
}
