import type { PlaybookRunStatus } from './process-queries.ts'

/** How a run stands or ended, as the log is filtered. */
export const RUN_OUTCOMES = [
  'waiting',
  'awaiting_approval',
  'finished',
  'condition',
  'answered',
  'won',
  'lost',
  'refused',
  'by_hand',
  'archived',
  'customer_gone',
  'loop_guard',
  'failed',
] as const
export type RunOutcome = (typeof RUN_OUTCOMES)[number]

/** What a line of the log can say; those that a run ends with come after its last step. */
export const STEP_OUTCOMES = [
  'started',
  'loop_guard',
  'waits',
  'waits_for_office',
  'waited',
  'holds',
  'left_out',
  'does_not_hold',
  'card',
  'card_stands',
  'task_added',
  'mail_sent',
  'no_text',
  'no_contact',
  'no_consent',
  'asked',
  'approved',
  'refused',
  'finished',
  'stopped_answered',
  'stopped_won',
  'stopped_lost',
  'stopped_archived',
  'cancelled',
] as const
export type StepOutcome = (typeof STEP_OUTCOMES)[number]

const OPEN = { waiting: 'waiting', awaiting_approval: 'awaiting_approval', failed: 'failed' } as const

export function outcomeFilter(outcome: RunOutcome | ''): {
  status?: PlaybookRunStatus[]
  outcome?: string[]
} {
  if (outcome === '') return {}
  return outcome in OPEN ? { status: [outcome as keyof typeof OPEN] } : { outcome: [outcome] }
}

/** What is said of a run: where it stands while it goes on, why it ended once it has. */
export function outcomeOf(run: { readonly status: PlaybookRunStatus; readonly outcome: string | null }): RunOutcome {
  if (run.status in OPEN) return run.status as keyof typeof OPEN
  return RUN_OUTCOMES.find((one) => one === run.outcome) ?? 'finished'
}

export function stepOutcome(code: string): StepOutcome | undefined {
  return STEP_OUTCOMES.find((one) => one === code)
}
