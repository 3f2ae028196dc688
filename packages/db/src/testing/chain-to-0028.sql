-- 0000_tables.sql
CREATE TABLE "audit_events" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"request_id" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_events_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "candidates" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"identity" text NOT NULL,
	"name" text NOT NULL,
	"headline" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidates_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "generated_documents" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"run_uuid" uuid NOT NULL,
	"run_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"job_profile_id" uuid,
	"candidate_name" text NOT NULL,
	"jobprofile_title" text NOT NULL,
	"document_type" text NOT NULL,
	"kind" text NOT NULL,
	"area" text NOT NULL,
	"storage_driver" text NOT NULL,
	"storage_path" text NOT NULL,
	"filename" text NOT NULL,
	"content_type" text NOT NULL,
	"byte_size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"crc32" bigint NOT NULL,
	"search_text" text NOT NULL,
	"metadata" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "generated_documents_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "job_profiles" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"identity" text NOT NULL,
	"title" text NOT NULL,
	"client" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "job_profiles_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_team_id_user_id_pk" PRIMARY KEY("team_id","user_id"),
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('recruiter', 'auditor', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"run_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"job_profile_id" uuid,
	"mode" text NOT NULL,
	"status" text NOT NULL,
	"inputs" jsonb NOT NULL,
	"input_hash" text NOT NULL,
	"versions" jsonb NOT NULL,
	"idempotency_key" text,
	"result" jsonb,
	"score" integer,
	"recommendation" text,
	"progress" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"error" text,
	"as_of" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "runs_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "runs_status" CHECK ("runs"."status" in ('queued', 'running', 'succeeded', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"team_id" uuid NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"word" text NOT NULL,
	"deletions" text[] NOT NULL,
	CONSTRAINT "search_words_team_id_entity_entity_id_word_pk" PRIMARY KEY("team_id","entity","entity_id","word")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "teams_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"handle" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_handle_unique" UNIQUE("handle")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_fk" FOREIGN KEY ("team_id","actor_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generated_documents" ADD CONSTRAINT "generated_documents_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generated_documents" ADD CONSTRAINT "generated_documents_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generated_documents" ADD CONSTRAINT "generated_documents_candidate_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidates"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generated_documents" ADD CONSTRAINT "generated_documents_job_profile_fk" FOREIGN KEY ("team_id","job_profile_id") REFERENCES "public"."job_profiles"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_profiles" ADD CONSTRAINT "job_profiles_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_candidate_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidates"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_job_profile_fk" FOREIGN KEY ("team_id","job_profile_id") REFERENCES "public"."job_profiles"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_words" ADD CONSTRAINT "search_words_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_created" ON "audit_events" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("team_id","subject_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_type" ON "audit_events" USING btree ("team_id","type","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_identity" ON "candidates" USING btree ("team_id","identity");--> statement-breakpoint
CREATE UNIQUE INDEX "generated_documents_run_type" ON "generated_documents" USING btree ("team_id","run_uuid","document_type");--> statement-breakpoint
CREATE INDEX "generated_documents_run_id" ON "generated_documents" USING btree ("team_id","run_id");--> statement-breakpoint
CREATE INDEX "generated_documents_created" ON "generated_documents" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_user" ON "generated_documents" USING btree ("team_id","user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_candidate" ON "generated_documents" USING btree ("team_id","candidate_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_job" ON "generated_documents" USING btree ("team_id","job_profile_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_candidate_name" ON "generated_documents" USING btree ("team_id","candidate_name","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_jobprofile_title" ON "generated_documents" USING btree ("team_id","jobprofile_title","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "job_profiles_identity" ON "job_profiles" USING btree ("team_id","identity");--> statement-breakpoint
CREATE UNIQUE INDEX "runs_run_id" ON "runs" USING btree ("team_id","run_id");--> statement-breakpoint
CREATE UNIQUE INDEX "runs_idempotency_key" ON "runs" USING btree ("team_id","user_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "runs_created" ON "runs" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "runs_candidate" ON "runs" USING btree ("team_id","candidate_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "search_words_deletions" ON "search_words" USING gin ("deletions");
--> statement-breakpoint
-- 0001_search_and_audit.sql
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
--> statement-breakpoint
-- 0002_bundle_hash.sql
ALTER TABLE "runs" ADD COLUMN "bundle_sha256" text;
--> statement-breakpoint
-- 0003_words_near.sql
-- Of an overlap of arrays the planner expects a large part of the table, and would read all of it. Here only a bitmap is left
-- to it: that of the GIN index, which has the few words at once.
CREATE FUNCTION words_near(team uuid, forms text[]) RETURNS SETOF search_words
LANGUAGE sql STABLE ROWS 100
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
AS $$ SELECT * FROM search_words WHERE team_id = team AND deletions && forms $$;
--> statement-breakpoint
-- 0004_submissions.sql
CREATE TABLE "clients" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"identity" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clients_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sending_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"document_type" text NOT NULL,
	"run_uuid" uuid NOT NULL,
	"sha256" text NOT NULL,
	"candidate_id" uuid NOT NULL,
	"job_profile_id" uuid,
	"client_id" uuid NOT NULL,
	"client_name" text NOT NULL,
	"recipient" text NOT NULL,
	"channel" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"note" text NOT NULL,
	"sent_by" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"idempotency_key" text,
	"input_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"retracted_at" timestamp (3) with time zone,
	"retracted_by" uuid,
	"retraction_reason" text,
	CONSTRAINT "submissions_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "submissions_channel" CHECK ("submissions"."channel" in ('email', 'portal', 'post', 'in_person', 'other')),
	CONSTRAINT "submissions_retraction" CHECK (num_nonnulls("submissions"."retracted_at", "submissions"."retracted_by", "submissions"."retraction_reason") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "waivers" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"run_uuid" uuid NOT NULL,
	"document_id" uuid,
	"pointer" text NOT NULL,
	"reason" text NOT NULL,
	"waived_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "waivers_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "waivers_once" UNIQUE NULLS NOT DISTINCT("team_id","run_uuid","pointer","document_id")
);
--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_document_fk" FOREIGN KEY ("team_id","document_id") REFERENCES "public"."generated_documents"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_candidate_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidates"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_job_profile_fk" FOREIGN KEY ("team_id","job_profile_id") REFERENCES "public"."job_profiles"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_client_fk" FOREIGN KEY ("team_id","client_id") REFERENCES "public"."clients"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_sender_fk" FOREIGN KEY ("team_id","sent_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_recorder_fk" FOREIGN KEY ("team_id","recorded_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_retractor_fk" FOREIGN KEY ("team_id","retracted_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_document_fk" FOREIGN KEY ("team_id","document_id") REFERENCES "public"."generated_documents"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_user_fk" FOREIGN KEY ("team_id","waived_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "clients_identity" ON "clients" USING btree ("team_id","identity");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_idempotency_key" ON "submissions" USING btree ("team_id","recorded_by","idempotency_key","document_id");--> statement-breakpoint
CREATE INDEX "submissions_sent" ON "submissions" USING btree ("team_id","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "submissions_document" ON "submissions" USING btree ("team_id","document_id");--> statement-breakpoint
CREATE INDEX "submissions_run" ON "submissions" USING btree ("team_id","run_uuid");--> statement-breakpoint
CREATE INDEX "submissions_sending" ON "submissions" USING btree ("team_id","sending_id");--> statement-breakpoint
CREATE INDEX "submissions_candidate" ON "submissions" USING btree ("team_id","candidate_id","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "submissions_client" ON "submissions" USING btree ("team_id","client_id","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "submissions_sender" ON "submissions" USING btree ("team_id","sent_by","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "submissions_sha256" ON "submissions" USING hash ("sha256");--> statement-breakpoint
CREATE INDEX "generated_documents_sha256" ON "generated_documents" USING hash ("sha256");--> statement-breakpoint
CREATE INDEX "runs_bundle_sha256" ON "runs" USING hash ("bundle_sha256");
--> statement-breakpoint
-- 0005_submissions_are_kept.sql
-- What was sent stays written. Only a retraction is added, once; and texts that may name a person can be emptied.
CREATE FUNCTION refuse_change_of_submissions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed submissions := OLD;
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION '% is never deleted from: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.retracted_at IS NULL THEN
    allowed.retracted_at := NEW.retracted_at;
    allowed.retracted_by := NEW.retracted_by;
    allowed.retraction_reason := NEW.retraction_reason;
  END IF;
  IF NEW.recipient = '' THEN allowed.recipient := ''; END IF;
  IF NEW.note = '' THEN allowed.note := ''; END IF;
  IF NEW.retraction_reason = '' THEN allowed.retraction_reason := ''; END IF;
  IF NEW IS DISTINCT FROM allowed THEN
    RAISE EXCEPTION 'a submission is never changed, only retracted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_waivers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed waivers := OLD;
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION '% is never deleted from: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.reason = '' THEN allowed.reason := ''; END IF;
  IF NEW IS DISTINCT FROM allowed THEN
    RAISE EXCEPTION 'a waiver is never changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER submissions_are_kept BEFORE UPDATE OR DELETE ON "submissions"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submissions();
--> statement-breakpoint
CREATE TRIGGER submissions_are_never_truncated BEFORE TRUNCATE ON "submissions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_submissions();
--> statement-breakpoint
CREATE TRIGGER waivers_are_kept BEFORE UPDATE OR DELETE ON "waivers"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_waivers();
--> statement-breakpoint
CREATE TRIGGER waivers_are_never_truncated BEFORE TRUNCATE ON "waivers"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_waivers();
--> statement-breakpoint
-- 0006_audit_chain.sql
CREATE TABLE "audit_disclosures" (
	"team_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"nonce" "bytea" NOT NULL,
	"fields" jsonb NOT NULL,
	CONSTRAINT "audit_disclosures_team_id_event_id_pk" PRIMARY KEY("team_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"team_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"from_seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	"key_id" text NOT NULL,
	"signature" "bytea" NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_heads_team_id_seq_pk" PRIMARY KEY("team_id","seq")
);
--> statement-breakpoint
CREATE TABLE "audit_keys" (
	"team_id" uuid NOT NULL,
	"generation" integer NOT NULL,
	"key_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"from_seq" bigint NOT NULL,
	"signature" "bytea" NOT NULL,
	"previous_signature" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_keys_team_id_generation_pk" PRIMARY KEY("team_id","generation")
);
--> statement-breakpoint
CREATE TABLE "audit_links" (
	"team_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"event_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_links_team_id_seq_pk" PRIMARY KEY("team_id","seq"),
	CONSTRAINT "audit_links_seq" CHECK ("audit_links"."seq" > 0)
);
--> statement-breakpoint
CREATE TABLE "audit_unsealed" (
	"team_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	CONSTRAINT "audit_unsealed_team_id_event_id_pk" PRIMARY KEY("team_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "audit_verifications" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"mode" text NOT NULL,
	"ok" boolean NOT NULL,
	"from_seq" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	"first_bad" jsonb,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_verifications_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reason" text NOT NULL,
	"receipt" jsonb NOT NULL,
	"pending" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp (3) with time zone,
	CONSTRAINT "erasures_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "person_keys" (
	"team_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"key" "bytea" NOT NULL,
	"person" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_keys_team_id_candidate_id_pk" PRIMARY KEY("team_id","candidate_id")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "person" text;--> statement-breakpoint
ALTER TABLE "audit_disclosures" ADD CONSTRAINT "audit_disclosures_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_heads" ADD CONSTRAINT "audit_heads_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_keys" ADD CONSTRAINT "audit_keys_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_links" ADD CONSTRAINT "audit_links_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_unsealed" ADD CONSTRAINT "audit_unsealed_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_verifications" ADD CONSTRAINT "audit_verifications_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_keys" ADD CONSTRAINT "person_keys_candidate_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidates"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_keys_id" ON "audit_keys" USING btree ("team_id","key_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_links_event" ON "audit_links" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "audit_verifications_finished" ON "audit_verifications" USING btree ("team_id","finished_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "erasures_open" ON "erasures" USING btree ("team_id","completed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "person_keys_person" ON "person_keys" USING btree ("team_id","person");--> statement-breakpoint
CREATE INDEX "audit_events_person" ON "audit_events" USING btree ("team_id","person","created_at" DESC NULLS FIRST) WHERE "audit_events"."person" is not null;
--> statement-breakpoint
-- 0007_audit_guards.sql
-- One refusal for all that is only ever added to. ENABLE ALWAYS, so that a replication session is refused too.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END;
$$;
--> statement-breakpoint
-- HMAC of RFC 2104 for keys of at most 64 bytes; pgcrypto is not everywhere.
CREATE FUNCTION hmac_sha256(key bytea, message bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
BEGIN
  FOR i IN 0 .. length(key) - 1 LOOP
    inner_pad := set_byte(inner_pad, i, get_byte(key, i) # 54);
    outer_pad := set_byte(outer_pad, i, get_byte(key, i) # 92);
  END LOOP;
  RETURN sha256(outer_pad || sha256(inner_pad || message));
END;
$$;
--> statement-breakpoint
-- 244 random bits, as much as two UUIDs have.
CREATE FUNCTION random_key() RETURNS bytea LANGUAGE sql VOLATILE AS $$
  SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
$$;
--> statement-breakpoint
CREATE FUNCTION give_person_key() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  secret bytea := random_key();
BEGIN
  INSERT INTO person_keys (team_id, candidate_id, key, person) VALUES (NEW.team_id, NEW.id, secret, encode(
    hmac_sha256(secret, convert_to('dossier/person/v1/' || NEW.team_id || '/' || NEW.id, 'UTF8')), 'hex'));
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER candidates_have_a_key AFTER INSERT ON "candidates" FOR EACH ROW EXECUTE FUNCTION give_person_key();
--> statement-breakpoint
INSERT INTO person_keys (team_id, candidate_id, key, person)
  SELECT team_id, id, secret, encode(
    hmac_sha256(secret, convert_to('dossier/person/v1/' || team_id || '/' || id, 'UTF8')), 'hex')
  FROM (SELECT team_id, id, random_key() AS secret FROM candidates OFFSET 0) AS without;
--> statement-breakpoint
-- Before an event is written: the person of its run or document is named by the keyed hash; and a hash of personal data,
-- which could be guessed, becomes a commitment that only the nonce opens. The nonce goes with the person.
CREATE FUNCTION conceal_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  field text;
  opening bytea := random_key();
  clear jsonb := '{}';
BEGIN
  IF NEW.person IS NULL AND NEW.subject_type = 'run' THEN
    SELECT k.person INTO NEW.person FROM runs s
      JOIN person_keys k ON k.team_id = s.team_id AND k.candidate_id = s.candidate_id
      WHERE s.team_id = NEW.team_id AND s.id = NEW.subject_id::uuid;
  ELSIF NEW.person IS NULL AND NEW.subject_type = 'document' THEN
    SELECT k.person INTO NEW.person FROM generated_documents s
      JOIN person_keys k ON k.team_id = s.team_id AND k.candidate_id = s.candidate_id
      WHERE s.team_id = NEW.team_id AND s.id = NEW.subject_id::uuid;
  END IF;
  FOREACH field IN ARRAY ARRAY['inputHash', 'sha256'] LOOP
    IF NEW.person IS NOT NULL AND jsonb_typeof(NEW.data -> field) = 'string' THEN
      clear := clear || jsonb_build_object(field, NEW.data ->> field);
      NEW.data := NEW.data || jsonb_build_object(field, 'c1:' || encode(hmac_sha256(
        opening, convert_to('dossier/disclosure/v1/' || field || '/' || (NEW.data ->> field), 'UTF8')), 'hex'));
    END IF;
  END LOOP;
  IF clear <> '{}' THEN
    INSERT INTO audit_disclosures (team_id, event_id, nonce, fields) VALUES (NEW.team_id, NEW.id, opening, clear);
  END IF;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
-- Nothing that writers would wait for: each transaction adds rows of its own.
CREATE FUNCTION await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_unsealed (team_id, event_id) SELECT team_id, id FROM written ON CONFLICT DO NOTHING;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
DROP TRIGGER audit_events_are_append_only ON "audit_events";
--> statement-breakpoint
DROP TRIGGER audit_events_are_never_truncated ON "audit_events";
--> statement-breakpoint
DROP FUNCTION refuse_change_of_audit_events();
--> statement-breakpoint
CREATE TRIGGER audit_events_conceal BEFORE INSERT ON "audit_events"
  FOR EACH ROW EXECUTE FUNCTION conceal_audit_event();
--> statement-breakpoint
CREATE TRIGGER audit_events_await_seal AFTER INSERT ON "audit_events"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION await_seal();
--> statement-breakpoint
-- Events from before the chain were not sealed yet: they are written again as new ones are.
CREATE TEMPORARY TABLE earlier_events ON COMMIT DROP AS SELECT * FROM audit_events;
--> statement-breakpoint
TRUNCATE audit_events;
--> statement-breakpoint
INSERT INTO audit_events (team_id, id, type, actor_id, request_id, subject_type, subject_id, data, created_at)
  SELECT team_id, id, type, actor_id, request_id, subject_type, subject_id, data - 'candidateId', created_at
  FROM earlier_events ORDER BY created_at, id;
--> statement-breakpoint
DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['audit_events', 'audit_links', 'audit_heads', 'audit_keys', 'audit_verifications'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
      guarded || '_are_append_only', guarded);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
      guarded || '_are_never_truncated', guarded);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I', guarded, guarded || '_are_append_only');
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I', guarded, guarded || '_are_never_truncated');
  END LOOP;
END;
$$;
--> statement-breakpoint
-- 0008_versions.sql
ALTER TABLE "runs" ADD COLUMN "repeat_of" uuid;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_repeat_fk" FOREIGN KEY ("team_id","repeat_of") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- 0009_saved_searches.sql
CREATE TABLE "saved_searches" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_searches_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "selections" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"document_ids" uuid[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "selections_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_name" ON "saved_searches" USING btree ("team_id","user_id","name");--> statement-breakpoint
CREATE INDEX "saved_searches_shared" ON "saved_searches" USING btree ("team_id","shared");--> statement-breakpoint
CREATE INDEX "selections_expires" ON "selections" USING btree ("team_id","expires_at");
--> statement-breakpoint
-- 0010_search.sql
CREATE TABLE "search_entries" (
	"team_id" uuid NOT NULL,
	"run_uuid" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"user_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"job_profile_id" uuid,
	"shape_id" integer NOT NULL,
	"words" bigint[] NOT NULL,
	CONSTRAINT "search_entries_team_id_run_uuid_pk" PRIMARY KEY("team_id","run_uuid")
);
--> statement-breakpoint
CREATE TABLE "search_postings" (
	"team_id" uuid NOT NULL,
	"word_id" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"run_uuid" uuid NOT NULL,
	CONSTRAINT "search_postings_team_id_word_id_created_at_run_uuid_pk" PRIMARY KEY("team_id","word_id","created_at","run_uuid")
);
--> statement-breakpoint
CREATE TABLE "search_shapes" (
	"team_id" uuid NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "search_shapes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"hash" text NOT NULL,
	"files" jsonb NOT NULL,
	CONSTRAINT "search_shapes_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "search_vocabulary" (
	"team_id" uuid NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "search_vocabulary_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 67108863 START WITH 1 CACHE 1),
	"field" text NOT NULL,
	"word" text NOT NULL,
	"short" text NOT NULL,
	"deletions" text[] NOT NULL,
	CONSTRAINT "search_vocabulary_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_shape_fk" FOREIGN KEY ("team_id","shape_id") REFERENCES "public"."search_shapes"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_shapes" ADD CONSTRAINT "search_shapes_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_vocabulary" ADD CONSTRAINT "search_vocabulary_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entries_created" ON "search_entries" USING btree ("team_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_user" ON "search_entries" USING btree ("team_id","user_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_candidate" ON "search_entries" USING btree ("team_id","candidate_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_job" ON "search_entries" USING btree ("team_id","job_profile_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_shape" ON "search_entries" USING btree ("team_id","shape_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE UNIQUE INDEX "search_shapes_hash" ON "search_shapes" USING btree ("team_id","hash");--> statement-breakpoint
CREATE UNIQUE INDEX "search_vocabulary_word" ON "search_vocabulary" USING btree ("team_id","field","word");--> statement-breakpoint
CREATE INDEX "search_vocabulary_deletions" ON "search_vocabulary" USING gin ("deletions") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "runs_status" ON "runs" USING btree ("team_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
-- 0011_search_backfill.sql
-- Equality and prefix in any collation.
CREATE INDEX "search_vocabulary_prefix" ON "search_vocabulary" USING btree ("team_id", "word" text_pattern_ops);
--> statement-breakpoint
CREATE INDEX "search_vocabulary_short" ON "search_vocabulary" USING btree ("team_id", "short" text_pattern_ops);
--> statement-breakpoint
-- Infix.
CREATE INDEX "search_vocabulary_trigrams" ON "search_vocabulary" USING gin (("word" || ' ' || "short") gin_trgm_ops) WITH (fastupdate = off);
--> statement-breakpoint
-- Of an overlap of arrays the planner expects a large part of the table, and would read all of it. Here only a bitmap is
-- left to it: that of the GIN index, which has the few words at once.
CREATE FUNCTION vocabulary_near(team uuid, near text[]) RETURNS SETOF search_vocabulary
LANGUAGE sql STABLE ROWS 100
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
AS $$ SELECT * FROM search_vocabulary WHERE team_id = team AND deletions && near $$;
--> statement-breakpoint
CREATE FUNCTION forget_search_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_postings p
  WHERE p.team_id = OLD.team_id AND p.created_at = OLD.created_at AND p.run_uuid = OLD.run_uuid
    AND p.word_id = ANY (ARRAY(SELECT word::integer FROM unnest(OLD.words) word WHERE word < 67108864));
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER search_entries_take_their_postings AFTER DELETE ON "search_entries"
  FOR EACH ROW EXECUTE FUNCTION forget_search_postings();
--> statement-breakpoint
CREATE FUNCTION forget_search_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entries e USING (SELECT DISTINCT team_id, run_uuid FROM gone) g
  WHERE e.team_id = g.team_id AND e.run_uuid = g.run_uuid
    AND NOT EXISTS (SELECT FROM generated_documents d WHERE d.team_id = g.team_id AND d.run_uuid = g.run_uuid);
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER generated_documents_take_their_entry AFTER DELETE ON "generated_documents"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_search_entries();
--> statement-breakpoint
-- What was written before. The identities hold the folded words in their order; the rest of the folding is repeated here,
-- and a test holds it against the one in TypeScript.
CREATE FUNCTION pg_temp.short_of(word text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT regexp_replace(word, '([aou])e', '\1', 'g') $$;
--> statement-breakpoint
CREATE FUNCTION pg_temp.deletions_of(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  WITH RECURSIVE layer(form, level) AS (
    SELECT left(word, 12), 0
    UNION
    SELECT overlay(form placing '' from cut for 1), level + 1 FROM layer, generate_series(1, length(form)) cut
    WHERE level < CASE WHEN length(word) < 3 THEN 0 WHEN length(word) < 6 THEN 1 ELSE 2 END
  )
  SELECT DISTINCT form FROM layer WHERE form <> ''
$$;
--> statement-breakpoint
CREATE FUNCTION pg_temp.words_of(words text) RETURNS text[] LANGUAGE sql IMMUTABLE
AS $$ SELECT array_remove(regexp_split_to_array(lower(words), '[^a-z0-9+#]+'), '') $$;
--> statement-breakpoint
CREATE FUNCTION pg_temp.without_words(words text[], known text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(word ORDER BY place), '{}') FROM (
    SELECT word, min(place) AS place FROM unnest(words) WITH ORDINALITY AS w(word, place)
    WHERE NOT EXISTS (SELECT FROM unnest(known) k WHERE pg_temp.short_of(k) = pg_temp.short_of(word)) GROUP BY word
  ) kept
$$;
--> statement-breakpoint
CREATE TEMP TABLE known_runs ON COMMIT DROP AS
SELECT r.team_id, r.id AS run_uuid, d.created_at, d.user_id, r.candidate_id, r.job_profile_id,
  string_to_array(c.identity, ' ') AS candidate_words,
  coalesce(string_to_array(split_part(j.identity, '|', 1), ' '), '{}') AS title_words,
  coalesce(string_to_array(split_part(j.identity, '|', 2), ' '), '{}') AS client_words,
  pg_temp.without_words(
    pg_temp.words_of(r.run_id),
    string_to_array(c.identity, ' ') || coalesce(string_to_array(replace(j.identity, '|', ' '), ' '), '{}')
  ) AS run_words,
  d.files
FROM runs r
JOIN candidates c ON c.team_id = r.team_id AND c.id = r.candidate_id
LEFT JOIN job_profiles j ON j.team_id = r.team_id AND j.id = r.job_profile_id
CROSS JOIN LATERAL (
  SELECT min(d.created_at) AS created_at, (array_agg(d.user_id))[1] AS user_id,
    jsonb_agg(
      jsonb_build_object('type', document_type, 'kind', kind, 'words', w.words) ORDER BY document_type COLLATE "C"
    ) AS files
  FROM generated_documents d
  CROSS JOIN LATERAL (
    SELECT to_jsonb(pg_temp.without_words(pg_temp.words_of(filename), string_to_array(c.identity, ' '))) AS words
  ) w
  WHERE d.team_id = r.team_id AND d.run_uuid = r.id
) d
WHERE d.files IS NOT NULL;
--> statement-breakpoint
INSERT INTO "search_shapes" ("team_id", "hash", "files")
SELECT DISTINCT team_id, encode(sha256(convert_to(files::text, 'UTF8')), 'hex'), files FROM known_runs;
--> statement-breakpoint
CREATE TEMP TABLE known_words ON COMMIT DROP AS
SELECT team_id, run_uuid, field, place, word, lead(word) OVER (PARTITION BY team_id, run_uuid, part ORDER BY place) AS next
FROM known_runs CROSS JOIN LATERAL (
  SELECT 'candidate' AS field, 'candidate' AS part, w.* FROM unnest(candidate_words) WITH ORDINALITY AS w(word, place)
  UNION ALL SELECT 'job', 'title', w.* FROM unnest(title_words) WITH ORDINALITY AS w(word, place)
  UNION ALL SELECT 'job', 'client', w.* FROM unnest(client_words) WITH ORDINALITY AS w(word, place)
  UNION ALL SELECT 'run', 'run', w.* FROM unnest(run_words) WITH ORDINALITY AS w(word, place)
  UNION ALL SELECT 'user', 'user', user_id::text, 1
) words
WHERE word <> '';
--> statement-breakpoint
CREATE INDEX ON known_words (team_id, run_uuid);
--> statement-breakpoint
ANALYZE known_words;
--> statement-breakpoint
INSERT INTO "search_vocabulary" ("team_id", "field", "word", "short", "deletions")
SELECT team_id, field, word, CASE WHEN field = 'user' THEN word ELSE pg_temp.short_of(word) END,
  CASE WHEN field IN ('candidate', 'job') THEN ARRAY(
    SELECT pg_temp.deletions_of(word) UNION SELECT pg_temp.deletions_of(pg_temp.short_of(word))
  ) ELSE '{}' END
FROM (SELECT DISTINCT team_id, field, word FROM known_words) known;
--> statement-breakpoint
INSERT INTO "search_entries" ("team_id", "run_uuid", "created_at", "user_id", "candidate_id", "job_profile_id", "shape_id", "words")
SELECT r.team_id, r.run_uuid, r.created_at, r.user_id, r.candidate_id, r.job_profile_id, s.id, w.words
FROM known_runs r
JOIN search_shapes s ON s.team_id = r.team_id AND s.files = r.files
CROSS JOIN LATERAL (
  SELECT array_agg(DISTINCT id) AS words FROM (
    SELECT v.id::bigint AS id FROM known_words k
    JOIN search_vocabulary v ON v.team_id = k.team_id AND v.field = k.field AND v.word = k.word
    WHERE k.team_id = r.team_id AND k.run_uuid = r.run_uuid
    UNION ALL
    SELECT v.id * 67108864::bigint + n.id FROM known_words k
    JOIN search_vocabulary v ON v.team_id = k.team_id AND v.field = k.field AND v.word = k.word
    JOIN search_vocabulary n ON n.team_id = k.team_id AND n.field = k.field AND n.word = k.next
    WHERE k.team_id = r.team_id AND k.run_uuid = r.run_uuid AND k.field IN ('candidate', 'job')
  ) ids
) w;
--> statement-breakpoint
INSERT INTO "search_postings" ("team_id", "word_id", "created_at", "run_uuid")
SELECT DISTINCT e.team_id, v.id, e.created_at, e.run_uuid
FROM search_entries e
JOIN search_vocabulary v ON v.team_id = e.team_id AND v.id = ANY (e.words) AND v.field <> 'user';
--> statement-breakpoint
ANALYZE "search_vocabulary", "search_entries", "search_postings";
--> statement-breakpoint
-- 0012_replay_checks.sql
CREATE TABLE "replay_checks" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" text NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone,
	"until" timestamp (3) with time zone NOT NULL,
	"concurrency" integer NOT NULL,
	"total" integer NOT NULL,
	"identical" integer DEFAULT 0 NOT NULL,
	"different" integer DEFAULT 0 NOT NULL,
	"version_gone" integer DEFAULT 0 NOT NULL,
	"erased" integer DEFAULT 0 NOT NULL,
	"healed" integer DEFAULT 0 NOT NULL,
	"cursor_created_at" timestamp (3) with time zone,
	"cursor_id" uuid,
	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "replay_checks_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "replay_checks_state" CHECK ("replay_checks"."state" in ('queued', 'running', 'done', 'cancelled', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "replay_checks" ADD CONSTRAINT "replay_checks_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "replay_checks_created" ON "replay_checks" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "replay_checks_one_at_a_time" ON "replay_checks" USING btree ("team_id") WHERE "replay_checks"."state" in ('queued', 'running');
--> statement-breakpoint
-- 0013_audit_filters.sql
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("team_id","actor_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_request" ON "audit_events" USING btree ("team_id","request_id","created_at" DESC NULLS FIRST);
--> statement-breakpoint
-- 0014_audit_run.sql
-- All events of a run: its own, and those of its documents.
CREATE INDEX "audit_events_run" ON "audit_events" USING btree (
  "team_id",
  (CASE WHEN "subject_type" = 'run' THEN "subject_id" ELSE "data" ->> 'runUuid' END),
  "created_at" DESC NULLS FIRST
);
--> statement-breakpoint
-- 0015_enqueue_job.sql
-- The application's role does not reach into the queue's own tables, whose row level security only their owner passes.
CREATE FUNCTION enqueue_job(task text, payload json, key text, attempts integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload, job_key => key, max_attempts => attempts);
END;
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION enqueue_job(text, json, text, integer) FROM PUBLIC;
--> statement-breakpoint
-- 0016_runs_not_succeeded.sql
CREATE INDEX "runs_not_succeeded" ON "runs" USING btree ("team_id","id") WHERE "runs"."status" <> 'succeeded';
--> statement-breakpoint
-- 0017_erasure.sql
-- As before, and on erasure the hashes of what was sent are emptied too: of a short CV they could be guessed.
CREATE OR REPLACE FUNCTION refuse_change_of_submissions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed submissions := OLD;
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION '% is never deleted from: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.retracted_at IS NULL THEN
    allowed.retracted_at := NEW.retracted_at;
    allowed.retracted_by := NEW.retracted_by;
    allowed.retraction_reason := NEW.retraction_reason;
  END IF;
  IF NEW.recipient = '' THEN allowed.recipient := ''; END IF;
  IF NEW.note = '' THEN allowed.note := ''; END IF;
  IF NEW.retraction_reason = '' THEN allowed.retraction_reason := ''; END IF;
  IF NEW.sha256 = '' THEN allowed.sha256 := ''; END IF;
  IF NEW.input_hash = '' THEN allowed.input_hash := ''; END IF;
  IF NEW.idempotency_key IS NULL THEN allowed.idempotency_key := NULL; END IF;
  IF NEW IS DISTINCT FROM allowed THEN
    RAISE EXCEPTION 'a submission is never changed, only retracted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
-- 0018_audit_without_checks.sql
ALTER TABLE "audit_links" DROP CONSTRAINT "audit_links_team_id_teams_id_fk";
--> statement-breakpoint
ALTER TABLE "audit_unsealed" DROP CONSTRAINT "audit_unsealed_team_id_teams_id_fk";
--> statement-breakpoint
-- 0019_audit_one_trigger.sql
-- One trigger in place of two, and randomness only where something is concealed: this runs for every event.
DROP TRIGGER audit_events_await_seal ON "audit_events";
--> statement-breakpoint
DROP FUNCTION await_seal();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION conceal_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  field text;
  opening bytea;
  clear jsonb;
BEGIN
  IF NEW.person IS NULL AND NEW.subject_type = 'run' THEN
    SELECT k.person INTO NEW.person FROM runs s
      JOIN person_keys k ON k.team_id = s.team_id AND k.candidate_id = s.candidate_id
      WHERE s.team_id = NEW.team_id AND s.id = NEW.subject_id::uuid;
  ELSIF NEW.person IS NULL AND NEW.subject_type = 'document' THEN
    SELECT k.person INTO NEW.person FROM generated_documents s
      JOIN person_keys k ON k.team_id = s.team_id AND k.candidate_id = s.candidate_id
      WHERE s.team_id = NEW.team_id AND s.id = NEW.subject_id::uuid;
  END IF;
  IF NEW.person IS NOT NULL AND NEW.data ?| ARRAY['inputHash', 'sha256'] THEN
    opening := random_key();
    clear := '{}';
    FOREACH field IN ARRAY ARRAY['inputHash', 'sha256'] LOOP
      CONTINUE WHEN jsonb_typeof(NEW.data -> field) IS DISTINCT FROM 'string';
      clear := clear || jsonb_build_object(field, NEW.data ->> field);
      NEW.data := NEW.data || jsonb_build_object(field, 'c1:' || encode(hmac_sha256(
        opening, convert_to('dossier/disclosure/v1/' || field || '/' || (NEW.data ->> field), 'UTF8')), 'hex'));
    END LOOP;
    INSERT INTO audit_disclosures (team_id, event_id, nonce, fields) VALUES (NEW.team_id, NEW.id, opening, clear);
  END IF;
  -- Visible once it is committed. Nothing that writers would wait for: each transaction adds rows of its own.
  INSERT INTO audit_unsealed (team_id, event_id) VALUES (NEW.team_id, NEW.id) ON CONFLICT DO NOTHING;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
-- 0020_stored_objects.sql
CREATE TABLE "stored_objects" (
	"team_id" uuid NOT NULL,
	"driver" text NOT NULL,
	"key" text NOT NULL,
	"run_uuid" uuid NOT NULL,
	"role" text NOT NULL,
	"state" text NOT NULL,
	"content_type" text NOT NULL,
	"byte_size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"tier" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stored_objects_team_id_driver_key_pk" PRIMARY KEY("team_id","driver","key"),
	CONSTRAINT "stored_objects_state" CHECK ("stored_objects"."state" in ('pending', 'stored', 'deleting', 'deleted')),
	CONSTRAINT "stored_objects_role" CHECK ("stored_objects"."role" in ('original', 'copy'))
);
--> statement-breakpoint
ALTER TABLE "stored_objects" ADD CONSTRAINT "stored_objects_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stored_objects_run" ON "stored_objects" USING btree ("team_id","run_uuid");--> statement-breakpoint
CREATE INDEX "stored_objects_unfinished" ON "stored_objects" USING btree ("team_id","state","changed_at") WHERE "stored_objects"."state" in ('pending', 'deleting');
--> statement-breakpoint
-- 0021_stored_objects_backfill.sql
-- What documents were stored before objects had rows of their own. What an erasure has emptied has no object.
INSERT INTO "stored_objects" ("team_id", "driver", "key", "run_uuid", "role", "state", "content_type", "byte_size", "sha256", "created_at", "changed_at")
SELECT "team_id", "storage_driver", "storage_path", "run_uuid", 'original', 'stored', "content_type", "byte_size", "sha256", "created_at", "created_at"
FROM "generated_documents"
WHERE "sha256" <> ''
ON CONFLICT DO NOTHING;
--> statement-breakpoint
ANALYZE "stored_objects";
--> statement-breakpoint
-- 0022_storage_migrations.sql
CREATE TABLE "storage_migrations" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"from_driver" text NOT NULL,
	"to_driver" text NOT NULL,
	"filter" jsonb,
	"concurrency" integer NOT NULL,
	"state" text NOT NULL,
	"objects_total" bigint DEFAULT 0 NOT NULL,
	"bytes_total" bigint DEFAULT 0 NOT NULL,
	"objects_done" bigint DEFAULT 0 NOT NULL,
	"bytes_done" bigint DEFAULT 0 NOT NULL,
	"objects_failed" bigint DEFAULT 0 NOT NULL,
	"bytes_failed" bigint DEFAULT 0 NOT NULL,
	"objects_left" bigint,
	"pass" integer DEFAULT 0 NOT NULL,
	"cursor" text,
	"worked_ms" bigint DEFAULT 0 NOT NULL,
	"error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "storage_migrations_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "storage_migrations_state" CHECK ("storage_migrations"."state" in ('queued', 'running', 'done', 'cancelled', 'failed')),
	CONSTRAINT "storage_migrations_kind" CHECK ("storage_migrations"."kind" in ('move', 'rollback', 'delete_sources'))
);
--> statement-breakpoint
CREATE TABLE "storage_moves" (
	"team_id" uuid NOT NULL,
	"migration_id" uuid NOT NULL,
	"key" text NOT NULL,
	"run_uuid" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"byte_size" bigint NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "storage_moves_team_id_migration_id_key_pk" PRIMARY KEY("team_id","migration_id","key"),
	CONSTRAINT "storage_moves_outcome" CHECK ("storage_moves"."outcome" in ('done', 'refused'))
);
--> statement-breakpoint
ALTER TABLE "storage_migrations" ADD CONSTRAINT "storage_migrations_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_migrations" ADD CONSTRAINT "storage_migrations_parent_fk" FOREIGN KEY ("team_id","parent_id") REFERENCES "public"."storage_migrations"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_moves" ADD CONSTRAINT "storage_moves_migration_fk" FOREIGN KEY ("team_id","migration_id") REFERENCES "public"."storage_migrations"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "storage_migrations_created" ON "storage_migrations" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "storage_migrations_one_at_a_time" ON "storage_migrations" USING btree ("team_id") WHERE "storage_migrations"."state" in ('queued', 'running');--> statement-breakpoint
CREATE INDEX "storage_moves_refused" ON "storage_moves" USING btree ("team_id","migration_id","key") WHERE "storage_moves"."outcome" = 'refused';
--> statement-breakpoint
-- 0023_names_by_vocabulary.sql
-- The words of a candidate's name, or of a job's title and client, as an index of its own.
CREATE INDEX "candidates_words" ON "candidates" USING gin (string_to_array(replace("identity", '|', ' '), ' ')) WITH (fastupdate = off);
--> statement-breakpoint
CREATE INDEX "job_profiles_words" ON "job_profiles" USING gin (string_to_array(replace("identity", '|', ' '), ' ')) WITH (fastupdate = off);
--> statement-breakpoint
-- The vocabulary has the words of documents; names without a document bring theirs, with the folding of the TypeScript repeated.
CREATE OR REPLACE FUNCTION pg_temp.short_of(word text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT regexp_replace(word, '([aou])e', '\1', 'g') $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION pg_temp.deletions_of(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  WITH RECURSIVE layer(form, level) AS (
    SELECT left(word, 12), 0
    UNION
    SELECT overlay(form placing '' from cut for 1), level + 1 FROM layer, generate_series(1, length(form)) cut
    WHERE level < CASE WHEN length(word) < 3 THEN 0 WHEN length(word) < 6 THEN 1 ELSE 2 END
  )
  SELECT DISTINCT form FROM layer WHERE form <> ''
$$;
--> statement-breakpoint
INSERT INTO "search_vocabulary" ("team_id", "field", "word", "short", "deletions")
SELECT team_id, field, word, pg_temp.short_of(word),
  ARRAY(SELECT pg_temp.deletions_of(word) UNION SELECT pg_temp.deletions_of(pg_temp.short_of(word)))
FROM (
  SELECT team_id, 'candidate' AS field, unnest(string_to_array(identity, ' ')) AS word
  FROM candidates WHERE identity NOT LIKE 'erased:%'
  UNION
  SELECT team_id, 'job', unnest(string_to_array(replace(identity, '|', ' '), ' ')) FROM job_profiles
) named
WHERE word <> ''
ON CONFLICT DO NOTHING;
--> statement-breakpoint
-- 0024_search_copies_gone.sql
DROP TABLE "search_words" CASCADE;--> statement-breakpoint
ALTER TABLE "generated_documents" DROP COLUMN "search_text";
--> statement-breakpoint
-- 0025_governing.sql
CREATE TABLE "document_deletions" (
	"team_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"policy" text,
	"deleted_by" uuid NOT NULL,
	"byte_size" bigint NOT NULL,
	"deleted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_deletions_team_id_document_id_pk" PRIMARY KEY("team_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "legal_holds" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"held_by" uuid NOT NULL,
	"held_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"released_by" uuid,
	"released_at" timestamp (3) with time zone,
	"release_reason" text,
	CONSTRAINT "legal_holds_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "legal_holds_subject" CHECK ("legal_holds"."subject_type" in ('run', 'candidate', 'document'))
);
--> statement-breakpoint
CREATE TABLE "retention_policies" (
	"team_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"conditions" jsonb NOT NULL,
	"action" text NOT NULL,
	"target" text,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "retention_policies_team_id_name_pk" PRIMARY KEY("team_id","name"),
	CONSTRAINT "retention_policies_action" CHECK ("retention_policies"."action" in ('move', 'tier', 'delete')),
	CONSTRAINT "retention_policies_target" CHECK (("retention_policies"."action" = 'delete') = ("retention_policies"."target" is null))
);
--> statement-breakpoint
CREATE TABLE "storage_accounts" (
	"team_id" uuid PRIMARY KEY NOT NULL,
	"objects" bigint NOT NULL,
	"bytes" bigint NOT NULL,
	"warned" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "storage_limits" (
	"team_id" uuid PRIMARY KEY NOT NULL,
	"limit_bytes" bigint NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "storage_usage" (
	"team_id" uuid NOT NULL,
	"driver" text NOT NULL,
	"role" text NOT NULL,
	"tier" text NOT NULL,
	"objects" bigint NOT NULL,
	"bytes" bigint NOT NULL,
	CONSTRAINT "storage_usage_team_id_driver_role_tier_pk" PRIMARY KEY("team_id","driver","role","tier")
);
--> statement-breakpoint
CREATE TABLE "storage_usage_days" (
	"team_id" uuid NOT NULL,
	"day" date NOT NULL,
	"driver" text NOT NULL,
	"tier" text NOT NULL,
	"objects" bigint NOT NULL,
	"bytes" bigint NOT NULL,
	CONSTRAINT "storage_usage_days_team_id_day_driver_tier_pk" PRIMARY KEY("team_id","day","driver","tier")
);
--> statement-breakpoint
ALTER TABLE "document_deletions" ADD CONSTRAINT "document_deletions_document_fk" FOREIGN KEY ("team_id","document_id") REFERENCES "public"."generated_documents"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_policies" ADD CONSTRAINT "retention_policies_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_accounts" ADD CONSTRAINT "storage_accounts_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_limits" ADD CONSTRAINT "storage_limits_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_usage" ADD CONSTRAINT "storage_usage_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_usage_days" ADD CONSTRAINT "storage_usage_days_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "legal_holds_open" ON "legal_holds" USING btree ("team_id","subject_id") WHERE "legal_holds"."released_at" is null;
--> statement-breakpoint
-- 0026_governing_usage.sql
-- Keeps what each team has stored, whoever changes `stored_objects` and however. The account's row comes first, so that all who change
-- what a team has take their locks in one order; what changes nothing (an object that was announced and is stored now) takes none.
CREATE FUNCTION keep_storage_usage() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changes jsonb;
  change record;
  account record;
  limit_now bigint;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT jsonb_agg(c) INTO changes FROM (
      SELECT team_id, driver, role, coalesce(tier, '') AS tier, count(*) AS objects, sum(byte_size) AS bytes,
        bool_or(state = 'pending') AS announced
      FROM new_rows WHERE state <> 'deleted' GROUP BY 1, 2, 3, 4) c;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT jsonb_agg(c) INTO changes FROM (
      SELECT team_id, driver, role, coalesce(tier, '') AS tier, -count(*) AS objects, -sum(byte_size) AS bytes, false AS announced
      FROM old_rows WHERE state <> 'deleted' GROUP BY 1, 2, 3, 4) c;
  ELSE
    SELECT jsonb_agg(c) INTO changes FROM (
      SELECT team_id, driver, role, coalesce(tier, '') AS tier, sum(sign) AS objects, sum(sign * byte_size) AS bytes,
        bool_or(sign = 1 AND state = 'pending') AS announced
      FROM (
        SELECT team_id, driver, role, tier, state, byte_size, 1 AS sign FROM new_rows WHERE state <> 'deleted'
        UNION ALL
        SELECT team_id, driver, role, tier, state, byte_size, -1 AS sign FROM old_rows WHERE state <> 'deleted') both_rows
      GROUP BY 1, 2, 3, 4 HAVING sum(sign) <> 0 OR sum(sign * byte_size) <> 0) c;
  END IF;

  FOR change IN
    SELECT team_id, coalesce(sum(objects) FILTER (WHERE role = 'original'), 0) AS objects,
      coalesce(sum(bytes) FILTER (WHERE role = 'original'), 0) AS bytes,
      coalesce(bool_or(announced AND role = 'original'), false) AS announced
    FROM jsonb_to_recordset(changes) AS c (team_id uuid, role text, objects bigint, bytes bigint, announced boolean)
    GROUP BY team_id ORDER BY team_id
  LOOP
    INSERT INTO storage_accounts AS a (team_id, objects, bytes) VALUES (change.team_id, change.objects, change.bytes)
    ON CONFLICT (team_id) DO UPDATE SET objects = a.objects + excluded.objects, bytes = a.bytes + excluded.bytes
    RETURNING a.bytes, a.warned INTO account;
    -- Read once the account is ours: the limit may have been set while we waited for it.
    limit_now := (SELECT limit_bytes FROM storage_limits WHERE team_id = change.team_id);
    IF account.warned AND (limit_now IS NULL OR account.bytes * 5 < limit_now * 4) THEN
      UPDATE storage_accounts SET warned = false WHERE team_id = change.team_id;
    END IF;
    -- Only who announces is refused: what was stored before a limit was set may be moved, restored and deleted.
    IF change.announced AND change.bytes > 0 AND account.bytes > limit_now THEN
      RAISE EXCEPTION 'the quota of team % is exceeded', change.team_id USING ERRCODE = 'DQ001', DETAIL = json_build_object(
        'used', account.bytes - change.bytes, 'limit', limit_now, 'needed', change.bytes);
    END IF;
  END LOOP;

  INSERT INTO storage_usage AS u (team_id, driver, role, tier, objects, bytes)
  SELECT team_id, driver, role, tier, objects, bytes
  FROM jsonb_to_recordset(changes) AS c (team_id uuid, driver text, role text, tier text, objects bigint, bytes bigint)
  ORDER BY team_id, driver, role, tier
  ON CONFLICT (team_id, driver, role, tier) DO UPDATE SET objects = u.objects + excluded.objects, bytes = u.bytes + excluded.bytes;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER stored_objects_inserted AFTER INSERT ON "stored_objects"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_storage_usage();
--> statement-breakpoint
CREATE TRIGGER stored_objects_updated AFTER UPDATE ON "stored_objects"
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_storage_usage();
--> statement-breakpoint
CREATE TRIGGER stored_objects_removed AFTER DELETE ON "stored_objects"
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_storage_usage();
--> statement-breakpoint
-- What there is by now. Nobody writes meanwhile: to make a trigger keeps writers out until this is committed.
INSERT INTO "storage_accounts" ("team_id", "objects", "bytes")
SELECT "team_id", count(*), sum("byte_size") FROM "stored_objects" WHERE "state" <> 'deleted' AND "role" = 'original' GROUP BY 1;
--> statement-breakpoint
INSERT INTO "storage_usage" ("team_id", "driver", "role", "tier", "objects", "bytes")
SELECT "team_id", "driver", "role", coalesce("tier", ''), count(*), sum("byte_size")
FROM "stored_objects" WHERE "state" <> 'deleted' GROUP BY 1, 2, 3, 4;
--> statement-breakpoint
-- What it had grown to on each day on which something was made, of what is still there.
INSERT INTO "storage_usage_days" ("team_id", "day", "driver", "tier", "objects", "bytes")
SELECT "team_id", "day", "driver", "tier",
  sum("objects") OVER (PARTITION BY "team_id", "driver", "tier" ORDER BY "day"),
  sum("bytes") OVER (PARTITION BY "team_id", "driver", "tier" ORDER BY "day")
FROM (
  SELECT "team_id", ("created_at" AT TIME ZONE 'UTC')::date AS "day", "driver", coalesce("tier", '') AS "tier",
    count(*) AS "objects", sum("byte_size") AS "bytes"
  FROM "stored_objects" WHERE "state" <> 'deleted' AND "role" = 'original' GROUP BY 1, 2, 3, 4) made;
--> statement-breakpoint
-- 0027_webhooks.sql
CREATE TABLE "webhook_deliveries" (
	"team_id" uuid NOT NULL,
	"webhook_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"lane" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"redelivered" boolean DEFAULT false NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"status" integer,
	"code" text,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_deliveries_team_id_webhook_id_seq_pk" PRIMARY KEY("team_id","webhook_id","seq"),
	CONSTRAINT "webhook_deliveries_state" CHECK ("webhook_deliveries"."state" in ('waiting', 'delivered', 'dead'))
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"previous_until" timestamp (3) with time zone,
	"position" bigint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhooks_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_fk" FOREIGN KEY ("team_id","webhook_id") REFERENCES "public"."webhooks"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("team_id","webhook_id","next_at") WHERE "webhook_deliveries"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_lane" ON "webhook_deliveries" USING btree ("team_id","webhook_id","lane","seq") WHERE "webhook_deliveries"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_ended" ON "webhook_deliveries" USING btree ("team_id","ended_at") WHERE "webhook_deliveries"."state" <> 'waiting';
--> statement-breakpoint
-- 0028_webhook_failures.sql
ALTER TABLE "webhook_deliveries" ADD COLUMN "failures" integer DEFAULT 0 NOT NULL;
