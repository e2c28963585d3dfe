import type { FactTest, PlaybookCondition } from '@tradewind/schema/contracts/playbook'
import { useState } from 'react'
import { SelectField, TextArea, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { codesOf } from './codes.ts'
import { asRows, FACTS, type Fact, fromRows, newTest, operatorsOf } from './condition-rows.ts'

interface Props {
  readonly condition: PlaybookCondition
  readonly onChange: (condition: PlaybookCondition) => void
}

/** Tests in rows; a nested condition as text, so that nothing of it is lost. */
export function ConditionEditor({ condition, onChange }: Props) {
  const { t } = useReader()
  const rows = asRows(condition)
  if (rows === undefined) return <ConditionText condition={condition} onChange={onChange} />
  const { mode, tests } = rows
  const replace = (index: number, test: FactTest): void =>
    onChange(fromRows({ mode, tests: tests.map((old, place) => (place === index ? test : old)) }))
  return (
    <div className="ws-steps">
      {tests.length > 1 && (
        <SelectField
          label={t('workspaceProcess:condition.mode')}
          value={mode}
          choices={(['all', 'any'] as const).map((value) => ({
            value,
            label: t(`workspaceProcess:condition.${value}`),
          }))}
          onChange={(event) => onChange(fromRows({ mode: event.target.value as 'all' | 'any', tests }))}
        />
      )}
      {tests.map((test, index) => (
        <div key={`${index}-${test.fact}`} className="ws-form-row">
          <SelectField
            label={t('workspaceProcess:condition.fact')}
            value={test.fact}
            choices={FACTS.map((fact) => ({ value: fact, label: t(`workspaceProcess:fact.${fact}`) }))}
            onChange={(event) => replace(index, newTest(event.target.value as Fact))}
          />
          <SelectField
            label={t('workspaceProcess:condition.op')}
            value={test.op}
            choices={operatorsOf(test.fact).map((op) => ({ value: op, label: t(`workspaceProcess:op.${op}`) }))}
            onChange={(event) => replace(index, { ...test, op: event.target.value } as FactTest)}
          />
          <Value test={test} onChange={(changed) => replace(index, changed)} />
          <button
            type="button"
            className="ws-button ws-button-small self-end"
            onClick={() => onChange(fromRows({ mode, tests: tests.filter((_test, place) => place !== index) }))}
          >
            {t('workspace:form.remove')}
          </button>
        </div>
      ))}
      <div>
        <button
          type="button"
          className="ws-button ws-button-small"
          onClick={() => onChange(fromRows({ mode, tests: [...tests, newTest('stage')] }))}
        >
          {t('workspaceProcess:condition.add')}
        </button>
      </div>
    </div>
  )
}

function Value({ test, onChange }: { readonly test: FactTest; readonly onChange: (test: FactTest) => void }) {
  const { t } = useReader()
  const label = t('workspaceProcess:condition.value')
  if (test.op === 'is')
    return (
      <SelectField
        label={label}
        value={String(test.value)}
        choices={[
          { value: 'true', label: t('workspaceProcess:yes') },
          { value: 'false', label: t('workspaceProcess:no') },
        ]}
        onChange={(event) => onChange({ ...test, value: event.target.value === 'true' })}
      />
    )
  if (test.op === 'one_of' || test.op === 'none_of')
    return (
      <TextField
        label={label}
        defaultValue={test.value.join(', ')}
        onBlur={(event) => onChange({ ...test, value: codesOf(event.target.value) } as FactTest)}
      />
    )
  return (
    <TextField
      label={label}
      type="number"
      step="any"
      value={test.value}
      onChange={(event) => onChange({ ...test, value: Number(event.target.value) } as FactTest)}
    />
  )
}

function ConditionText({ condition, onChange }: Props) {
  const { t } = useReader()
  const [text, setText] = useState(JSON.stringify(condition, null, 2))
  const [bad, setBad] = useState(false)
  return (
    <>
      <p className="ws-notice">{t('workspaceProcess:condition.nested')}</p>
      <TextArea
        label={t('workspaceProcess:condition.asText')}
        rows={8}
        dir="ltr"
        value={text}
        error={bad ? t('workspaceProcess:condition.badText') : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          try {
            onChange(JSON.parse(text) as PlaybookCondition)
            setBad(false)
          } catch {
            setBad(true)
          }
        }}
      />
    </>
  )
}
