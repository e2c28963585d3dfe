import { useState } from 'react'
import { act } from '../api/act.ts'
import type { Frame } from '../frame.ts'
import { TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { CHANGE_DIAGNOSIS_SETTINGS, type DiagnosisSettingsData } from './analysis-queries.ts'

const LIMITS = [
  'firstTouchDays',
  'decisionDays',
  'quoteAnswerDays',
  'followUpDays',
  'documentDays',
  'fewestDocumentReads',
] as const
const TARGETS = ['winRate', 'responseHours', 'cycleDays', 'discountPercent'] as const
type Field = (typeof LIMITS)[number] | (typeof TARGETS)[number]

interface Props {
  readonly frame: Frame
  readonly settings: DiagnosisSettingsData
}

/** When something counts as stuck, and what the house wants to reach. */
export function LimitsForm({ frame, settings }: Props) {
  return (
    <Island frame={frame}>
      <Limits settings={settings} />
    </Island>
  )
}

/** A share is typed in per cent. */
function typed({ limits, targets }: DiagnosisSettingsData): Record<Field, string> {
  const text = (value: number | null): string => (value === null ? '' : String(value))
  return {
    ...(Object.fromEntries(LIMITS.map((name) => [name, text(limits[name])])) as Record<
      (typeof LIMITS)[number],
      string
    >),
    winRate: targets.winRate === null ? '' : String(Math.round(targets.winRate * 1_000) / 10),
    responseHours: text(targets.responseHours),
    cycleDays: text(targets.cycleDays),
    discountPercent: text(targets.discountPercent),
  }
}

function Limits({ settings }: { readonly settings: DiagnosisSettingsData }) {
  const { t, frame } = useReader()
  const [values, setValues] = useState(typed(settings))
  const [saved, setSaved] = useState(false)
  const may = frame.viewer.role === 'executive' || frame.viewer.role === 'admin'
  const target = (name: (typeof TARGETS)[number]): number | null => (values[name] === '' ? null : Number(values[name]))
  const winRate = target('winRate')
  const content = {
    limits: {
      firstTouchDays: Number(values.firstTouchDays),
      decisionDays: Number(values.decisionDays),
      quoteAnswerDays: Number(values.quoteAnswerDays),
      followUpDays: Number(values.followUpDays),
      documentDays: Number(values.documentDays),
      fewestDocumentReads: Number(values.fewestDocumentReads),
    },
    targets: {
      winRate: winRate === null ? null : winRate / 100,
      responseHours: target('responseHours'),
      cycleDays: target('cycleDays'),
      discountPercent: target('discountPercent'),
    },
  }
  const { pending, trouble, submit } = useSubmission(
    content,
    (changed) => act(CHANGE_DIAGNOSIS_SETTINGS, changed),
    () => setSaved(true),
  )
  const field = (name: Field, options: { readonly step: string; readonly optional?: boolean }) => (
    <TextField
      key={name}
      label={t(`workspaceAnalysis:settings.${name}`)}
      type="number"
      min={options.optional === true ? 0 : 1}
      step={options.step}
      required={options.optional !== true}
      {...(options.optional === true ? { optional: true } : {})}
      disabled={!may}
      value={values[name]}
      onChange={(event) => {
        setSaved(false)
        setValues({ ...values, [name]: event.target.value })
      }}
    />
  )
  return (
    <form className="ws-stack" onSubmit={submit} aria-label={t('workspaceAnalysis:settings.title')}>
      <section className="ws-card ws-stack" aria-labelledby="limits-title">
        <h2 id="limits-title">{t('workspaceAnalysis:settings.limits')}</h2>
        <p className="ws-small ws-quiet">{t('workspaceAnalysis:settings.limitsNote')}</p>
        <div className="ws-filters">{LIMITS.map((name) => field(name, { step: '1' }))}</div>
      </section>
      <section className="ws-card ws-stack" aria-labelledby="targets-title">
        <h2 id="targets-title">{t('workspaceAnalysis:settings.targets')}</h2>
        <p className="ws-small ws-quiet">{t('workspaceAnalysis:settings.targetsNote')}</p>
        <div className="ws-filters">{TARGETS.map((name) => field(name, { step: '0.1', optional: true }))}</div>
      </section>
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
