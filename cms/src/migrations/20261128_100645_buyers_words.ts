import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "cms"."products_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."products_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."_products_v_version_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_products_v_version_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."categories_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."categories_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."_categories_v_version_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_categories_v_version_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."articles_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."articles_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."_articles_v_version_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_articles_v_version_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."pages_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."pages_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."_pages_v_version_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_pages_v_version_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."manuals_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."manuals_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."_manuals_v_version_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_manuals_v_version_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."faq_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."faq_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."_faq_v_version_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_faq_v_version_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."company_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "cms"."company_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."_company_v_version_asked_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_company_v_version_asked_questions_locales" (
  	"section" varchar,
  	"questions" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "cms"."products_locales" ADD COLUMN "also_called" varchar;
  ALTER TABLE "cms"."_products_v_locales" ADD COLUMN "version_also_called" varchar;
  ALTER TABLE "cms"."categories_locales" ADD COLUMN "also_called" varchar;
  ALTER TABLE "cms"."_categories_v_locales" ADD COLUMN "version_also_called" varchar;
  ALTER TABLE "cms"."products_asked_questions" ADD CONSTRAINT "products_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."products_asked_questions_locales" ADD CONSTRAINT "products_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."products_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_asked_questions" ADD CONSTRAINT "_products_v_version_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_products_v_version_asked_questions_locales" ADD CONSTRAINT "_products_v_version_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_products_v_version_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."categories_asked_questions" ADD CONSTRAINT "categories_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."categories_asked_questions_locales" ADD CONSTRAINT "categories_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."categories_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v_version_asked_questions" ADD CONSTRAINT "_categories_v_version_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_categories_v_version_asked_questions_locales" ADD CONSTRAINT "_categories_v_version_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_categories_v_version_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_asked_questions" ADD CONSTRAINT "articles_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_asked_questions_locales" ADD CONSTRAINT "articles_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_asked_questions" ADD CONSTRAINT "_articles_v_version_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_asked_questions_locales" ADD CONSTRAINT "_articles_v_version_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v_version_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_asked_questions" ADD CONSTRAINT "pages_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_asked_questions_locales" ADD CONSTRAINT "pages_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_version_asked_questions" ADD CONSTRAINT "_pages_v_version_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_version_asked_questions_locales" ADD CONSTRAINT "_pages_v_version_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v_version_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."manuals_asked_questions" ADD CONSTRAINT "manuals_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."manuals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."manuals_asked_questions_locales" ADD CONSTRAINT "manuals_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."manuals_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_manuals_v_version_asked_questions" ADD CONSTRAINT "_manuals_v_version_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_manuals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_manuals_v_version_asked_questions_locales" ADD CONSTRAINT "_manuals_v_version_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_manuals_v_version_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."faq_asked_questions" ADD CONSTRAINT "faq_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."faq_asked_questions_locales" ADD CONSTRAINT "faq_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."faq_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_faq_v_version_asked_questions" ADD CONSTRAINT "_faq_v_version_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_faq_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_faq_v_version_asked_questions_locales" ADD CONSTRAINT "_faq_v_version_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_faq_v_version_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_asked_questions" ADD CONSTRAINT "company_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."company_asked_questions_locales" ADD CONSTRAINT "company_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."company_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_version_asked_questions" ADD CONSTRAINT "_company_v_version_asked_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_company_v_version_asked_questions_locales" ADD CONSTRAINT "_company_v_version_asked_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_company_v_version_asked_questions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "products_asked_questions_order_idx" ON "cms"."products_asked_questions" USING btree ("_order");
  CREATE INDEX "products_asked_questions_parent_id_idx" ON "cms"."products_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "products_asked_questions_locales_locale_parent_id_unique" ON "cms"."products_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_products_v_version_asked_questions_order_idx" ON "cms"."_products_v_version_asked_questions" USING btree ("_order");
  CREATE INDEX "_products_v_version_asked_questions_parent_id_idx" ON "cms"."_products_v_version_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_products_v_version_asked_questions_locales_locale_parent_id" ON "cms"."_products_v_version_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "categories_asked_questions_order_idx" ON "cms"."categories_asked_questions" USING btree ("_order");
  CREATE INDEX "categories_asked_questions_parent_id_idx" ON "cms"."categories_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "categories_asked_questions_locales_locale_parent_id_unique" ON "cms"."categories_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_categories_v_version_asked_questions_order_idx" ON "cms"."_categories_v_version_asked_questions" USING btree ("_order");
  CREATE INDEX "_categories_v_version_asked_questions_parent_id_idx" ON "cms"."_categories_v_version_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_categories_v_version_asked_questions_locales_locale_parent_" ON "cms"."_categories_v_version_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_asked_questions_order_idx" ON "cms"."articles_asked_questions" USING btree ("_order");
  CREATE INDEX "articles_asked_questions_parent_id_idx" ON "cms"."articles_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "articles_asked_questions_locales_locale_parent_id_unique" ON "cms"."articles_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_asked_questions_order_idx" ON "cms"."_articles_v_version_asked_questions" USING btree ("_order");
  CREATE INDEX "_articles_v_version_asked_questions_parent_id_idx" ON "cms"."_articles_v_version_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_articles_v_version_asked_questions_locales_locale_parent_id" ON "cms"."_articles_v_version_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_asked_questions_order_idx" ON "cms"."pages_asked_questions" USING btree ("_order");
  CREATE INDEX "pages_asked_questions_parent_id_idx" ON "cms"."pages_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_asked_questions_locales_locale_parent_id_unique" ON "cms"."pages_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_asked_questions_order_idx" ON "cms"."_pages_v_version_asked_questions" USING btree ("_order");
  CREATE INDEX "_pages_v_version_asked_questions_parent_id_idx" ON "cms"."_pages_v_version_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_asked_questions_locales_locale_parent_id_un" ON "cms"."_pages_v_version_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "manuals_asked_questions_order_idx" ON "cms"."manuals_asked_questions" USING btree ("_order");
  CREATE INDEX "manuals_asked_questions_parent_id_idx" ON "cms"."manuals_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "manuals_asked_questions_locales_locale_parent_id_unique" ON "cms"."manuals_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_manuals_v_version_asked_questions_order_idx" ON "cms"."_manuals_v_version_asked_questions" USING btree ("_order");
  CREATE INDEX "_manuals_v_version_asked_questions_parent_id_idx" ON "cms"."_manuals_v_version_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_manuals_v_version_asked_questions_locales_locale_parent_id_" ON "cms"."_manuals_v_version_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "faq_asked_questions_order_idx" ON "cms"."faq_asked_questions" USING btree ("_order");
  CREATE INDEX "faq_asked_questions_parent_id_idx" ON "cms"."faq_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "faq_asked_questions_locales_locale_parent_id_unique" ON "cms"."faq_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_faq_v_version_asked_questions_order_idx" ON "cms"."_faq_v_version_asked_questions" USING btree ("_order");
  CREATE INDEX "_faq_v_version_asked_questions_parent_id_idx" ON "cms"."_faq_v_version_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_faq_v_version_asked_questions_locales_locale_parent_id_uniq" ON "cms"."_faq_v_version_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "company_asked_questions_order_idx" ON "cms"."company_asked_questions" USING btree ("_order");
  CREATE INDEX "company_asked_questions_parent_id_idx" ON "cms"."company_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "company_asked_questions_locales_locale_parent_id_unique" ON "cms"."company_asked_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_company_v_version_asked_questions_order_idx" ON "cms"."_company_v_version_asked_questions" USING btree ("_order");
  CREATE INDEX "_company_v_version_asked_questions_parent_id_idx" ON "cms"."_company_v_version_asked_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_company_v_version_asked_questions_locales_locale_parent_id_" ON "cms"."_company_v_version_asked_questions_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."products_asked_questions" CASCADE;
  DROP TABLE "cms"."products_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."_products_v_version_asked_questions" CASCADE;
  DROP TABLE "cms"."_products_v_version_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."categories_asked_questions" CASCADE;
  DROP TABLE "cms"."categories_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."_categories_v_version_asked_questions" CASCADE;
  DROP TABLE "cms"."_categories_v_version_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."articles_asked_questions" CASCADE;
  DROP TABLE "cms"."articles_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."_articles_v_version_asked_questions" CASCADE;
  DROP TABLE "cms"."_articles_v_version_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."pages_asked_questions" CASCADE;
  DROP TABLE "cms"."pages_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."_pages_v_version_asked_questions" CASCADE;
  DROP TABLE "cms"."_pages_v_version_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."manuals_asked_questions" CASCADE;
  DROP TABLE "cms"."manuals_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."_manuals_v_version_asked_questions" CASCADE;
  DROP TABLE "cms"."_manuals_v_version_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."faq_asked_questions" CASCADE;
  DROP TABLE "cms"."faq_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."_faq_v_version_asked_questions" CASCADE;
  DROP TABLE "cms"."_faq_v_version_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."company_asked_questions" CASCADE;
  DROP TABLE "cms"."company_asked_questions_locales" CASCADE;
  DROP TABLE "cms"."_company_v_version_asked_questions" CASCADE;
  DROP TABLE "cms"."_company_v_version_asked_questions_locales" CASCADE;
  ALTER TABLE "cms"."products_locales" DROP COLUMN "also_called";
  ALTER TABLE "cms"."_products_v_locales" DROP COLUMN "version_also_called";
  ALTER TABLE "cms"."categories_locales" DROP COLUMN "also_called";
  ALTER TABLE "cms"."_categories_v_locales" DROP COLUMN "version_also_called";`)
}
