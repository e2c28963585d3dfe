-- History is never changed, with one exception: what was promised to be forgotten is forgotten when its time has come.
-- Only the retention job says so, for the length of its transaction: SET LOCAL tradewind.retention = 'on'.

CREATE FUNCTION "is_retention"() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('tradewind.retention', true), '') = 'on'
$$;

-- When and what stays, who and how goes.
CREATE OR REPLACE FUNCTION "event_is_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."type", NEW."occurred_at", NEW."received_at", NEW."source")
     IS DISTINCT FROM
     (OLD."id", OLD."type", OLD."occurred_at", OLD."received_at", OLD."source")
     OR NOT is_retention() AND (NEW."anonymous_id", NEW."value", NEW."context")
     IS DISTINCT FROM (OLD."anonymous_id", OLD."value", OLD."context") THEN
    RAISE EXCEPTION 'an event is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION "conversation_turn_is_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND is_retention() THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a turn of a conversation is never changed' USING ERRCODE = 'restrict_violation';
END $$;
