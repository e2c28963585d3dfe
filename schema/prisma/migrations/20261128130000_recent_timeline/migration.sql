-- What happened last with anybody's customers: the dashboard reads from the newest entry on.
CREATE INDEX "timeline_entry_occurred_at_id_idx" ON "timeline_entry"("occurred_at" DESC, "id");
