import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."_locales" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_products_industries" AS ENUM('automotive', 'aerospace', 'energy', 'rail', 'construction-machinery', 'new-energy');
  CREATE TYPE "cms"."enum_products_documents_kind" AS ENUM('datasheet', 'manual', 'drawing', 'model-3d', 'certificate', 'software');
  CREATE TYPE "cms"."enum_products_documents_language" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt', 'multi');
  CREATE TYPE "cms"."translation_state" AS ENUM('complete', 'partial', 'missing');
  CREATE TYPE "cms"."enum_products_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__products_v_version_industries" AS ENUM('automotive', 'aerospace', 'energy', 'rail', 'construction-machinery', 'new-energy');
  CREATE TYPE "cms"."enum__products_v_version_documents_kind" AS ENUM('datasheet', 'manual', 'drawing', 'model-3d', 'certificate', 'software');
  CREATE TYPE "cms"."enum__products_v_version_documents_language" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt', 'multi');
  CREATE TYPE "cms"."enum__products_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__products_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_categories_code" AS ENUM('battery-pulse-tools', 'dc-nutrunners', 'air-pulse-tools', 'torque-wrenches', 'torque-sensors', 'controllers', 'accessories');
  CREATE TYPE "cms"."enum_categories_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__categories_v_version_code" AS ENUM('battery-pulse-tools', 'dc-nutrunners', 'air-pulse-tools', 'torque-wrenches', 'torque-sensors', 'controllers', 'accessories');
  CREATE TYPE "cms"."enum__categories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__categories_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_articles_kind" AS ENUM('guide', 'white-paper', 'maintenance', 'case', 'news');
  CREATE TYPE "cms"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__articles_v_version_kind" AS ENUM('guide', 'white-paper', 'maintenance', 'case', 'news');
  CREATE TYPE "cms"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__articles_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__pages_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_users_role" AS ENUM('marketer', 'admin');
  CREATE TYPE "cms"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'deliverWebhook', 'schedulePublish');
  CREATE TYPE "cms"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "cms"."enum_payload_jobs_task_slug" AS ENUM('inline', 'deliverWebhook', 'schedulePublish');
  CREATE TYPE "cms"."enum_home_industries_industry" AS ENUM('automotive', 'aerospace', 'energy', 'rail', 'construction-machinery', 'new-energy');
  CREATE TYPE "cms"."enum_home_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__home_v_version_industries_industry" AS ENUM('automotive', 'aerospace', 'energy', 'rail', 'construction-machinery', 'new-energy');
  CREATE TYPE "cms"."enum__home_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__home_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_navigation_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__navigation_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__navigation_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_company_contacts_purpose" AS ENUM('sales', 'service', 'calibration', 'privacy', 'press', 'general');
  CREATE TYPE "cms"."enum_company_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__company_v_version_contacts_purpose" AS ENUM('sales', 'service', 'calibration', 'privacy', 'press', 'general');
  CREATE TYPE "cms"."enum__company_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__company_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TABLE "cms"."products_selling_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."products_selling_points_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."products_industries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum_products_industries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."products_usage_scenes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."products_usage_scenes_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."products_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."products_faq_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."products_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" varchar
  );
  
  CREATE TABLE "cms"."products_options_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."products_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"competitor" varchar,
  	"model" varchar,
  	"figure" jsonb,
  	"source" varchar,
  	"as_of" timestamp(3) with time zone,
  	"sample" boolean DEFAULT false
  );
  
  CREATE TABLE "cms"."products_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "cms"."enum_products_documents_kind",
  	"revision" varchar,
  	"language" "cms"."enum_products_documents_language"
  );
  
  CREATE TABLE "cms"."products" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sku" varchar,
  	"category_id" integer,
  	"drawing_id" integer,
  	"picture_id" integer,
  	"specifications" jsonb DEFAULT '{}'::jsonb,
  	"slug" varchar,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"catalog_changed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_products_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."products_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"description" jsonb,
  	"operating_conditions" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."products_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"products_id" integer,
  	"certificates_id" integer
  );
  
  CREATE TABLE "cms"."_products_v_version_selling_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_products_v_version_selling_points_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_products_v_version_industries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "cms"."enum__products_v_version_industries",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."_products_v_version_usage_scenes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_products_v_version_usage_scenes_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_products_v_version_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_products_v_version_faq_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_products_v_version_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_products_v_version_options_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_products_v_version_comparisons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"competitor" varchar,
  	"model" varchar,
  	"figure" jsonb,
  	"source" varchar,
  	"as_of" timestamp(3) with time zone,
  	"sample" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_products_v_version_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "cms"."enum__products_v_version_documents_kind",
  	"revision" varchar,
  	"language" "cms"."enum__products_v_version_documents_language",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_products_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_sku" varchar,
  	"version_category_id" integer,
  	"version_drawing_id" integer,
  	"version_picture_id" integer,
  	"version_specifications" jsonb DEFAULT '{}'::jsonb,
  	"version_slug" varchar,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version_catalog_changed_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__products_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__products_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "cms"."_products_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_description" jsonb,
  	"version_operating_conditions" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_products_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"products_id" integer,
  	"certificates_id" integer
  );
  
  CREATE TABLE "cms"."categories_usage_scenes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."categories_usage_scenes_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."categories_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."categories_faq_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."categories" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"picture_id" integer,
  	"code" "cms"."enum_categories_code",
  	"order" numeric DEFAULT 0,
  	"slug" varchar,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_categories_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."categories_locales" (
  	"name" varchar,
  	"summary" varchar,
  	"intro" varchar,
  	"operating_conditions" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_categories_v_version_usage_scenes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_categories_v_version_usage_scenes_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_categories_v_version_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_categories_v_version_faq_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_categories_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_picture_id" integer,
  	"version_code" "cms"."enum__categories_v_version_code",
  	"version_order" numeric DEFAULT 0,
  	"version_slug" varchar,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__categories_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__categories_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "cms"."_categories_v_locales" (
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_intro" varchar,
  	"version_operating_conditions" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."certificates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"kind" varchar,
  	"standard" varchar,
  	"issuer" varchar NOT NULL,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"file_id" integer,
  	"sample" boolean DEFAULT false,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."certificates_locales" (
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"cover_id" integer,
  	"kind" "cms"."enum_articles_kind",
  	"author" varchar,
  	"published_at" timestamp(3) with time zone,
  	"reading_minutes" numeric,
  	"slug" varchar,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."articles_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer
  );
  
  CREATE TABLE "cms"."_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_cover_id" integer,
  	"version_kind" "cms"."enum__articles_v_version_kind",
  	"version_author" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_reading_minutes" numeric,
  	"version_slug" varchar,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__articles_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "cms"."_articles_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer
  );
  
  CREATE TABLE "cms"."pages_blocks_figures_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."pages_blocks_figures_rows_locales" (
  	"value" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."pages_blocks_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "cms"."pages_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"block_name" varchar
  );
  
  CREATE TABLE "cms"."pages_blocks_picture_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."pages_blocks_answers_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."pages_blocks_answers_faq_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."pages_blocks_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "cms"."pages_blocks_call_to_action" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "cms"."pages_blocks_call_to_action_locales" (
  	"title" varchar,
  	"text" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."pages_locales" (
  	"title" varchar,
  	"body" jsonb,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_figures_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_figures_rows_locales" (
  	"value" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_picture" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_picture_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_answers_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_answers_faq_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_call_to_action" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"href" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "cms"."_pages_v_blocks_call_to_action_locales" (
  	"title" varchar,
  	"text" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "cms"."_pages_v_locales" (
  	"version_title" varchar,
  	"version_body" jsonb,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"credit" varchar,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar
  );
  
  CREATE TABLE "cms"."media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sub" varchar NOT NULL,
  	"name" varchar,
  	"email" varchar NOT NULL,
  	"role" "cms"."enum_users_role" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "cms"."payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "cms"."enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "cms"."enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "cms"."payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "cms"."enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer,
  	"categories_id" integer,
  	"certificates_id" integer,
  	"articles_id" integer,
  	"pages_id" integer,
  	"media_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "cms"."payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "cms"."payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."home_hero_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar
  );
  
  CREATE TABLE "cms"."home_hero_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."home_why_us" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."home_why_us_locales" (
  	"figure" varchar,
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."home_industries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"industry" "cms"."enum_home_industries_industry"
  );
  
  CREATE TABLE "cms"."home_industries_locales" (
  	"title" varchar,
  	"pain" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."home_cases_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."home_cases_figures_locales" (
  	"value" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."home_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"sample" boolean DEFAULT false
  );
  
  CREATE TABLE "cms"."home_cases_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."home" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hero_product_id" integer,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"_status" "cms"."enum_home_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."home_locales" (
  	"hero_title" varchar,
  	"hero_text" varchar,
  	"why_us_title" varchar,
  	"industries_title" varchar,
  	"cases_title" varchar,
  	"sample_label" varchar,
  	"resources_title" varchar,
  	"resources_text" varchar,
  	"resources_action" varchar,
  	"world_map_title" varchar,
  	"world_map_caption" varchar,
  	"call_to_action_title" varchar,
  	"call_to_action_text" varchar,
  	"call_to_action_action" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."home_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer,
  	"articles_id" integer
  );
  
  CREATE TABLE "cms"."_home_v_version_hero_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_home_v_version_hero_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_home_v_version_why_us" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_home_v_version_why_us_locales" (
  	"figure" varchar,
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_home_v_version_industries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"industry" "cms"."enum__home_v_version_industries_industry",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_home_v_version_industries_locales" (
  	"title" varchar,
  	"pain" varchar,
  	"help" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_home_v_version_cases_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_home_v_version_cases_figures_locales" (
  	"value" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_home_v_version_cases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"sample" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_home_v_version_cases_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_home_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_hero_product_id" integer,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version__status" "cms"."enum__home_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__home_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "cms"."_home_v_locales" (
  	"version_hero_title" varchar,
  	"version_hero_text" varchar,
  	"version_why_us_title" varchar,
  	"version_industries_title" varchar,
  	"version_cases_title" varchar,
  	"version_sample_label" varchar,
  	"version_resources_title" varchar,
  	"version_resources_text" varchar,
  	"version_resources_action" varchar,
  	"version_world_map_title" varchar,
  	"version_world_map_caption" varchar,
  	"version_call_to_action_title" varchar,
  	"version_call_to_action_text" varchar,
  	"version_call_to_action_action" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_home_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer,
  	"articles_id" integer
  );
  
  CREATE TABLE "cms"."navigation_main_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar
  );
  
  CREATE TABLE "cms"."navigation_main_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."navigation_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar
  );
  
  CREATE TABLE "cms"."navigation_main_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."navigation_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar
  );
  
  CREATE TABLE "cms"."navigation_footer_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."navigation_footer_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."navigation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"_status" "cms"."enum_navigation_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."_navigation_v_version_main_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_navigation_v_version_main_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_navigation_v_version_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_navigation_v_version_main_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_navigation_v_version_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_navigation_v_version_footer_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_navigation_v_version_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_navigation_v_version_footer_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_navigation_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version__status" "cms"."enum__navigation_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__navigation_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."company_addresses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"latitude" numeric,
  	"longitude" numeric
  );
  
  CREATE TABLE "cms"."company_addresses_locales" (
  	"title" varchar,
  	"lines" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."company_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"purpose" "cms"."enum_company_contacts_purpose",
  	"email" varchar,
  	"phone" varchar,
  	"whatsapp" varchar
  );
  
  CREATE TABLE "cms"."company_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"network" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "cms"."company_registrations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" varchar,
  	"number" varchar
  );
  
  CREATE TABLE "cms"."company_terms_of_sale" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" varchar
  );
  
  CREATE TABLE "cms"."company_terms_of_sale_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."company" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"founded" numeric,
  	"employees" numeric,
  	"website" varchar,
  	"bank_beneficiary" varchar,
  	"bank_bank" varchar,
  	"bank_account" varchar,
  	"bank_swift" varchar,
  	"bank_currency" varchar,
  	"sample" boolean DEFAULT false,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"_status" "cms"."enum_company_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."company_locales" (
  	"legal_name" varchar,
  	"tagline" varchar,
  	"description" varchar,
  	"hours" varchar,
  	"demo_notice" varchar,
  	"certificate_library_title" varchar,
  	"certificate_library_text" varchar,
  	"certificate_library_sample_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."company_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "cms"."company_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"certificates_id" integer
  );
  
  CREATE TABLE "cms"."_company_v_version_addresses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_company_v_version_addresses_locales" (
  	"title" varchar,
  	"lines" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_company_v_version_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"purpose" "cms"."enum__company_v_version_contacts_purpose",
  	"email" varchar,
  	"phone" varchar,
  	"whatsapp" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_company_v_version_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"network" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_company_v_version_registrations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" varchar,
  	"number" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_company_v_version_terms_of_sale" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_company_v_version_terms_of_sale_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_company_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_name" varchar,
  	"version_founded" numeric,
  	"version_employees" numeric,
  	"version_website" varchar,
  	"version_bank_beneficiary" varchar,
  	"version_bank_bank" varchar,
  	"version_bank_account" varchar,
  	"version_bank_swift" varchar,
  	"version_bank_currency" varchar,
  	"version_sample" boolean DEFAULT false,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version__status" "cms"."enum__company_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__company_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_company_v_locales" (
  	"version_legal_name" varchar,
  	"version_tagline" varchar,
  	"version_description" varchar,
  	"version_hours" varchar,
  	"version_demo_notice" varchar,
  	"version_certificate_library_title" varchar,
  	"version_certificate_library_text" varchar,
  	"version_certificate_library_sample_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_company_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "cms"."_company_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"certificates_id" integer
  );
  
  ALTER TABLE "cms"."products_selling_points" ADD CONSTRAINT "products_selling_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_selling_points_locales" ADD CONSTRAINT "products_selling_points_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products_selling_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_industries" ADD CONSTRAINT "products_industries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_usage_scenes" ADD CONSTRAINT "products_usage_scenes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_usage_scenes_locales" ADD CONSTRAINT "products_usage_scenes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products_usage_scenes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_faq" ADD CONSTRAINT "products_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_faq_locales" ADD CONSTRAINT "products_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_options" ADD CONSTRAINT "products_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_options_locales" ADD CONSTRAINT "products_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_comparisons" ADD CONSTRAINT "products_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_documents" ADD CONSTRAINT "products_documents_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."products_documents" ADD CONSTRAINT "products_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products" ADD CONSTRAINT "products_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "cms"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."products" ADD CONSTRAINT "products_drawing_id_media_id_fk" FOREIGN KEY ("drawing_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."products" ADD CONSTRAINT "products_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."products_locales" ADD CONSTRAINT "products_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."products_locales" ADD CONSTRAINT "products_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_rels" ADD CONSTRAINT "products_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_rels" ADD CONSTRAINT "products_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "cms"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_rels" ADD CONSTRAINT "products_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_rels" ADD CONSTRAINT "products_rels_certificates_fk" FOREIGN KEY ("certificates_id") REFERENCES "cms"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_selling_points" ADD CONSTRAINT "_products_v_version_selling_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_selling_points_locales" ADD CONSTRAINT "_products_v_version_selling_points_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v_version_selling_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_industries" ADD CONSTRAINT "_products_v_version_industries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_usage_scenes" ADD CONSTRAINT "_products_v_version_usage_scenes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_usage_scenes_locales" ADD CONSTRAINT "_products_v_version_usage_scenes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v_version_usage_scenes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_faq" ADD CONSTRAINT "_products_v_version_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_faq_locales" ADD CONSTRAINT "_products_v_version_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v_version_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_options" ADD CONSTRAINT "_products_v_version_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_options_locales" ADD CONSTRAINT "_products_v_version_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v_version_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_comparisons" ADD CONSTRAINT "_products_v_version_comparisons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_documents" ADD CONSTRAINT "_products_v_version_documents_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_documents" ADD CONSTRAINT "_products_v_version_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v" ADD CONSTRAINT "_products_v_parent_id_products_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_products_v" ADD CONSTRAINT "_products_v_version_category_id_categories_id_fk" FOREIGN KEY ("version_category_id") REFERENCES "cms"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_products_v" ADD CONSTRAINT "_products_v_version_drawing_id_media_id_fk" FOREIGN KEY ("version_drawing_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_products_v" ADD CONSTRAINT "_products_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_locales" ADD CONSTRAINT "_products_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_locales" ADD CONSTRAINT "_products_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_rels" ADD CONSTRAINT "_products_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_rels" ADD CONSTRAINT "_products_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "cms"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_rels" ADD CONSTRAINT "_products_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_rels" ADD CONSTRAINT "_products_v_rels_certificates_fk" FOREIGN KEY ("certificates_id") REFERENCES "cms"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."categories_usage_scenes" ADD CONSTRAINT "categories_usage_scenes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."categories_usage_scenes_locales" ADD CONSTRAINT "categories_usage_scenes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."categories_usage_scenes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."categories_faq" ADD CONSTRAINT "categories_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."categories_faq_locales" ADD CONSTRAINT "categories_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."categories_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."categories" ADD CONSTRAINT "categories_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."categories_locales" ADD CONSTRAINT "categories_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."categories_locales" ADD CONSTRAINT "categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v_version_usage_scenes" ADD CONSTRAINT "_categories_v_version_usage_scenes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v_version_usage_scenes_locales" ADD CONSTRAINT "_categories_v_version_usage_scenes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_categories_v_version_usage_scenes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v_version_faq" ADD CONSTRAINT "_categories_v_version_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v_version_faq_locales" ADD CONSTRAINT "_categories_v_version_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_categories_v_version_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v" ADD CONSTRAINT "_categories_v_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v" ADD CONSTRAINT "_categories_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v_locales" ADD CONSTRAINT "_categories_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v_locales" ADD CONSTRAINT "_categories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."certificates" ADD CONSTRAINT "certificates_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."certificates_locales" ADD CONSTRAINT "certificates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles" ADD CONSTRAINT "articles_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles_locales" ADD CONSTRAINT "articles_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_rels" ADD CONSTRAINT "articles_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v" ADD CONSTRAINT "_articles_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_figures_rows" ADD CONSTRAINT "pages_blocks_figures_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_blocks_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_figures_rows_locales" ADD CONSTRAINT "pages_blocks_figures_rows_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_blocks_figures_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_figures" ADD CONSTRAINT "pages_blocks_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_picture" ADD CONSTRAINT "pages_blocks_picture_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_picture" ADD CONSTRAINT "pages_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_picture_locales" ADD CONSTRAINT "pages_blocks_picture_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_blocks_picture"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_answers_faq" ADD CONSTRAINT "pages_blocks_answers_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_blocks_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_answers_faq_locales" ADD CONSTRAINT "pages_blocks_answers_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_blocks_answers_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_answers" ADD CONSTRAINT "pages_blocks_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_call_to_action" ADD CONSTRAINT "pages_blocks_call_to_action_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_blocks_call_to_action_locales" ADD CONSTRAINT "pages_blocks_call_to_action_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_blocks_call_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_locales" ADD CONSTRAINT "pages_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_figures_rows" ADD CONSTRAINT "_pages_v_blocks_figures_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v_blocks_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_figures_rows_locales" ADD CONSTRAINT "_pages_v_blocks_figures_rows_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v_blocks_figures_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_figures" ADD CONSTRAINT "_pages_v_blocks_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_picture" ADD CONSTRAINT "_pages_v_blocks_picture_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_picture" ADD CONSTRAINT "_pages_v_blocks_picture_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_picture_locales" ADD CONSTRAINT "_pages_v_blocks_picture_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v_blocks_picture"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_answers_faq" ADD CONSTRAINT "_pages_v_blocks_answers_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v_blocks_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_answers_faq_locales" ADD CONSTRAINT "_pages_v_blocks_answers_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v_blocks_answers_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_answers" ADD CONSTRAINT "_pages_v_blocks_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_call_to_action" ADD CONSTRAINT "_pages_v_blocks_call_to_action_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_blocks_call_to_action_locales" ADD CONSTRAINT "_pages_v_blocks_call_to_action_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v_blocks_call_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "cms"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificates_fk" FOREIGN KEY ("certificates_id") REFERENCES "cms"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "cms"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "cms"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "cms"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_hero_links" ADD CONSTRAINT "home_hero_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_hero_links_locales" ADD CONSTRAINT "home_hero_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home_hero_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_why_us" ADD CONSTRAINT "home_why_us_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_why_us_locales" ADD CONSTRAINT "home_why_us_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home_why_us"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_industries" ADD CONSTRAINT "home_industries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_industries_locales" ADD CONSTRAINT "home_industries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home_industries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_cases_figures" ADD CONSTRAINT "home_cases_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_cases_figures_locales" ADD CONSTRAINT "home_cases_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home_cases_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_cases" ADD CONSTRAINT "home_cases_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."home_cases" ADD CONSTRAINT "home_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_cases_locales" ADD CONSTRAINT "home_cases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home" ADD CONSTRAINT "home_hero_product_id_products_id_fk" FOREIGN KEY ("hero_product_id") REFERENCES "cms"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."home_locales" ADD CONSTRAINT "home_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_rels" ADD CONSTRAINT "home_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_rels" ADD CONSTRAINT "home_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."home_rels" ADD CONSTRAINT "home_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_hero_links" ADD CONSTRAINT "_home_v_version_hero_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_hero_links_locales" ADD CONSTRAINT "_home_v_version_hero_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v_version_hero_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_why_us" ADD CONSTRAINT "_home_v_version_why_us_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_why_us_locales" ADD CONSTRAINT "_home_v_version_why_us_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v_version_why_us"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_industries" ADD CONSTRAINT "_home_v_version_industries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_industries_locales" ADD CONSTRAINT "_home_v_version_industries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v_version_industries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_cases_figures" ADD CONSTRAINT "_home_v_version_cases_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v_version_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_cases_figures_locales" ADD CONSTRAINT "_home_v_version_cases_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v_version_cases_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_cases" ADD CONSTRAINT "_home_v_version_cases_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_cases" ADD CONSTRAINT "_home_v_version_cases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_version_cases_locales" ADD CONSTRAINT "_home_v_version_cases_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v_version_cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v" ADD CONSTRAINT "_home_v_version_hero_product_id_products_id_fk" FOREIGN KEY ("version_hero_product_id") REFERENCES "cms"."products"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_locales" ADD CONSTRAINT "_home_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_rels" ADD CONSTRAINT "_home_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_rels" ADD CONSTRAINT "_home_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_home_v_rels" ADD CONSTRAINT "_home_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."navigation_main_links" ADD CONSTRAINT "navigation_main_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."navigation_main"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."navigation_main_links_locales" ADD CONSTRAINT "navigation_main_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."navigation_main_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."navigation_main" ADD CONSTRAINT "navigation_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."navigation_main_locales" ADD CONSTRAINT "navigation_main_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."navigation_main"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."navigation_footer_links" ADD CONSTRAINT "navigation_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."navigation_footer_links_locales" ADD CONSTRAINT "navigation_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."navigation_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."navigation_footer_locales" ADD CONSTRAINT "navigation_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_navigation_v_version_main_links" ADD CONSTRAINT "_navigation_v_version_main_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_navigation_v_version_main"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_navigation_v_version_main_links_locales" ADD CONSTRAINT "_navigation_v_version_main_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_navigation_v_version_main_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_navigation_v_version_main" ADD CONSTRAINT "_navigation_v_version_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_navigation_v_version_main_locales" ADD CONSTRAINT "_navigation_v_version_main_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_navigation_v_version_main"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_navigation_v_version_footer_links" ADD CONSTRAINT "_navigation_v_version_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_navigation_v_version_footer_links_locales" ADD CONSTRAINT "_navigation_v_version_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_navigation_v_version_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_navigation_v_version_footer_locales" ADD CONSTRAINT "_navigation_v_version_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_addresses" ADD CONSTRAINT "company_addresses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_addresses_locales" ADD CONSTRAINT "company_addresses_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company_addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_contacts" ADD CONSTRAINT "company_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_social" ADD CONSTRAINT "company_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_registrations" ADD CONSTRAINT "company_registrations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_terms_of_sale" ADD CONSTRAINT "company_terms_of_sale_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_terms_of_sale_locales" ADD CONSTRAINT "company_terms_of_sale_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company_terms_of_sale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_locales" ADD CONSTRAINT "company_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_texts" ADD CONSTRAINT "company_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_rels" ADD CONSTRAINT "company_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_rels" ADD CONSTRAINT "company_rels_certificates_fk" FOREIGN KEY ("certificates_id") REFERENCES "cms"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_version_addresses" ADD CONSTRAINT "_company_v_version_addresses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_version_addresses_locales" ADD CONSTRAINT "_company_v_version_addresses_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v_version_addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_version_contacts" ADD CONSTRAINT "_company_v_version_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_version_social" ADD CONSTRAINT "_company_v_version_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_version_registrations" ADD CONSTRAINT "_company_v_version_registrations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_version_terms_of_sale" ADD CONSTRAINT "_company_v_version_terms_of_sale_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_version_terms_of_sale_locales" ADD CONSTRAINT "_company_v_version_terms_of_sale_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v_version_terms_of_sale"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_locales" ADD CONSTRAINT "_company_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_texts" ADD CONSTRAINT "_company_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_company_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_rels" ADD CONSTRAINT "_company_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_company_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_rels" ADD CONSTRAINT "_company_v_rels_certificates_fk" FOREIGN KEY ("certificates_id") REFERENCES "cms"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "products_selling_points_order_idx" ON "cms"."products_selling_points" USING btree ("_order");
  CREATE INDEX "products_selling_points_parent_id_idx" ON "cms"."products_selling_points" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "products_selling_points_locales_locale_parent_id_unique" ON "cms"."products_selling_points_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "products_industries_order_idx" ON "cms"."products_industries" USING btree ("order");
  CREATE INDEX "products_industries_parent_idx" ON "cms"."products_industries" USING btree ("parent_id");
  CREATE INDEX "products_usage_scenes_order_idx" ON "cms"."products_usage_scenes" USING btree ("_order");
  CREATE INDEX "products_usage_scenes_parent_id_idx" ON "cms"."products_usage_scenes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "products_usage_scenes_locales_locale_parent_id_unique" ON "cms"."products_usage_scenes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "products_faq_order_idx" ON "cms"."products_faq" USING btree ("_order");
  CREATE INDEX "products_faq_parent_id_idx" ON "cms"."products_faq" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "products_faq_locales_locale_parent_id_unique" ON "cms"."products_faq_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "products_options_order_idx" ON "cms"."products_options" USING btree ("_order");
  CREATE INDEX "products_options_parent_id_idx" ON "cms"."products_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "products_options_locales_locale_parent_id_unique" ON "cms"."products_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "products_comparisons_order_idx" ON "cms"."products_comparisons" USING btree ("_order");
  CREATE INDEX "products_comparisons_parent_id_idx" ON "cms"."products_comparisons" USING btree ("_parent_id");
  CREATE INDEX "products_documents_order_idx" ON "cms"."products_documents" USING btree ("_order");
  CREATE INDEX "products_documents_parent_id_idx" ON "cms"."products_documents" USING btree ("_parent_id");
  CREATE INDEX "products_documents_file_idx" ON "cms"."products_documents" USING btree ("file_id");
  CREATE UNIQUE INDEX "products_sku_idx" ON "cms"."products" USING btree ("sku");
  CREATE INDEX "products_category_idx" ON "cms"."products" USING btree ("category_id");
  CREATE INDEX "products_drawing_idx" ON "cms"."products" USING btree ("drawing_id");
  CREATE INDEX "products_picture_idx" ON "cms"."products" USING btree ("picture_id");
  CREATE UNIQUE INDEX "products_slug_idx" ON "cms"."products" USING btree ("slug");
  CREATE INDEX "products_translation_translation_en_idx" ON "cms"."products" USING btree ("translation_en");
  CREATE INDEX "products_translation_translation_zh_idx" ON "cms"."products" USING btree ("translation_zh");
  CREATE INDEX "products_translation_translation_es_idx" ON "cms"."products" USING btree ("translation_es");
  CREATE INDEX "products_translation_translation_ar_idx" ON "cms"."products" USING btree ("translation_ar");
  CREATE INDEX "products_translation_translation_ja_idx" ON "cms"."products" USING btree ("translation_ja");
  CREATE INDEX "products_translation_translation_de_idx" ON "cms"."products" USING btree ("translation_de");
  CREATE INDEX "products_translation_translation_pt_idx" ON "cms"."products" USING btree ("translation_pt");
  CREATE INDEX "products_catalog_changed_at_idx" ON "cms"."products" USING btree ("catalog_changed_at");
  CREATE INDEX "products_updated_at_idx" ON "cms"."products" USING btree ("updated_at");
  CREATE INDEX "products_created_at_idx" ON "cms"."products" USING btree ("created_at");
  CREATE INDEX "products__status_idx" ON "cms"."products" USING btree ("_status");
  CREATE INDEX "products_meta_meta_image_idx" ON "cms"."products_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "products_locales_locale_parent_id_unique" ON "cms"."products_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "products_rels_order_idx" ON "cms"."products_rels" USING btree ("order");
  CREATE INDEX "products_rels_parent_idx" ON "cms"."products_rels" USING btree ("parent_id");
  CREATE INDEX "products_rels_path_idx" ON "cms"."products_rels" USING btree ("path");
  CREATE INDEX "products_rels_media_id_idx" ON "cms"."products_rels" USING btree ("media_id");
  CREATE INDEX "products_rels_products_id_idx" ON "cms"."products_rels" USING btree ("products_id");
  CREATE INDEX "products_rels_certificates_id_idx" ON "cms"."products_rels" USING btree ("certificates_id");
  CREATE INDEX "_products_v_version_selling_points_order_idx" ON "cms"."_products_v_version_selling_points" USING btree ("_order");
  CREATE INDEX "_products_v_version_selling_points_parent_id_idx" ON "cms"."_products_v_version_selling_points" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_products_v_version_selling_points_locales_locale_parent_id_" ON "cms"."_products_v_version_selling_points_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_products_v_version_industries_order_idx" ON "cms"."_products_v_version_industries" USING btree ("order");
  CREATE INDEX "_products_v_version_industries_parent_idx" ON "cms"."_products_v_version_industries" USING btree ("parent_id");
  CREATE INDEX "_products_v_version_usage_scenes_order_idx" ON "cms"."_products_v_version_usage_scenes" USING btree ("_order");
  CREATE INDEX "_products_v_version_usage_scenes_parent_id_idx" ON "cms"."_products_v_version_usage_scenes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_products_v_version_usage_scenes_locales_locale_parent_id_un" ON "cms"."_products_v_version_usage_scenes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_products_v_version_faq_order_idx" ON "cms"."_products_v_version_faq" USING btree ("_order");
  CREATE INDEX "_products_v_version_faq_parent_id_idx" ON "cms"."_products_v_version_faq" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_products_v_version_faq_locales_locale_parent_id_unique" ON "cms"."_products_v_version_faq_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_products_v_version_options_order_idx" ON "cms"."_products_v_version_options" USING btree ("_order");
  CREATE INDEX "_products_v_version_options_parent_id_idx" ON "cms"."_products_v_version_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_products_v_version_options_locales_locale_parent_id_unique" ON "cms"."_products_v_version_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_products_v_version_comparisons_order_idx" ON "cms"."_products_v_version_comparisons" USING btree ("_order");
  CREATE INDEX "_products_v_version_comparisons_parent_id_idx" ON "cms"."_products_v_version_comparisons" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_documents_order_idx" ON "cms"."_products_v_version_documents" USING btree ("_order");
  CREATE INDEX "_products_v_version_documents_parent_id_idx" ON "cms"."_products_v_version_documents" USING btree ("_parent_id");
  CREATE INDEX "_products_v_version_documents_file_idx" ON "cms"."_products_v_version_documents" USING btree ("file_id");
  CREATE INDEX "_products_v_parent_idx" ON "cms"."_products_v" USING btree ("parent_id");
  CREATE INDEX "_products_v_version_version_sku_idx" ON "cms"."_products_v" USING btree ("version_sku");
  CREATE INDEX "_products_v_version_version_category_idx" ON "cms"."_products_v" USING btree ("version_category_id");
  CREATE INDEX "_products_v_version_version_drawing_idx" ON "cms"."_products_v" USING btree ("version_drawing_id");
  CREATE INDEX "_products_v_version_version_picture_idx" ON "cms"."_products_v" USING btree ("version_picture_id");
  CREATE INDEX "_products_v_version_version_slug_idx" ON "cms"."_products_v" USING btree ("version_slug");
  CREATE INDEX "_products_v_version_translation_version_translation_en_idx" ON "cms"."_products_v" USING btree ("version_translation_en");
  CREATE INDEX "_products_v_version_translation_version_translation_zh_idx" ON "cms"."_products_v" USING btree ("version_translation_zh");
  CREATE INDEX "_products_v_version_translation_version_translation_es_idx" ON "cms"."_products_v" USING btree ("version_translation_es");
  CREATE INDEX "_products_v_version_translation_version_translation_ar_idx" ON "cms"."_products_v" USING btree ("version_translation_ar");
  CREATE INDEX "_products_v_version_translation_version_translation_ja_idx" ON "cms"."_products_v" USING btree ("version_translation_ja");
  CREATE INDEX "_products_v_version_translation_version_translation_de_idx" ON "cms"."_products_v" USING btree ("version_translation_de");
  CREATE INDEX "_products_v_version_translation_version_translation_pt_idx" ON "cms"."_products_v" USING btree ("version_translation_pt");
  CREATE INDEX "_products_v_version_version_catalog_changed_at_idx" ON "cms"."_products_v" USING btree ("version_catalog_changed_at");
  CREATE INDEX "_products_v_version_version_updated_at_idx" ON "cms"."_products_v" USING btree ("version_updated_at");
  CREATE INDEX "_products_v_version_version_created_at_idx" ON "cms"."_products_v" USING btree ("version_created_at");
  CREATE INDEX "_products_v_version_version__status_idx" ON "cms"."_products_v" USING btree ("version__status");
  CREATE INDEX "_products_v_created_at_idx" ON "cms"."_products_v" USING btree ("created_at");
  CREATE INDEX "_products_v_updated_at_idx" ON "cms"."_products_v" USING btree ("updated_at");
  CREATE INDEX "_products_v_snapshot_idx" ON "cms"."_products_v" USING btree ("snapshot");
  CREATE INDEX "_products_v_published_locale_idx" ON "cms"."_products_v" USING btree ("published_locale");
  CREATE INDEX "_products_v_latest_idx" ON "cms"."_products_v" USING btree ("latest");
  CREATE INDEX "_products_v_autosave_idx" ON "cms"."_products_v" USING btree ("autosave");
  CREATE INDEX "_products_v_version_meta_version_meta_image_idx" ON "cms"."_products_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_products_v_locales_locale_parent_id_unique" ON "cms"."_products_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_products_v_rels_order_idx" ON "cms"."_products_v_rels" USING btree ("order");
  CREATE INDEX "_products_v_rels_parent_idx" ON "cms"."_products_v_rels" USING btree ("parent_id");
  CREATE INDEX "_products_v_rels_path_idx" ON "cms"."_products_v_rels" USING btree ("path");
  CREATE INDEX "_products_v_rels_media_id_idx" ON "cms"."_products_v_rels" USING btree ("media_id");
  CREATE INDEX "_products_v_rels_products_id_idx" ON "cms"."_products_v_rels" USING btree ("products_id");
  CREATE INDEX "_products_v_rels_certificates_id_idx" ON "cms"."_products_v_rels" USING btree ("certificates_id");
  CREATE INDEX "categories_usage_scenes_order_idx" ON "cms"."categories_usage_scenes" USING btree ("_order");
  CREATE INDEX "categories_usage_scenes_parent_id_idx" ON "cms"."categories_usage_scenes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "categories_usage_scenes_locales_locale_parent_id_unique" ON "cms"."categories_usage_scenes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "categories_faq_order_idx" ON "cms"."categories_faq" USING btree ("_order");
  CREATE INDEX "categories_faq_parent_id_idx" ON "cms"."categories_faq" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "categories_faq_locales_locale_parent_id_unique" ON "cms"."categories_faq_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "categories_picture_idx" ON "cms"."categories" USING btree ("picture_id");
  CREATE UNIQUE INDEX "categories_code_idx" ON "cms"."categories" USING btree ("code");
  CREATE INDEX "categories_order_idx" ON "cms"."categories" USING btree ("order");
  CREATE UNIQUE INDEX "categories_slug_idx" ON "cms"."categories" USING btree ("slug");
  CREATE INDEX "categories_translation_translation_en_idx" ON "cms"."categories" USING btree ("translation_en");
  CREATE INDEX "categories_translation_translation_zh_idx" ON "cms"."categories" USING btree ("translation_zh");
  CREATE INDEX "categories_translation_translation_es_idx" ON "cms"."categories" USING btree ("translation_es");
  CREATE INDEX "categories_translation_translation_ar_idx" ON "cms"."categories" USING btree ("translation_ar");
  CREATE INDEX "categories_translation_translation_ja_idx" ON "cms"."categories" USING btree ("translation_ja");
  CREATE INDEX "categories_translation_translation_de_idx" ON "cms"."categories" USING btree ("translation_de");
  CREATE INDEX "categories_translation_translation_pt_idx" ON "cms"."categories" USING btree ("translation_pt");
  CREATE INDEX "categories_updated_at_idx" ON "cms"."categories" USING btree ("updated_at");
  CREATE INDEX "categories_created_at_idx" ON "cms"."categories" USING btree ("created_at");
  CREATE INDEX "categories__status_idx" ON "cms"."categories" USING btree ("_status");
  CREATE INDEX "categories_meta_meta_image_idx" ON "cms"."categories_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "categories_locales_locale_parent_id_unique" ON "cms"."categories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_categories_v_version_usage_scenes_order_idx" ON "cms"."_categories_v_version_usage_scenes" USING btree ("_order");
  CREATE INDEX "_categories_v_version_usage_scenes_parent_id_idx" ON "cms"."_categories_v_version_usage_scenes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_categories_v_version_usage_scenes_locales_locale_parent_id_" ON "cms"."_categories_v_version_usage_scenes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_categories_v_version_faq_order_idx" ON "cms"."_categories_v_version_faq" USING btree ("_order");
  CREATE INDEX "_categories_v_version_faq_parent_id_idx" ON "cms"."_categories_v_version_faq" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_categories_v_version_faq_locales_locale_parent_id_unique" ON "cms"."_categories_v_version_faq_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_categories_v_parent_idx" ON "cms"."_categories_v" USING btree ("parent_id");
  CREATE INDEX "_categories_v_version_version_picture_idx" ON "cms"."_categories_v" USING btree ("version_picture_id");
  CREATE INDEX "_categories_v_version_version_code_idx" ON "cms"."_categories_v" USING btree ("version_code");
  CREATE INDEX "_categories_v_version_version_order_idx" ON "cms"."_categories_v" USING btree ("version_order");
  CREATE INDEX "_categories_v_version_version_slug_idx" ON "cms"."_categories_v" USING btree ("version_slug");
  CREATE INDEX "_categories_v_version_translation_version_translation_en_idx" ON "cms"."_categories_v" USING btree ("version_translation_en");
  CREATE INDEX "_categories_v_version_translation_version_translation_zh_idx" ON "cms"."_categories_v" USING btree ("version_translation_zh");
  CREATE INDEX "_categories_v_version_translation_version_translation_es_idx" ON "cms"."_categories_v" USING btree ("version_translation_es");
  CREATE INDEX "_categories_v_version_translation_version_translation_ar_idx" ON "cms"."_categories_v" USING btree ("version_translation_ar");
  CREATE INDEX "_categories_v_version_translation_version_translation_ja_idx" ON "cms"."_categories_v" USING btree ("version_translation_ja");
  CREATE INDEX "_categories_v_version_translation_version_translation_de_idx" ON "cms"."_categories_v" USING btree ("version_translation_de");
  CREATE INDEX "_categories_v_version_translation_version_translation_pt_idx" ON "cms"."_categories_v" USING btree ("version_translation_pt");
  CREATE INDEX "_categories_v_version_version_updated_at_idx" ON "cms"."_categories_v" USING btree ("version_updated_at");
  CREATE INDEX "_categories_v_version_version_created_at_idx" ON "cms"."_categories_v" USING btree ("version_created_at");
  CREATE INDEX "_categories_v_version_version__status_idx" ON "cms"."_categories_v" USING btree ("version__status");
  CREATE INDEX "_categories_v_created_at_idx" ON "cms"."_categories_v" USING btree ("created_at");
  CREATE INDEX "_categories_v_updated_at_idx" ON "cms"."_categories_v" USING btree ("updated_at");
  CREATE INDEX "_categories_v_snapshot_idx" ON "cms"."_categories_v" USING btree ("snapshot");
  CREATE INDEX "_categories_v_published_locale_idx" ON "cms"."_categories_v" USING btree ("published_locale");
  CREATE INDEX "_categories_v_latest_idx" ON "cms"."_categories_v" USING btree ("latest");
  CREATE INDEX "_categories_v_autosave_idx" ON "cms"."_categories_v" USING btree ("autosave");
  CREATE INDEX "_categories_v_version_meta_version_meta_image_idx" ON "cms"."_categories_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_categories_v_locales_locale_parent_id_unique" ON "cms"."_categories_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "certificates_number_idx" ON "cms"."certificates" USING btree ("number");
  CREATE INDEX "certificates_kind_idx" ON "cms"."certificates" USING btree ("kind");
  CREATE INDEX "certificates_file_idx" ON "cms"."certificates" USING btree ("file_id");
  CREATE INDEX "certificates_translation_translation_en_idx" ON "cms"."certificates" USING btree ("translation_en");
  CREATE INDEX "certificates_translation_translation_zh_idx" ON "cms"."certificates" USING btree ("translation_zh");
  CREATE INDEX "certificates_translation_translation_es_idx" ON "cms"."certificates" USING btree ("translation_es");
  CREATE INDEX "certificates_translation_translation_ar_idx" ON "cms"."certificates" USING btree ("translation_ar");
  CREATE INDEX "certificates_translation_translation_ja_idx" ON "cms"."certificates" USING btree ("translation_ja");
  CREATE INDEX "certificates_translation_translation_de_idx" ON "cms"."certificates" USING btree ("translation_de");
  CREATE INDEX "certificates_translation_translation_pt_idx" ON "cms"."certificates" USING btree ("translation_pt");
  CREATE INDEX "certificates_updated_at_idx" ON "cms"."certificates" USING btree ("updated_at");
  CREATE INDEX "certificates_created_at_idx" ON "cms"."certificates" USING btree ("created_at");
  CREATE UNIQUE INDEX "certificates_locales_locale_parent_id_unique" ON "cms"."certificates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_cover_idx" ON "cms"."articles" USING btree ("cover_id");
  CREATE INDEX "articles_published_at_idx" ON "cms"."articles" USING btree ("published_at");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "cms"."articles" USING btree ("slug");
  CREATE INDEX "articles_translation_translation_en_idx" ON "cms"."articles" USING btree ("translation_en");
  CREATE INDEX "articles_translation_translation_zh_idx" ON "cms"."articles" USING btree ("translation_zh");
  CREATE INDEX "articles_translation_translation_es_idx" ON "cms"."articles" USING btree ("translation_es");
  CREATE INDEX "articles_translation_translation_ar_idx" ON "cms"."articles" USING btree ("translation_ar");
  CREATE INDEX "articles_translation_translation_ja_idx" ON "cms"."articles" USING btree ("translation_ja");
  CREATE INDEX "articles_translation_translation_de_idx" ON "cms"."articles" USING btree ("translation_de");
  CREATE INDEX "articles_translation_translation_pt_idx" ON "cms"."articles" USING btree ("translation_pt");
  CREATE INDEX "articles_updated_at_idx" ON "cms"."articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "cms"."articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "cms"."articles" USING btree ("_status");
  CREATE INDEX "articles_meta_meta_image_idx" ON "cms"."articles_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "cms"."articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "cms"."articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "cms"."articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "cms"."articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_products_id_idx" ON "cms"."articles_rels" USING btree ("products_id");
  CREATE INDEX "_articles_v_parent_idx" ON "cms"."_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_cover_idx" ON "cms"."_articles_v" USING btree ("version_cover_id");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "cms"."_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "cms"."_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_translation_version_translation_en_idx" ON "cms"."_articles_v" USING btree ("version_translation_en");
  CREATE INDEX "_articles_v_version_translation_version_translation_zh_idx" ON "cms"."_articles_v" USING btree ("version_translation_zh");
  CREATE INDEX "_articles_v_version_translation_version_translation_es_idx" ON "cms"."_articles_v" USING btree ("version_translation_es");
  CREATE INDEX "_articles_v_version_translation_version_translation_ar_idx" ON "cms"."_articles_v" USING btree ("version_translation_ar");
  CREATE INDEX "_articles_v_version_translation_version_translation_ja_idx" ON "cms"."_articles_v" USING btree ("version_translation_ja");
  CREATE INDEX "_articles_v_version_translation_version_translation_de_idx" ON "cms"."_articles_v" USING btree ("version_translation_de");
  CREATE INDEX "_articles_v_version_translation_version_translation_pt_idx" ON "cms"."_articles_v" USING btree ("version_translation_pt");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "cms"."_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "cms"."_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "cms"."_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "cms"."_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "cms"."_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "cms"."_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "cms"."_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "cms"."_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "cms"."_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_version_meta_version_meta_image_idx" ON "cms"."_articles_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "cms"."_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "cms"."_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "cms"."_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "cms"."_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_products_id_idx" ON "cms"."_articles_v_rels" USING btree ("products_id");
  CREATE INDEX "pages_blocks_figures_rows_order_idx" ON "cms"."pages_blocks_figures_rows" USING btree ("_order");
  CREATE INDEX "pages_blocks_figures_rows_parent_id_idx" ON "cms"."pages_blocks_figures_rows" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_blocks_figures_rows_locales_locale_parent_id_unique" ON "cms"."pages_blocks_figures_rows_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_figures_order_idx" ON "cms"."pages_blocks_figures" USING btree ("_order");
  CREATE INDEX "pages_blocks_figures_parent_id_idx" ON "cms"."pages_blocks_figures" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_figures_path_idx" ON "cms"."pages_blocks_figures" USING btree ("_path");
  CREATE INDEX "pages_blocks_picture_order_idx" ON "cms"."pages_blocks_picture" USING btree ("_order");
  CREATE INDEX "pages_blocks_picture_parent_id_idx" ON "cms"."pages_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_picture_path_idx" ON "cms"."pages_blocks_picture" USING btree ("_path");
  CREATE INDEX "pages_blocks_picture_image_idx" ON "cms"."pages_blocks_picture" USING btree ("image_id");
  CREATE UNIQUE INDEX "pages_blocks_picture_locales_locale_parent_id_unique" ON "cms"."pages_blocks_picture_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_answers_faq_order_idx" ON "cms"."pages_blocks_answers_faq" USING btree ("_order");
  CREATE INDEX "pages_blocks_answers_faq_parent_id_idx" ON "cms"."pages_blocks_answers_faq" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_blocks_answers_faq_locales_locale_parent_id_unique" ON "cms"."pages_blocks_answers_faq_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_answers_order_idx" ON "cms"."pages_blocks_answers" USING btree ("_order");
  CREATE INDEX "pages_blocks_answers_parent_id_idx" ON "cms"."pages_blocks_answers" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_answers_path_idx" ON "cms"."pages_blocks_answers" USING btree ("_path");
  CREATE INDEX "pages_blocks_call_to_action_order_idx" ON "cms"."pages_blocks_call_to_action" USING btree ("_order");
  CREATE INDEX "pages_blocks_call_to_action_parent_id_idx" ON "cms"."pages_blocks_call_to_action" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_call_to_action_path_idx" ON "cms"."pages_blocks_call_to_action" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_call_to_action_locales_locale_parent_id_unique" ON "cms"."pages_blocks_call_to_action_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "cms"."pages" USING btree ("slug");
  CREATE INDEX "pages_translation_translation_en_idx" ON "cms"."pages" USING btree ("translation_en");
  CREATE INDEX "pages_translation_translation_zh_idx" ON "cms"."pages" USING btree ("translation_zh");
  CREATE INDEX "pages_translation_translation_es_idx" ON "cms"."pages" USING btree ("translation_es");
  CREATE INDEX "pages_translation_translation_ar_idx" ON "cms"."pages" USING btree ("translation_ar");
  CREATE INDEX "pages_translation_translation_ja_idx" ON "cms"."pages" USING btree ("translation_ja");
  CREATE INDEX "pages_translation_translation_de_idx" ON "cms"."pages" USING btree ("translation_de");
  CREATE INDEX "pages_translation_translation_pt_idx" ON "cms"."pages" USING btree ("translation_pt");
  CREATE INDEX "pages_updated_at_idx" ON "cms"."pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "cms"."pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "cms"."pages" USING btree ("_status");
  CREATE INDEX "pages_meta_meta_image_idx" ON "cms"."pages_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "cms"."pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_figures_rows_order_idx" ON "cms"."_pages_v_blocks_figures_rows" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_figures_rows_parent_id_idx" ON "cms"."_pages_v_blocks_figures_rows" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_figures_rows_locales_locale_parent_id_unique" ON "cms"."_pages_v_blocks_figures_rows_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_figures_order_idx" ON "cms"."_pages_v_blocks_figures" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_figures_parent_id_idx" ON "cms"."_pages_v_blocks_figures" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_figures_path_idx" ON "cms"."_pages_v_blocks_figures" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_picture_order_idx" ON "cms"."_pages_v_blocks_picture" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_picture_parent_id_idx" ON "cms"."_pages_v_blocks_picture" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_picture_path_idx" ON "cms"."_pages_v_blocks_picture" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_picture_image_idx" ON "cms"."_pages_v_blocks_picture" USING btree ("image_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_picture_locales_locale_parent_id_unique" ON "cms"."_pages_v_blocks_picture_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_answers_faq_order_idx" ON "cms"."_pages_v_blocks_answers_faq" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_answers_faq_parent_id_idx" ON "cms"."_pages_v_blocks_answers_faq" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_answers_faq_locales_locale_parent_id_unique" ON "cms"."_pages_v_blocks_answers_faq_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_answers_order_idx" ON "cms"."_pages_v_blocks_answers" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_answers_parent_id_idx" ON "cms"."_pages_v_blocks_answers" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_answers_path_idx" ON "cms"."_pages_v_blocks_answers" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_call_to_action_order_idx" ON "cms"."_pages_v_blocks_call_to_action" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_call_to_action_parent_id_idx" ON "cms"."_pages_v_blocks_call_to_action" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_call_to_action_path_idx" ON "cms"."_pages_v_blocks_call_to_action" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_call_to_action_locales_locale_parent_id_uniq" ON "cms"."_pages_v_blocks_call_to_action_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "cms"."_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "cms"."_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_translation_version_translation_en_idx" ON "cms"."_pages_v" USING btree ("version_translation_en");
  CREATE INDEX "_pages_v_version_translation_version_translation_zh_idx" ON "cms"."_pages_v" USING btree ("version_translation_zh");
  CREATE INDEX "_pages_v_version_translation_version_translation_es_idx" ON "cms"."_pages_v" USING btree ("version_translation_es");
  CREATE INDEX "_pages_v_version_translation_version_translation_ar_idx" ON "cms"."_pages_v" USING btree ("version_translation_ar");
  CREATE INDEX "_pages_v_version_translation_version_translation_ja_idx" ON "cms"."_pages_v" USING btree ("version_translation_ja");
  CREATE INDEX "_pages_v_version_translation_version_translation_de_idx" ON "cms"."_pages_v" USING btree ("version_translation_de");
  CREATE INDEX "_pages_v_version_translation_version_translation_pt_idx" ON "cms"."_pages_v" USING btree ("version_translation_pt");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "cms"."_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "cms"."_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "cms"."_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "cms"."_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "cms"."_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "cms"."_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "cms"."_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "cms"."_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "cms"."_pages_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_version_meta_version_meta_image_idx" ON "cms"."_pages_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "cms"."_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_translation_translation_en_idx" ON "cms"."media" USING btree ("translation_en");
  CREATE INDEX "media_translation_translation_zh_idx" ON "cms"."media" USING btree ("translation_zh");
  CREATE INDEX "media_translation_translation_es_idx" ON "cms"."media" USING btree ("translation_es");
  CREATE INDEX "media_translation_translation_ar_idx" ON "cms"."media" USING btree ("translation_ar");
  CREATE INDEX "media_translation_translation_ja_idx" ON "cms"."media" USING btree ("translation_ja");
  CREATE INDEX "media_translation_translation_de_idx" ON "cms"."media" USING btree ("translation_de");
  CREATE INDEX "media_translation_translation_pt_idx" ON "cms"."media" USING btree ("translation_pt");
  CREATE INDEX "media_updated_at_idx" ON "cms"."media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "cms"."media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "cms"."media" USING btree ("filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "cms"."media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "cms"."media" USING btree ("sizes_wide_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "cms"."media_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "users_sub_idx" ON "cms"."users" USING btree ("sub");
  CREATE INDEX "users_updated_at_idx" ON "cms"."users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "cms"."users" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "cms"."payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "cms"."payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "cms"."payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "cms"."payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "cms"."payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "cms"."payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "cms"."payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "cms"."payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "cms"."payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "cms"."payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "cms"."payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "cms"."payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "cms"."payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "cms"."payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "cms"."payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "cms"."payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "cms"."payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "cms"."payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_products_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("products_id");
  CREATE INDEX "payload_locked_documents_rels_categories_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("categories_id");
  CREATE INDEX "payload_locked_documents_rels_certificates_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("certificates_id");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "cms"."payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "cms"."payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "cms"."payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "cms"."payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "cms"."payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "cms"."payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "cms"."payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "cms"."payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "cms"."payload_migrations" USING btree ("created_at");
  CREATE INDEX "home_hero_links_order_idx" ON "cms"."home_hero_links" USING btree ("_order");
  CREATE INDEX "home_hero_links_parent_id_idx" ON "cms"."home_hero_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "home_hero_links_locales_locale_parent_id_unique" ON "cms"."home_hero_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_why_us_order_idx" ON "cms"."home_why_us" USING btree ("_order");
  CREATE INDEX "home_why_us_parent_id_idx" ON "cms"."home_why_us" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "home_why_us_locales_locale_parent_id_unique" ON "cms"."home_why_us_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_industries_order_idx" ON "cms"."home_industries" USING btree ("_order");
  CREATE INDEX "home_industries_parent_id_idx" ON "cms"."home_industries" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "home_industries_locales_locale_parent_id_unique" ON "cms"."home_industries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_cases_figures_order_idx" ON "cms"."home_cases_figures" USING btree ("_order");
  CREATE INDEX "home_cases_figures_parent_id_idx" ON "cms"."home_cases_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "home_cases_figures_locales_locale_parent_id_unique" ON "cms"."home_cases_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_cases_order_idx" ON "cms"."home_cases" USING btree ("_order");
  CREATE INDEX "home_cases_parent_id_idx" ON "cms"."home_cases" USING btree ("_parent_id");
  CREATE INDEX "home_cases_article_idx" ON "cms"."home_cases" USING btree ("article_id");
  CREATE UNIQUE INDEX "home_cases_locales_locale_parent_id_unique" ON "cms"."home_cases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_hero_hero_product_idx" ON "cms"."home" USING btree ("hero_product_id");
  CREATE INDEX "home_translation_translation_en_idx" ON "cms"."home" USING btree ("translation_en");
  CREATE INDEX "home_translation_translation_zh_idx" ON "cms"."home" USING btree ("translation_zh");
  CREATE INDEX "home_translation_translation_es_idx" ON "cms"."home" USING btree ("translation_es");
  CREATE INDEX "home_translation_translation_ar_idx" ON "cms"."home" USING btree ("translation_ar");
  CREATE INDEX "home_translation_translation_ja_idx" ON "cms"."home" USING btree ("translation_ja");
  CREATE INDEX "home_translation_translation_de_idx" ON "cms"."home" USING btree ("translation_de");
  CREATE INDEX "home_translation_translation_pt_idx" ON "cms"."home" USING btree ("translation_pt");
  CREATE INDEX "home__status_idx" ON "cms"."home" USING btree ("_status");
  CREATE UNIQUE INDEX "home_locales_locale_parent_id_unique" ON "cms"."home_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_rels_order_idx" ON "cms"."home_rels" USING btree ("order");
  CREATE INDEX "home_rels_parent_idx" ON "cms"."home_rels" USING btree ("parent_id");
  CREATE INDEX "home_rels_path_idx" ON "cms"."home_rels" USING btree ("path");
  CREATE INDEX "home_rels_products_id_idx" ON "cms"."home_rels" USING btree ("products_id");
  CREATE INDEX "home_rels_articles_id_idx" ON "cms"."home_rels" USING btree ("articles_id");
  CREATE INDEX "_home_v_version_hero_links_order_idx" ON "cms"."_home_v_version_hero_links" USING btree ("_order");
  CREATE INDEX "_home_v_version_hero_links_parent_id_idx" ON "cms"."_home_v_version_hero_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_home_v_version_hero_links_locales_locale_parent_id_unique" ON "cms"."_home_v_version_hero_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_version_why_us_order_idx" ON "cms"."_home_v_version_why_us" USING btree ("_order");
  CREATE INDEX "_home_v_version_why_us_parent_id_idx" ON "cms"."_home_v_version_why_us" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_home_v_version_why_us_locales_locale_parent_id_unique" ON "cms"."_home_v_version_why_us_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_version_industries_order_idx" ON "cms"."_home_v_version_industries" USING btree ("_order");
  CREATE INDEX "_home_v_version_industries_parent_id_idx" ON "cms"."_home_v_version_industries" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_home_v_version_industries_locales_locale_parent_id_unique" ON "cms"."_home_v_version_industries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_version_cases_figures_order_idx" ON "cms"."_home_v_version_cases_figures" USING btree ("_order");
  CREATE INDEX "_home_v_version_cases_figures_parent_id_idx" ON "cms"."_home_v_version_cases_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_home_v_version_cases_figures_locales_locale_parent_id_uniqu" ON "cms"."_home_v_version_cases_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_version_cases_order_idx" ON "cms"."_home_v_version_cases" USING btree ("_order");
  CREATE INDEX "_home_v_version_cases_parent_id_idx" ON "cms"."_home_v_version_cases" USING btree ("_parent_id");
  CREATE INDEX "_home_v_version_cases_article_idx" ON "cms"."_home_v_version_cases" USING btree ("article_id");
  CREATE UNIQUE INDEX "_home_v_version_cases_locales_locale_parent_id_unique" ON "cms"."_home_v_version_cases_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_version_hero_version_hero_product_idx" ON "cms"."_home_v" USING btree ("version_hero_product_id");
  CREATE INDEX "_home_v_version_translation_version_translation_en_idx" ON "cms"."_home_v" USING btree ("version_translation_en");
  CREATE INDEX "_home_v_version_translation_version_translation_zh_idx" ON "cms"."_home_v" USING btree ("version_translation_zh");
  CREATE INDEX "_home_v_version_translation_version_translation_es_idx" ON "cms"."_home_v" USING btree ("version_translation_es");
  CREATE INDEX "_home_v_version_translation_version_translation_ar_idx" ON "cms"."_home_v" USING btree ("version_translation_ar");
  CREATE INDEX "_home_v_version_translation_version_translation_ja_idx" ON "cms"."_home_v" USING btree ("version_translation_ja");
  CREATE INDEX "_home_v_version_translation_version_translation_de_idx" ON "cms"."_home_v" USING btree ("version_translation_de");
  CREATE INDEX "_home_v_version_translation_version_translation_pt_idx" ON "cms"."_home_v" USING btree ("version_translation_pt");
  CREATE INDEX "_home_v_version_version__status_idx" ON "cms"."_home_v" USING btree ("version__status");
  CREATE INDEX "_home_v_created_at_idx" ON "cms"."_home_v" USING btree ("created_at");
  CREATE INDEX "_home_v_updated_at_idx" ON "cms"."_home_v" USING btree ("updated_at");
  CREATE INDEX "_home_v_snapshot_idx" ON "cms"."_home_v" USING btree ("snapshot");
  CREATE INDEX "_home_v_published_locale_idx" ON "cms"."_home_v" USING btree ("published_locale");
  CREATE INDEX "_home_v_latest_idx" ON "cms"."_home_v" USING btree ("latest");
  CREATE INDEX "_home_v_autosave_idx" ON "cms"."_home_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_home_v_locales_locale_parent_id_unique" ON "cms"."_home_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_rels_order_idx" ON "cms"."_home_v_rels" USING btree ("order");
  CREATE INDEX "_home_v_rels_parent_idx" ON "cms"."_home_v_rels" USING btree ("parent_id");
  CREATE INDEX "_home_v_rels_path_idx" ON "cms"."_home_v_rels" USING btree ("path");
  CREATE INDEX "_home_v_rels_products_id_idx" ON "cms"."_home_v_rels" USING btree ("products_id");
  CREATE INDEX "_home_v_rels_articles_id_idx" ON "cms"."_home_v_rels" USING btree ("articles_id");
  CREATE INDEX "navigation_main_links_order_idx" ON "cms"."navigation_main_links" USING btree ("_order");
  CREATE INDEX "navigation_main_links_parent_id_idx" ON "cms"."navigation_main_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_main_links_locales_locale_parent_id_unique" ON "cms"."navigation_main_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_main_order_idx" ON "cms"."navigation_main" USING btree ("_order");
  CREATE INDEX "navigation_main_parent_id_idx" ON "cms"."navigation_main" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_main_locales_locale_parent_id_unique" ON "cms"."navigation_main_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_footer_links_order_idx" ON "cms"."navigation_footer_links" USING btree ("_order");
  CREATE INDEX "navigation_footer_links_parent_id_idx" ON "cms"."navigation_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_links_locales_locale_parent_id_unique" ON "cms"."navigation_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_footer_order_idx" ON "cms"."navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "cms"."navigation_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_locales_locale_parent_id_unique" ON "cms"."navigation_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_translation_translation_en_idx" ON "cms"."navigation" USING btree ("translation_en");
  CREATE INDEX "navigation_translation_translation_zh_idx" ON "cms"."navigation" USING btree ("translation_zh");
  CREATE INDEX "navigation_translation_translation_es_idx" ON "cms"."navigation" USING btree ("translation_es");
  CREATE INDEX "navigation_translation_translation_ar_idx" ON "cms"."navigation" USING btree ("translation_ar");
  CREATE INDEX "navigation_translation_translation_ja_idx" ON "cms"."navigation" USING btree ("translation_ja");
  CREATE INDEX "navigation_translation_translation_de_idx" ON "cms"."navigation" USING btree ("translation_de");
  CREATE INDEX "navigation_translation_translation_pt_idx" ON "cms"."navigation" USING btree ("translation_pt");
  CREATE INDEX "navigation__status_idx" ON "cms"."navigation" USING btree ("_status");
  CREATE INDEX "_navigation_v_version_main_links_order_idx" ON "cms"."_navigation_v_version_main_links" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_main_links_parent_id_idx" ON "cms"."_navigation_v_version_main_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_main_links_locales_locale_parent_id_un" ON "cms"."_navigation_v_version_main_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_main_order_idx" ON "cms"."_navigation_v_version_main" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_main_parent_id_idx" ON "cms"."_navigation_v_version_main" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_main_locales_locale_parent_id_unique" ON "cms"."_navigation_v_version_main_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_footer_links_order_idx" ON "cms"."_navigation_v_version_footer_links" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_links_parent_id_idx" ON "cms"."_navigation_v_version_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_footer_links_locales_locale_parent_id_" ON "cms"."_navigation_v_version_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_footer_order_idx" ON "cms"."_navigation_v_version_footer" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_parent_id_idx" ON "cms"."_navigation_v_version_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_footer_locales_locale_parent_id_unique" ON "cms"."_navigation_v_version_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_translation_version_translation_en_idx" ON "cms"."_navigation_v" USING btree ("version_translation_en");
  CREATE INDEX "_navigation_v_version_translation_version_translation_zh_idx" ON "cms"."_navigation_v" USING btree ("version_translation_zh");
  CREATE INDEX "_navigation_v_version_translation_version_translation_es_idx" ON "cms"."_navigation_v" USING btree ("version_translation_es");
  CREATE INDEX "_navigation_v_version_translation_version_translation_ar_idx" ON "cms"."_navigation_v" USING btree ("version_translation_ar");
  CREATE INDEX "_navigation_v_version_translation_version_translation_ja_idx" ON "cms"."_navigation_v" USING btree ("version_translation_ja");
  CREATE INDEX "_navigation_v_version_translation_version_translation_de_idx" ON "cms"."_navigation_v" USING btree ("version_translation_de");
  CREATE INDEX "_navigation_v_version_translation_version_translation_pt_idx" ON "cms"."_navigation_v" USING btree ("version_translation_pt");
  CREATE INDEX "_navigation_v_version_version__status_idx" ON "cms"."_navigation_v" USING btree ("version__status");
  CREATE INDEX "_navigation_v_created_at_idx" ON "cms"."_navigation_v" USING btree ("created_at");
  CREATE INDEX "_navigation_v_updated_at_idx" ON "cms"."_navigation_v" USING btree ("updated_at");
  CREATE INDEX "_navigation_v_snapshot_idx" ON "cms"."_navigation_v" USING btree ("snapshot");
  CREATE INDEX "_navigation_v_published_locale_idx" ON "cms"."_navigation_v" USING btree ("published_locale");
  CREATE INDEX "_navigation_v_latest_idx" ON "cms"."_navigation_v" USING btree ("latest");
  CREATE INDEX "company_addresses_order_idx" ON "cms"."company_addresses" USING btree ("_order");
  CREATE INDEX "company_addresses_parent_id_idx" ON "cms"."company_addresses" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "company_addresses_locales_locale_parent_id_unique" ON "cms"."company_addresses_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "company_contacts_order_idx" ON "cms"."company_contacts" USING btree ("_order");
  CREATE INDEX "company_contacts_parent_id_idx" ON "cms"."company_contacts" USING btree ("_parent_id");
  CREATE INDEX "company_social_order_idx" ON "cms"."company_social" USING btree ("_order");
  CREATE INDEX "company_social_parent_id_idx" ON "cms"."company_social" USING btree ("_parent_id");
  CREATE INDEX "company_registrations_order_idx" ON "cms"."company_registrations" USING btree ("_order");
  CREATE INDEX "company_registrations_parent_id_idx" ON "cms"."company_registrations" USING btree ("_parent_id");
  CREATE INDEX "company_terms_of_sale_order_idx" ON "cms"."company_terms_of_sale" USING btree ("_order");
  CREATE INDEX "company_terms_of_sale_parent_id_idx" ON "cms"."company_terms_of_sale" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "company_terms_of_sale_locales_locale_parent_id_unique" ON "cms"."company_terms_of_sale_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "company_translation_translation_en_idx" ON "cms"."company" USING btree ("translation_en");
  CREATE INDEX "company_translation_translation_zh_idx" ON "cms"."company" USING btree ("translation_zh");
  CREATE INDEX "company_translation_translation_es_idx" ON "cms"."company" USING btree ("translation_es");
  CREATE INDEX "company_translation_translation_ar_idx" ON "cms"."company" USING btree ("translation_ar");
  CREATE INDEX "company_translation_translation_ja_idx" ON "cms"."company" USING btree ("translation_ja");
  CREATE INDEX "company_translation_translation_de_idx" ON "cms"."company" USING btree ("translation_de");
  CREATE INDEX "company_translation_translation_pt_idx" ON "cms"."company" USING btree ("translation_pt");
  CREATE INDEX "company__status_idx" ON "cms"."company" USING btree ("_status");
  CREATE UNIQUE INDEX "company_locales_locale_parent_id_unique" ON "cms"."company_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "company_texts_order_parent" ON "cms"."company_texts" USING btree ("order","parent_id");
  CREATE INDEX "company_rels_order_idx" ON "cms"."company_rels" USING btree ("order");
  CREATE INDEX "company_rels_parent_idx" ON "cms"."company_rels" USING btree ("parent_id");
  CREATE INDEX "company_rels_path_idx" ON "cms"."company_rels" USING btree ("path");
  CREATE INDEX "company_rels_certificates_id_idx" ON "cms"."company_rels" USING btree ("certificates_id");
  CREATE INDEX "_company_v_version_addresses_order_idx" ON "cms"."_company_v_version_addresses" USING btree ("_order");
  CREATE INDEX "_company_v_version_addresses_parent_id_idx" ON "cms"."_company_v_version_addresses" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_company_v_version_addresses_locales_locale_parent_id_unique" ON "cms"."_company_v_version_addresses_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_company_v_version_contacts_order_idx" ON "cms"."_company_v_version_contacts" USING btree ("_order");
  CREATE INDEX "_company_v_version_contacts_parent_id_idx" ON "cms"."_company_v_version_contacts" USING btree ("_parent_id");
  CREATE INDEX "_company_v_version_social_order_idx" ON "cms"."_company_v_version_social" USING btree ("_order");
  CREATE INDEX "_company_v_version_social_parent_id_idx" ON "cms"."_company_v_version_social" USING btree ("_parent_id");
  CREATE INDEX "_company_v_version_registrations_order_idx" ON "cms"."_company_v_version_registrations" USING btree ("_order");
  CREATE INDEX "_company_v_version_registrations_parent_id_idx" ON "cms"."_company_v_version_registrations" USING btree ("_parent_id");
  CREATE INDEX "_company_v_version_terms_of_sale_order_idx" ON "cms"."_company_v_version_terms_of_sale" USING btree ("_order");
  CREATE INDEX "_company_v_version_terms_of_sale_parent_id_idx" ON "cms"."_company_v_version_terms_of_sale" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_company_v_version_terms_of_sale_locales_locale_parent_id_un" ON "cms"."_company_v_version_terms_of_sale_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_company_v_version_translation_version_translation_en_idx" ON "cms"."_company_v" USING btree ("version_translation_en");
  CREATE INDEX "_company_v_version_translation_version_translation_zh_idx" ON "cms"."_company_v" USING btree ("version_translation_zh");
  CREATE INDEX "_company_v_version_translation_version_translation_es_idx" ON "cms"."_company_v" USING btree ("version_translation_es");
  CREATE INDEX "_company_v_version_translation_version_translation_ar_idx" ON "cms"."_company_v" USING btree ("version_translation_ar");
  CREATE INDEX "_company_v_version_translation_version_translation_ja_idx" ON "cms"."_company_v" USING btree ("version_translation_ja");
  CREATE INDEX "_company_v_version_translation_version_translation_de_idx" ON "cms"."_company_v" USING btree ("version_translation_de");
  CREATE INDEX "_company_v_version_translation_version_translation_pt_idx" ON "cms"."_company_v" USING btree ("version_translation_pt");
  CREATE INDEX "_company_v_version_version__status_idx" ON "cms"."_company_v" USING btree ("version__status");
  CREATE INDEX "_company_v_created_at_idx" ON "cms"."_company_v" USING btree ("created_at");
  CREATE INDEX "_company_v_updated_at_idx" ON "cms"."_company_v" USING btree ("updated_at");
  CREATE INDEX "_company_v_snapshot_idx" ON "cms"."_company_v" USING btree ("snapshot");
  CREATE INDEX "_company_v_published_locale_idx" ON "cms"."_company_v" USING btree ("published_locale");
  CREATE INDEX "_company_v_latest_idx" ON "cms"."_company_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_company_v_locales_locale_parent_id_unique" ON "cms"."_company_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_company_v_texts_order_parent" ON "cms"."_company_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_company_v_rels_order_idx" ON "cms"."_company_v_rels" USING btree ("order");
  CREATE INDEX "_company_v_rels_parent_idx" ON "cms"."_company_v_rels" USING btree ("parent_id");
  CREATE INDEX "_company_v_rels_path_idx" ON "cms"."_company_v_rels" USING btree ("path");
  CREATE INDEX "_company_v_rels_certificates_id_idx" ON "cms"."_company_v_rels" USING btree ("certificates_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."products_selling_points" CASCADE;
  DROP TABLE "cms"."products_selling_points_locales" CASCADE;
  DROP TABLE "cms"."products_industries" CASCADE;
  DROP TABLE "cms"."products_usage_scenes" CASCADE;
  DROP TABLE "cms"."products_usage_scenes_locales" CASCADE;
  DROP TABLE "cms"."products_faq" CASCADE;
  DROP TABLE "cms"."products_faq_locales" CASCADE;
  DROP TABLE "cms"."products_options" CASCADE;
  DROP TABLE "cms"."products_options_locales" CASCADE;
  DROP TABLE "cms"."products_comparisons" CASCADE;
  DROP TABLE "cms"."products_documents" CASCADE;
  DROP TABLE "cms"."products" CASCADE;
  DROP TABLE "cms"."products_locales" CASCADE;
  DROP TABLE "cms"."products_rels" CASCADE;
  DROP TABLE "cms"."_products_v_version_selling_points" CASCADE;
  DROP TABLE "cms"."_products_v_version_selling_points_locales" CASCADE;
  DROP TABLE "cms"."_products_v_version_industries" CASCADE;
  DROP TABLE "cms"."_products_v_version_usage_scenes" CASCADE;
  DROP TABLE "cms"."_products_v_version_usage_scenes_locales" CASCADE;
  DROP TABLE "cms"."_products_v_version_faq" CASCADE;
  DROP TABLE "cms"."_products_v_version_faq_locales" CASCADE;
  DROP TABLE "cms"."_products_v_version_options" CASCADE;
  DROP TABLE "cms"."_products_v_version_options_locales" CASCADE;
  DROP TABLE "cms"."_products_v_version_comparisons" CASCADE;
  DROP TABLE "cms"."_products_v_version_documents" CASCADE;
  DROP TABLE "cms"."_products_v" CASCADE;
  DROP TABLE "cms"."_products_v_locales" CASCADE;
  DROP TABLE "cms"."_products_v_rels" CASCADE;
  DROP TABLE "cms"."categories_usage_scenes" CASCADE;
  DROP TABLE "cms"."categories_usage_scenes_locales" CASCADE;
  DROP TABLE "cms"."categories_faq" CASCADE;
  DROP TABLE "cms"."categories_faq_locales" CASCADE;
  DROP TABLE "cms"."categories" CASCADE;
  DROP TABLE "cms"."categories_locales" CASCADE;
  DROP TABLE "cms"."_categories_v_version_usage_scenes" CASCADE;
  DROP TABLE "cms"."_categories_v_version_usage_scenes_locales" CASCADE;
  DROP TABLE "cms"."_categories_v_version_faq" CASCADE;
  DROP TABLE "cms"."_categories_v_version_faq_locales" CASCADE;
  DROP TABLE "cms"."_categories_v" CASCADE;
  DROP TABLE "cms"."_categories_v_locales" CASCADE;
  DROP TABLE "cms"."certificates" CASCADE;
  DROP TABLE "cms"."certificates_locales" CASCADE;
  DROP TABLE "cms"."articles" CASCADE;
  DROP TABLE "cms"."articles_locales" CASCADE;
  DROP TABLE "cms"."articles_rels" CASCADE;
  DROP TABLE "cms"."_articles_v" CASCADE;
  DROP TABLE "cms"."_articles_v_locales" CASCADE;
  DROP TABLE "cms"."_articles_v_rels" CASCADE;
  DROP TABLE "cms"."pages_blocks_figures_rows" CASCADE;
  DROP TABLE "cms"."pages_blocks_figures_rows_locales" CASCADE;
  DROP TABLE "cms"."pages_blocks_figures" CASCADE;
  DROP TABLE "cms"."pages_blocks_picture" CASCADE;
  DROP TABLE "cms"."pages_blocks_picture_locales" CASCADE;
  DROP TABLE "cms"."pages_blocks_answers_faq" CASCADE;
  DROP TABLE "cms"."pages_blocks_answers_faq_locales" CASCADE;
  DROP TABLE "cms"."pages_blocks_answers" CASCADE;
  DROP TABLE "cms"."pages_blocks_call_to_action" CASCADE;
  DROP TABLE "cms"."pages_blocks_call_to_action_locales" CASCADE;
  DROP TABLE "cms"."pages" CASCADE;
  DROP TABLE "cms"."pages_locales" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_figures_rows" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_figures_rows_locales" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_figures" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_picture" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_picture_locales" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_answers_faq" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_answers_faq_locales" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_answers" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_call_to_action" CASCADE;
  DROP TABLE "cms"."_pages_v_blocks_call_to_action_locales" CASCADE;
  DROP TABLE "cms"."_pages_v" CASCADE;
  DROP TABLE "cms"."_pages_v_locales" CASCADE;
  DROP TABLE "cms"."media" CASCADE;
  DROP TABLE "cms"."media_locales" CASCADE;
  DROP TABLE "cms"."users" CASCADE;
  DROP TABLE "cms"."payload_kv" CASCADE;
  DROP TABLE "cms"."payload_jobs_log" CASCADE;
  DROP TABLE "cms"."payload_jobs" CASCADE;
  DROP TABLE "cms"."payload_locked_documents" CASCADE;
  DROP TABLE "cms"."payload_locked_documents_rels" CASCADE;
  DROP TABLE "cms"."payload_preferences" CASCADE;
  DROP TABLE "cms"."payload_preferences_rels" CASCADE;
  DROP TABLE "cms"."payload_migrations" CASCADE;
  DROP TABLE "cms"."home_hero_links" CASCADE;
  DROP TABLE "cms"."home_hero_links_locales" CASCADE;
  DROP TABLE "cms"."home_why_us" CASCADE;
  DROP TABLE "cms"."home_why_us_locales" CASCADE;
  DROP TABLE "cms"."home_industries" CASCADE;
  DROP TABLE "cms"."home_industries_locales" CASCADE;
  DROP TABLE "cms"."home_cases_figures" CASCADE;
  DROP TABLE "cms"."home_cases_figures_locales" CASCADE;
  DROP TABLE "cms"."home_cases" CASCADE;
  DROP TABLE "cms"."home_cases_locales" CASCADE;
  DROP TABLE "cms"."home" CASCADE;
  DROP TABLE "cms"."home_locales" CASCADE;
  DROP TABLE "cms"."home_rels" CASCADE;
  DROP TABLE "cms"."_home_v_version_hero_links" CASCADE;
  DROP TABLE "cms"."_home_v_version_hero_links_locales" CASCADE;
  DROP TABLE "cms"."_home_v_version_why_us" CASCADE;
  DROP TABLE "cms"."_home_v_version_why_us_locales" CASCADE;
  DROP TABLE "cms"."_home_v_version_industries" CASCADE;
  DROP TABLE "cms"."_home_v_version_industries_locales" CASCADE;
  DROP TABLE "cms"."_home_v_version_cases_figures" CASCADE;
  DROP TABLE "cms"."_home_v_version_cases_figures_locales" CASCADE;
  DROP TABLE "cms"."_home_v_version_cases" CASCADE;
  DROP TABLE "cms"."_home_v_version_cases_locales" CASCADE;
  DROP TABLE "cms"."_home_v" CASCADE;
  DROP TABLE "cms"."_home_v_locales" CASCADE;
  DROP TABLE "cms"."_home_v_rels" CASCADE;
  DROP TABLE "cms"."navigation_main_links" CASCADE;
  DROP TABLE "cms"."navigation_main_links_locales" CASCADE;
  DROP TABLE "cms"."navigation_main" CASCADE;
  DROP TABLE "cms"."navigation_main_locales" CASCADE;
  DROP TABLE "cms"."navigation_footer_links" CASCADE;
  DROP TABLE "cms"."navigation_footer_links_locales" CASCADE;
  DROP TABLE "cms"."navigation_footer" CASCADE;
  DROP TABLE "cms"."navigation_footer_locales" CASCADE;
  DROP TABLE "cms"."navigation" CASCADE;
  DROP TABLE "cms"."_navigation_v_version_main_links" CASCADE;
  DROP TABLE "cms"."_navigation_v_version_main_links_locales" CASCADE;
  DROP TABLE "cms"."_navigation_v_version_main" CASCADE;
  DROP TABLE "cms"."_navigation_v_version_main_locales" CASCADE;
  DROP TABLE "cms"."_navigation_v_version_footer_links" CASCADE;
  DROP TABLE "cms"."_navigation_v_version_footer_links_locales" CASCADE;
  DROP TABLE "cms"."_navigation_v_version_footer" CASCADE;
  DROP TABLE "cms"."_navigation_v_version_footer_locales" CASCADE;
  DROP TABLE "cms"."_navigation_v" CASCADE;
  DROP TABLE "cms"."company_addresses" CASCADE;
  DROP TABLE "cms"."company_addresses_locales" CASCADE;
  DROP TABLE "cms"."company_contacts" CASCADE;
  DROP TABLE "cms"."company_social" CASCADE;
  DROP TABLE "cms"."company_registrations" CASCADE;
  DROP TABLE "cms"."company_terms_of_sale" CASCADE;
  DROP TABLE "cms"."company_terms_of_sale_locales" CASCADE;
  DROP TABLE "cms"."company" CASCADE;
  DROP TABLE "cms"."company_locales" CASCADE;
  DROP TABLE "cms"."company_texts" CASCADE;
  DROP TABLE "cms"."company_rels" CASCADE;
  DROP TABLE "cms"."_company_v_version_addresses" CASCADE;
  DROP TABLE "cms"."_company_v_version_addresses_locales" CASCADE;
  DROP TABLE "cms"."_company_v_version_contacts" CASCADE;
  DROP TABLE "cms"."_company_v_version_social" CASCADE;
  DROP TABLE "cms"."_company_v_version_registrations" CASCADE;
  DROP TABLE "cms"."_company_v_version_terms_of_sale" CASCADE;
  DROP TABLE "cms"."_company_v_version_terms_of_sale_locales" CASCADE;
  DROP TABLE "cms"."_company_v" CASCADE;
  DROP TABLE "cms"."_company_v_locales" CASCADE;
  DROP TABLE "cms"."_company_v_texts" CASCADE;
  DROP TABLE "cms"."_company_v_rels" CASCADE;
  DROP TYPE "cms"."_locales";
  DROP TYPE "cms"."enum_products_industries";
  DROP TYPE "cms"."enum_products_documents_kind";
  DROP TYPE "cms"."enum_products_documents_language";
  DROP TYPE "cms"."translation_state";
  DROP TYPE "cms"."enum_products_status";
  DROP TYPE "cms"."enum__products_v_version_industries";
  DROP TYPE "cms"."enum__products_v_version_documents_kind";
  DROP TYPE "cms"."enum__products_v_version_documents_language";
  DROP TYPE "cms"."enum__products_v_version_status";
  DROP TYPE "cms"."enum__products_v_published_locale";
  DROP TYPE "cms"."enum_categories_code";
  DROP TYPE "cms"."enum_categories_status";
  DROP TYPE "cms"."enum__categories_v_version_code";
  DROP TYPE "cms"."enum__categories_v_version_status";
  DROP TYPE "cms"."enum__categories_v_published_locale";
  DROP TYPE "cms"."enum_articles_kind";
  DROP TYPE "cms"."enum_articles_status";
  DROP TYPE "cms"."enum__articles_v_version_kind";
  DROP TYPE "cms"."enum__articles_v_version_status";
  DROP TYPE "cms"."enum__articles_v_published_locale";
  DROP TYPE "cms"."enum_pages_status";
  DROP TYPE "cms"."enum__pages_v_version_status";
  DROP TYPE "cms"."enum__pages_v_published_locale";
  DROP TYPE "cms"."enum_users_role";
  DROP TYPE "cms"."enum_payload_jobs_log_task_slug";
  DROP TYPE "cms"."enum_payload_jobs_log_state";
  DROP TYPE "cms"."enum_payload_jobs_task_slug";
  DROP TYPE "cms"."enum_home_industries_industry";
  DROP TYPE "cms"."enum_home_status";
  DROP TYPE "cms"."enum__home_v_version_industries_industry";
  DROP TYPE "cms"."enum__home_v_version_status";
  DROP TYPE "cms"."enum__home_v_published_locale";
  DROP TYPE "cms"."enum_navigation_status";
  DROP TYPE "cms"."enum__navigation_v_version_status";
  DROP TYPE "cms"."enum__navigation_v_published_locale";
  DROP TYPE "cms"."enum_company_contacts_purpose";
  DROP TYPE "cms"."enum_company_status";
  DROP TYPE "cms"."enum__company_v_version_contacts_purpose";
  DROP TYPE "cms"."enum__company_v_version_status";
  DROP TYPE "cms"."enum__company_v_published_locale";`)
}
