import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import { factsAt } from '../../actions/domain/facts.ts'
import type { Transaction } from '../../database/client.ts'
import { uuidFrom } from '../../events/domain/event-id.ts'
import { holds } from '../domain/condition.ts'
import { mayRun } from '../domain/loop-guard.ts'
import { findTriggers, type TriggerHit } from '../domain/triggers.ts'
import type { ActivePlaybook } from '../store/playbook.store.ts'

/** What happened longer ago no longer sets anything off: an outage is made up for, history is not. */
const LATEST_START_MS = 7 * 86_400_000

/**
 * Begins the runs that a customer's history sets off and that have not begun. The same happening begins one once, however
 * often this runs and in however many processes: the key of the trigger is unique. What the loop guard keeps back is
 * written down as skipped. A trigger whose condition does not hold leaves no trace and is not looked at again once it is
 * a week old.
 */
export async function startRuns(
  transaction: Transaction,
  playbooks: readonly ActivePlaybook[],
  history: CustomerHistory,
  now: Date,
): Promise<number> {
  let begun = 0
  for (const playbook of playbooks) {
    const oldest =
      playbook.definition.trigger.kind === 'value_above'
        ? playbook.publishedAt
        : new Date(Math.max(playbook.publishedAt.getTime(), now.getTime() - LATEST_START_MS))
    const hits = findTriggers(playbook.definition.trigger, history, oldest, now)
    if (hits.length === 0) continue
    const runs = await transaction.playbookRun.findMany({
      where: { playbookId: playbook.id, accountId: history.accountId },
      select: { triggerKey: true, startedAt: true, status: true, opportunityId: true },
    })
    // A run may have come with a merged customer, under that one's id; a step of its stage history has another id here.
    const known = new Set(runs.map(({ triggerKey }) => triggerKey.slice(triggerKey.indexOf(':') + 1)))
    const begunWith = ({ at, opportunityId }: TriggerHit): boolean =>
      runs.some((run) => run.startedAt.getTime() === at.getTime() && run.opportunityId === opportunityId)
    const starts = runs.filter(({ status }) => status !== 'skipped').map(({ startedAt }) => startedAt)
    for (const hit of hits) {
      if (known.has(hit.key) || begunWith(hit)) continue
      const triggerKey = `${history.accountId}:${hit.key}`
      if (!holds(playbook.definition.condition, factsAt(history, now, hit.at))) continue
      const allowed = mayRun(playbook.definition.loopGuard, starts, hit.at)
      const id = uuidFrom(`playbook-run:${playbook.id}:${triggerKey}`)
      const { count } = await transaction.playbookRun.createMany({
        data: [
          {
            id,
            playbookId: playbook.id,
            version: playbook.version,
            accountId: history.accountId,
            opportunityId: hit.opportunityId,
            triggerKey,
            startedAt: hit.at,
            ...(allowed ? {} : { status: 'skipped' as const, outcome: 'loop_guard', endedAt: now }),
          },
        ],
        skipDuplicates: true,
      })
      if (count === 0) continue
      await transaction.playbookRunStep.create({
        data: {
          runId: id,
          step: 'trigger',
          outcome: allowed ? 'started' : 'loop_guard',
          detail: { trigger: playbook.definition.trigger.kind, at: hit.at.toISOString() },
          at: now,
        },
      })
      if (!allowed) continue
      starts.push(hit.at)
      begun += 1
    }
  }
  return begun
}
