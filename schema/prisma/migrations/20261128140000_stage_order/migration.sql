-- How the stages of a pipeline were ordered, and from when on: a replay judges an event by the order of its time.
CREATE TABLE "pipeline_order" (
  "pipeline_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "stage_ids" UUID[],
  "effective_from" TIMESTAMPTZ(3),
  CONSTRAINT "pipeline_order_pkey" PRIMARY KEY ("pipeline_id", "version")
);
ALTER TABLE "pipeline_order" ADD CONSTRAINT "pipeline_order_pipeline_id_fkey" FOREIGN KEY ("pipeline_id") REFERENCES "pipeline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Deals of before get the history that deals have now: how they began, and how they ended.
INSERT INTO "stage_transition" ("id", "account_id", "opportunity_id", "from_stage_id", "to_stage_id", "at", "reason")
SELECT gen_random_uuid(), o."account_id", o."id", NULL,
  (SELECT s."id" FROM "stage" s WHERE s."pipeline_id" = o."pipeline_id" AND s."outcome" = 'open' ORDER BY s."position" LIMIT 1),
  o."created_at",
  '{"en":"The deal was opened","zh":"商机已建立","es":"Se abrió la oportunidad","ar":"فُتحت الصفقة","ja":"案件を作成","de":"Verkaufschance angelegt","pt":"A oportunidade foi aberta"}'
FROM "opportunity" o
WHERE NOT EXISTS (SELECT 1 FROM "stage_transition" t WHERE t."opportunity_id" = o."id");
INSERT INTO "stage_transition" ("id", "account_id", "opportunity_id", "from_stage_id", "to_stage_id", "at", "reason")
SELECT gen_random_uuid(), o."account_id", o."id",
  (SELECT s."id" FROM "stage" s WHERE s."pipeline_id" = o."pipeline_id" AND s."outcome" = 'open' ORDER BY s."position" LIMIT 1),
  o."stage_id", coalesce(o."closed_at", o."stage_since"),
  '{"en":"The deal was closed","zh":"商机已结束","es":"Se cerró la oportunidad","ar":"أُغلقت الصفقة","ja":"案件を終了","de":"Verkaufschance abgeschlossen","pt":"A oportunidade foi encerrada"}'
FROM "opportunity" o
WHERE o."status" <> 'open' AND NOT EXISTS (SELECT 1 FROM "stage_transition" t WHERE t."opportunity_id" = o."id" AND t."from_stage_id" IS NOT NULL);

-- A quotation that went out is a decision that is due, whether or not the buyer asked for it on the site.
WITH added AS (
  INSERT INTO "stage_rule" ("id", "pipeline_id", "code", "event_types", "value_match", "threshold", "window_hours", "target_stage_id", "effect", "reason", "enabled", "version")
  SELECT gen_random_uuid(), p."id", 'quotation-sent', ARRAY['quote_sent'], '{}', 1, NULL, s."id", 'move',
    '{"en":"Got a quotation from us","zh":"已收到我方报价","es":"Recibió una cotización nuestra","ar":"استلم عرض سعر منا","ja":"当社から見積を送付済み","de":"Hat ein Angebot von uns erhalten","pt":"Recebeu uma cotação nossa"}'::jsonb, true, 1
  FROM "pipeline" p JOIN "stage" s ON s."pipeline_id" = p."id" AND s."code" = 'decision'
  WHERE p."is_default" AND NOT EXISTS (SELECT 1 FROM "stage_rule" r WHERE r."pipeline_id" = p."id" AND r."code" = 'quotation-sent')
  RETURNING *
)
INSERT INTO "stage_rule_version" ("rule_id", "version", "definition", "effective_from", "changed_by")
SELECT r."id", 1, jsonb_build_object('eventTypes', r."event_types", 'valueMatch', r."value_match", 'threshold', r."threshold",
  'windowHours', r."window_hours", 'targetStageId', r."target_stage_id", 'effect', r."effect", 'reason', r."reason", 'enabled', r."enabled"), now(), 'system'
FROM added r;

-- How long a deal may stand, and what it is worth, while nobody said otherwise.
UPDATE "stage" s SET "max_days" = v."days", "probability" = v."probability"
FROM (VALUES ('lead', 14, 0.080), ('contact', 14, 0.100), ('first_touch', 5, 0.267), ('decision', 7, 0.667)) AS v("code", "days", "probability"), "pipeline" p
WHERE p."id" = s."pipeline_id" AND p."is_default" AND s."code" = v."code" AND s."max_days" IS NULL AND s."probability" IS NULL;
