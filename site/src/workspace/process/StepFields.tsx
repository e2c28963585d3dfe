import { APPROVERS, type PlaybookStep, WAIT_UNITS } from '@tradewind/schema/contracts/playbook'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { ActionFields } from './ActionFields.tsx'
import { ConditionEditor } from './ConditionEditor.tsx'
import type { Path } from './condition/condition-tree.ts'
import { NumberField } from './NumberField.tsx'
import type { ContentChoice } from './process-queries.ts'

interface Props {
  readonly step: PlaybookStep
  /** Where it stands in the definition. */
  readonly path: Path
  readonly content: readonly ContentChoice[]
  readonly onChange: (step: PlaybookStep) => void
}

export function StepFields({ step, path, content, onChange }: Props) {
  const { t } = useReader()
  switch (step.kind) {
    case 'wait':
      return (
        <div className="ws-form-row">
          <NumberField
            label={t('workspaceProcess:steps.amount')}
            path={[...path, 'amount']}
            min={0}
            max={365}
            value={step.amount}
            onNumber={(amount) => onChange({ ...step, amount })}
          />
          <SelectField
            label={t('workspaceProcess:steps.unit')}
            value={step.unit}
            choices={WAIT_UNITS.map((value) => ({ value, label: t(`workspaceProcess:steps.${value}`) }))}
            onChange={(event) => onChange({ ...step, unit: event.target.value as typeof step.unit })}
          />
        </div>
      )
    case 'check':
      return (
        <>
          <ConditionEditor
            condition={step.condition}
            path={[...path, 'condition']}
            onChange={(condition) => onChange({ ...step, condition })}
          />
          <SelectField
            label={t('workspaceProcess:steps.otherwise')}
            value={step.otherwise}
            choices={[
              { value: 'end', label: t('workspaceProcess:steps.otherwiseEnd') },
              { value: 'skip_next', label: t('workspaceProcess:steps.otherwiseSkip') },
            ]}
            onChange={(event) => onChange({ ...step, otherwise: event.target.value as typeof step.otherwise })}
          />
        </>
      )
    case 'approval':
      return (
        <SelectField
          label={t('workspaceProcess:steps.by')}
          value={step.by}
          choices={APPROVERS.map((value) => ({ value, label: t(`workspaceProcess:steps.${value}`) }))}
          onChange={(event) => onChange({ ...step, by: event.target.value as typeof step.by })}
        />
      )
    case 'action':
      return <ActionFields step={step} path={path} content={content} onChange={onChange} />
    case 'end':
      return null
  }
}
