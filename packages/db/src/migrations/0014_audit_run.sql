-- All events of a run: its own, and those of its documents.
CREATE INDEX "audit_events_run" ON "audit_events" USING btree (
  "team_id",
  (CASE WHEN "subject_type" = 'run' THEN "subject_id" ELSE "data" ->> 'runUuid' END),
  "created_at" DESC NULLS FIRST
);
