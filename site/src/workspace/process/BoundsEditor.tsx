import { type PlaybookDefinition, STOP_REASONS } from '@tradewind/schema/contracts/playbook'
import { useReader } from '../ui/reader.ts'
import { NumberField } from './NumberField.tsx'
import { setsItselfOff } from './self-trigger.ts'

interface Props {
  readonly definition: PlaybookDefinition
  readonly onChange: (part: Partial<PlaybookDefinition>) => void
}

/** How often, when, and until when a playbook may run. */
export function BoundsEditor({ definition, onChange }: Props) {
  const { t } = useReader()
  const { loopGuard, stopWhen, officeHours } = definition
  return (
    <section className="ws-card ws-stack" aria-labelledby="bounds-title">
      <h2 id="bounds-title">{t('workspaceProcess:bounds.title')}</h2>
      {setsItselfOff(definition) && (
        <p className="ws-notice ws-notice-warn">{t('workspaceProcess:bounds.goesRound')}</p>
      )}
      <div className="ws-form-row">
        <NumberField
          label={t('workspaceProcess:bounds.runs')}
          path={['loopGuard', 'runs']}
          min={1}
          value={loopGuard.runs}
          onNumber={(runs) => onChange({ loopGuard: { ...loopGuard, runs } })}
        />
        <NumberField
          label={t('workspaceProcess:bounds.days')}
          path={['loopGuard', 'days']}
          min={1}
          value={loopGuard.days}
          onNumber={(days) => onChange({ loopGuard: { ...loopGuard, days } })}
        />
      </div>
      <label className="ws-check">
        <input
          type="checkbox"
          checked={officeHours}
          onChange={(event) => onChange({ officeHours: event.target.checked })}
        />
        <span>{t('workspaceProcess:bounds.officeHours')}</span>
      </label>
      <fieldset className="ws-buttons">
        <legend className="ws-label">{t('workspaceProcess:bounds.stopWhen')}</legend>
        {STOP_REASONS.map((reason) => (
          <label key={reason} className="ws-check">
            <input
              type="checkbox"
              checked={stopWhen.includes(reason)}
              onChange={(event) =>
                onChange({
                  stopWhen: STOP_REASONS.filter((one) =>
                    one === reason ? event.target.checked : stopWhen.includes(one),
                  ),
                })
              }
            />
            <span>{t(`workspaceProcess:bounds.${reason}`)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
