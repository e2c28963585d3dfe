import type { ActionStep, PlaybookDefinition, PlaybookStep, StopReason } from '@tradewind/schema/contracts/playbook'
import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import { factsAt, stageAt } from '../../actions/domain/facts.ts'
import { answeredBetween } from '../../actions/domain/signs.ts'
import { addWorkingDays, type BusinessCalendar, nextOfficeTime } from './business-time.ts'
import { holds } from './condition.ts'

const UNIT_MS = { hours: 3_600_000, days: 86_400_000 } as const

export interface RunState {
  readonly stepIndex: number
  /** The moment of what set the run off. */
  readonly startedAt: Date
  /** Until when the present step waits; null: it has not begun to. */
  readonly wakeAt: Date | null
  readonly opportunityId: string | null
}

/** What a run does next. */
export type Decision =
  | { readonly kind: 'stop'; readonly reason: StopReason }
  | { readonly kind: 'wait'; readonly until: Date; readonly why: 'wait' | 'office_hours' }
  /** On to the step with this index. */
  | { readonly kind: 'pass'; readonly to: number; readonly outcome: 'waited' | 'holds' | 'left_out' }
  | { readonly kind: 'act'; readonly step: ActionStep; readonly dueAt: Date }
  | { readonly kind: 'ask'; readonly by: 'owner' | 'lead' | 'executive' }
  | { readonly kind: 'end'; readonly outcome: 'finished' | 'condition' }

/**
 * Decides from the run, the history and the clock alone. A run that waits and whose time has not come waits on; calling
 * this again at the same moment gives the same decision.
 */
export function decide(
  definition: PlaybookDefinition,
  run: RunState,
  history: CustomerHistory,
  calendar: BusinessCalendar,
  now: Date,
): Decision {
  const stop = stopReason(definition, run, history, now)
  if (stop !== undefined) return { kind: 'stop', reason: stop }
  const step: PlaybookStep | undefined = definition.steps[run.stepIndex]
  if (step === undefined) return { kind: 'end', outcome: 'finished' }
  switch (step.kind) {
    case 'wait': {
      // The first wait counts from what set the run off: a job that came late delays nothing.
      const until = run.wakeAt ?? waitEnd(step.amount, step.unit, run.stepIndex === 0 ? run.startedAt : now, calendar)
      return until > now
        ? { kind: 'wait', until, why: 'wait' }
        : { kind: 'pass', to: run.stepIndex + 1, outcome: 'waited' }
    }
    case 'check': {
      if (holds(step.condition, factsAt(history, now, run.startedAt)))
        return { kind: 'pass', to: run.stepIndex + 1, outcome: 'holds' }
      return step.otherwise === 'end'
        ? { kind: 'end', outcome: 'condition' }
        : { kind: 'pass', to: run.stepIndex + 2, outcome: 'left_out' }
    }
    case 'action': {
      const reachesCustomer = step.automatic && step.action === 'mail'
      const open = definition.officeHours ? nextOfficeTime(now, calendar) : now
      if (reachesCustomer && open > now) return { kind: 'wait', until: open, why: 'office_hours' }
      const due = new Date(now.getTime() + step.dueInHours * UNIT_MS.hours)
      return { kind: 'act', step, dueAt: definition.officeHours ? nextOfficeTime(due, calendar) : due }
    }
    case 'approval':
      return { kind: 'ask', by: step.by }
    case 'end':
      return { kind: 'end', outcome: 'finished' }
  }
}

function waitEnd(
  amount: number,
  unit: 'hours' | 'days' | 'business_days',
  from: Date,
  calendar: BusinessCalendar,
): Date {
  return unit === 'business_days'
    ? addWorkingDays(from, amount, calendar)
    : new Date(from.getTime() + amount * UNIT_MS[unit])
}

function stopReason(
  definition: PlaybookDefinition,
  run: RunState,
  history: CustomerHistory,
  now: Date,
): StopReason | undefined {
  return definition.stopWhen.find((reason) => {
    if (reason === 'answered') return answeredBetween(history, run.startedAt, now) !== undefined
    const step =
      run.opportunityId === null
        ? stageAt(history, now)
        : history.transitions.findLast(({ opportunityId, at }) => opportunityId === run.opportunityId && at <= now)
    return step?.outcome === reason
  })
}
