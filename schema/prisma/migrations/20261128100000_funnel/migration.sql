-- The funnel engine: deals with stages, rules with versions, scores and the models behind them, playbooks and the
-- actions they propose, comments, notifications, saved views, reports, merged customers.

ALTER TYPE "TimelineKind" ADD VALUE 'opportunity';
ALTER TYPE "TimelineKind" ADD VALUE 'action';
ALTER TYPE "TimelineKind" ADD VALUE 'comment';
ALTER TYPE "TimelineKind" ADD VALUE 'meeting_note';
ALTER TYPE "TimelineKind" ADD VALUE 'merge';
ALTER TYPE "TimelineKind" ADD VALUE 'playbook';

-- CreateEnum
CREATE TYPE "LostCategory" AS ENUM ('price', 'delivery_time', 'function_mismatch', 'competitor', 'slow_follow_up', 'budget', 'no_decision', 'other');

-- CreateEnum
CREATE TYPE "BuyingRole" AS ENUM ('decision_maker', 'economic_buyer', 'technical', 'user', 'purchaser', 'champion', 'gatekeeper');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('supporter', 'neutral', 'opponent', 'unknown');

-- CreateEnum
CREATE TYPE "ScoreKind" AS ENUM ('risk', 'win', 'intent');

-- CreateEnum
CREATE TYPE "ModelKind" AS ENUM ('risk', 'win', 'intent', 'behaviour_weights');

-- CreateEnum
CREATE TYPE "ModelAlgorithm" AS ENUM ('rules', 'logistic_regression', 'boosted_trees');

-- CreateEnum
CREATE TYPE "ModelStatus" AS ENUM ('candidate', 'active', 'retired');

-- CreateEnum
CREATE TYPE "PlaybookStatus" AS ENUM ('draft', 'active', 'paused', 'archived');

-- CreateEnum
CREATE TYPE "PlaybookRunStatus" AS ENUM ('waiting', 'awaiting_approval', 'done', 'skipped', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "ActionKind" AS ENUM ('call', 'mail', 'whatsapp', 'meeting', 'visit', 'quote', 'task');

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('pending', 'awaiting_approval', 'delayed', 'done', 'skipped', 'expired');

-- CreateEnum
CREATE TYPE "ActionOrigin" AS ENUM ('next_best_action', 'playbook', 'report', 'person');

-- CreateEnum
CREATE TYPE "ContentKind" AS ENUM ('mail_template', 'script', 'document', 'checklist', 'faq');

-- CreateEnum
CREATE TYPE "ReportKind" AS ENUM ('daily', 'weekly');

-- CreateTable
CREATE TABLE "opportunity_contact" (
    "opportunity_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "role" "BuyingRole" NOT NULL,
    "stance" "Stance" NOT NULL DEFAULT 'unknown',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opportunity_contact_pkey" PRIMARY KEY ("opportunity_id", "contact_id")
);

-- CreateTable
CREATE TABLE "external_identity" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "external_identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_merge" (
    "id" UUID NOT NULL,
    "winner_id" UUID NOT NULL,
    "loser_id" UUID NOT NULL,
    "evidence" JSONB NOT NULL,
    "moved" JSONB NOT NULL,
    "merged_by" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_by" TEXT,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage_rule_version" (
    "rule_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "effective_from" TIMESTAMPTZ(3),
    "changed_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stage_rule_version_pkey" PRIMARY KEY ("rule_id", "version")
);

-- CreateTable
CREATE TABLE "model_version" (
    "id" UUID NOT NULL,
    "kind" "ModelKind" NOT NULL,
    "version" INTEGER NOT NULL,
    "algorithm" "ModelAlgorithm" NOT NULL,
    "status" "ModelStatus" NOT NULL DEFAULT 'candidate',
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "metrics" JSONB NOT NULL DEFAULT '{}',
    "trained_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" TEXT NOT NULL,
    "promoted_at" TIMESTAMPTZ(3),
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "opportunity_id" UUID,
    "kind" "ScoreKind" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "factors" JSONB NOT NULL,
    "model_version_id" UUID NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "playbook" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "status" "PlaybookStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 0,
    "draft" JSONB NOT NULL,
    "updated_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "playbook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "playbook_version" (
    "playbook_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "published_by" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "playbook_version_pkey" PRIMARY KEY ("playbook_id", "version")
);

-- CreateTable
CREATE TABLE "playbook_run" (
    "id" UUID NOT NULL,
    "playbook_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "account_id" UUID NOT NULL,
    "opportunity_id" UUID,
    "trigger_key" TEXT NOT NULL,
    "status" "PlaybookRunStatus" NOT NULL DEFAULT 'waiting',
    "step_index" INTEGER NOT NULL DEFAULT 0,
    "wake_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "playbook_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "playbook_run_step" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "playbook_run_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "opportunity_id" UUID,
    "contact_id" UUID,
    "owner_id" UUID,
    "kind" "ActionKind" NOT NULL,
    "status" "ActionStatus" NOT NULL DEFAULT 'pending',
    "origin" "ActionOrigin" NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "reason" JSONB NOT NULL,
    "factors" JSONB NOT NULL DEFAULT '[]',
    "script" JSONB NOT NULL DEFAULT '{}',
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "priority" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "delayed_until" TIMESTAMPTZ(3),
    "playbook_run_id" UUID,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "result" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_item" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "ContentKind" NOT NULL,
    "stages" TEXT[],
    "industries" TEXT[],
    "name" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "url" TEXT,
    "updated_by" TEXT NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_note" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "opportunity_id" UUID,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "minutes" JSONB NOT NULL,
    "read_by" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "opportunity_id" UUID,
    "transition_id" UUID,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "mentions" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "dedupe_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_preference" (
    "user_id" UUID NOT NULL,
    "notifications" JSONB NOT NULL DEFAULT '{}',
    "light_mode" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_preference_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "user_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "period_start" TIMESTAMPTZ(3) NOT NULL,
    "period_end" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_subscription" (
    "user_id" UUID NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "hour" INTEGER NOT NULL,
    "weekday" INTEGER,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_subscription_pkey" PRIMARY KEY ("user_id", "kind")
);

-- CreateTable
CREATE TABLE "channel_cost" (
    "channel" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "amount_usd" DECIMAL(14,2) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_cost_pkey" PRIMARY KEY ("channel", "month")
);

-- CreateIndex
CREATE INDEX "opportunity_contact_contact_id_idx" ON "opportunity_contact"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "external_identity_provider_subject_key" ON "external_identity"("provider", "subject");

-- CreateIndex
CREATE INDEX "external_identity_contact_id_idx" ON "external_identity"("contact_id");

-- CreateIndex
CREATE INDEX "account_merge_winner_id_idx" ON "account_merge"("winner_id");

-- CreateIndex
CREATE INDEX "account_merge_loser_id_idx" ON "account_merge"("loser_id");

-- CreateIndex
CREATE UNIQUE INDEX "model_version_kind_version_key" ON "model_version"("kind", "version");

-- CreateIndex
CREATE INDEX "score_account_id_idx" ON "score"("account_id");

-- CreateIndex
CREATE INDEX "score_opportunity_id_idx" ON "score"("opportunity_id");

-- CreateIndex
CREATE INDEX "score_model_version_id_idx" ON "score"("model_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "playbook_code_key" ON "playbook"("code");

-- CreateIndex
CREATE UNIQUE INDEX "playbook_run_playbook_id_trigger_key_key" ON "playbook_run"("playbook_id", "trigger_key");

-- CreateIndex
CREATE INDEX "playbook_run_account_id_idx" ON "playbook_run"("account_id");

-- CreateIndex
CREATE INDEX "playbook_run_opportunity_id_idx" ON "playbook_run"("opportunity_id");

-- CreateIndex
CREATE INDEX "playbook_run_status_wake_at_idx" ON "playbook_run"("status", "wake_at");

-- CreateIndex
CREATE INDEX "playbook_run_step_run_id_at_idx" ON "playbook_run_step"("run_id", "at");

-- CreateIndex
CREATE INDEX "action_owner_id_status_due_at_idx" ON "action"("owner_id", "status", "due_at");

-- CreateIndex
CREATE INDEX "action_account_id_status_idx" ON "action"("account_id", "status");

-- CreateIndex
CREATE INDEX "action_opportunity_id_idx" ON "action"("opportunity_id");

-- CreateIndex
CREATE INDEX "action_contact_id_idx" ON "action"("contact_id");

-- CreateIndex
CREATE INDEX "action_playbook_run_id_idx" ON "action"("playbook_run_id");

-- CreateIndex
CREATE UNIQUE INDEX "content_item_code_key" ON "content_item"("code");

-- CreateIndex
CREATE INDEX "meeting_note_account_id_happened_at_idx" ON "meeting_note"("account_id", "happened_at" DESC);

-- CreateIndex
CREATE INDEX "meeting_note_opportunity_id_idx" ON "meeting_note"("opportunity_id");

-- CreateIndex
CREATE INDEX "meeting_note_author_id_idx" ON "meeting_note"("author_id");

-- CreateIndex
CREATE INDEX "comment_account_id_created_at_idx" ON "comment"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_opportunity_id_idx" ON "comment"("opportunity_id");

-- CreateIndex
CREATE INDEX "comment_transition_id_idx" ON "comment"("transition_id");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_user_id_dedupe_key_key" ON "notification"("user_id", "dedupe_key");

-- CreateIndex
CREATE INDEX "notification_user_id_created_at_idx" ON "notification"("user_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_user_id_list_name_key" ON "saved_view"("user_id", "list", "name");

-- CreateIndex
CREATE INDEX "report_user_id_created_at_idx" ON "report"("user_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "opportunity_contact" ADD CONSTRAINT "opportunity_contact_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunity_contact" ADD CONSTRAINT "opportunity_contact_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_identity" ADD CONSTRAINT "external_identity_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_merge" ADD CONSTRAINT "account_merge_winner_id_fkey" FOREIGN KEY ("winner_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_merge" ADD CONSTRAINT "account_merge_loser_id_fkey" FOREIGN KEY ("loser_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_rule_version" ADD CONSTRAINT "stage_rule_version_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "stage_rule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_model_version_id_fkey" FOREIGN KEY ("model_version_id") REFERENCES "model_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playbook_version" ADD CONSTRAINT "playbook_version_playbook_id_fkey" FOREIGN KEY ("playbook_id") REFERENCES "playbook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playbook_run" ADD CONSTRAINT "playbook_run_playbook_id_fkey" FOREIGN KEY ("playbook_id") REFERENCES "playbook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playbook_run" ADD CONSTRAINT "playbook_run_playbook_id_version_fkey" FOREIGN KEY ("playbook_id", "version") REFERENCES "playbook_version"("playbook_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playbook_run" ADD CONSTRAINT "playbook_run_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playbook_run" ADD CONSTRAINT "playbook_run_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playbook_run_step" ADD CONSTRAINT "playbook_run_step_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "playbook_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_playbook_run_id_fkey" FOREIGN KEY ("playbook_run_id") REFERENCES "playbook_run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_note" ADD CONSTRAINT "meeting_note_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_note" ADD CONSTRAINT "meeting_note_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_note" ADD CONSTRAINT "meeting_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_transition_id_fkey" FOREIGN KEY ("transition_id") REFERENCES "stage_transition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_preference" ADD CONSTRAINT "user_preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_subscription" ADD CONSTRAINT "report_subscription_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Customers and pipelines

ALTER TABLE "account" ADD COLUMN "channel" TEXT;
CREATE INDEX "account_country_idx" ON "account"("country");
CREATE INDEX "account_industry_idx" ON "account"("industry");
CREATE INDEX "account_merged_into_id_idx" ON "account"("merged_into_id");

ALTER TABLE "pipeline" ADD COLUMN "team_id" UUID, ADD COLUMN "product_line" TEXT, ADD COLUMN "template" TEXT, ADD COLUMN "archived_at" TIMESTAMPTZ(3);
CREATE INDEX "pipeline_team_id_idx" ON "pipeline"("team_id");
ALTER TABLE "pipeline" ADD CONSTRAINT "pipeline_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "stage" ADD COLUMN "max_days" INTEGER, ADD COLUMN "probability" DECIMAL(4,3), ADD COLUMN "archived_at" TIMESTAMPTZ(3);

-- Deals stand in a stage. Deals from before enter the default pipeline where their outcome belongs.

ALTER TABLE "opportunity"
  ADD COLUMN "amount_usd" DECIMAL(14,2),
  ADD COLUMN "team_id" UUID,
  ADD COLUMN "pipeline_id" UUID,
  ADD COLUMN "stage_id" UUID,
  ADD COLUMN "stage_since" TIMESTAMPTZ(3),
  ADD COLUMN "stage_locked_at" TIMESTAMPTZ(3),
  ADD COLUMN "product_line" TEXT,
  ADD COLUMN "expected_close_on" DATE,
  ADD COLUMN "next_step" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "competitor" TEXT,
  ADD COLUMN "lost_category" "LostCategory",
  ADD COLUMN "buyer_lost_category" "LostCategory",
  ADD COLUMN "buyer_lost_reason" TEXT;
UPDATE "opportunity" o SET
  "pipeline_id" = p."id",
  "stage_since" = coalesce(o."closed_at", o."created_at"),
  "team_id" = (SELECT u."team_id" FROM "user" u WHERE u."id" = o."owner_id"),
  "stage_id" = (SELECT s."id" FROM "stage" s WHERE s."pipeline_id" = p."id" AND s."outcome"::text = o."status"::text ORDER BY s."position" LIMIT 1)
FROM "pipeline" p WHERE p."is_default";
ALTER TABLE "opportunity" ALTER COLUMN "pipeline_id" SET NOT NULL, ALTER COLUMN "stage_id" SET NOT NULL, ALTER COLUMN "stage_since" SET NOT NULL;
CREATE INDEX "opportunity_team_id_idx" ON "opportunity"("team_id");
CREATE INDEX "opportunity_status_stage_id_idx" ON "opportunity"("status", "stage_id");
CREATE INDEX "opportunity_closed_at_idx" ON "opportunity"("closed_at");
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_pipeline_id_fkey" FOREIGN KEY ("pipeline_id") REFERENCES "pipeline"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_stage_id_fkey" FOREIGN KEY ("stage_id") REFERENCES "stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "stage_transition" ADD COLUMN "opportunity_id" UUID;
ALTER TABLE "stage_transition" ADD CONSTRAINT "stage_transition_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "stage_transition_opportunity_id_at_idx" ON "stage_transition"("opportunity_id", "at");
CREATE INDEX "stage_transition_to_stage_id_at_idx" ON "stage_transition"("to_stage_id", "at");
DROP INDEX "stage_transition_open_suggestion";
CREATE UNIQUE INDEX "stage_transition_open_suggestion" ON "stage_transition"("account_id", "opportunity_id", "to_stage_id") NULLS NOT DISTINCT WHERE "suggested" AND "resolved_at" IS NULL;

INSERT INTO "stage_rule_version" ("rule_id", "version", "definition", "effective_from", "changed_by")
SELECT r."id", r."version", jsonb_build_object('eventTypes', r."event_types", 'valueMatch', r."value_match", 'threshold', r."threshold",
  'windowHours', r."window_hours", 'targetStageId', r."target_stage_id", 'effect', r."effect", 'reason', r."reason", 'enabled', r."enabled"), NULL, 'system'
FROM "stage_rule" r;

-- Guards that the schema language cannot say.

ALTER TABLE "stage" ADD CONSTRAINT "stage_limits" CHECK (("max_days" IS NULL OR "max_days" > 0) AND ("probability" IS NULL OR "probability" BETWEEN 0 AND 1));
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_amount_usd" CHECK ("amount_usd" >= 0);
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_lost_has_a_category" CHECK ("lost_category" IS NULL OR "status" = 'lost');
ALTER TABLE "external_identity" ADD CONSTRAINT "external_identity_text" CHECK (length("provider") BETWEEN 1 AND 40 AND length("subject") BETWEEN 1 AND 200);
ALTER TABLE "account_merge" ADD CONSTRAINT "account_merge_of_two" CHECK ("winner_id" <> "loser_id" AND ("undone_at" IS NULL) = ("undone_by" IS NULL));
CREATE UNIQUE INDEX "account_merge_live" ON "account_merge"("loser_id") WHERE "undone_at" IS NULL;
CREATE UNIQUE INDEX "model_version_one_active" ON "model_version"("kind") WHERE "status" = 'active';
ALTER TABLE "score" ADD CONSTRAINT "score_value" CHECK ("value" BETWEEN 0 AND 1);
CREATE UNIQUE INDEX "score_one_of_a_kind" ON "score"("account_id", "opportunity_id", "kind") NULLS NOT DISTINCT;
ALTER TABLE "playbook_run" ADD CONSTRAINT "playbook_run_ends" CHECK (("status" IN ('waiting', 'awaiting_approval')) = ("ended_at" IS NULL));
CREATE UNIQUE INDEX "action_one_open" ON "action"("account_id", "dedupe_key") WHERE "status" IN ('pending', 'awaiting_approval', 'delayed');
ALTER TABLE "action" ADD CONSTRAINT "action_decided" CHECK (("status" IN ('done', 'skipped')) <= ("decided_at" IS NOT NULL));
ALTER TABLE "comment" ADD CONSTRAINT "comment_body" CHECK (length(btrim("body")) BETWEEN 1 AND 5000);
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_name" CHECK (length(btrim("name")) BETWEEN 1 AND 60 AND length("query") <= 2000);
CREATE INDEX "notification_unread" ON "notification"("user_id") WHERE "read_at" IS NULL;
ALTER TABLE "report" ADD CONSTRAINT "report_period" CHECK ("period_end" > "period_start");
ALTER TABLE "report_subscription" ADD CONSTRAINT "report_subscription_time" CHECK ("hour" BETWEEN 0 AND 23 AND ("kind" = 'weekly') = ("weekday" IS NOT NULL) AND ("weekday" IS NULL OR "weekday" BETWEEN 1 AND 7));
ALTER TABLE "channel_cost" ADD CONSTRAINT "channel_cost_sane" CHECK ("amount_usd" >= 0 AND extract(day FROM "month") = 1);

-- What was published of a playbook is history.
CREATE FUNCTION "playbook_version_is_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published version of a playbook is never changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "playbook_version_is_history" BEFORE UPDATE ON "playbook_version" FOR EACH ROW EXECUTE FUNCTION "playbook_version_is_history"();
