import { EVENT_TYPES } from '@tradewind/schema/events'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { fieldProblem, type Trouble } from '../api/failure.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { SelectField, TextField } from '../ui/fields.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { ManyChoice } from '../ui/ManyChoice.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { DryRunResult } from './DryRunResult.tsx'
import { MatchEditor } from './MatchEditor.tsx'
import { DRY_RUN, type DryRunData, type PipelineData, type RuleRow, SAVE_RULE } from './pipeline-queries.ts'
import { ownEventType, type RuleForm, ruleDefinition, ruleForm } from './rule-form.ts'

interface Props {
  readonly pipeline: PipelineData
  /** None: a new one. */
  readonly rule: RuleRow | undefined
  readonly onDone: (rule: RuleRow) => void
  readonly onClose: () => void
}

const PERIODS = [7, 30, 90, 365] as const

/** Makes or changes a rule; before it is saved it can be tried out on what happened. */
export function RuleEditor({ pipeline, rule, onDone, onClose }: Props) {
  const { t, text } = useReader()
  const { complain } = useFeedback()
  const stages = pipeline.stages.filter(({ outcome }) => outcome !== 'lost')
  const [form, setForm] = useState<RuleForm>(ruleForm(rule, stages[1]?.id ?? ''))
  const [days, setDays] = useState<number>(30)
  const [trying, setTrying] = useState(false)
  const [result, setResult] = useState<DryRunData>()
  const [tryTrouble, setTryTrouble] = useState<Trouble>()
  const content = { pipelineId: pipeline.id, ruleId: rule?.id ?? null, definition: ruleDefinition(form) }
  const { pending, trouble, submit } = useSubmission(
    { ...content, basedOn: rule?.version ?? null },
    (what) => act(SAVE_RULE, what),
    onDone,
  )
  const change = (part: Partial<RuleForm>): void => {
    setForm((old) => ({ ...old, ...part }))
    setResult(undefined)
  }
  const tryOut = async (): Promise<void> => {
    setTrying(true)
    const done = await act(DRY_RUN, { ...content, days })
    setTrying(false)
    setTryTrouble(done.ok ? undefined : done.trouble)
    if (done.ok) setResult(done.data)
    else if (done.trouble.kind === 'problem') complain(done.trouble)
  }
  const error = (...path: string[]): string | undefined =>
    fieldProblem(t, trouble ?? tryTrouble, 'definition', ...path) ?? fieldProblem(t, trouble ?? tryTrouble, ...path)
  return (
    <Dialog
      title={rule === undefined ? t('workspacePipelines:rule.new') : t('workspacePipelines:rule.change')}
      onClose={onClose}
    >
      <form className="ws-form" onSubmit={submit}>
        <ManyChoice
          label={t('workspacePipelines:rule.events')}
          visibleLabel
          values={form.eventTypes}
          choices={EVENT_TYPES.map((value) => ({ value, label: t(`workspaceEvents:type.${value}`) }))}
          own={{ label: t('workspacePipelines:rule.ownEvent'), read: ownEventType }}
          error={error('eventTypes')}
          onChange={(eventTypes) => change({ eventTypes })}
        />
        <MatchEditor
          match={form.valueMatch}
          errorOf={(name) => (name === undefined ? error('valueMatch') : error('valueMatch', name))}
          onChange={(valueMatch) => change({ valueMatch })}
        />
        <div className="ws-form-row">
          <TextField
            label={t('workspacePipelines:rule.threshold')}
            type="number"
            required
            min={1}
            max={1000}
            value={form.threshold}
            onChange={(event) => change({ threshold: event.target.value })}
            error={error('threshold')}
          />
          <TextField
            label={t('workspacePipelines:rule.windowHours')}
            hint={t('workspacePipelines:rule.windowHint')}
            optional
            type="number"
            min={1}
            max={8760}
            value={form.windowHours}
            onChange={(event) => change({ windowHours: event.target.value })}
            error={error('windowHours')}
          />
        </div>
        <div className="ws-form-row">
          <SelectField
            label={t('workspacePipelines:rule.target')}
            value={form.targetStageId}
            onChange={(event) => change({ targetStageId: event.target.value })}
            choices={stages.map((stage) => ({ value: stage.id, label: text(stage.name) }))}
            error={error('targetStageId')}
          />
          <SelectField
            label={t('workspacePipelines:rule.effect')}
            value={form.effect}
            onChange={(event) => change({ effect: event.target.value as RuleForm['effect'] })}
            choices={(['move', 'suggest'] as const).map((value) => ({
              value,
              label: t(`workspacePipelines:effect.${value}`),
            }))}
          />
        </div>
        <LocalizedField
          label={t('workspacePipelines:rule.reason')}
          hint={t('workspacePipelines:rule.reasonHint')}
          maxLength={300}
          rows={2}
          value={form.reason}
          errorOf={(locale) => (locale === undefined ? error('reason') : error('reason', locale))}
          onChange={(reason) => change({ reason })}
        />
        <label className="ws-check">
          <input
            type="checkbox"
            checked={form.enabled}
            onChange={(event) => change({ enabled: event.target.checked })}
          />
          {t('workspacePipelines:rule.enabled')}
        </label>
        <div className="ws-notice ws-stack">
          <div className="ws-form-row">
            <SelectField
              label={t('workspacePipelines:dryRun.period')}
              value={String(days)}
              onChange={(event) => setDays(Number(event.target.value))}
              choices={PERIODS.map((value) => ({
                value: String(value),
                label: t('workspacePipelines:dryRun.days', { days: value }),
              }))}
            />
            <button
              type="button"
              className="ws-button self-end"
              aria-disabled={trying}
              onClick={() => {
                if (!trying) void tryOut()
              }}
            >
              {trying ? t('workspacePipelines:dryRun.running') : t('workspacePipelines:dryRun.run')}
            </button>
          </div>
          <div aria-live="polite">{result !== undefined && <DryRunResult result={result} days={days} />}</div>
        </div>
        <Submit label={t('workspacePipelines:save')} pending={pending} trouble={trouble} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
