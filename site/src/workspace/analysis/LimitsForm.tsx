import { useState } from 'react'
import { act } from '../api/act.ts'
import type { Frame } from '../frame.ts'
import { TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { type BlockerLimitsData, CHANGE_BLOCKER_LIMITS } from './analysis-queries.ts'

const LIMITS = [
  'firstTouchDays',
  'decisionDays',
  'quoteAnswerDays',
  'followUpDays',
  'documentDays',
  'fewestDocumentReads',
] as const
type Limit = (typeof LIMITS)[number]

interface Props {
  readonly frame: Frame
  readonly limits: BlockerLimitsData
}

/** When something counts as stuck. What the house wants to reach is set with the targets. */
export function LimitsForm({ frame, limits }: Props) {
  return (
    <Island frame={frame}>
      <Limits limits={limits} />
    </Island>
  )
}

function Limits({ limits }: Pick<Props, 'limits'>) {
  const { t, frame } = useReader()
  const [values, setValues] = useState<Record<Limit, string>>({
    firstTouchDays: String(limits.firstTouchDays),
    decisionDays: String(limits.decisionDays),
    quoteAnswerDays: String(limits.quoteAnswerDays),
    followUpDays: String(limits.followUpDays),
    documentDays: String(limits.documentDays),
    fewestDocumentReads: String(limits.fewestDocumentReads),
  })
  const [saved, setSaved] = useState(false)
  const may = frame.viewer.role === 'executive' || frame.viewer.role === 'admin'
  const content = {
    limits: {
      firstTouchDays: Number(values.firstTouchDays),
      decisionDays: Number(values.decisionDays),
      quoteAnswerDays: Number(values.quoteAnswerDays),
      followUpDays: Number(values.followUpDays),
      documentDays: Number(values.documentDays),
      fewestDocumentReads: Number(values.fewestDocumentReads),
    },
  }
  const { pending, trouble, submit } = useSubmission(
    content,
    (changed) => act(CHANGE_BLOCKER_LIMITS, changed),
    () => setSaved(true),
  )
  return (
    <form className="ws-card ws-stack" onSubmit={submit} aria-label={t('workspaceAnalysis:settings.title')}>
      <p className="ws-small ws-quiet">{t('workspaceAnalysis:settings.limitsNote')}</p>
      <div className="ws-filters">
        {LIMITS.map((name) => (
          <TextField
            key={name}
            label={t(`workspaceAnalysis:settings.${name}`)}
            type="number"
            min={1}
            step="1"
            required
            disabled={!may}
            value={values[name]}
            onChange={(event) => {
              setSaved(false)
              setValues({ ...values, [name]: event.target.value })
            }}
          />
        ))}
      </div>
      {may ? (
        <div>
          <Submit label={t('workspaceAnalysis:settings.save')} pending={pending} trouble={trouble} />
          {saved && <p role="status">{t('workspaceAnalysis:settings.saved')}</p>}
        </div>
      ) : (
        <p className="ws-quiet">{t('workspaceAnalysis:settings.readOnly')}</p>
      )}
    </form>
  )
}
