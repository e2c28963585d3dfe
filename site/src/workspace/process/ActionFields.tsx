import { ACTION_KINDS, type ActionStep, PRIORITIES } from '@tradewind/schema/contracts/playbook'
import { type Choice, SelectField } from '../ui/fields.tsx'
import { LocalizedField } from '../ui/LocalizedField.tsx'
import { ManyChoice } from '../ui/ManyChoice.tsx'
import { useReader } from '../ui/reader.ts'
import type { Path } from './condition/condition-tree.ts'
import { NumberField } from './NumberField.tsx'
import { useProblem } from './problems.ts'
import type { ContentChoice } from './process-queries.ts'

interface Props {
  readonly step: ActionStep
  /** Where it stands in the definition. */
  readonly path: Path
  readonly content: readonly ContentChoice[]
  readonly onChange: (step: ActionStep) => void
}

export function ActionFields({ step, path, content, onChange }: Props) {
  const { t, text } = useReader()
  const problem = useProblem(t)
  const items = (wanted: (kind: string) => boolean) => [
    { value: '', label: t('workspace:form.none') },
    ...content
      .filter(({ kind }) => wanted(kind))
      .map(({ code, name }) => ({ value: code, label: text(name as Record<string, string>) })),
  ]
  /** What the step names and the library no longer offers still shows, so that nobody takes it for nothing. */
  const withOld = (choices: Choice[], code: string | null | undefined): Choice[] =>
    code == null || code === '' || choices.some(({ value }) => value === code)
      ? choices
      : [...choices, { value: code, label: `${code} (${t('workspaceProcess:content.archived')})` }]
  const says = (kind: string): boolean => kind === 'mail_template' || kind === 'script'
  return (
    <>
      <div className="ws-form-row">
        <SelectField
          label={t('workspaceProcess:steps.what')}
          value={step.action}
          choices={ACTION_KINDS.map((value) => ({ value, label: t(`workspaceActions:kind.${value}`) }))}
          onChange={(event) => {
            const action = event.target.value as ActionStep['action']
            onChange({ ...step, action, automatic: step.automatic && (action === 'mail' || action === 'task') })
          }}
        />
      </div>
      <LocalizedField
        label={t('workspaceProcess:steps.cardTitle')}
        maxLength={500}
        value={step.title}
        errorOf={(locale) => problem(locale === undefined ? [...path, 'title'] : [...path, 'title', locale])}
        onChange={(title) => onChange({ ...step, title })}
      />
      <div className="ws-form-row">
        <SelectField
          label={t('workspaceProcess:steps.content')}
          value={step.content ?? ''}
          choices={withOld(items(says), step.content)}
          error={problem([...path, 'content'])}
          onChange={(event) => onChange({ ...step, content: event.target.value === '' ? null : event.target.value })}
        />
      </div>
      <ManyChoice
        label={t('workspaceProcess:steps.attachment')}
        visibleLabel
        values={step.attachments}
        choices={items((kind) => !says(kind)).filter(({ value }) => value !== '')}
        onChange={(attachments) => onChange({ ...step, attachments })}
      />
      <div className="ws-form-row">
        <NumberField
          label={t('workspaceProcess:steps.due')}
          path={[...path, 'dueInHours']}
          min={0}
          value={step.dueInHours}
          onNumber={(dueInHours) => onChange({ ...step, dueInHours })}
        />
        <SelectField
          label={t('workspaceProcess:steps.priority')}
          value={step.priority}
          choices={PRIORITIES.map((value) => ({ value, label: t(`workspaceProcess:steps.${value}`) }))}
          onChange={(event) => onChange({ ...step, priority: event.target.value as ActionStep['priority'] })}
        />
        <SelectField
          label={t('workspaceProcess:steps.assignee')}
          value={step.assignee}
          choices={(['owner', 'lead'] as const).map((value) => ({
            value,
            label: t(`workspaceProcess:steps.${value}`),
          }))}
          onChange={(event) => onChange({ ...step, assignee: event.target.value as ActionStep['assignee'] })}
        />
      </div>
      {(step.action === 'mail' || step.action === 'task') && (
        <label className="ws-check">
          <input
            type="checkbox"
            checked={step.automatic}
            onChange={(event) => onChange({ ...step, automatic: event.target.checked })}
          />
          <span>{t('workspaceProcess:steps.automatic')}</span>
        </label>
      )}
      {step.action === 'whatsapp' && <p className="ws-hint">{t('workspaceActions:whatsappHint')}</p>}
    </>
  )
}
