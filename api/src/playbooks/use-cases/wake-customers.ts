import type { Work } from '../../context.ts'

/** Has the customers looked at whose time has come: waiting runs, delayed cards. Returns how many. */
export async function wakeCustomers(work: Work, _all: boolean): Promise<number> {
  const [row] = await work.database.prisma.$queryRaw<{ woken: number }[]>`
    WITH due AS (
      SELECT account_id FROM playbook_run WHERE status = 'waiting' AND wake_at <= ${work.now()}
      UNION SELECT account_id FROM action WHERE status = 'delayed' AND delayed_until <= ${work.now()}
    )
    SELECT count(*)::int AS woken FROM (
      SELECT graphile_worker.add_job('run_playbooks', json_build_object('accountId', account_id),
        job_key => 'playbooks:' || account_id) FROM due) added`
  return row?.woken ?? 0
}
