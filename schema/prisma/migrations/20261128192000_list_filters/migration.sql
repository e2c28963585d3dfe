-- Who is likely to win, and who is in a market, is counted from the index alone: the table is not looked at.
CREATE INDEX "account_likely_idx" ON "account" ("win_probability" DESC NULLS LAST, "id") INCLUDE ("open_deals", "owner_id", "team_id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "account_market_idx" ON "account" ("country", "industry", "id") INCLUDE ("owner_id", "team_id") WHERE "merged_into_id" IS NULL;
-- The first of them takes its place.
DROP INDEX "account_win_probability_idx";
