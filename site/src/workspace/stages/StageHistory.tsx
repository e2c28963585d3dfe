import type { LocalizedText } from '@tradewind/schema/locales'
import type { ReactNode } from 'react'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'

interface HistoryStep {
  readonly id: string
  readonly at: string
  readonly reason: LocalizedText
  readonly fromStage: { readonly name: LocalizedText } | null
  readonly toStage: { readonly name: LocalizedText }
  readonly rule: { readonly id: string } | null
  readonly user: { readonly name: string } | null
}

interface Props<Step extends HistoryStep> {
  readonly steps: readonly Step[]
  readonly onUndoLast: () => Promise<void>
  /** Shown under a step. */
  readonly below?: (step: Step) => ReactNode
}

/** How it came to where it stands, and the way back by one step. */
export function StageHistory<Step extends HistoryStep>({ steps, onUndoLast, below }: Props<Step>) {
  const { t, text } = useReader()
  const last = steps.at(-1)
  return (
    <details>
      <summary>{t('workspaceCustomers:stage.history')}</summary>
      <ol className="ws-list">
        {steps.map((step) => (
          <li key={step.id}>
            <strong>
              {step.fromStage === null
                ? t('workspaceCustomers:stage.start', { to: text(step.toStage.name) })
                : t('workspaceCustomers:stage.step', { from: text(step.fromStage.name), to: text(step.toStage.name) })}
            </strong>
            <p dir="auto">{text(step.reason)}</p>
            <p className="ws-small ws-quiet">
              <Time iso={step.at} exact /> {step.rule !== null && t('workspaceCustomers:stage.byRule')}{' '}
              {step.user !== null && t('workspaceCustomers:by', { name: step.user.name })}
            </p>
            {below?.(step)}
          </li>
        ))}
      </ol>
      {last !== undefined && last.fromStage !== null && (
        <button type="button" className="ws-button" onClick={() => void onUndoLast()}>
          {t('workspaceCustomers:stage.undoLast')}
        </button>
      )}
    </details>
  )
}
