import type { Upcoming } from '../../actions/domain/action-parts.ts'
import { upcomingOf } from '../../actions/domain/action-parts.ts'
import type { Transaction } from '../../database/client.ts'

/** What was shown for a step of a run to whoever approved it last; undefined when nobody had to. */
export async function approvedText(
  transaction: Transaction,
  runId: string,
  stepId: string,
): Promise<Upcoming | undefined> {
  const cards = await transaction.action.findMany({
    where: { playbookRunId: runId, status: 'done', dedupeKey: { startsWith: `approval:${runId}:` } },
    orderBy: { decidedAt: 'desc' },
    select: { script: true },
  })
  return cards.flatMap(({ script }) => upcomingOf(script) ?? []).find(({ step }) => step === stepId)
}
