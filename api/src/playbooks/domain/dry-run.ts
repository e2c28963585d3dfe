import type { PlaybookDefinition } from '@tradewind/schema/contracts/playbook'
import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import { factsAt } from '../../actions/domain/facts.ts'
import { holds } from './condition.ts'
import { mayRun } from './loop-guard.ts'
import { findTriggers } from './triggers.ts'

export interface DryStart {
  readonly accountId: string
  readonly company: string
  readonly at: Date
}

export interface DryRun {
  /** Times it would have begun. */
  readonly starts: readonly DryStart[]
  /** Times the trigger was there and the condition did not hold. */
  readonly unmet: number
  /** Times the loop guard would have kept it back. */
  readonly guarded: number
}

/**
 * What a playbook would have begun in the past, from stored history alone: every trigger of the period is judged by the
 * facts of its own moment. Contacts, owner and scores have no history and count as they are now.
 */
export function dryRun(
  definition: PlaybookDefinition,
  histories: readonly CustomerHistory[],
  from: Date,
  to: Date,
): DryRun {
  const starts: DryStart[] = []
  let unmet = 0
  let guarded = 0
  for (const history of histories) {
    const begun: Date[] = []
    const hits = findTriggers(definition.trigger, history, from, to)
    for (const { at } of [...hits].sort((a, b) => a.at.getTime() - b.at.getTime())) {
      if (!holds(definition.condition, factsAt(history, at, at))) unmet += 1
      else if (!mayRun(definition.loopGuard, begun, at)) guarded += 1
      else {
        begun.push(at)
        starts.push({ accountId: history.accountId, company: history.company, at })
      }
    }
  }
  starts.sort((a, b) => b.at.getTime() - a.at.getTime())
  return { starts, unmet, guarded }
}
