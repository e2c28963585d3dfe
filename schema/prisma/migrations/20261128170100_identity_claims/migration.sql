-- A contact that another system knows by a name which belongs to another contact: proof that the two are one person.
CREATE TABLE "identity_claim" (
  "contact_id" UUID NOT NULL,
  "provider" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "identity_claim_pkey" PRIMARY KEY ("contact_id", "provider", "subject")
);
CREATE INDEX "identity_claim_provider_subject_idx" ON "identity_claim"("provider", "subject");
ALTER TABLE "identity_claim" ADD CONSTRAINT "identity_claim_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "identity_claim" ADD CONSTRAINT "identity_claim_text" CHECK (length("provider") BETWEEN 1 AND 40 AND length("subject") BETWEEN 1 AND 200);

-- One mailbox in one form: no +tag, and no dots where the provider ignores them.
CREATE FUNCTION "mailbox_of"(email text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN d IN ('gmail.com', 'googlemail.com') THEN replace(l, '.', '') || '@gmail.com' ELSE l || '@' || d END
  FROM (SELECT split_part(split_part(lower(email), '@', 1), '+', 1) AS l, split_part(lower(email), '@', 2) AS d) parts
$$;

-- A company's name without legal form, punctuation and case: what two spellings of it share.
CREATE FUNCTION "company_key"(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT btrim(regexp_replace(regexp_replace(regexp_replace(lower(normalize(name, NFKC)),
    '[^[:alnum:]]+', ' ', 'g'),
    '\m(gmbh|mbh|ag|kg|ohg|ug|e k|co|corp|corporation|inc|incorporated|llc|llp|ltd|limited|plc|pvt|pte|sa|s a|sas|sarl|srl|s r l|s l|sl|sau|spa|s p a|bv|b v|nv|oy|ab|as|a s|kft|zrt|sp z o o|doo|sro|s r o|ltda|eireli|me|sdn bhd|kk|k k|company|group|holding)\M', ' ', 'g'),
    '(有限公司|有限责任公司|股份|集团|株式会社|有限会社|شركة|ذ م م)|\s+', ' ', 'g'))
$$;
CREATE INDEX "contact_mailbox_idx" ON "contact" ("mailbox_of"("email"::text)) WHERE "email" IS NOT NULL;
CREATE INDEX "account_company_key_idx" ON "account" ("company_key"("name"));
