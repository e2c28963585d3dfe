-- Each text of the content library keeps what it said before.
ALTER TABLE "content_item" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

CREATE TABLE "content_item_version" (
    "item_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "url" TEXT,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_item_version_pkey" PRIMARY KEY ("item_id", "version")
);

ALTER TABLE "content_item_version" ADD CONSTRAINT "content_item_version_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "content_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION "content_item_version_is_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what a text of the library said is never changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "content_item_version_is_history" BEFORE UPDATE ON "content_item_version" FOR EACH ROW EXECUTE FUNCTION "content_item_version_is_history"();
