import type { Work } from '../../context.ts'
import { Prisma } from '../../generated/prisma/client.ts'

/** Every night the customers are looked at whose last sign is no older. */
const NIGHTLY_DAYS = 120

/**
 * Has the customers looked at whose time has come: waiting runs and delayed cards. Silence has a job of its own, which
 * each look at a customer puts into the queue. Once a night all with whom something is going on are looked at, so that
 * nothing depends on a single job. Returns how many.
 */
export async function wakeCustomers(work: Work, all: boolean): Promise<number> {
  const { prisma } = work.database
  const now = work.now()
  const due = all ? lively(now) : waiting(now)
  const [row] = await prisma.$queryRaw<{ woken: number }[]>`
    WITH due AS (SELECT x.account_id FROM (${due}) x JOIN account a ON a.id = x.account_id WHERE a.merged_into_id IS NULL)
    SELECT count(*)::int AS woken FROM (
      SELECT graphile_worker.add_job('run_playbooks', json_build_object('accountId', account_id),
        job_key => 'playbooks:' || account_id, priority => ${all ? 10 : 0}::int) FROM due) added`
  return row?.woken ?? 0
}

const waiting = (now: Date) => Prisma.sql`
  SELECT r.account_id FROM playbook_run r JOIN playbook p ON p.id = r.playbook_id AND p.status = 'active'
  WHERE r.status = 'waiting' AND (r.wake_at IS NULL OR r.wake_at <= ${now})
  UNION SELECT account_id FROM action WHERE status = 'delayed' AND delayed_until <= ${now}`

const lively = (now: Date) => Prisma.sql`
  SELECT id AS account_id FROM account
  WHERE created_at >= ${new Date(now.getTime() - NIGHTLY_DAYS * 86_400_000)}
  UNION SELECT account_id FROM event
    WHERE account_id IS NOT NULL AND occurred_at >= ${new Date(now.getTime() - NIGHTLY_DAYS * 86_400_000)}
  UNION SELECT account_id FROM opportunity WHERE status = 'open'
  UNION SELECT account_id FROM quote WHERE status IN ('sent', 'viewed')
  UNION SELECT account_id FROM action WHERE status = 'pending' AND origin = 'next_best_action'`
