-- The value quoted in a deal is looked up by the deal.
CREATE INDEX "quote_opportunity_id_idx" ON "quote"("opportunity_id");
