-- Indexes that Drizzle's schema cannot describe: operator classes in any collation, expressions, and the extension they need.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- Suffixes of a run ID, in any collation.
CREATE INDEX "runs_run_id_prefix" ON "runs" USING btree ("team_id", "run_id" text_pattern_ops);
--> statement-breakpoint
-- Equality and prefix in any collation.
CREATE INDEX "search_vocabulary_prefix" ON "search_vocabulary" USING btree ("team_id", "word" text_pattern_ops);
--> statement-breakpoint
CREATE INDEX "search_vocabulary_short" ON "search_vocabulary" USING btree ("team_id", "short" text_pattern_ops);
--> statement-breakpoint
-- Part of a word.
CREATE INDEX "search_vocabulary_trigrams" ON "search_vocabulary" USING gin (("word" || ' ' || "short") gin_trgm_ops) WITH (fastupdate = off);
--> statement-breakpoint
-- Words of a candidate's name, and of a job's title and client.
CREATE INDEX "candidates_words" ON "candidates" USING gin (string_to_array(replace("identity", '|', ' '), ' ')) WITH (fastupdate = off);
--> statement-breakpoint
CREATE INDEX "job_profiles_words" ON "job_profiles" USING gin (string_to_array(replace("identity", '|', ' '), ' ')) WITH (fastupdate = off);
--> statement-breakpoint
-- The events of a run, also those of its documents.
CREATE INDEX "audit_events_run" ON "audit_events" USING btree (
  "team_id",
  (CASE WHEN "subject_type" = 'run' THEN "subject_id" ELSE "data" ->> 'runUuid' END),
  "created_at" DESC NULLS FIRST
);
