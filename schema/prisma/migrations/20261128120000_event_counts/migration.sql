-- How many events of a type a day had, per customer and in all. Writers only append differences, so they never wait for
-- each other; a job folds the differences in. What is folded plus what is not is the exact number at any moment.

-- The account of events nobody is known for is the null UUID: a key takes no null.
CREATE TABLE "event_count_change" (
  "id" BIGSERIAL NOT NULL,
  "day" DATE NOT NULL,
  "type" TEXT NOT NULL,
  "account_id" UUID NOT NULL,
  "count" BIGINT NOT NULL,
  CONSTRAINT "event_count_change_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "event_count" (
  "account_id" UUID NOT NULL,
  "day" DATE NOT NULL,
  "type" TEXT NOT NULL,
  "count" BIGINT NOT NULL,
  CONSTRAINT "event_count_pkey" PRIMARY KEY ("account_id", "day", "type")
);
CREATE TABLE "event_count_total" (
  "day" DATE NOT NULL,
  "type" TEXT NOT NULL,
  "count" BIGINT NOT NULL,
  CONSTRAINT "event_count_total_pkey" PRIMARY KEY ("day", "type")
);
-- Counts of a day change often: room on the page keeps the changes cheap.
ALTER TABLE "event_count_total" SET (fillfactor = 70);
ALTER TABLE "event_count_change" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

CREATE FUNCTION "event_counts_of_new"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_count_change (day, type, account_id, count)
  SELECT (occurred_at AT TIME ZONE 'UTC')::date, type, coalesce(account_id, '00000000-0000-0000-0000-000000000000'), count(*)
  FROM new_rows GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;
-- Stitching and merging give events another customer.
CREATE FUNCTION "event_counts_of_both"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_count_change (day, type, account_id, count)
  SELECT (occurred_at AT TIME ZONE 'UTC')::date, type, coalesce(account_id, '00000000-0000-0000-0000-000000000000'), sum(n)
  FROM (SELECT occurred_at, type, account_id, 1 AS n FROM new_rows UNION ALL SELECT occurred_at, type, account_id, -1 FROM old_rows) b
  GROUP BY 1, 2, 3 HAVING sum(n) <> 0;
  RETURN NULL;
END $$;
CREATE FUNCTION "event_counts_of_old"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_count_change (day, type, account_id, count)
  SELECT (occurred_at AT TIME ZONE 'UTC')::date, type, coalesce(account_id, '00000000-0000-0000-0000-000000000000'), -count(*)
  FROM old_rows GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_counts_insert" AFTER INSERT ON "event" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "event_counts_of_new"();
CREATE TRIGGER "event_counts_update" AFTER UPDATE ON "event" REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "event_counts_of_both"();
CREATE TRIGGER "event_counts_delete" AFTER DELETE ON "event" REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "event_counts_of_old"();

-- Events that are there already.
INSERT INTO "event_count_change" ("day", "type", "account_id", "count")
SELECT (occurred_at AT TIME ZONE 'UTC')::date, type, coalesce(account_id, '00000000-0000-0000-0000-000000000000'), count(*)
FROM "event" GROUP BY 1, 2, 3;
