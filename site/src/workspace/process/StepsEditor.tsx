import { PLACEHOLDERS, type PlaybookStep, STEP_KINDS } from '@tradewind/schema/contracts/playbook'
import { useState } from 'react'
import { SelectField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { newStep } from './new-playbook.ts'
import { useProblem } from './problems.ts'
import type { ContentChoice } from './process-queries.ts'
import { StepFields } from './StepFields.tsx'

interface Props {
  readonly steps: readonly PlaybookStep[]
  readonly content: readonly ContentChoice[]
  readonly onChange: (steps: PlaybookStep[]) => void
}

/** The steps in their order: add, change, move, take out. */
export function StepsEditor({ steps, content, onChange }: Props) {
  const { t, count } = useReader()
  const problem = useProblem(t)
  const [kind, setKind] = useState<PlaybookStep['kind']>('action')
  const swap = (index: number, other: number): void => {
    const next = [...steps]
    const [one, two] = [next[index], next[other]]
    if (one === undefined || two === undefined) return
    next[index] = two
    next[other] = one
    onChange(next)
  }
  return (
    <section className="ws-card ws-stack" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('workspaceProcess:steps.title')}</h2>
      <p className="ws-hint">
        {t('workspaceProcess:steps.marks', { marks: PLACEHOLDERS.map((mark) => `{${mark}}`).join(' ') })}
      </p>
      <ol className="ws-steps">
        {steps.map((step, index) => (
          <li key={step.id} className="ws-step">
            <div className="ws-buttons">
              <strong className="flex-1">
                {count(index + 1)}. {t(`workspaceProcess:steps.${step.kind}`)}
              </strong>
              <button
                type="button"
                className="ws-button ws-button-small"
                disabled={index === 0}
                aria-label={t('workspaceProcess:steps.upOne', { number: index + 1 })}
                onClick={() => swap(index, index - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="ws-button ws-button-small"
                disabled={index === steps.length - 1}
                aria-label={t('workspaceProcess:steps.downOne', { number: index + 1 })}
                onClick={() => swap(index, index + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                className="ws-button ws-button-small"
                aria-label={`${t('workspace:form.remove')} – ${count(index + 1)}. ${t(`workspaceProcess:steps.${step.kind}`)}`}
                onClick={() => onChange(steps.filter((one) => one !== step))}
              >
                {t('workspace:form.remove')}
              </button>
            </div>
            <StepFields
              step={step}
              path={['steps', index]}
              content={content}
              onChange={(changed) => onChange(steps.map((one) => (one === step ? changed : one)))}
            />
          </li>
        ))}
      </ol>
      {problem(['steps']) !== undefined && <p className="ws-error">{t('workspaceProcess:problem.no_steps')}</p>}
      <div className="ws-buttons">
        <SelectField
          label={t('workspaceProcess:steps.add')}
          value={kind}
          choices={STEP_KINDS.map((value) => ({ value, label: t(`workspaceProcess:steps.${value}`) }))}
          onChange={(event) => setKind(event.target.value as PlaybookStep['kind'])}
        />
        <button
          type="button"
          className="ws-button self-end"
          onClick={() => onChange([...steps, newStep(kind, steps, {})])}
        >
          {t('workspaceProcess:steps.add')}
        </button>
      </div>
    </section>
  )
}
