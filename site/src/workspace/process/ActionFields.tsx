import { ACTION_KINDS, type ActionStep, PRIORITIES } from '@tradewind/schema/contracts/playbook'
import { SelectField, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import type { ContentChoice } from './process-queries.ts'

interface Props {
  readonly step: ActionStep
  readonly content: readonly ContentChoice[]
  readonly onChange: (step: ActionStep) => void
}

export function ActionFields({ step, content, onChange }: Props) {
  const { t, text, locale } = useReader()
  const items = (wanted: (kind: string) => boolean) => [
    { value: '', label: t('workspace:form.none') },
    ...content
      .filter(({ kind }) => wanted(kind))
      .map(({ code, name }) => ({ value: code, label: text(name as Record<string, string>) })),
  ]
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
        <TextField
          label={t('workspaceProcess:steps.cardTitle')}
          required
          maxLength={500}
          value={step.title[locale] ?? ''}
          placeholder={text(step.title as Record<string, string>)}
          onChange={(event) => {
            const { [locale]: _old, ...others } = step.title
            onChange({
              ...step,
              title: event.target.value === '' ? others : { ...others, [locale]: event.target.value },
            })
          }}
        />
      </div>
      <div className="ws-form-row">
        <SelectField
          label={t('workspaceProcess:steps.content')}
          value={step.content ?? ''}
          choices={items(says)}
          onChange={(event) => onChange({ ...step, content: event.target.value === '' ? null : event.target.value })}
        />
        <SelectField
          label={t('workspaceProcess:steps.attachment')}
          value={step.attachments[0] ?? ''}
          choices={items((kind) => !says(kind))}
          onChange={(event) =>
            onChange({
              ...step,
              attachments: [event.target.value, ...step.attachments.slice(1)].filter((code) => code !== ''),
            })
          }
        />
      </div>
      <div className="ws-form-row">
        <TextField
          label={t('workspaceProcess:steps.due')}
          type="number"
          min={0}
          value={step.dueInHours}
          onChange={(event) => onChange({ ...step, dueInHours: Number(event.target.value) })}
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
    </>
  )
}
