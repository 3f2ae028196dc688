CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- Equality and prefix in any collation.
CREATE INDEX "search_words_word" ON "search_words" USING btree ("team_id", "word" text_pattern_ops);
--> statement-breakpoint
-- The suffixes of a run ID, in any collation.
CREATE INDEX "runs_run_id_prefix" ON "runs" USING btree ("team_id", "run_id" text_pattern_ops);
--> statement-breakpoint
-- Infix.
CREATE INDEX "search_words_word_trigrams" ON "search_words" USING gin ("word" gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX "generated_documents_search_text" ON "generated_documents" USING gin ("search_text" gin_trgm_ops);
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_audit_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_events is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER audit_events_are_append_only BEFORE UPDATE OR DELETE ON "audit_events"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit_events();
--> statement-breakpoint
CREATE TRIGGER audit_events_are_never_truncated BEFORE TRUNCATE ON "audit_events"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit_events();
