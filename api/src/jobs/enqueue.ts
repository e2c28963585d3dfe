import type { Transaction } from '../database/client.ts'

/** Every job of the house with its payload. A task file in jobs/tasks implements each (a test compares the two). */
export interface JobPayloads {
  send_mail: { mailId: string }
  deliver_webhook: { deliveryId: string }
  grade_lead: { leadId: string }
  evaluate_stage: { accountId: string }
  reevaluate_stages: Record<string, never>
  fold_event_counts: Record<string, never>
  forward_events: { eventIds: string[] }
  expire_quotes: Record<string, never>
  remind_about_quote: { quoteId: string }
  stitch_visitor: { anonymousId: string }
  reconcile_catalog: Record<string, never>
  purge_idempotency: Record<string, never>
  retention: Record<string, never>
  score_account: { accountId: string }
  score_customers: Record<string, never>
  train_models: { by?: string }
  sort_question: { turnRowId: string }
  mail_notification: { notificationId: string }
  settle_duplicates: Record<string, never>
  draft_faq: { clusterId: string }
  /** The hour it was due at, which the clock writes; a run that was missed is made up for with its own hour. */
  report_conversations: { _cron?: { ts: string } }
  /** The quarter of an hour it was due at. */
  send_reports: { _cron?: { ts: string } }
  /** Something happened with a customer, or its time has come: playbooks go on, next best actions are proposed anew. */
  run_playbooks: { accountId: string }
  /** By the clock: finds the customers whose time has come. */
  wake_playbooks: { all?: boolean; _cron?: { ts: string } }
}
export type JobName = keyof JobPayloads

export interface JobOptions {
  readonly runAt?: Date
  /** A job with the key of one that waits replaces it. */
  readonly key?: string
  readonly maxAttempts?: number
  /** Jobs of one queue run one after the other. */
  readonly queue?: string
}

/** Puts a job into the transaction: it exists exactly if the transaction commits. */
export async function enqueue<Name extends JobName>(
  transaction: Transaction,
  name: Name,
  payload: JobPayloads[Name],
  options: JobOptions = {},
): Promise<void> {
  await transaction.$executeRaw`
    SELECT graphile_worker.add_job(${name}::text, ${JSON.stringify(payload)}::json,
      queue_name => ${options.queue ?? null}::text, run_at => ${options.runAt ?? null}::timestamptz,
      max_attempts => ${options.maxAttempts ?? 12}::int, job_key => ${options.key ?? null}::text)`
}
