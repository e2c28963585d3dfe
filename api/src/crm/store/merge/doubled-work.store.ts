import { OPEN_STATUSES } from '../../../actions/domain/lifecycle.ts'
import type { Transaction } from '../../../database/client.ts'

/** What both customers had open of the same kind, as the loser's stood before it was ended. */
export interface DoubledWork {
  readonly runs: readonly { readonly id: string; readonly status: string; readonly wakeAt: string | null }[]
  readonly actions: readonly { readonly id: string; readonly status: string }[]
}

const OPEN_RUNS = ['waiting', 'awaiting_approval']
const OPEN_ACTIONS: readonly string[] = OPEN_STATUSES

/**
 * Ends what the winner has open already: the loser's run of a playbook that goes on with the winner, too, its cards, and
 * cards of the same rule or step. Nobody is asked, or written to, twice. Runs of two deals both go on.
 */
export async function endDoubledWork(
  transaction: Transaction,
  loserId: string,
  winnerId: string,
  at: Date,
): Promise<DoubledWork> {
  const runs = await transaction.$queryRaw<{ id: string; status: string; wakeAt: Date | null }[]>`
    WITH doubled AS (
      SELECT r.id, r.status::text AS status, r.wake_at FROM playbook_run r
      WHERE r.account_id = ${loserId}::uuid AND r.status::text = ANY(${OPEN_RUNS})
        AND EXISTS (SELECT 1 FROM playbook_run w WHERE w.account_id = ${winnerId}::uuid AND w.playbook_id = r.playbook_id
          AND w.status::text = ANY(${OPEN_RUNS}) AND w.opportunity_id IS NOT DISTINCT FROM r.opportunity_id)
      FOR UPDATE OF r
    )
    UPDATE playbook_run r SET status = 'cancelled', outcome = 'merged', ended_at = ${at}, wake_at = NULL
    FROM doubled d WHERE r.id = d.id RETURNING d.id, d.status, d.wake_at AS "wakeAt"`
  const actions = await transaction.$queryRaw<{ id: string; status: string }[]>`
    WITH doubled AS (
      SELECT x.id, x.status::text AS status FROM action x
      WHERE x.account_id = ${loserId}::uuid AND x.status::text = ANY(${[...OPEN_ACTIONS]})
        AND (x.playbook_run_id = ANY(${runs.map(({ id }) => id)}::uuid[])
          OR EXISTS (SELECT 1 FROM action w WHERE w.account_id = ${winnerId}::uuid AND w.dedupe_key = x.dedupe_key
            AND w.status::text = ANY(${[...OPEN_ACTIONS]})))
      FOR UPDATE OF x
    )
    UPDATE action x SET status = 'expired' FROM doubled d WHERE x.id = d.id RETURNING d.id, d.status`
  return { runs: runs.map(({ wakeAt, ...run }) => ({ ...run, wakeAt: wakeAt?.toISOString() ?? null })), actions }
}

/** Opens again what a merge ended, once its rows are the loser's again; what was answered or cancelled since stays so. */
export async function reopenDoubledWork(transaction: Transaction, work: DoubledWork, loserId: string): Promise<void> {
  for (const { id, status, wakeAt } of work.runs)
    await transaction.$executeRaw`
      UPDATE playbook_run SET status = ${status}::"PlaybookRunStatus", outcome = NULL, ended_at = NULL, wake_at = ${wakeAt}::timestamptz
      WHERE id = ${id}::uuid AND account_id = ${loserId}::uuid AND status = 'cancelled' AND outcome = 'merged'`
  for (const { id, status } of work.actions)
    await transaction.$executeRaw`
      UPDATE action SET status = ${status}::"ActionStatus"
      WHERE id = ${id}::uuid AND account_id = ${loserId}::uuid AND status = 'expired'`
}
