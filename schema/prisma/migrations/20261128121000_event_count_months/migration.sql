-- Years are added up from months: a dashboard over all of them reads a few hundred rows.
CREATE TABLE "event_count_month" (
  "month" DATE NOT NULL,
  "type" TEXT NOT NULL,
  "count" BIGINT NOT NULL,
  CONSTRAINT "event_count_month_pkey" PRIMARY KEY ("month", "type"),
  CONSTRAINT "event_count_month_first" CHECK (extract(day FROM "month") = 1)
);
INSERT INTO "event_count_month" ("month", "type", "count")
SELECT date_trunc('month', "day")::date, "type", sum("count") FROM "event_count_total" GROUP BY 1, 2;
