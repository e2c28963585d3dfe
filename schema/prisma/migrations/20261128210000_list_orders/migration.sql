-- Every order and filter of the customer list finds its first page and its count in one index. Sales people sort by the last
-- activity all day: its index is worth the entry that a new event costs a customer who is known.
CREATE INDEX "account_last_activity_idx" ON "account" ("last_activity_at" DESC, "id") INCLUDE ("owner_id", "team_id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "account_grade_idx" ON "account" ("grade", "id") INCLUDE ("owner_id", "team_id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "account_open_deals_idx" ON "account" ("open_deals") INCLUDE ("owner_id", "team_id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "account_tags_idx" ON "account" USING gin ("tags");

DROP INDEX "account_country_idx";
CREATE INDEX "account_country_idx" ON "account" ("country", "id") INCLUDE ("owner_id", "team_id") WHERE "merged_into_id" IS NULL;
DROP INDEX "account_industry_idx";
CREATE INDEX "account_industry_idx" ON "account" ("industry", "id") INCLUDE ("owner_id", "team_id") WHERE "merged_into_id" IS NULL;
DROP INDEX "account_risk_idx";
CREATE INDEX "account_risk_idx" ON "account" ("risk" DESC NULLS LAST, "id") INCLUDE ("open_deals", "owner_id", "team_id") WHERE "merged_into_id" IS NULL;

-- An order by what stands in another table reads all customers: where the stage stands and how the owner is called is kept
-- beside the customer.
ALTER TABLE "account" ADD COLUMN "stage_position" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "owner_name" TEXT;

CREATE FUNCTION "account_order_on_write"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.stage_position := coalesce((SELECT s.position FROM stage s WHERE s.id = NEW.stage_id), 0);
  NEW.owner_name := (SELECT u.name FROM "user" u WHERE u.id = NEW.owner_id);
  RETURN NEW;
END $$;
CREATE TRIGGER "account_order_on_insert" BEFORE INSERT ON "account" FOR EACH ROW EXECUTE FUNCTION "account_order_on_write"();
CREATE TRIGGER "account_order_on_update" BEFORE UPDATE OF "stage_id", "owner_id" ON "account" FOR EACH ROW EXECUTE FUNCTION "account_order_on_write"();

CREATE FUNCTION "account_order_of_stage"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE account SET stage_position = NEW.position WHERE stage_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "stage_account_order" AFTER UPDATE OF "position" ON "stage" FOR EACH ROW
  WHEN (OLD.position IS DISTINCT FROM NEW.position) EXECUTE FUNCTION "account_order_of_stage"();

CREATE FUNCTION "account_order_of_owner"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE account SET owner_name = NEW.name WHERE owner_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "user_account_order" AFTER UPDATE OF "name" ON "user" FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION "account_order_of_owner"();

UPDATE "account" a SET stage_position = s.position, owner_name = (SELECT u.name FROM "user" u WHERE u.id = a.owner_id)
FROM "stage" s WHERE s.id = a.stage_id;

CREATE INDEX "account_stage_position_idx" ON "account" ("stage_position", "id") INCLUDE ("owner_id", "team_id") WHERE "merged_into_id" IS NULL;
CREATE INDEX "account_owner_name_idx" ON "account" ("owner_name", "id") INCLUDE ("owner_id", "team_id") WHERE "merged_into_id" IS NULL;
