import type { FactTest } from '@tradewind/schema/contracts/playbook-condition'
import { ManyChoice } from '../../ui/ManyChoice.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { useReader } from '../../ui/reader.ts'
import { useProcessChoices } from '../process-choices.ts'
import { isListTest, isShare, unitOf } from './condition-tree.ts'

interface Props {
  readonly test: FactTest
  readonly label: string
  readonly error: string | undefined
  readonly describedBy: string | undefined
  readonly onChange: (test: FactTest) => void
}

/** Shares are typed as per cent. */
const HUNDRED = 100

/** The control that fits what the fact is: a number with its unit, codes by their names, yes or no. */
export function TestValue({ test, label, error, describedBy, onChange }: Props) {
  const { t } = useReader()
  const choices = useProcessChoices()
  if (test.op === 'is')
    return (
      <select
        className="ws-input"
        aria-label={label}
        value={String(test.value)}
        onChange={({ target }) => onChange({ ...test, value: target.value === 'true' })}
      >
        <option value="true">{t('workspaceProcess:yes')}</option>
        <option value="false">{t('workspaceProcess:no')}</option>
      </select>
    )
  if (isListTest(test))
    return (
      <ManyChoice
        label={`${label}: ${t(`workspaceProcess:fact.${test.fact}`)}`}
        values={test.value}
        choices={choices[test.fact]()}
        onChange={(value) => onChange({ ...test, value })}
        {...(test.fact === 'industry'
          ? { own: { label: t('workspaceProcess:condition.ownIndustry'), read: (typed: string) => typed || undefined } }
          : {})}
      />
    )
  const unit = unitOf(test.fact)
  const factor = isShare(test.fact) ? HUNDRED : 1
  return (
    <div className="ws-unit">
      <NumberInput
        aria-label={unit === 'count' ? label : `${label} (${t(`workspaceProcess:unit.${unit}`)})`}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy}
        min={0}
        step="any"
        value={Number.isNaN(test.value) ? test.value : Number((test.value * factor).toFixed(4))}
        onNumber={(value) => onChange({ ...test, value: Number.isNaN(value) ? value : value / factor })}
      />
      {unit !== 'count' && <span aria-hidden="true">{t(`workspaceProcess:unit.${unit}`)}</span>}
    </div>
  )
}
