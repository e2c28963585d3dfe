-- Extensions first: e-mail addresses compare without case, names are searched by similarity.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;


-- CreateEnum
CREATE TYPE "Role" AS ENUM ('visitor', 'sales', 'lead', 'executive', 'marketer', 'admin', 'partner');

-- CreateEnum
CREATE TYPE "LeadStatus" AS ENUM ('open', 'working', 'converted', 'disqualified', 'quarantined');

-- CreateEnum
CREATE TYPE "LeadGrade" AS ENUM ('A', 'B', 'C', 'D');

-- CreateEnum
CREATE TYPE "LeadSource" AS ENUM ('contact_form', 'quote_request', 'selector', 'download', 'advisor', 'partner', 'staff');

-- CreateEnum
CREATE TYPE "OpportunityStatus" AS ENUM ('open', 'won', 'lost');

-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('call', 'mail', 'visit', 'meeting', 'note');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('todo', 'done', 'cancelled');

-- CreateEnum
CREATE TYPE "TimelineKind" AS ENUM ('event', 'activity', 'lead', 'stage', 'quote', 'mail', 'task', 'assignment');

-- CreateEnum
CREATE TYPE "StageOutcome" AS ENUM ('open', 'won', 'lost');

-- CreateEnum
CREATE TYPE "RuleEffect" AS ENUM ('move', 'suggest');

-- CreateEnum
CREATE TYPE "QuoteStatus" AS ENUM ('draft', 'sent', 'viewed', 'accepted', 'declined', 'expired');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('queued', 'sent', 'failed');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'visitor',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "team_id" UUID,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "scopes" TEXT[],
    "user_id" UUID,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "outcome" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "processed_webhook" (
    "id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "processed_webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "code" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "number_series" (
    "code" TEXT NOT NULL,
    "last_value" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL,
    "cms_id" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "publication" JSONB NOT NULL,
    "drawing_svg" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_terms" (
    "sku" TEXT NOT NULL,
    "lead_time_days" INTEGER NOT NULL,
    "stock_quantity" INTEGER NOT NULL DEFAULT 0,
    "hs_code" TEXT,
    "country_of_origin" TEXT NOT NULL,
    "gross_weight_kg" DECIMAL(10,3) NOT NULL,

    CONSTRAINT "product_terms_pkey" PRIMARY KEY ("sku")
);

-- CreateTable
CREATE TABLE "price_list" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "price_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price" (
    "id" UUID NOT NULL,
    "price_list_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "option_code" TEXT NOT NULL DEFAULT '',
    "minimum_quantity" INTEGER NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL,

    CONSTRAINT "price_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_rate" (
    "base" CHAR(3) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "date" DATE NOT NULL,
    "rate" DECIMAL(18,8) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("base","currency","date")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "domain" CITEXT,
    "website" TEXT,
    "country" CHAR(2),
    "industry" TEXT,
    "employee_count" INTEGER,
    "owner_id" UUID,
    "team_id" UUID,
    "stage_id" UUID NOT NULL,
    "stage_since" TIMESTAMPTZ(3) NOT NULL,
    "stage_locked_at" TIMESTAMPTZ(3),
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_share" (
    "account_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_share_pkey" PRIMARY KEY ("account_id","user_id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" CITEXT,
    "phone" TEXT,
    "job_title" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "consent_at" TIMESTAMPTZ(3),
    "consent_purpose" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity_link" (
    "id" UUID NOT NULL,
    "anonymous_id" TEXT NOT NULL,
    "contact_id" UUID NOT NULL,
    "evidence" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "identity_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "contact_id" UUID,
    "source" "LeadSource" NOT NULL,
    "status" "LeadStatus" NOT NULL DEFAULT 'open',
    "name" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "phone" TEXT,
    "company" TEXT,
    "country" CHAR(2),
    "message" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "product_skus" TEXT[],
    "context" JSONB NOT NULL DEFAULT '{}',
    "anonymous_id" TEXT,
    "grade" "LeadGrade" NOT NULL,
    "grade_points" INTEGER NOT NULL,
    "grade_reasons" JSONB NOT NULL,
    "graded_at" TIMESTAMPTZ(3) NOT NULL,
    "graded_by" TEXT NOT NULL,
    "owner_id" UUID,
    "team_id" UUID,
    "disqualified_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opportunity" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" "OpportunityStatus" NOT NULL DEFAULT 'open',
    "amount" DECIMAL(14,4),
    "currency" CHAR(3),
    "owner_id" UUID,
    "lost_reason" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opportunity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "contact_id" UUID,
    "author_id" UUID NOT NULL,
    "kind" "ActivityKind" NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT,
    "duration_minutes" INTEGER,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "owner_id" UUID,
    "title" TEXT NOT NULL,
    "reason" JSONB NOT NULL DEFAULT '{}',
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "status" "TaskStatus" NOT NULL DEFAULT 'todo',
    "done_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "anonymous_id" TEXT,
    "contact_id" UUID,
    "account_id" UUID,
    "value" JSONB,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "source" TEXT NOT NULL,
    "locale" TEXT,
    "context" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timeline_entry" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "contact_id" UUID,
    "kind" "TimelineKind" NOT NULL,
    "action" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL DEFAULT 'system',
    "data" JSONB NOT NULL DEFAULT '{}',
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "timeline_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pipeline" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pipeline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage" (
    "id" UUID NOT NULL,
    "pipeline_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "outcome" "StageOutcome" NOT NULL DEFAULT 'open',

    CONSTRAINT "stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage_rule" (
    "id" UUID NOT NULL,
    "pipeline_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "event_types" TEXT[],
    "value_match" JSONB NOT NULL DEFAULT '{}',
    "threshold" INTEGER NOT NULL,
    "window_hours" INTEGER,
    "target_stage_id" UUID NOT NULL,
    "effect" "RuleEffect" NOT NULL DEFAULT 'move',
    "reason" JSONB NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "stage_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stage_transition" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "from_stage_id" UUID,
    "to_stage_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "rule_id" UUID,
    "rule_version" INTEGER,
    "event_id" UUID,
    "user_id" UUID,
    "reason" JSONB NOT NULL,
    "suggested" BOOLEAN NOT NULL DEFAULT false,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "stage_transition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "lead_id" UUID,
    "opportunity_id" UUID,
    "owner_id" UUID,
    "status" "QuoteStatus" NOT NULL DEFAULT 'draft',
    "current_version" INTEGER NOT NULL DEFAULT 1,
    "access_generation" INTEGER NOT NULL DEFAULT 1,
    "sent_at" TIMESTAMPTZ(3),
    "viewed_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "decline_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_version" (
    "id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "exchange_rate" DECIMAL(18,8) NOT NULL,
    "exchange_date" DATE NOT NULL,
    "incoterm" CHAR(3) NOT NULL,
    "incoterm_place" TEXT NOT NULL,
    "payment_terms" TEXT NOT NULL,
    "lead_time_days" INTEGER NOT NULL,
    "valid_until" DATE NOT NULL,
    "tax_rate_percent" DECIMAL(5,2) NOT NULL,
    "tax_label" TEXT NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "subtotal_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "freight_minor" BIGINT NOT NULL DEFAULT 0,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "frozen_at" TIMESTAMPTZ(3),
    "document" JSONB,
    "pdf_sha256" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_line_item" (
    "id" UUID NOT NULL,
    "quote_version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "list_price_minor" BIGINT NOT NULL,
    "discount_percent" DECIMAL(5,2) NOT NULL DEFAULT 0,
    "unit_price_minor" BIGINT NOT NULL,
    "line_total_minor" BIGINT NOT NULL,
    "options" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "quote_line_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "quote_id" UUID,
    "template" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text_body" TEXT NOT NULL,
    "html_body" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "message_id" TEXT NOT NULL,
    "status" "MailStatus" NOT NULL DEFAULT 'queued',
    "error" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_endpoint" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "topics" TEXT[],
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_status" INTEGER,
    "last_error" TEXT,
    "delivered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "user_team_id_idx" ON "user"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_name_key" ON "team"("name");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "credential_user_id_idx" ON "credential"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_provider_id_account_id_key" ON "credential"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_hash_key" ON "api_key"("key_hash");

-- CreateIndex
CREATE INDEX "api_key_user_id_idx" ON "api_key"("user_id");

-- CreateIndex
CREATE INDEX "idempotency_record_created_at_idx" ON "idempotency_record"("created_at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_subject_id_at_idx" ON "audit_entry"("subject", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "product_cms_id_key" ON "product"("cms_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_sku_key" ON "product"("sku");

-- CreateIndex
CREATE UNIQUE INDEX "product_slug_key" ON "product"("slug");

-- CreateIndex
CREATE INDEX "product_category_idx" ON "product"("category");

-- CreateIndex
CREATE UNIQUE INDEX "price_list_code_key" ON "price_list"("code");

-- CreateIndex
CREATE INDEX "price_sku_idx" ON "price"("sku");

-- CreateIndex
CREATE UNIQUE INDEX "price_price_list_id_sku_option_code_minimum_quantity_key" ON "price"("price_list_id", "sku", "option_code", "minimum_quantity");

-- CreateIndex
CREATE UNIQUE INDEX "account_domain_key" ON "account"("domain");

-- CreateIndex
CREATE INDEX "account_owner_id_idx" ON "account"("owner_id");

-- CreateIndex
CREATE INDEX "account_team_id_idx" ON "account"("team_id");

-- CreateIndex
CREATE INDEX "account_stage_id_idx" ON "account"("stage_id");

-- CreateIndex
CREATE INDEX "account_created_at_id_idx" ON "account"("created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "account_share_user_id_idx" ON "account_share"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_email_key" ON "contact"("email");

-- CreateIndex
CREATE INDEX "contact_account_id_idx" ON "contact"("account_id");

-- CreateIndex
CREATE INDEX "identity_link_anonymous_id_idx" ON "identity_link"("anonymous_id");

-- CreateIndex
CREATE INDEX "identity_link_contact_id_idx" ON "identity_link"("contact_id");

-- CreateIndex
CREATE INDEX "lead_status_created_at_id_idx" ON "lead"("status", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "lead_account_id_idx" ON "lead"("account_id");

-- CreateIndex
CREATE INDEX "lead_contact_id_idx" ON "lead"("contact_id");

-- CreateIndex
CREATE INDEX "lead_owner_id_idx" ON "lead"("owner_id");

-- CreateIndex
CREATE INDEX "lead_team_id_idx" ON "lead"("team_id");

-- CreateIndex
CREATE INDEX "opportunity_account_id_idx" ON "opportunity"("account_id");

-- CreateIndex
CREATE INDEX "opportunity_owner_id_idx" ON "opportunity"("owner_id");

-- CreateIndex
CREATE INDEX "activity_account_id_happened_at_idx" ON "activity"("account_id", "happened_at" DESC);

-- CreateIndex
CREATE INDEX "activity_author_id_idx" ON "activity"("author_id");

-- CreateIndex
CREATE INDEX "task_owner_id_status_due_at_idx" ON "task"("owner_id", "status", "due_at");

-- CreateIndex
CREATE INDEX "task_account_id_idx" ON "task"("account_id");

-- CreateIndex
CREATE INDEX "event_account_id_occurred_at_id_idx" ON "event"("account_id", "occurred_at" DESC, "id");

-- CreateIndex
CREATE INDEX "event_contact_id_occurred_at_idx" ON "event"("contact_id", "occurred_at" DESC);

-- CreateIndex
CREATE INDEX "event_received_at_idx" ON "event"("received_at");

-- CreateIndex
CREATE INDEX "timeline_entry_account_id_occurred_at_id_idx" ON "timeline_entry"("account_id", "occurred_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "timeline_entry_kind_action_source_id_key" ON "timeline_entry"("kind", "action", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "pipeline_code_key" ON "pipeline"("code");

-- CreateIndex
CREATE UNIQUE INDEX "stage_pipeline_id_code_key" ON "stage"("pipeline_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "stage_pipeline_id_position_key" ON "stage"("pipeline_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "stage_rule_pipeline_id_code_key" ON "stage_rule"("pipeline_id", "code");

-- CreateIndex
CREATE INDEX "stage_transition_account_id_at_idx" ON "stage_transition"("account_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "quote_number_key" ON "quote"("number");

-- CreateIndex
CREATE INDEX "quote_account_id_idx" ON "quote"("account_id");

-- CreateIndex
CREATE INDEX "quote_owner_id_idx" ON "quote"("owner_id");

-- CreateIndex
CREATE INDEX "quote_status_idx" ON "quote"("status");

-- CreateIndex
CREATE UNIQUE INDEX "quote_version_quote_id_version_key" ON "quote_version"("quote_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "quote_line_item_quote_version_id_position_key" ON "quote_line_item"("quote_version_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_message_id_key" ON "mail_message"("message_id");

-- CreateIndex
CREATE INDEX "mail_message_account_id_created_at_idx" ON "mail_message"("account_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "mail_message_quote_id_idx" ON "mail_message"("quote_id");

-- CreateIndex
CREATE INDEX "webhook_delivery_endpoint_id_created_at_idx" ON "webhook_delivery"("endpoint_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price" ADD CONSTRAINT "price_price_list_id_fkey" FOREIGN KEY ("price_list_id") REFERENCES "price_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_stage_id_fkey" FOREIGN KEY ("stage_id") REFERENCES "stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_share" ADD CONSTRAINT "account_share_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_share" ADD CONSTRAINT "account_share_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity_link" ADD CONSTRAINT "identity_link_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_entry_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage" ADD CONSTRAINT "stage_pipeline_id_fkey" FOREIGN KEY ("pipeline_id") REFERENCES "pipeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_rule" ADD CONSTRAINT "stage_rule_pipeline_id_fkey" FOREIGN KEY ("pipeline_id") REFERENCES "pipeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_rule" ADD CONSTRAINT "stage_rule_target_stage_id_fkey" FOREIGN KEY ("target_stage_id") REFERENCES "stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_transition" ADD CONSTRAINT "stage_transition_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_transition" ADD CONSTRAINT "stage_transition_from_stage_id_fkey" FOREIGN KEY ("from_stage_id") REFERENCES "stage"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_transition" ADD CONSTRAINT "stage_transition_to_stage_id_fkey" FOREIGN KEY ("to_stage_id") REFERENCES "stage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_transition" ADD CONSTRAINT "stage_transition_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "stage_rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_transition" ADD CONSTRAINT "stage_transition_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_line_item" ADD CONSTRAINT "quote_line_item_quote_version_id_fkey" FOREIGN KEY ("quote_version_id") REFERENCES "quote_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Guards that the schema language cannot say.

ALTER TABLE "event" ADD CONSTRAINT "event_has_a_subject" CHECK (num_nonnulls("anonymous_id", "contact_id", "account_id") > 0);
CREATE INDEX "event_unstitched" ON "event"("anonymous_id", "occurred_at") WHERE "contact_id" IS NULL;
CREATE INDEX "event_anonymous_idx" ON "event"("anonymous_id");
CREATE UNIQUE INDEX "identity_link_live" ON "identity_link"("anonymous_id") WHERE "ended_at" IS NULL;

-- An event is history: only whom it belongs to may be filled in later.
CREATE FUNCTION "event_is_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."type", NEW."anonymous_id", NEW."value", NEW."occurred_at", NEW."received_at", NEW."source", NEW."context")
     IS DISTINCT FROM
     (OLD."id", OLD."type", OLD."anonymous_id", OLD."value", OLD."occurred_at", OLD."received_at", OLD."source", OLD."context") THEN
    RAISE EXCEPTION 'an event is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "event_is_history" BEFORE UPDATE ON "event" FOR EACH ROW EXECUTE FUNCTION "event_is_history"();

CREATE UNIQUE INDEX "pipeline_one_default" ON "pipeline"("is_default") WHERE "is_default";
ALTER TABLE "stage" ADD CONSTRAINT "stage_position_positive" CHECK ("position" > 0);
ALTER TABLE "stage_rule" ADD CONSTRAINT "stage_rule_threshold" CHECK ("threshold" >= 1 AND ("window_hours" IS NULL OR "window_hours" > 0) AND cardinality("event_types") > 0);
ALTER TABLE "stage_transition" ADD CONSTRAINT "stage_transition_moves" CHECK ("from_stage_id" IS DISTINCT FROM "to_stage_id");
CREATE UNIQUE INDEX "stage_transition_open_suggestion" ON "stage_transition"("account_id", "to_stage_id") WHERE "suggested" AND "resolved_at" IS NULL;

ALTER TABLE "account" ADD CONSTRAINT "account_not_merged_into_itself" CHECK ("merged_into_id" IS DISTINCT FROM "id");
ALTER TABLE "account" ADD CONSTRAINT "account_country" CHECK ("country" ~ '^[A-Z]{2}$');
ALTER TABLE "account" ADD CONSTRAINT "account_name" CHECK (length(btrim("name")) > 0);
CREATE INDEX "account_name_trgm" ON "account" USING gin ("name" gin_trgm_ops);
ALTER TABLE "contact" ADD CONSTRAINT "contact_email" CHECK ("email" ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "contact" ADD CONSTRAINT "contact_phone" CHECK ("phone" ~ '^\+[1-9][0-9]{4,14}$');
ALTER TABLE "lead" ADD CONSTRAINT "lead_has_a_customer" CHECK ("status" = 'quarantined' OR ("account_id" IS NOT NULL AND "contact_id" IS NOT NULL));
ALTER TABLE "lead" ADD CONSTRAINT "lead_email" CHECK ("email" ~ '^[^@[:space:]]+@[^@[:space:]]+$');
ALTER TABLE "lead" ADD CONSTRAINT "lead_country" CHECK ("country" ~ '^[A-Z]{2}$');
CREATE INDEX "lead_open" ON "lead"("created_at" DESC, "id") WHERE "status" IN ('open', 'working');
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_amount" CHECK ("amount" >= 0 AND ("amount" IS NULL) = ("currency" IS NULL));
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_closed" CHECK (("status" = 'open') = ("closed_at" IS NULL));
ALTER TABLE "activity" ADD CONSTRAINT "activity_duration" CHECK ("duration_minutes" BETWEEN 0 AND 1440);
ALTER TABLE "task" ADD CONSTRAINT "task_done" CHECK (("status" = 'done') = ("done_at" IS NOT NULL));

ALTER TABLE "price" ADD CONSTRAINT "price_sane" CHECK ("amount" >= 0 AND "minimum_quantity" >= 1);
ALTER TABLE "price_list" ADD CONSTRAINT "price_list_dates" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "price_list" ADD CONSTRAINT "price_list_currency" CHECK ("currency" ~ '^[A-Z]{3}$');
ALTER TABLE "exchange_rate" ADD CONSTRAINT "exchange_rate_sane" CHECK ("rate" > 0 AND "base" <> "currency" AND "base" ~ '^[A-Z]{3}$' AND "currency" ~ '^[A-Z]{3}$');
ALTER TABLE "product_terms" ADD CONSTRAINT "product_terms_sane" CHECK ("lead_time_days" >= 0 AND "stock_quantity" >= 0 AND "gross_weight_kg" >= 0);

ALTER TABLE "quote" ADD CONSTRAINT "quote_dates" CHECK (
  ("status" = 'draft' OR "sent_at" IS NOT NULL)
  AND (("status" IN ('accepted', 'declined')) = ("decided_at" IS NOT NULL)));
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_total" CHECK (
  "total_minor" = "subtotal_minor" + "freight_minor" + "tax_minor"
  AND "subtotal_minor" >= 0 AND "discount_minor" >= 0 AND "freight_minor" >= 0 AND "tax_minor" >= 0);
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_sane" CHECK (
  "version" >= 1 AND "exchange_rate" > 0 AND "lead_time_days" >= 0 AND "tax_rate_percent" BETWEEN 0 AND 100
  AND "currency" ~ '^[A-Z]{3}$' AND "incoterm" IN ('EXW','FCA','CPT','CIP','DAP','DPU','DDP','FAS','FOB','CFR','CIF'));
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_frozen" CHECK (("frozen_at" IS NULL) = ("document" IS NULL));
ALTER TABLE "quote_line_item" ADD CONSTRAINT "quote_line_item_total" CHECK (
  "quantity" > 0 AND "unit_price_minor" >= 0 AND "list_price_minor" >= 0 AND "discount_percent" BETWEEN 0 AND 100
  AND "line_total_minor" = "unit_price_minor" * "quantity");

-- What a buyer was sent stays as it was: a frozen version takes nothing but its PDF's checksum, once.
CREATE FUNCTION "quote_version_is_frozen"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."frozen_at" IS NOT NULL THEN
    IF TG_OP = 'DELETE' THEN
      RAISE EXCEPTION 'a frozen quote version is never deleted' USING ERRCODE = 'restrict_violation';
    END IF;
    IF (to_jsonb(NEW) - 'pdf_sha256') IS DISTINCT FROM (to_jsonb(OLD) - 'pdf_sha256')
       OR (OLD."pdf_sha256" IS NOT NULL AND NEW."pdf_sha256" IS DISTINCT FROM OLD."pdf_sha256") THEN
      RAISE EXCEPTION 'a frozen quote version is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "quote_version_is_frozen" BEFORE UPDATE OR DELETE ON "quote_version" FOR EACH ROW EXECUTE FUNCTION "quote_version_is_frozen"();

CREATE FUNCTION "quote_line_item_is_frozen"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE version_id uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW."quote_version_id" ELSE OLD."quote_version_id" END;
BEGIN
  IF EXISTS (SELECT 1 FROM "quote_version" v WHERE v."id" = version_id AND v."frozen_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'a line item of a frozen quote version is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "quote_line_item_is_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "quote_line_item" FOR EACH ROW EXECUTE FUNCTION "quote_line_item_is_frozen"();

ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_sent" CHECK (("status" = 'sent') = ("sent_at" IS NOT NULL));
ALTER TABLE "webhook_endpoint" ADD CONSTRAINT "webhook_endpoint_url" CHECK ("url" ~ '^https?://');
