import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_manuals_files_language" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_manuals_kind" AS ENUM('manual', 'guide', 'certificate', 'company');
  CREATE TYPE "cms"."enum_manuals_permission" AS ENUM('public', 'account', 'staff');
  CREATE TYPE "cms"."enum_manuals_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__manuals_v_version_files_language" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum__manuals_v_version_kind" AS ENUM('manual', 'guide', 'certificate', 'company');
  CREATE TYPE "cms"."enum__manuals_v_version_permission" AS ENUM('public', 'account', 'staff');
  CREATE TYPE "cms"."enum__manuals_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__manuals_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_faq_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__faq_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__faq_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_glossary_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__glossary_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__glossary_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TYPE "cms"."enum_competitors_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__competitors_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__competitors_v_published_locale" AS ENUM('en', 'zh', 'es', 'ar', 'ja', 'de', 'pt');
  CREATE TABLE "cms"."manuals_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"language" "cms"."enum_manuals_files_language"
  );
  
  CREATE TABLE "cms"."manuals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"series" varchar,
  	"revision" varchar,
  	"kind" "cms"."enum_manuals_kind" DEFAULT 'manual',
  	"permission" "cms"."enum_manuals_permission" DEFAULT 'public',
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_manuals_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."manuals_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."manuals_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer
  );
  
  CREATE TABLE "cms"."_manuals_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"language" "cms"."enum__manuals_v_version_files_language",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_manuals_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_series" varchar,
  	"version_revision" varchar,
  	"version_kind" "cms"."enum__manuals_v_version_kind" DEFAULT 'manual',
  	"version_permission" "cms"."enum__manuals_v_version_permission" DEFAULT 'public',
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__manuals_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__manuals_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "cms"."_manuals_v_locales" (
  	"version_title" varchar,
  	"version_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_manuals_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer
  );
  
  CREATE TABLE "cms"."manual_files" (
  	"id" serial PRIMARY KEY NOT NULL,
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
  	"focal_y" numeric
  );
  
  CREATE TABLE "cms"."faq" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"cluster_id" varchar,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_faq_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."faq_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."faq_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "cms"."faq_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer,
  	"categories_id" integer
  );
  
  CREATE TABLE "cms"."_faq_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_cluster_id" varchar,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__faq_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__faq_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "cms"."_faq_v_locales" (
  	"version_question" varchar,
  	"version_answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_faq_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "cms"."_faq_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer,
  	"categories_id" integer
  );
  
  CREATE TABLE "cms"."glossary" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_glossary_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."glossary_locales" (
  	"term" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."glossary_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "cms"."_locales"
  );
  
  CREATE TABLE "cms"."_glossary_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__glossary_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__glossary_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_glossary_v_locales" (
  	"version_term" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_glossary_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "cms"."_locales"
  );
  
  CREATE TABLE "cms"."competitors_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"figure" jsonb,
  	"source" varchar,
  	"source_url" varchar,
  	"as_of" timestamp(3) with time zone,
  	"sample" boolean DEFAULT false
  );
  
  CREATE TABLE "cms"."competitors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"brand" varchar,
  	"model" varchar,
  	"translation_en" "cms"."translation_state",
  	"translation_zh" "cms"."translation_state",
  	"translation_es" "cms"."translation_state",
  	"translation_ar" "cms"."translation_state",
  	"translation_ja" "cms"."translation_state",
  	"translation_de" "cms"."translation_state",
  	"translation_pt" "cms"."translation_state",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_competitors_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."competitors_locales" (
  	"notes" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."competitors_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer
  );
  
  CREATE TABLE "cms"."_competitors_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"figure" jsonb,
  	"source" varchar,
  	"source_url" varchar,
  	"as_of" timestamp(3) with time zone,
  	"sample" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_competitors_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_brand" varchar,
  	"version_model" varchar,
  	"version_translation_en" "cms"."translation_state",
  	"version_translation_zh" "cms"."translation_state",
  	"version_translation_es" "cms"."translation_state",
  	"version_translation_ar" "cms"."translation_state",
  	"version_translation_ja" "cms"."translation_state",
  	"version_translation_de" "cms"."translation_state",
  	"version_translation_pt" "cms"."translation_state",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__competitors_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__competitors_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_competitors_v_locales" (
  	"version_notes" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_competitors_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"products_id" integer
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "manuals_id" integer;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "manual_files_id" integer;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "faq_id" integer;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "glossary_id" integer;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "competitors_id" integer;
  ALTER TABLE "cms"."manuals_files" ADD CONSTRAINT "manuals_files_file_id_manual_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "cms"."manual_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."manuals_files" ADD CONSTRAINT "manuals_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."manuals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."manuals_locales" ADD CONSTRAINT "manuals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."manuals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."manuals_rels" ADD CONSTRAINT "manuals_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."manuals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."manuals_rels" ADD CONSTRAINT "manuals_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_manuals_v_version_files" ADD CONSTRAINT "_manuals_v_version_files_file_id_manual_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "cms"."manual_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_manuals_v_version_files" ADD CONSTRAINT "_manuals_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_manuals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_manuals_v" ADD CONSTRAINT "_manuals_v_parent_id_manuals_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."manuals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_manuals_v_locales" ADD CONSTRAINT "_manuals_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_manuals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_manuals_v_rels" ADD CONSTRAINT "_manuals_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_manuals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_manuals_v_rels" ADD CONSTRAINT "_manuals_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."faq_locales" ADD CONSTRAINT "faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."faq_texts" ADD CONSTRAINT "faq_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."faq_rels" ADD CONSTRAINT "faq_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."faq_rels" ADD CONSTRAINT "faq_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."faq_rels" ADD CONSTRAINT "faq_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "cms"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_faq_v" ADD CONSTRAINT "_faq_v_parent_id_faq_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."faq"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_faq_v_locales" ADD CONSTRAINT "_faq_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_faq_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_faq_v_texts" ADD CONSTRAINT "_faq_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_faq_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_faq_v_rels" ADD CONSTRAINT "_faq_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_faq_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_faq_v_rels" ADD CONSTRAINT "_faq_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_faq_v_rels" ADD CONSTRAINT "_faq_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "cms"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."glossary_locales" ADD CONSTRAINT "glossary_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."glossary_texts" ADD CONSTRAINT "glossary_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_glossary_v" ADD CONSTRAINT "_glossary_v_parent_id_glossary_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."glossary"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_glossary_v_locales" ADD CONSTRAINT "_glossary_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_glossary_v_texts" ADD CONSTRAINT "_glossary_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."competitors_figures" ADD CONSTRAINT "competitors_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."competitors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."competitors_locales" ADD CONSTRAINT "competitors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."competitors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."competitors_rels" ADD CONSTRAINT "competitors_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."competitors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."competitors_rels" ADD CONSTRAINT "competitors_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_competitors_v_version_figures" ADD CONSTRAINT "_competitors_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_competitors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_competitors_v" ADD CONSTRAINT "_competitors_v_parent_id_competitors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."competitors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_competitors_v_locales" ADD CONSTRAINT "_competitors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_competitors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_competitors_v_rels" ADD CONSTRAINT "_competitors_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."_competitors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_competitors_v_rels" ADD CONSTRAINT "_competitors_v_rels_products_fk" FOREIGN KEY ("products_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "manuals_files_order_idx" ON "cms"."manuals_files" USING btree ("_order");
  CREATE INDEX "manuals_files_parent_id_idx" ON "cms"."manuals_files" USING btree ("_parent_id");
  CREATE INDEX "manuals_files_file_idx" ON "cms"."manuals_files" USING btree ("file_id");
  CREATE INDEX "manuals_series_idx" ON "cms"."manuals" USING btree ("series");
  CREATE INDEX "manuals_permission_idx" ON "cms"."manuals" USING btree ("permission");
  CREATE INDEX "manuals_translation_translation_en_idx" ON "cms"."manuals" USING btree ("translation_en");
  CREATE INDEX "manuals_translation_translation_zh_idx" ON "cms"."manuals" USING btree ("translation_zh");
  CREATE INDEX "manuals_translation_translation_es_idx" ON "cms"."manuals" USING btree ("translation_es");
  CREATE INDEX "manuals_translation_translation_ar_idx" ON "cms"."manuals" USING btree ("translation_ar");
  CREATE INDEX "manuals_translation_translation_ja_idx" ON "cms"."manuals" USING btree ("translation_ja");
  CREATE INDEX "manuals_translation_translation_de_idx" ON "cms"."manuals" USING btree ("translation_de");
  CREATE INDEX "manuals_translation_translation_pt_idx" ON "cms"."manuals" USING btree ("translation_pt");
  CREATE INDEX "manuals_updated_at_idx" ON "cms"."manuals" USING btree ("updated_at");
  CREATE INDEX "manuals_created_at_idx" ON "cms"."manuals" USING btree ("created_at");
  CREATE INDEX "manuals__status_idx" ON "cms"."manuals" USING btree ("_status");
  CREATE UNIQUE INDEX "manuals_locales_locale_parent_id_unique" ON "cms"."manuals_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "manuals_rels_order_idx" ON "cms"."manuals_rels" USING btree ("order");
  CREATE INDEX "manuals_rels_parent_idx" ON "cms"."manuals_rels" USING btree ("parent_id");
  CREATE INDEX "manuals_rels_path_idx" ON "cms"."manuals_rels" USING btree ("path");
  CREATE INDEX "manuals_rels_products_id_idx" ON "cms"."manuals_rels" USING btree ("products_id");
  CREATE INDEX "_manuals_v_version_files_order_idx" ON "cms"."_manuals_v_version_files" USING btree ("_order");
  CREATE INDEX "_manuals_v_version_files_parent_id_idx" ON "cms"."_manuals_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_manuals_v_version_files_file_idx" ON "cms"."_manuals_v_version_files" USING btree ("file_id");
  CREATE INDEX "_manuals_v_parent_idx" ON "cms"."_manuals_v" USING btree ("parent_id");
  CREATE INDEX "_manuals_v_version_version_series_idx" ON "cms"."_manuals_v" USING btree ("version_series");
  CREATE INDEX "_manuals_v_version_version_permission_idx" ON "cms"."_manuals_v" USING btree ("version_permission");
  CREATE INDEX "_manuals_v_version_translation_version_translation_en_idx" ON "cms"."_manuals_v" USING btree ("version_translation_en");
  CREATE INDEX "_manuals_v_version_translation_version_translation_zh_idx" ON "cms"."_manuals_v" USING btree ("version_translation_zh");
  CREATE INDEX "_manuals_v_version_translation_version_translation_es_idx" ON "cms"."_manuals_v" USING btree ("version_translation_es");
  CREATE INDEX "_manuals_v_version_translation_version_translation_ar_idx" ON "cms"."_manuals_v" USING btree ("version_translation_ar");
  CREATE INDEX "_manuals_v_version_translation_version_translation_ja_idx" ON "cms"."_manuals_v" USING btree ("version_translation_ja");
  CREATE INDEX "_manuals_v_version_translation_version_translation_de_idx" ON "cms"."_manuals_v" USING btree ("version_translation_de");
  CREATE INDEX "_manuals_v_version_translation_version_translation_pt_idx" ON "cms"."_manuals_v" USING btree ("version_translation_pt");
  CREATE INDEX "_manuals_v_version_version_updated_at_idx" ON "cms"."_manuals_v" USING btree ("version_updated_at");
  CREATE INDEX "_manuals_v_version_version_created_at_idx" ON "cms"."_manuals_v" USING btree ("version_created_at");
  CREATE INDEX "_manuals_v_version_version__status_idx" ON "cms"."_manuals_v" USING btree ("version__status");
  CREATE INDEX "_manuals_v_created_at_idx" ON "cms"."_manuals_v" USING btree ("created_at");
  CREATE INDEX "_manuals_v_updated_at_idx" ON "cms"."_manuals_v" USING btree ("updated_at");
  CREATE INDEX "_manuals_v_snapshot_idx" ON "cms"."_manuals_v" USING btree ("snapshot");
  CREATE INDEX "_manuals_v_published_locale_idx" ON "cms"."_manuals_v" USING btree ("published_locale");
  CREATE INDEX "_manuals_v_latest_idx" ON "cms"."_manuals_v" USING btree ("latest");
  CREATE INDEX "_manuals_v_autosave_idx" ON "cms"."_manuals_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_manuals_v_locales_locale_parent_id_unique" ON "cms"."_manuals_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_manuals_v_rels_order_idx" ON "cms"."_manuals_v_rels" USING btree ("order");
  CREATE INDEX "_manuals_v_rels_parent_idx" ON "cms"."_manuals_v_rels" USING btree ("parent_id");
  CREATE INDEX "_manuals_v_rels_path_idx" ON "cms"."_manuals_v_rels" USING btree ("path");
  CREATE INDEX "_manuals_v_rels_products_id_idx" ON "cms"."_manuals_v_rels" USING btree ("products_id");
  CREATE INDEX "manual_files_updated_at_idx" ON "cms"."manual_files" USING btree ("updated_at");
  CREATE INDEX "manual_files_created_at_idx" ON "cms"."manual_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "manual_files_filename_idx" ON "cms"."manual_files" USING btree ("filename");
  CREATE UNIQUE INDEX "faq_cluster_id_idx" ON "cms"."faq" USING btree ("cluster_id");
  CREATE INDEX "faq_translation_translation_en_idx" ON "cms"."faq" USING btree ("translation_en");
  CREATE INDEX "faq_translation_translation_zh_idx" ON "cms"."faq" USING btree ("translation_zh");
  CREATE INDEX "faq_translation_translation_es_idx" ON "cms"."faq" USING btree ("translation_es");
  CREATE INDEX "faq_translation_translation_ar_idx" ON "cms"."faq" USING btree ("translation_ar");
  CREATE INDEX "faq_translation_translation_ja_idx" ON "cms"."faq" USING btree ("translation_ja");
  CREATE INDEX "faq_translation_translation_de_idx" ON "cms"."faq" USING btree ("translation_de");
  CREATE INDEX "faq_translation_translation_pt_idx" ON "cms"."faq" USING btree ("translation_pt");
  CREATE INDEX "faq_updated_at_idx" ON "cms"."faq" USING btree ("updated_at");
  CREATE INDEX "faq_created_at_idx" ON "cms"."faq" USING btree ("created_at");
  CREATE INDEX "faq__status_idx" ON "cms"."faq" USING btree ("_status");
  CREATE UNIQUE INDEX "faq_locales_locale_parent_id_unique" ON "cms"."faq_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "faq_texts_order_parent" ON "cms"."faq_texts" USING btree ("order","parent_id");
  CREATE INDEX "faq_rels_order_idx" ON "cms"."faq_rels" USING btree ("order");
  CREATE INDEX "faq_rels_parent_idx" ON "cms"."faq_rels" USING btree ("parent_id");
  CREATE INDEX "faq_rels_path_idx" ON "cms"."faq_rels" USING btree ("path");
  CREATE INDEX "faq_rels_products_id_idx" ON "cms"."faq_rels" USING btree ("products_id");
  CREATE INDEX "faq_rels_categories_id_idx" ON "cms"."faq_rels" USING btree ("categories_id");
  CREATE INDEX "_faq_v_parent_idx" ON "cms"."_faq_v" USING btree ("parent_id");
  CREATE INDEX "_faq_v_version_version_cluster_id_idx" ON "cms"."_faq_v" USING btree ("version_cluster_id");
  CREATE INDEX "_faq_v_version_translation_version_translation_en_idx" ON "cms"."_faq_v" USING btree ("version_translation_en");
  CREATE INDEX "_faq_v_version_translation_version_translation_zh_idx" ON "cms"."_faq_v" USING btree ("version_translation_zh");
  CREATE INDEX "_faq_v_version_translation_version_translation_es_idx" ON "cms"."_faq_v" USING btree ("version_translation_es");
  CREATE INDEX "_faq_v_version_translation_version_translation_ar_idx" ON "cms"."_faq_v" USING btree ("version_translation_ar");
  CREATE INDEX "_faq_v_version_translation_version_translation_ja_idx" ON "cms"."_faq_v" USING btree ("version_translation_ja");
  CREATE INDEX "_faq_v_version_translation_version_translation_de_idx" ON "cms"."_faq_v" USING btree ("version_translation_de");
  CREATE INDEX "_faq_v_version_translation_version_translation_pt_idx" ON "cms"."_faq_v" USING btree ("version_translation_pt");
  CREATE INDEX "_faq_v_version_version_updated_at_idx" ON "cms"."_faq_v" USING btree ("version_updated_at");
  CREATE INDEX "_faq_v_version_version_created_at_idx" ON "cms"."_faq_v" USING btree ("version_created_at");
  CREATE INDEX "_faq_v_version_version__status_idx" ON "cms"."_faq_v" USING btree ("version__status");
  CREATE INDEX "_faq_v_created_at_idx" ON "cms"."_faq_v" USING btree ("created_at");
  CREATE INDEX "_faq_v_updated_at_idx" ON "cms"."_faq_v" USING btree ("updated_at");
  CREATE INDEX "_faq_v_snapshot_idx" ON "cms"."_faq_v" USING btree ("snapshot");
  CREATE INDEX "_faq_v_published_locale_idx" ON "cms"."_faq_v" USING btree ("published_locale");
  CREATE INDEX "_faq_v_latest_idx" ON "cms"."_faq_v" USING btree ("latest");
  CREATE INDEX "_faq_v_autosave_idx" ON "cms"."_faq_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_faq_v_locales_locale_parent_id_unique" ON "cms"."_faq_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_faq_v_texts_order_parent" ON "cms"."_faq_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_faq_v_rels_order_idx" ON "cms"."_faq_v_rels" USING btree ("order");
  CREATE INDEX "_faq_v_rels_parent_idx" ON "cms"."_faq_v_rels" USING btree ("parent_id");
  CREATE INDEX "_faq_v_rels_path_idx" ON "cms"."_faq_v_rels" USING btree ("path");
  CREATE INDEX "_faq_v_rels_products_id_idx" ON "cms"."_faq_v_rels" USING btree ("products_id");
  CREATE INDEX "_faq_v_rels_categories_id_idx" ON "cms"."_faq_v_rels" USING btree ("categories_id");
  CREATE INDEX "glossary_translation_translation_en_idx" ON "cms"."glossary" USING btree ("translation_en");
  CREATE INDEX "glossary_translation_translation_zh_idx" ON "cms"."glossary" USING btree ("translation_zh");
  CREATE INDEX "glossary_translation_translation_es_idx" ON "cms"."glossary" USING btree ("translation_es");
  CREATE INDEX "glossary_translation_translation_ar_idx" ON "cms"."glossary" USING btree ("translation_ar");
  CREATE INDEX "glossary_translation_translation_ja_idx" ON "cms"."glossary" USING btree ("translation_ja");
  CREATE INDEX "glossary_translation_translation_de_idx" ON "cms"."glossary" USING btree ("translation_de");
  CREATE INDEX "glossary_translation_translation_pt_idx" ON "cms"."glossary" USING btree ("translation_pt");
  CREATE INDEX "glossary_updated_at_idx" ON "cms"."glossary" USING btree ("updated_at");
  CREATE INDEX "glossary_created_at_idx" ON "cms"."glossary" USING btree ("created_at");
  CREATE INDEX "glossary__status_idx" ON "cms"."glossary" USING btree ("_status");
  CREATE UNIQUE INDEX "glossary_locales_locale_parent_id_unique" ON "cms"."glossary_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "glossary_texts_order_parent" ON "cms"."glossary_texts" USING btree ("order","parent_id");
  CREATE INDEX "glossary_texts_locale_parent" ON "cms"."glossary_texts" USING btree ("locale","parent_id");
  CREATE INDEX "_glossary_v_parent_idx" ON "cms"."_glossary_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_v_version_translation_version_translation_en_idx" ON "cms"."_glossary_v" USING btree ("version_translation_en");
  CREATE INDEX "_glossary_v_version_translation_version_translation_zh_idx" ON "cms"."_glossary_v" USING btree ("version_translation_zh");
  CREATE INDEX "_glossary_v_version_translation_version_translation_es_idx" ON "cms"."_glossary_v" USING btree ("version_translation_es");
  CREATE INDEX "_glossary_v_version_translation_version_translation_ar_idx" ON "cms"."_glossary_v" USING btree ("version_translation_ar");
  CREATE INDEX "_glossary_v_version_translation_version_translation_ja_idx" ON "cms"."_glossary_v" USING btree ("version_translation_ja");
  CREATE INDEX "_glossary_v_version_translation_version_translation_de_idx" ON "cms"."_glossary_v" USING btree ("version_translation_de");
  CREATE INDEX "_glossary_v_version_translation_version_translation_pt_idx" ON "cms"."_glossary_v" USING btree ("version_translation_pt");
  CREATE INDEX "_glossary_v_version_version_updated_at_idx" ON "cms"."_glossary_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_v_version_version_created_at_idx" ON "cms"."_glossary_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_v_version_version__status_idx" ON "cms"."_glossary_v" USING btree ("version__status");
  CREATE INDEX "_glossary_v_created_at_idx" ON "cms"."_glossary_v" USING btree ("created_at");
  CREATE INDEX "_glossary_v_updated_at_idx" ON "cms"."_glossary_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_v_snapshot_idx" ON "cms"."_glossary_v" USING btree ("snapshot");
  CREATE INDEX "_glossary_v_published_locale_idx" ON "cms"."_glossary_v" USING btree ("published_locale");
  CREATE INDEX "_glossary_v_latest_idx" ON "cms"."_glossary_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_glossary_v_locales_locale_parent_id_unique" ON "cms"."_glossary_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_glossary_v_texts_order_parent" ON "cms"."_glossary_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_glossary_v_texts_locale_parent" ON "cms"."_glossary_v_texts" USING btree ("locale","parent_id");
  CREATE INDEX "competitors_figures_order_idx" ON "cms"."competitors_figures" USING btree ("_order");
  CREATE INDEX "competitors_figures_parent_id_idx" ON "cms"."competitors_figures" USING btree ("_parent_id");
  CREATE INDEX "competitors_brand_idx" ON "cms"."competitors" USING btree ("brand");
  CREATE INDEX "competitors_model_idx" ON "cms"."competitors" USING btree ("model");
  CREATE INDEX "competitors_translation_translation_en_idx" ON "cms"."competitors" USING btree ("translation_en");
  CREATE INDEX "competitors_translation_translation_zh_idx" ON "cms"."competitors" USING btree ("translation_zh");
  CREATE INDEX "competitors_translation_translation_es_idx" ON "cms"."competitors" USING btree ("translation_es");
  CREATE INDEX "competitors_translation_translation_ar_idx" ON "cms"."competitors" USING btree ("translation_ar");
  CREATE INDEX "competitors_translation_translation_ja_idx" ON "cms"."competitors" USING btree ("translation_ja");
  CREATE INDEX "competitors_translation_translation_de_idx" ON "cms"."competitors" USING btree ("translation_de");
  CREATE INDEX "competitors_translation_translation_pt_idx" ON "cms"."competitors" USING btree ("translation_pt");
  CREATE INDEX "competitors_updated_at_idx" ON "cms"."competitors" USING btree ("updated_at");
  CREATE INDEX "competitors_created_at_idx" ON "cms"."competitors" USING btree ("created_at");
  CREATE INDEX "competitors__status_idx" ON "cms"."competitors" USING btree ("_status");
  CREATE UNIQUE INDEX "competitors_locales_locale_parent_id_unique" ON "cms"."competitors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "competitors_rels_order_idx" ON "cms"."competitors_rels" USING btree ("order");
  CREATE INDEX "competitors_rels_parent_idx" ON "cms"."competitors_rels" USING btree ("parent_id");
  CREATE INDEX "competitors_rels_path_idx" ON "cms"."competitors_rels" USING btree ("path");
  CREATE INDEX "competitors_rels_products_id_idx" ON "cms"."competitors_rels" USING btree ("products_id");
  CREATE INDEX "_competitors_v_version_figures_order_idx" ON "cms"."_competitors_v_version_figures" USING btree ("_order");
  CREATE INDEX "_competitors_v_version_figures_parent_id_idx" ON "cms"."_competitors_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_competitors_v_parent_idx" ON "cms"."_competitors_v" USING btree ("parent_id");
  CREATE INDEX "_competitors_v_version_version_brand_idx" ON "cms"."_competitors_v" USING btree ("version_brand");
  CREATE INDEX "_competitors_v_version_version_model_idx" ON "cms"."_competitors_v" USING btree ("version_model");
  CREATE INDEX "_competitors_v_version_translation_version_translation_e_idx" ON "cms"."_competitors_v" USING btree ("version_translation_en");
  CREATE INDEX "_competitors_v_version_translation_version_translation_z_idx" ON "cms"."_competitors_v" USING btree ("version_translation_zh");
  CREATE INDEX "_competitors_v_version_translation_version_translation_1_idx" ON "cms"."_competitors_v" USING btree ("version_translation_es");
  CREATE INDEX "_competitors_v_version_translation_version_translation_a_idx" ON "cms"."_competitors_v" USING btree ("version_translation_ar");
  CREATE INDEX "_competitors_v_version_translation_version_translation_j_idx" ON "cms"."_competitors_v" USING btree ("version_translation_ja");
  CREATE INDEX "_competitors_v_version_translation_version_translation_d_idx" ON "cms"."_competitors_v" USING btree ("version_translation_de");
  CREATE INDEX "_competitors_v_version_translation_version_translation_p_idx" ON "cms"."_competitors_v" USING btree ("version_translation_pt");
  CREATE INDEX "_competitors_v_version_version_updated_at_idx" ON "cms"."_competitors_v" USING btree ("version_updated_at");
  CREATE INDEX "_competitors_v_version_version_created_at_idx" ON "cms"."_competitors_v" USING btree ("version_created_at");
  CREATE INDEX "_competitors_v_version_version__status_idx" ON "cms"."_competitors_v" USING btree ("version__status");
  CREATE INDEX "_competitors_v_created_at_idx" ON "cms"."_competitors_v" USING btree ("created_at");
  CREATE INDEX "_competitors_v_updated_at_idx" ON "cms"."_competitors_v" USING btree ("updated_at");
  CREATE INDEX "_competitors_v_snapshot_idx" ON "cms"."_competitors_v" USING btree ("snapshot");
  CREATE INDEX "_competitors_v_published_locale_idx" ON "cms"."_competitors_v" USING btree ("published_locale");
  CREATE INDEX "_competitors_v_latest_idx" ON "cms"."_competitors_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_competitors_v_locales_locale_parent_id_unique" ON "cms"."_competitors_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_competitors_v_rels_order_idx" ON "cms"."_competitors_v_rels" USING btree ("order");
  CREATE INDEX "_competitors_v_rels_parent_idx" ON "cms"."_competitors_v_rels" USING btree ("parent_id");
  CREATE INDEX "_competitors_v_rels_path_idx" ON "cms"."_competitors_v_rels" USING btree ("path");
  CREATE INDEX "_competitors_v_rels_products_id_idx" ON "cms"."_competitors_v_rels" USING btree ("products_id");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_manuals_fk" FOREIGN KEY ("manuals_id") REFERENCES "cms"."manuals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_manual_files_fk" FOREIGN KEY ("manual_files_id") REFERENCES "cms"."manual_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_faq_fk" FOREIGN KEY ("faq_id") REFERENCES "cms"."faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "cms"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_competitors_fk" FOREIGN KEY ("competitors_id") REFERENCES "cms"."competitors"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_manuals_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("manuals_id");
  CREATE INDEX "payload_locked_documents_rels_manual_files_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("manual_files_id");
  CREATE INDEX "payload_locked_documents_rels_faq_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("faq_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("glossary_id");
  CREATE INDEX "payload_locked_documents_rels_competitors_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("competitors_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."manuals_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."manuals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."manuals_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."manuals_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_manuals_v_version_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_manuals_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_manuals_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_manuals_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."manual_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."faq" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."faq_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."faq_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."faq_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_faq_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_faq_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_faq_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_faq_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."glossary" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."glossary_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."glossary_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_glossary_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_glossary_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_glossary_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."competitors_figures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."competitors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."competitors_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."competitors_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_competitors_v_version_figures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_competitors_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_competitors_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_competitors_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."manuals_files" CASCADE;
  DROP TABLE "cms"."manuals" CASCADE;
  DROP TABLE "cms"."manuals_locales" CASCADE;
  DROP TABLE "cms"."manuals_rels" CASCADE;
  DROP TABLE "cms"."_manuals_v_version_files" CASCADE;
  DROP TABLE "cms"."_manuals_v" CASCADE;
  DROP TABLE "cms"."_manuals_v_locales" CASCADE;
  DROP TABLE "cms"."_manuals_v_rels" CASCADE;
  DROP TABLE "cms"."manual_files" CASCADE;
  DROP TABLE "cms"."faq" CASCADE;
  DROP TABLE "cms"."faq_locales" CASCADE;
  DROP TABLE "cms"."faq_texts" CASCADE;
  DROP TABLE "cms"."faq_rels" CASCADE;
  DROP TABLE "cms"."_faq_v" CASCADE;
  DROP TABLE "cms"."_faq_v_locales" CASCADE;
  DROP TABLE "cms"."_faq_v_texts" CASCADE;
  DROP TABLE "cms"."_faq_v_rels" CASCADE;
  DROP TABLE "cms"."glossary" CASCADE;
  DROP TABLE "cms"."glossary_locales" CASCADE;
  DROP TABLE "cms"."glossary_texts" CASCADE;
  DROP TABLE "cms"."_glossary_v" CASCADE;
  DROP TABLE "cms"."_glossary_v_locales" CASCADE;
  DROP TABLE "cms"."_glossary_v_texts" CASCADE;
  DROP TABLE "cms"."competitors_figures" CASCADE;
  DROP TABLE "cms"."competitors" CASCADE;
  DROP TABLE "cms"."competitors_locales" CASCADE;
  DROP TABLE "cms"."competitors_rels" CASCADE;
  DROP TABLE "cms"."_competitors_v_version_figures" CASCADE;
  DROP TABLE "cms"."_competitors_v" CASCADE;
  DROP TABLE "cms"."_competitors_v_locales" CASCADE;
  DROP TABLE "cms"."_competitors_v_rels" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_manuals_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_manual_files_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_faq_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_glossary_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_competitors_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_manuals_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_manual_files_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_faq_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_glossary_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_competitors_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "manuals_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "manual_files_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "faq_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "glossary_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "competitors_id";
  DROP TYPE "cms"."enum_manuals_files_language";
  DROP TYPE "cms"."enum_manuals_kind";
  DROP TYPE "cms"."enum_manuals_permission";
  DROP TYPE "cms"."enum_manuals_status";
  DROP TYPE "cms"."enum__manuals_v_version_files_language";
  DROP TYPE "cms"."enum__manuals_v_version_kind";
  DROP TYPE "cms"."enum__manuals_v_version_permission";
  DROP TYPE "cms"."enum__manuals_v_version_status";
  DROP TYPE "cms"."enum__manuals_v_published_locale";
  DROP TYPE "cms"."enum_faq_status";
  DROP TYPE "cms"."enum__faq_v_version_status";
  DROP TYPE "cms"."enum__faq_v_published_locale";
  DROP TYPE "cms"."enum_glossary_status";
  DROP TYPE "cms"."enum__glossary_v_version_status";
  DROP TYPE "cms"."enum__glossary_v_published_locale";
  DROP TYPE "cms"."enum_competitors_status";
  DROP TYPE "cms"."enum__competitors_v_version_status";
  DROP TYPE "cms"."enum__competitors_v_published_locale";`)
}
