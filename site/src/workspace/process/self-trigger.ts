import type { PlaybookDefinition } from '@tradewind/schema/contracts/playbook'

/** The event that doing an action brings about. */
const BRINGS_ABOUT: Readonly<Record<string, string>> = {
  call: 'call_done',
  meeting: 'meeting_done',
  visit: 'visit_done',
  quote: 'quote_sent',
}

/** Whether what a playbook has somebody do is what sets it off: it then goes round until its bound stops it. */
export function setsItselfOff({ trigger, steps }: Pick<PlaybookDefinition, 'trigger' | 'steps'>): boolean {
  if (trigger.kind !== 'event' && trigger.kind !== 'unanswered') return false
  const types: readonly string[] = trigger.eventTypes
  return steps.some((step) => step.kind === 'action' && types.includes(BRINGS_ABOUT[step.action] ?? ''))
}
