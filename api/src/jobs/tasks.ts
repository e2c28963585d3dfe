import type { JobName } from './enqueue.ts'
import type { Task } from './task.ts'
import { deliverWebhook } from './tasks/deliver-webhook.ts'
import { draftFaq } from './tasks/draft-faq.ts'
import { evaluateStage } from './tasks/evaluate-stage.ts'
import { expireQuotes } from './tasks/expire-quotes.ts'
import { foldEventCounts } from './tasks/fold-event-counts.ts'
import { forwardEvents } from './tasks/forward-events.ts'
import { gradeLead } from './tasks/grade-lead.ts'
import { mailNotification } from './tasks/mail-notification.ts'
import { purgeIdempotency } from './tasks/purge-idempotency.ts'
import { reconcileCatalog } from './tasks/reconcile-catalog.ts'
import { reevaluateStages } from './tasks/reevaluate-stages.ts'
import { remindAboutQuote } from './tasks/remind-about-quote.ts'
import { reportConversations } from './tasks/report-conversations.ts'
import { retention } from './tasks/retention.ts'
import { runPlaybooks } from './tasks/run-playbooks.ts'
import { scoreAccount } from './tasks/score-account.ts'
import { scoreCustomers } from './tasks/score-customers.ts'
import { sendMail } from './tasks/send-mail.ts'
import { sendReports } from './tasks/send-reports.ts'
import { settleDuplicates } from './tasks/settle-duplicates.ts'
import { sortQuestion } from './tasks/sort-question.ts'
import { stitchVisitor } from './tasks/stitch-visitor.ts'
import { trainModels } from './tasks/train-models.ts'
import { wakePlaybooks } from './tasks/wake-playbooks.ts'

/** What is done for each job of the house. */
export const TASKS: { readonly [Name in JobName]: Task<Name> } = {
  send_mail: sendMail,
  deliver_webhook: deliverWebhook,
  grade_lead: gradeLead,
  evaluate_stage: evaluateStage,
  reevaluate_stages: reevaluateStages,
  fold_event_counts: foldEventCounts,
  forward_events: forwardEvents,
  expire_quotes: expireQuotes,
  remind_about_quote: remindAboutQuote,
  stitch_visitor: stitchVisitor,
  reconcile_catalog: reconcileCatalog,
  purge_idempotency: purgeIdempotency,
  retention,
  score_account: scoreAccount,
  score_customers: scoreCustomers,
  train_models: trainModels,
  sort_question: sortQuestion,
  mail_notification: mailNotification,
  settle_duplicates: settleDuplicates,
  draft_faq: draftFaq,
  report_conversations: reportConversations,
  send_reports: sendReports,
  run_playbooks: runPlaybooks,
  wake_playbooks: wakePlaybooks,
}
