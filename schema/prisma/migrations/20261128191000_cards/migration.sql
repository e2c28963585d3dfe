-- Codes that are scanned at a fair or from a colleague's phone; they say whose the customer is.
CREATE TABLE "lead_card" (
  "code" TEXT NOT NULL,
  "user_id" UUID NOT NULL,
  "fair" TEXT,
  "personal" BOOLEAN NOT NULL DEFAULT true,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "withdrawn_at" TIMESTAMPTZ(3),
  CONSTRAINT "lead_card_pkey" PRIMARY KEY ("code"),
  CONSTRAINT "lead_card_text" CHECK ("code" ~ '^[a-z0-9][a-z0-9-]{2,39}$' AND length("fair") BETWEEN 2 AND 80)
);
CREATE INDEX "lead_card_user_id_idx" ON "lead_card"("user_id");
ALTER TABLE "lead_card" ADD CONSTRAINT "lead_card_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
