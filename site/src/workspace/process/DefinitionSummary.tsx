import type { PlaybookDefinition, PlaybookStep } from '@tradewind/schema/contracts/playbook'
import type { PlaybookCondition } from '@tradewind/schema/contracts/playbook-condition'
import { useReader } from '../ui/reader.ts'
import { countTests, groupOf, isTest } from './condition/condition-tree.ts'
import { useDefinitionWords } from './definition-words.ts'

/** A definition to read: what sets it off, on what condition, which steps. */
export function DefinitionSummary({ definition }: { readonly definition: PlaybookDefinition }) {
  const { t, count } = useReader()
  const words = useDefinitionWords()
  const { trigger, condition, steps, loopGuard } = definition
  return (
    <dl className="ws-small ws-summary">
      <dt>{t('workspaceProcess:trigger.title')}</dt>
      <dd>{words.trigger(trigger)}</dd>
      <dt>{t('workspaceProcess:condition.title')}</dt>
      <dd>
        <ConditionWords condition={condition} />
      </dd>
      <dt>{t('workspaceProcess:steps.title')}</dt>
      <dd>
        <ol>
          {steps.map((step) => (
            <li key={step.id}>
              <StepWords step={step} />
            </li>
          ))}
        </ol>
      </dd>
      <dt>{t('workspaceProcess:bounds.title')}</dt>
      <dd>{t('workspaceProcess:bounds.sentence', { runs: count(loopGuard.runs), days: count(loopGuard.days) })}</dd>
    </dl>
  )
}

function ConditionWords({ condition }: { readonly condition: PlaybookCondition }) {
  const { t } = useReader()
  const words = useDefinitionWords()
  if (isTest(condition)) return words.test(condition)
  if (countTests(condition) === 0) return t('workspaceProcess:condition.always')
  const { mode, parts } = groupOf(condition)
  return (
    <>
      {t(`workspaceProcess:condition.${mode}`)}
      <ul>
        {parts.map((part, index) => (
          <li key={index}>
            <ConditionWords condition={part} />
          </li>
        ))}
      </ul>
    </>
  )
}

function StepWords({ step }: { readonly step: PlaybookStep }) {
  const { t, text, count } = useReader()
  const kind = t(`workspaceProcess:steps.${step.kind}`)
  switch (step.kind) {
    case 'wait':
      return `${kind}: ${count(step.amount)} ${t(`workspaceProcess:steps.${step.unit}`)}`
    case 'check':
      return (
        <>
          {kind}: <ConditionWords condition={step.condition} />
        </>
      )
    case 'action':
      return (
        <>
          {t(`workspaceActions:kind.${step.action}`)}: <bdi>{text(step.title as Record<string, string>)}</bdi>
        </>
      )
    case 'approval':
      return `${kind}: ${t(`workspaceProcess:steps.${step.by}`)}`
    case 'end':
      return kind
  }
}
