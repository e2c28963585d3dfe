import type { Transaction } from '../../database/client.ts'
import { OPEN_STATUSES } from '../domain/lifecycle.ts'

/**
 * Has the open proposals of these customers ranked anew: what they are worth and how urgent they are rests on scores and
 * values that have just changed. In the caller's transaction; a customer with nothing open is left alone, and one whose
 * look already waits gets no second one.
 */
export async function rankAnew(transaction: Transaction, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return
  await transaction.$executeRaw`
    SELECT graphile_worker.add_job('run_playbooks', json_build_object('accountId', id), max_attempts => 12,
      job_key => 'playbooks:' || id, priority => ${accountIds.length > 1 ? 10 : 0}::int)
    FROM unnest(${[...accountIds]}::uuid[]) AS t(id)
    WHERE EXISTS (SELECT 1 FROM action a WHERE a.account_id = t.id AND a.status = ANY(${[...OPEN_STATUSES]}::"ActionStatus"[]))`
}
