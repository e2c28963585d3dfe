-- What the customer list filters and sorts by, kept beside the customer: the list stays quick at 100,000 customers.
-- Triggers keep the columns; a test recomputes them from the rows they stand for.

ALTER TABLE "account"
  ADD COLUMN "last_activity_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "open_deals" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "open_value_usd" DECIMAL(14,2) NOT NULL DEFAULT 0,
  ADD COLUMN "grade" "LeadGrade",
  ADD COLUMN "risk" DOUBLE PRECISION,
  ADD COLUMN "win_probability" DOUBLE PRECISION,
  ADD COLUMN "search_text" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "tags" TEXT[] DEFAULT '{}';

-- last_activity_at changes with every event: no index on it, so that a new value needs no index entry, and room on the page.
ALTER TABLE "account" SET (fillfactor = 80);

CREATE INDEX "account_open_value_usd_idx" ON "account"("open_value_usd" DESC);
CREATE INDEX "account_risk_idx" ON "account"("risk" DESC NULLS LAST);
CREATE INDEX "account_win_probability_idx" ON "account"("win_probability" DESC NULLS LAST);
CREATE INDEX "account_name_idx" ON "account"("name");
CREATE INDEX "account_search_trgm" ON "account" USING gin ("search_text" gin_trgm_ops);
ALTER TABLE "account" ADD CONSTRAINT "account_tags" CHECK (cardinality("tags") <= 20);

-- Candidates for a merge are found by what people write of themselves.
CREATE INDEX "contact_phone_idx" ON "contact"("phone");

-- What two accounts were asked about and are not: they are not proposed again.
CREATE TABLE "account_distinct" (
  "first_id" UUID NOT NULL,
  "second_id" UUID NOT NULL,
  "decided_by" TEXT NOT NULL,
  "decided_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "account_distinct_pkey" PRIMARY KEY ("first_id", "second_id"),
  CONSTRAINT "account_distinct_order" CHECK ("first_id" < "second_id")
);
CREATE INDEX "account_distinct_second_id_idx" ON "account_distinct"("second_id");
ALTER TABLE "account_distinct" ADD CONSTRAINT "account_distinct_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "account_distinct" ADD CONSTRAINT "account_distinct_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- functions that say what a column means

-- Customers are locked in one order, whatever order their rows came in: two batches never wait for each other. Locking is
-- a statement of its own, so that the one that counts sees what the transaction before it wrote.
CREATE FUNCTION "lock_accounts"(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM account a WHERE a.id = ANY(ids) ORDER BY a.id FOR NO KEY UPDATE;
END $$;

-- The latest event or logged activity, at the earliest when the customer came in.
CREATE FUNCTION "refresh_account_activity"(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE account a SET last_activity_at = latest.at
  FROM (
    SELECT c.id, greatest(c.created_at,
      (SELECT e.occurred_at FROM event e WHERE e.account_id = c.id ORDER BY e.occurred_at DESC LIMIT 1),
      (SELECT v.happened_at FROM activity v WHERE v.account_id = c.id AND v.deleted_at IS NULL ORDER BY v.happened_at DESC LIMIT 1)) AS at
    FROM account c WHERE c.id = ANY(ids)
  ) latest
  WHERE a.id = latest.id AND a.last_activity_at <> latest.at
$$;

-- Open deals and their value; win probability and risk: the highest of the open deals, else the customer's own score.
CREATE FUNCTION "refresh_account_deals"(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE account a SET open_deals = f.deals, open_value_usd = f.value, risk = f.risk, win_probability = f.win
  FROM (
    SELECT i.id,
      (SELECT count(*)::int FROM opportunity o WHERE o.account_id = i.id AND o.status = 'open') AS deals,
      (SELECT coalesce(sum(o.amount_usd), 0) FROM opportunity o WHERE o.account_id = i.id AND o.status = 'open') AS value,
      coalesce(
        (SELECT max(s.value) FROM score s JOIN opportunity o ON o.id = s.opportunity_id
         WHERE s.account_id = i.id AND s.kind = 'risk' AND o.status = 'open'),
        (SELECT s.value FROM score s WHERE s.account_id = i.id AND s.opportunity_id IS NULL AND s.kind = 'risk')) AS risk,
      coalesce(
        (SELECT max(s.value) FROM score s JOIN opportunity o ON o.id = s.opportunity_id
         WHERE s.account_id = i.id AND s.kind = 'win' AND o.status = 'open'),
        (SELECT s.value FROM score s WHERE s.account_id = i.id AND s.opportunity_id IS NULL AND s.kind = 'win')) AS win
    FROM unnest(ids) AS i(id)
  ) f
  WHERE a.id = f.id AND (a.open_deals, a.open_value_usd, a.risk, a.win_probability) IS DISTINCT FROM (f.deals, f.value, f.risk, f.win)
$$;

-- The grade of the newest lead.
CREATE FUNCTION "refresh_account_grade"(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE account a SET grade = f.grade
  FROM (
    SELECT i.id, (SELECT d.grade FROM lead d WHERE d.account_id = i.id ORDER BY d.created_at DESC, d.id DESC LIMIT 1) AS grade
    FROM unnest(ids) AS i(id)
  ) f
  WHERE a.id = f.id AND a.grade IS DISTINCT FROM f.grade
$$;

-- Name, domain, people with mail and phone, numbers of quotations: what a search looks in.
CREATE FUNCTION "account_search_text"(of_account uuid, name text, domain text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT lower(concat_ws(' ', name, domain,
    (SELECT string_agg(concat_ws(' ', c.name, c.email::text, c.phone), ' ' ORDER BY c.id) FROM contact c WHERE c.account_id = of_account),
    (SELECT string_agg(q.number, ' ' ORDER BY q.id) FROM quote q WHERE q.account_id = of_account)))
$$;
CREATE FUNCTION "refresh_account_search"(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE account a SET search_text = f.text
  FROM (SELECT c.id, account_search_text(c.id, c.name, c.domain::text) AS text FROM account c WHERE c.id = ANY(ids)) f
  WHERE a.id = f.id AND a.search_text <> f.text
$$;

-- ---------------------------------------------------------------- triggers

CREATE FUNCTION "account_search_on_write"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_text := account_search_text(NEW.id, NEW.name, NEW.domain::text);
  IF TG_OP = 'INSERT' THEN NEW.last_activity_at := NEW.created_at; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "account_search_on_insert" BEFORE INSERT ON "account" FOR EACH ROW EXECUTE FUNCTION "account_search_on_write"();
CREATE TRIGGER "account_search_on_update" BEFORE UPDATE OF "name", "domain" ON "account" FOR EACH ROW EXECUTE FUNCTION "account_search_on_write"();

-- Events mostly arrive: the newest of a batch is enough, and customers who were active later stay untouched.
CREATE FUNCTION "account_activity_of_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM account a
    JOIN (SELECT account_id, max(occurred_at) AS at FROM new_rows WHERE account_id IS NOT NULL GROUP BY account_id) n ON n.account_id = a.id
    WHERE a.last_activity_at < n.at ORDER BY a.id FOR NO KEY UPDATE OF a;
  IF FOUND THEN
    UPDATE account a SET last_activity_at = n.at
    FROM (SELECT account_id, max(occurred_at) AS at FROM new_rows WHERE account_id IS NOT NULL GROUP BY account_id) n
    WHERE n.account_id = a.id AND a.last_activity_at < n.at;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "event_account_activity" AFTER INSERT ON "event"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "account_activity_of_events"();

-- Calls a function above (TG_ARGV[0]) with the customers of the rows that were written.
CREATE FUNCTION "refresh_accounts_of_new"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  SELECT array_agg(DISTINCT n.account_id) INTO ids FROM new_rows n WHERE n.account_id IS NOT NULL;
  IF ids IS NOT NULL THEN
    PERFORM lock_accounts(ids);
    EXECUTE format('SELECT %I($1)', TG_ARGV[0]) USING ids;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION "refresh_accounts_of_old"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  SELECT array_agg(DISTINCT o.account_id) INTO ids FROM old_rows o WHERE o.account_id IS NOT NULL;
  IF ids IS NOT NULL THEN
    PERFORM lock_accounts(ids);
    EXECUTE format('SELECT %I($1)', TG_ARGV[0]) USING ids;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION "refresh_accounts_of_both"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  SELECT array_agg(DISTINCT b.account_id) INTO ids
  FROM (SELECT account_id FROM new_rows UNION SELECT account_id FROM old_rows) b WHERE b.account_id IS NOT NULL;
  IF ids IS NOT NULL THEN
    PERFORM lock_accounts(ids);
    EXECUTE format('SELECT %I($1)', TG_ARGV[0]) USING ids;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE kept record;
BEGIN
  FOR kept IN SELECT * FROM (VALUES
    ('activity', 'activity'), ('event', 'activity'), ('opportunity', 'deals'), ('score', 'deals'),
    ('lead', 'grade'), ('contact', 'search'), ('quote', 'search')) AS v(tab, what)
  LOOP
    IF kept.tab <> 'event' THEN
      EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refresh_accounts_of_new(%L)',
        kept.tab || '_account_insert', kept.tab, 'refresh_account_' || kept.what);
    END IF;
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION refresh_accounts_of_both(%L)',
      kept.tab || '_account_update', kept.tab, 'refresh_account_' || kept.what);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION refresh_accounts_of_old(%L)',
      kept.tab || '_account_delete', kept.tab, 'refresh_account_' || kept.what);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- customers that are there already

SELECT refresh_account_activity(array_agg(id)), refresh_account_deals(array_agg(id)), refresh_account_grade(array_agg(id)),
       refresh_account_search(array_agg(id)) FROM account HAVING count(*) > 0;
