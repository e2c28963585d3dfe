import { type PlaybookTrigger, TRIGGER_KINDS } from '@tradewind/schema/contracts/playbook'
import { SelectField, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { codesOf } from './codes.ts'
import { newTrigger } from './new-playbook.ts'

interface Props {
  readonly trigger: PlaybookTrigger
  readonly onChange: (trigger: PlaybookTrigger) => void
}

export function TriggerEditor({ trigger, onChange }: Props) {
  const { t } = useReader()
  return (
    <div className="ws-form">
      <h2>{t('workspaceProcess:trigger.title')}</h2>
      <div className="ws-form-row">
        <SelectField
          label={t('workspaceProcess:trigger.kind')}
          value={trigger.kind}
          choices={TRIGGER_KINDS.map((kind) => ({ value: kind, label: t(`workspaceProcess:trigger.${kind}`) }))}
          onChange={(event) => onChange(newTrigger(event.target.value as PlaybookTrigger['kind']))}
        />
        {(trigger.kind === 'event' || trigger.kind === 'unanswered') && (
          <TextField
            label={t('workspaceProcess:trigger.eventTypes')}
            defaultValue={trigger.eventTypes.join(', ')}
            onBlur={(event) => onChange({ ...trigger, eventTypes: codesOf(event.target.value) as never })}
          />
        )}
        {trigger.kind === 'unanswered' && (
          <TextField
            label={t('workspaceProcess:trigger.hours')}
            type="number"
            min={1}
            value={trigger.hours}
            onChange={(event) => onChange({ ...trigger, hours: Number(event.target.value) })}
          />
        )}
        {trigger.kind === 'stage_entered' && (
          <TextField
            label={t('workspaceProcess:trigger.stages')}
            defaultValue={trigger.stages.join(', ')}
            onBlur={(event) => onChange({ ...trigger, stages: codesOf(event.target.value) })}
          />
        )}
        {trigger.kind === 'value_above' && (
          <TextField
            label={t('workspaceProcess:trigger.usd')}
            type="number"
            min={1}
            value={trigger.usd}
            onChange={(event) => onChange({ ...trigger, usd: Number(event.target.value) })}
          />
        )}
        {trigger.kind === 'silence' && (
          <TextField
            label={t('workspaceProcess:trigger.days')}
            type="number"
            min={1}
            max={365}
            value={trigger.days}
            onChange={(event) => onChange({ ...trigger, days: Number(event.target.value) })}
          />
        )}
      </div>
    </div>
  )
}
