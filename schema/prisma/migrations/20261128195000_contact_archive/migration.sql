-- Somebody who left the customer: out of every list of people to write to, but still part of what happened.
ALTER TABLE "contact" ADD COLUMN "archived_at" TIMESTAMPTZ(3);
