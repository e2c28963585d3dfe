import type { FactTest } from '@tradewind/schema/contracts/playbook-condition'
import { useId } from 'react'
import { useReader } from '../../ui/reader.ts'
import { useProblem } from '../problems.ts'
import { FACTS, type Fact, newTest, operatorsOf, type Path } from './condition-tree.ts'
import { TestValue } from './TestValue.tsx'

interface Props {
  readonly test: FactTest
  readonly path: Path
  /** Where the row stands, for those who do not see it: “1.2”. */
  readonly number: string
  readonly onChange: (test: FactTest) => void
  readonly onRemove: () => void
}

/** Fact, operator, value; what is wrong stands below the row. */
export function TestRow({ test, path, number, onChange, onRemove }: Props) {
  const { t } = useReader()
  const problem = useProblem(t)
  const id = useId()
  const error = problem([...path, 'value'], [...path, 'op'], [...path, 'fact'], path)
  const describedBy = error === undefined ? undefined : id
  return (
    <fieldset
      className="ws-condition-row"
      data-path={path.join('.')}
      data-wrong={error !== undefined || undefined}
      aria-label={t('workspaceProcess:condition.row', { number })}
    >
      <select
        className="ws-input"
        aria-label={t('workspaceProcess:condition.fact')}
        value={test.fact}
        onChange={({ target }) => onChange(newTest(target.value as Fact))}
      >
        {FACTS.map((fact) => (
          <option key={fact} value={fact}>
            {t(`workspaceProcess:fact.${fact}`)}
          </option>
        ))}
      </select>
      <select
        className="ws-input"
        aria-label={t('workspaceProcess:condition.op')}
        value={test.op}
        onChange={({ target }) => onChange({ ...test, op: target.value } as FactTest)}
      >
        {operatorsOf(test.fact).map((op) => (
          <option key={op} value={op}>
            {t(`workspaceProcess:op.${op}`)}
          </option>
        ))}
      </select>
      <TestValue
        test={test}
        label={t('workspaceProcess:condition.value')}
        error={error}
        describedBy={describedBy}
        onChange={onChange}
      />
      <button
        type="button"
        className="ws-button ws-button-small"
        aria-label={`${t('workspace:form.remove')} – ${t('workspaceProcess:condition.row', { number })}`}
        onClick={onRemove}
      >
        {t('workspace:form.remove')}
      </button>
      {error !== undefined && (
        <p className="ws-error ws-condition-error" id={id} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
