import { type PlaybookTrigger, TRIGGER_KINDS } from '@tradewind/schema/contracts/playbook'
import { MatchEditor } from '../pipelines/MatchEditor.tsx'
import { ownEventType } from '../pipelines/rule-form.ts'
import { SelectField } from '../ui/fields.tsx'
import { ManyChoice } from '../ui/ManyChoice.tsx'
import { useReader } from '../ui/reader.ts'
import { NumberField } from './NumberField.tsx'
import { newTrigger } from './new-playbook.ts'
import { useProblem } from './problems.ts'
import { useProcessChoices } from './process-choices.ts'

interface Props {
  readonly trigger: PlaybookTrigger
  readonly onChange: (trigger: PlaybookTrigger) => void
}

export function TriggerEditor({ trigger, onChange }: Props) {
  const { t } = useReader()
  const problem = useProblem(t)
  const choices = useProcessChoices()
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
        {trigger.kind === 'unanswered' && (
          <NumberField
            label={t('workspaceProcess:trigger.hours')}
            path={['trigger', 'hours']}
            min={1}
            value={trigger.hours}
            onNumber={(hours) => onChange({ ...trigger, hours })}
          />
        )}
        {trigger.kind === 'value_above' && (
          <NumberField
            label={t('workspaceProcess:trigger.usd')}
            path={['trigger', 'usd']}
            min={1}
            value={trigger.usd}
            onNumber={(usd) => onChange({ ...trigger, usd })}
          />
        )}
        {trigger.kind === 'silence' && (
          <NumberField
            label={t('workspaceProcess:trigger.days')}
            path={['trigger', 'days']}
            min={1}
            max={365}
            value={trigger.days}
            onNumber={(days) => onChange({ ...trigger, days })}
          />
        )}
      </div>
      {trigger.kind === 'stage_entered' && (
        <ManyChoice
          label={t('workspaceProcess:trigger.stages')}
          visibleLabel
          values={trigger.stages}
          choices={choices.stage()}
          error={problem(['trigger', 'stages'])}
          onChange={(stages) => onChange({ ...trigger, stages })}
        />
      )}
      {(trigger.kind === 'event' || trigger.kind === 'unanswered') && (
        <>
          <ManyChoice
            label={t('workspaceProcess:trigger.eventTypes')}
            visibleLabel
            values={trigger.eventTypes}
            choices={choices.event()}
            own={{ label: t('workspaceProcess:trigger.ownEvent'), read: ownEventType }}
            error={problem(['trigger', 'eventTypes'])}
            onChange={(eventTypes) => onChange({ ...trigger, eventTypes: eventTypes as never })}
          />
          <MatchEditor
            key={trigger.kind}
            match={trigger.match}
            errorOf={(name) => problem(name === undefined ? ['trigger', 'match'] : ['trigger', 'match', name])}
            onChange={(match) => {
              const { match: _old, ...rest } = trigger
              onChange(Object.keys(match).length === 0 ? rest : { ...rest, match })
            }}
          />
        </>
      )}
    </div>
  )
}
