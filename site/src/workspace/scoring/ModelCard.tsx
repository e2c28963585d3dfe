import { useState } from 'react'
import { act } from '../api/act.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { type ModelRow, PROMOTE_MODEL, ROLL_BACK_MODEL } from './model-queries.ts'
import { ReliabilityChart } from './ReliabilityChart.tsx'
import { VersionTable } from './VersionTable.tsx'

interface Props {
  readonly kind: 'win' | 'risk' | 'customer_risk' | 'intent'
  /** The newest first. */
  readonly versions: readonly ModelRow[]
  /** May say who speaks. */
  readonly decides: boolean
  readonly onChange: () => Promise<void>
}

/** The versions of one score: their figures, which one speaks, and a diagram of whether its probabilities hold. */
export function ModelCard({ kind, versions, decides, onChange }: Props) {
  const { t } = useReader()
  const { say } = useFeedback()
  const [asked, setAsked] = useState<ModelRow | 'roll back'>()
  if (versions.length === 0) return null
  const name = t(`workspaceScoring:kind.${kind}`)
  const shown =
    versions.find(({ status, metrics }) => status === 'active' && metrics !== null) ??
    versions.find(({ metrics }) => metrics !== null)
  const rulesSpeak = versions.some(({ status, algorithm }) => status === 'active' && algorithm === 'rules')
  const onDone = (): void => {
    setAsked(undefined)
    say(t('workspaceScoring:done'))
    void onChange()
  }
  return (
    <section className="ws-card ws-stack" aria-labelledby={`model-${kind}`}>
      <div className="ws-head">
        <div>
          <h2 id={`model-${kind}`}>{name}</h2>
          <p className="ws-quiet">{t(`workspaceScoring:means.${kind}`)}</p>
        </div>
        {decides && versions.some(({ status }) => status === 'retired') && (
          <button type="button" className="ws-button" onClick={() => setAsked('roll back')}>
            {t('workspaceScoring:rollBack')}
          </button>
        )}
      </div>
      <VersionTable label={name} versions={versions} onPromote={setAsked} />
      {shown?.metrics ? (
        <ReliabilityChart metrics={shown.metrics} />
      ) : (
        rulesSpeak && <p className="ws-quiet">{t('workspaceScoring:noModel')}</p>
      )}
      {asked === 'roll back' && (
        <ConfirmDialog
          title={t('workspaceScoring:rollBack')}
          text={t('workspaceScoring:rollBackText', { kind: name })}
          run={() => act(ROLL_BACK_MODEL, { kind })}
          onDone={onDone}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked !== undefined && asked !== 'roll back' && (
        <ConfirmDialog
          title={t('workspaceScoring:promote')}
          text={t('workspaceScoring:promoteText', { kind: name, version: asked.version })}
          run={() => act(PROMOTE_MODEL, { id: asked.id })}
          onDone={onDone}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}
