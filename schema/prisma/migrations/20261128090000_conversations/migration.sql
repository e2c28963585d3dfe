-- Talks with the advisor, what is learned from them, and the questions nobody could answer.

ALTER TYPE "TimelineKind" ADD VALUE 'conversation';

CREATE TYPE "AdvisorStep" AS ENUM ('industry', 'need', 'details', 'recommendation', 'comparison', 'calculation', 'quotation', 'contact', 'filed', 'handed_off');
CREATE TYPE "AnswerOutcome" AS ENUM ('answered', 'partly', 'unknown', 'refused');
CREATE TYPE "FeedbackVerdict" AS ENUM ('up', 'down');
CREATE TYPE "ClusterStatus" AS ENUM ('open', 'drafted', 'answered', 'dismissed');
CREATE TYPE "DraftStatus" AS ENUM ('none', 'queued', 'done', 'failed');

CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "anonymous_id" TEXT,
    "account_id" UUID,
    "contact_id" UUID,
    "lead_id" UUID,
    "owner_id" UUID,
    "page" JSONB,
    "state" JSONB NOT NULL DEFAULT '{}',
    "facts" JSONB NOT NULL DEFAULT '{}',
    "step" "AdvisorStep" NOT NULL DEFAULT 'industry',
    "reached_step" "AdvisorStep" NOT NULL DEFAULT 'industry',
    "turn_count" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_turn_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_off_at" TIMESTAMPTZ(3),
    "taken_over_at" TIMESTAMPTZ(3),
    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "conversation_last_turn_at_id_idx" ON "conversation"("last_turn_at" DESC, "id");
CREATE INDEX "conversation_started_at_idx" ON "conversation"("started_at");
CREATE INDEX "conversation_account_id_last_turn_at_idx" ON "conversation"("account_id", "last_turn_at" DESC);
CREATE INDEX "conversation_lead_id_idx" ON "conversation"("lead_id");
CREATE INDEX "conversation_owner_id_idx" ON "conversation"("owner_id");

CREATE TABLE "conversation_turn" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "turn_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "buyer_text" TEXT NOT NULL,
    "advisor_text" TEXT NOT NULL,
    "step_before" "AdvisorStep" NOT NULL,
    "step_after" "AdvisorStep" NOT NULL,
    "outcome" "AnswerOutcome",
    "question_kind" TEXT,
    "parameters" TEXT[],
    "skus" TEXT[],
    "unserved" TEXT[],
    "competitors" TEXT[],
    "gate_statements" INTEGER NOT NULL DEFAULT 0,
    "gate_removed" INTEGER NOT NULL DEFAULT 0,
    "total_ms" INTEGER,
    "by" TEXT NOT NULL,
    "filed" JSONB NOT NULL,
    "search_text" TEXT NOT NULL,
    "search_grams" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "conversation_turn_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "conversation_turn_conversation_id_turn_id_key" ON "conversation_turn"("conversation_id", "turn_id");
CREATE UNIQUE INDEX "conversation_turn_conversation_id_position_key" ON "conversation_turn"("conversation_id", "position");
CREATE INDEX "conversation_turn_at_idx" ON "conversation_turn"("at");

CREATE TABLE "conversation_label" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    CONSTRAINT "conversation_label_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "conversation_label_conversation_id_idx" ON "conversation_label"("conversation_id");
CREATE INDEX "conversation_label_label_idx" ON "conversation_label"("label");

CREATE TABLE "turn_feedback" (
    "id" UUID NOT NULL,
    "turn_row_id" UUID NOT NULL,
    "user_id" UUID,
    "verdict" "FeedbackVerdict" NOT NULL,
    "correction" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "turn_feedback_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "turn_feedback_turn_row_id_idx" ON "turn_feedback"("turn_row_id");
CREATE INDEX "turn_feedback_at_idx" ON "turn_feedback"("at");

CREATE TABLE "question_cluster" (
    "id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "status" "ClusterStatus" NOT NULL DEFAULT 'open',
    "draft_status" "DraftStatus" NOT NULL DEFAULT 'none',
    "cms_id" TEXT,
    "cms_url" TEXT,
    "draft_error" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_asked_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "question_cluster_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "question_cluster_status_last_asked_at_idx" ON "question_cluster"("status", "last_asked_at" DESC);
CREATE INDEX "question_cluster_cms_id_idx" ON "question_cluster"("cms_id");

CREATE TABLE "unanswered_question" (
    "id" UUID NOT NULL,
    "turn_row_id" UUID NOT NULL,
    "cluster_id" UUID,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "codes" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "unanswered_question_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "unanswered_question_turn_row_id_key" ON "unanswered_question"("turn_row_id");
CREATE INDEX "unanswered_question_cluster_id_idx" ON "unanswered_question"("cluster_id");
CREATE INDEX "unanswered_question_at_idx" ON "unanswered_question"("at");

ALTER TABLE "conversation" ADD CONSTRAINT "conversation_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "conversation_turn" ADD CONSTRAINT "conversation_turn_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "conversation_label" ADD CONSTRAINT "conversation_label_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "conversation_label" ADD CONSTRAINT "conversation_label_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "turn_feedback" ADD CONSTRAINT "turn_feedback_turn_row_id_fkey" FOREIGN KEY ("turn_row_id") REFERENCES "conversation_turn"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "turn_feedback" ADD CONSTRAINT "turn_feedback_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "unanswered_question" ADD CONSTRAINT "unanswered_question_turn_row_id_fkey" FOREIGN KEY ("turn_row_id") REFERENCES "conversation_turn"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "unanswered_question" ADD CONSTRAINT "unanswered_question_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "question_cluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Guards that the schema language cannot say.

ALTER TABLE "conversation" ADD CONSTRAINT "conversation_times" CHECK ("last_turn_at" >= "started_at" AND "turn_count" >= 0);
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_contact_has_account" CHECK ("contact_id" IS NULL OR "account_id" IS NOT NULL);
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_taken_by_somebody" CHECK ("taken_over_at" IS NULL OR "owner_id" IS NOT NULL);
ALTER TABLE "conversation_turn" ADD CONSTRAINT "conversation_turn_sane" CHECK ("position" >= 0 AND "gate_statements" >= 0 AND "gate_removed" >= 0 AND ("total_ms" IS NULL OR "total_ms" >= 0));
ALTER TABLE "conversation_label" ADD CONSTRAINT "conversation_label_text" CHECK (length(btrim("label")) BETWEEN 1 AND 40);
CREATE UNIQUE INDEX "conversation_label_live" ON "conversation_label"("conversation_id", "label") WHERE "removed_at" IS NULL;
CREATE UNIQUE INDEX "turn_feedback_of_user" ON "turn_feedback"("turn_row_id", "user_id") WHERE "user_id" IS NOT NULL;
CREATE UNIQUE INDEX "turn_feedback_of_buyer" ON "turn_feedback"("turn_row_id") WHERE "user_id" IS NULL;
ALTER TABLE "question_cluster" ADD CONSTRAINT "question_cluster_answered" CHECK (("status" = 'answered') = ("answered_at" IS NOT NULL));
ALTER TABLE "question_cluster" ADD CONSTRAINT "question_cluster_draft" CHECK ("draft_status" <> 'done' OR ("cms_id" IS NOT NULL AND "cms_url" IS NOT NULL));
ALTER TABLE "question_cluster" ADD CONSTRAINT "question_cluster_drafted" CHECK ("status" <> 'drafted' OR "draft_status" = 'done');
CREATE INDEX "unanswered_question_unsorted" ON "unanswered_question"("at", "id") WHERE "cluster_id" IS NULL;
-- A part of a word anywhere, and Chinese and Japanese, where two characters are a word and trigrams find none.
CREATE INDEX "conversation_turn_search_trgm" ON "conversation_turn" USING gin ("search_text" gin_trgm_ops);
CREATE INDEX "conversation_turn_search_grams" ON "conversation_turn" USING gin ("search_grams");

-- What was said stays as it was said.
CREATE FUNCTION "conversation_turn_is_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a turn of a conversation is never changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "conversation_turn_is_history" BEFORE UPDATE OR DELETE ON "conversation_turn" FOR EACH ROW EXECUTE FUNCTION "conversation_turn_is_history"();
