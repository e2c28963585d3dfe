-- Own customers' counts without going through every customer: customers of one owner and team stand in one book, and a
-- book has its counts per day and month. Only the folding job writes them. A customer that changes hands is noted in the
-- transaction that does it; until the job has moved it to its new book, readers correct for it.

CREATE TABLE "event_count_book" (
  "id" SERIAL NOT NULL,
  "owner_id" UUID,
  "team_id" UUID,
  CONSTRAINT "event_count_book_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "event_count_book_of" UNIQUE NULLS NOT DISTINCT ("owner_id", "team_id")
);
CREATE TABLE "event_count_place" (
  "account_id" UUID NOT NULL,
  "book_id" INTEGER NOT NULL,
  CONSTRAINT "event_count_place_pkey" PRIMARY KEY ("account_id")
);
CREATE TABLE "event_count_moved" (
  "id" BIGSERIAL NOT NULL,
  "account_id" UUID NOT NULL,
  CONSTRAINT "event_count_moved_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "event_count_book_day" (
  "book_id" INTEGER NOT NULL,
  "day" DATE NOT NULL,
  "type" TEXT NOT NULL,
  "count" BIGINT NOT NULL,
  CONSTRAINT "event_count_book_day_pkey" PRIMARY KEY ("book_id", "day", "type")
);
CREATE TABLE "event_count_book_month" (
  "book_id" INTEGER NOT NULL,
  "month" DATE NOT NULL,
  "type" TEXT NOT NULL,
  "count" BIGINT NOT NULL,
  CONSTRAINT "event_count_book_month_pkey" PRIMARY KEY ("book_id", "month", "type"),
  CONSTRAINT "event_count_book_month_first" CHECK (extract(day FROM "month") = 1)
);
ALTER TABLE "event_count_book_day" SET (fillfactor = 70);
ALTER TABLE "event_count_book_month" SET (fillfactor = 70);
ALTER TABLE "event_count_moved" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

CREATE FUNCTION "account_changes_book"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_count_moved (account_id) VALUES (CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END);
  RETURN NULL;
END $$;
CREATE TRIGGER "account_book_insert" AFTER INSERT ON "account" FOR EACH ROW EXECUTE FUNCTION "account_changes_book"();
CREATE TRIGGER "account_book_update" AFTER UPDATE OF "owner_id", "team_id" ON "account" FOR EACH ROW
  WHEN ((OLD."owner_id", OLD."team_id") IS DISTINCT FROM (NEW."owner_id", NEW."team_id")) EXECUTE FUNCTION "account_changes_book"();
CREATE TRIGGER "account_book_delete" AFTER DELETE ON "account" FOR EACH ROW EXECUTE FUNCTION "account_changes_book"();

-- Customers and counts that are there already.
INSERT INTO "event_count_book" ("owner_id", "team_id") SELECT DISTINCT "owner_id", "team_id" FROM "account";
INSERT INTO "event_count_place" ("account_id", "book_id")
SELECT a."id", b."id" FROM "account" a JOIN "event_count_book" b
  ON b."owner_id" IS NOT DISTINCT FROM a."owner_id" AND b."team_id" IS NOT DISTINCT FROM a."team_id";
INSERT INTO "event_count_book_day" ("book_id", "day", "type", "count")
SELECT p."book_id", c."day", c."type", sum(c."count") FROM "event_count" c JOIN "event_count_place" p USING ("account_id") GROUP BY 1, 2, 3;
INSERT INTO "event_count_book_month" ("book_id", "month", "type", "count")
SELECT "book_id", date_trunc('month', "day")::date, "type", sum("count") FROM "event_count_book_day" GROUP BY 1, 2, 3;
