-- The customer list says how many there are: customers of an owner, a team or all are counted from this index alone, a
-- sixth of the table. It holds nothing that changes with an event.
CREATE INDEX "account_listed_idx" ON "account" ("owner_id", "team_id", "id") WHERE "merged_into_id" IS NULL;
-- Newest and oldest in their stage first, without sorting all.
CREATE INDEX "account_stage_since_id_idx" ON "account" ("stage_since", "id");
