import type { PlaybookDefinition, PlaybookStep, PlaybookTrigger } from '@tradewind/schema/contracts/playbook'
import type { Locale, LocalizedText } from '@tradewind/schema/locales'
import { inGroups } from './condition/condition-tree.ts'

/** A playbook to begin with: a silent customer, a task. */
export function newPlaybook(locale: Locale, name: string): PlaybookDefinition {
  return {
    trigger: { kind: 'silence', days: 14 },
    condition: { all: [] },
    steps: [newStep('action', [], { [locale]: name === '' ? '…' : name })],
    stopWhen: ['answered', 'won', 'lost'],
    officeHours: true,
    loopGuard: { runs: 1, days: 30 },
  }
}

/** A trigger of a kind, with values that make sense until somebody changes them. */
export function newTrigger(kind: PlaybookTrigger['kind']): PlaybookTrigger {
  switch (kind) {
    case 'event':
      return { kind, eventTypes: ['download'] }
    case 'stage_entered':
      return { kind, stages: ['decision'] }
    case 'unanswered':
      return { kind, eventTypes: ['quote_sent'], hours: 72 }
    case 'value_above':
      return { kind, usd: 50_000 }
    case 'silence':
      return { kind, days: 7 }
  }
}

/** A step of a kind with an id of its own. */
export function newStep(
  kind: PlaybookStep['kind'],
  steps: readonly PlaybookStep[],
  title: LocalizedText,
): PlaybookStep {
  let number = steps.length + 1
  while (steps.some(({ id }) => id === `step-${number}`)) number++
  const id = `step-${number}`
  switch (kind) {
    case 'wait':
      return { id, kind, amount: 1, unit: 'days' }
    case 'check':
      return { id, kind, condition: { all: [{ fact: 'days_silent', op: 'at_least', value: 3 }] }, otherwise: 'end' }
    case 'action':
      return {
        id,
        kind,
        action: 'task',
        title,
        attachments: [],
        dueInHours: 24,
        priority: 'normal',
        assignee: 'owner',
        automatic: false,
      }
    case 'approval':
      return { id, kind, by: 'lead' }
    case 'end':
      return { id, kind }
  }
}

/** The definition in the form the page edits: conditions in groups, so that places in them stay. */
export function opened(definition: PlaybookDefinition): PlaybookDefinition {
  return {
    ...definition,
    condition: inGroups(definition.condition),
    steps: definition.steps.map((step) =>
      step.kind === 'check' ? { ...step, condition: inGroups(step.condition) } : step,
    ),
  }
}

/** A code for a name, of what can stand in one: “Silent for 14 days” is silent-for-14-days. Empty when nothing can. */
export function codeFor(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}
