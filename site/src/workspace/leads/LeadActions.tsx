import { useState } from 'react'
import { act, type Done } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { AssignDialog } from './AssignDialog.tsx'
import { ConvertDialog } from './ConvertDialog.tsx'
import { DisqualifyDialog } from './DisqualifyDialog.tsx'
import { actionsFor, type LeadAction } from './lead-actions.ts'
import { type LeadRow, QUARANTINE_LEAD, RELEASE_LEAD, REOPEN_LEAD, START_LEAD } from './lead-queries.ts'

interface Props {
  readonly lead: LeadRow
  readonly onChange: (lead: LeadRow) => void
  /** In a list only the next step has its own button. */
  readonly compact?: boolean
}

/** Everything that can be done with a lead now. */
export function LeadActions({ lead, onChange, compact = false }: Props) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [asking, setAsking] = useState<LeadAction>()
  const [pending, setPending] = useState(false)
  const name = lead.name

  /** Takes over the lead and gives the way back where the API has one. */
  const finish = (done: Done<LeadRow>, text: string, back?: () => Promise<Done<LeadRow>>): void => {
    if (!done.ok) {
      complain(done.trouble)
      return
    }
    onChange(done.data)
    const undo = async (): Promise<Trouble | undefined> => {
      const undone = await back?.()
      if (undone === undefined) return undefined
      if (!undone.ok) return undone.trouble
      onChange(undone.data)
      return undefined
    }
    say(text, back === undefined ? undefined : undo)
  }
  const leadId = lead.id
  const run: Readonly<Partial<Record<LeadAction, () => Promise<void>>>> = {
    start: async () =>
      finish(await act(START_LEAD, { leadId }), t('workspaceLeads:act.started', { name }), () =>
        act(REOPEN_LEAD, { leadId }),
      ),
    reopen: async () => finish(await act(REOPEN_LEAD, { leadId }), t('workspaceLeads:act.reopened', { name })),
    quarantine: async () =>
      finish(await act(QUARANTINE_LEAD, { leadId }), t('workspaceLeads:act.quarantined', { name }), () =>
        act(RELEASE_LEAD, { leadId }),
      ),
    release: async () =>
      finish(await act(RELEASE_LEAD, { leadId }), t('workspaceLeads:act.released', { name }), () =>
        act(QUARANTINE_LEAD, { leadId }),
      ),
  }
  const press = (action: LeadAction): void => {
    const job = run[action]
    if (job === undefined) {
      setAsking(action)
      return
    }
    if (pending) return
    setPending(true)
    void job().finally(() => setPending(false))
  }
  const close = (): void => setAsking(undefined)
  const [next, ...others] = actionsFor(lead.status)
  const button = (action: LeadAction, className: string) => (
    <button key={action} type="button" className={className} aria-disabled={pending} onClick={() => press(action)}>
      {t(`workspaceLeads:act.${action}`)}
    </button>
  )
  return (
    <div className="ws-buttons">
      {next !== undefined && button(next, `ws-button ${compact ? 'ws-button-small' : 'ws-button-primary'}`)}
      {!compact && others.map((action) => button(action, 'ws-button'))}
      {compact && others.length > 0 && (
        <details className="ws-fold">
          <summary className="ws-button ws-button-small">
            <span aria-hidden="true">…</span>
            <span className="ws-hidden">{t('workspaceLeads:act.moreFor', { name })}</span>
          </summary>
          <div className="ws-fold-body">{others.map((action) => button(action, ''))}</div>
        </details>
      )}
      {asking === 'assign' && <AssignDialog lead={lead} onClose={close} onDone={finish} />}
      {asking === 'disqualify' && <DisqualifyDialog lead={lead} onClose={close} onDone={finish} />}
      {asking === 'convert' && <ConvertDialog lead={lead} onClose={close} onConverted={onChange} />}
    </div>
  )
}
