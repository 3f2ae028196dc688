CREATE TABLE "audit_disclosures" (
	"team_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"nonce" "bytea" NOT NULL,
	"fields" jsonb NOT NULL,
	CONSTRAINT "audit_disclosures_team_id_event_id_pk" PRIMARY KEY("team_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"request_id" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"person" text,
	"data" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_events_team_id_id_pk" PRIMARY KEY("team_id","id")
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
CREATE TABLE "clients" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"identity" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clients_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
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
CREATE TABLE "lexicon_versions" (
	"team_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"entries" jsonb NOT NULL,
	"size" integer NOT NULL,
	"change" text NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"removed" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "lexicon_versions_team_id_version_pk" PRIMARY KEY("team_id","version"),
	CONSTRAINT "lexicon_versions_change" CHECK ("lexicon_versions"."change" in ('taught', 'changed', 'removed', 'undone', 'imported')),
	CONSTRAINT "lexicon_versions_version" CHECK ("lexicon_versions"."version" > 0)
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
CREATE TABLE "person_keys" (
	"team_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"key" "bytea" NOT NULL,
	"person" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_keys_team_id_candidate_id_pk" PRIMARY KEY("team_id","candidate_id")
);
--> statement-breakpoint
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
	"bundle_sha256" text,
	"error" text,
	"repeat_of" uuid,
	"as_of" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "runs_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "runs_status" CHECK ("runs"."status" in ('queued', 'running', 'succeeded', 'failed'))
);
--> statement-breakpoint
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
CREATE TABLE "webhook_deliveries" (
	"team_id" uuid NOT NULL,
	"webhook_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"lane" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
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
ALTER TABLE "audit_disclosures" ADD CONSTRAINT "audit_disclosures_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_fk" FOREIGN KEY ("team_id","actor_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_heads" ADD CONSTRAINT "audit_heads_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_keys" ADD CONSTRAINT "audit_keys_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_verifications" ADD CONSTRAINT "audit_verifications_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_deletions" ADD CONSTRAINT "document_deletions_document_fk" FOREIGN KEY ("team_id","document_id") REFERENCES "public"."generated_documents"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generated_documents" ADD CONSTRAINT "generated_documents_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generated_documents" ADD CONSTRAINT "generated_documents_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generated_documents" ADD CONSTRAINT "generated_documents_candidate_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidates"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generated_documents" ADD CONSTRAINT "generated_documents_job_profile_fk" FOREIGN KEY ("team_id","job_profile_id") REFERENCES "public"."job_profiles"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_profiles" ADD CONSTRAINT "job_profiles_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lexicon_versions" ADD CONSTRAINT "lexicon_versions_user_fk" FOREIGN KEY ("team_id","changed_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_keys" ADD CONSTRAINT "person_keys_candidate_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidates"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replay_checks" ADD CONSTRAINT "replay_checks_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_policies" ADD CONSTRAINT "retention_policies_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_candidate_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidates"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_job_profile_fk" FOREIGN KEY ("team_id","job_profile_id") REFERENCES "public"."job_profiles"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_repeat_fk" FOREIGN KEY ("team_id","repeat_of") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_shape_fk" FOREIGN KEY ("team_id","shape_id") REFERENCES "public"."search_shapes"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_shapes" ADD CONSTRAINT "search_shapes_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_vocabulary" ADD CONSTRAINT "search_vocabulary_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selections" ADD CONSTRAINT "selections_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_accounts" ADD CONSTRAINT "storage_accounts_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_limits" ADD CONSTRAINT "storage_limits_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_migrations" ADD CONSTRAINT "storage_migrations_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_migrations" ADD CONSTRAINT "storage_migrations_parent_fk" FOREIGN KEY ("team_id","parent_id") REFERENCES "public"."storage_migrations"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_moves" ADD CONSTRAINT "storage_moves_migration_fk" FOREIGN KEY ("team_id","migration_id") REFERENCES "public"."storage_migrations"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_usage" ADD CONSTRAINT "storage_usage_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_usage_days" ADD CONSTRAINT "storage_usage_days_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_objects" ADD CONSTRAINT "stored_objects_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_fk" FOREIGN KEY ("team_id","webhook_id") REFERENCES "public"."webhooks"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_created" ON "audit_events" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("team_id","subject_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("team_id","actor_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_request" ON "audit_events" USING btree ("team_id","request_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_type" ON "audit_events" USING btree ("team_id","type","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_events_person" ON "audit_events" USING btree ("team_id","person","created_at" DESC NULLS FIRST) WHERE "audit_events"."person" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_keys_id" ON "audit_keys" USING btree ("team_id","key_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_links_event" ON "audit_links" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "audit_verifications_finished" ON "audit_verifications" USING btree ("team_id","finished_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_identity" ON "candidates" USING btree ("team_id","identity");--> statement-breakpoint
CREATE UNIQUE INDEX "clients_identity" ON "clients" USING btree ("team_id","identity");--> statement-breakpoint
CREATE INDEX "erasures_open" ON "erasures" USING btree ("team_id","completed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "generated_documents_run_type" ON "generated_documents" USING btree ("team_id","run_uuid","document_type");--> statement-breakpoint
CREATE INDEX "generated_documents_run_id" ON "generated_documents" USING btree ("team_id","run_id");--> statement-breakpoint
CREATE INDEX "generated_documents_created" ON "generated_documents" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_user" ON "generated_documents" USING btree ("team_id","user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_candidate" ON "generated_documents" USING btree ("team_id","candidate_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_job" ON "generated_documents" USING btree ("team_id","job_profile_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_candidate_name" ON "generated_documents" USING btree ("team_id","candidate_name","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_jobprofile_title" ON "generated_documents" USING btree ("team_id","jobprofile_title","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "generated_documents_sha256" ON "generated_documents" USING hash ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "job_profiles_identity" ON "job_profiles" USING btree ("team_id","identity");--> statement-breakpoint
CREATE INDEX "legal_holds_open" ON "legal_holds" USING btree ("team_id","subject_id") WHERE "legal_holds"."released_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "person_keys_person" ON "person_keys" USING btree ("team_id","person");--> statement-breakpoint
CREATE INDEX "replay_checks_created" ON "replay_checks" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "replay_checks_one_at_a_time" ON "replay_checks" USING btree ("team_id") WHERE "replay_checks"."state" in ('queued', 'running');--> statement-breakpoint
CREATE UNIQUE INDEX "runs_run_id" ON "runs" USING btree ("team_id","run_id");--> statement-breakpoint
CREATE UNIQUE INDEX "runs_idempotency_key" ON "runs" USING btree ("team_id","user_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "runs_created" ON "runs" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "runs_status" ON "runs" USING btree ("team_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "runs_not_succeeded" ON "runs" USING btree ("team_id","id") WHERE "runs"."status" <> 'succeeded';--> statement-breakpoint
CREATE INDEX "runs_candidate" ON "runs" USING btree ("team_id","candidate_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "runs_bundle_sha256" ON "runs" USING hash ("bundle_sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_name" ON "saved_searches" USING btree ("team_id","user_id","name");--> statement-breakpoint
CREATE INDEX "saved_searches_shared" ON "saved_searches" USING btree ("team_id","shared");--> statement-breakpoint
CREATE INDEX "search_entries_created" ON "search_entries" USING btree ("team_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_user" ON "search_entries" USING btree ("team_id","user_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_candidate" ON "search_entries" USING btree ("team_id","candidate_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_job" ON "search_entries" USING btree ("team_id","job_profile_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_shape" ON "search_entries" USING btree ("team_id","shape_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE UNIQUE INDEX "search_shapes_hash" ON "search_shapes" USING btree ("team_id","hash");--> statement-breakpoint
CREATE UNIQUE INDEX "search_vocabulary_word" ON "search_vocabulary" USING btree ("team_id","field","word");--> statement-breakpoint
CREATE INDEX "search_vocabulary_deletions" ON "search_vocabulary" USING gin ("deletions") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "selections_expires" ON "selections" USING btree ("team_id","expires_at");--> statement-breakpoint
CREATE INDEX "storage_migrations_created" ON "storage_migrations" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "storage_migrations_one_at_a_time" ON "storage_migrations" USING btree ("team_id") WHERE "storage_migrations"."state" in ('queued', 'running');--> statement-breakpoint
CREATE INDEX "storage_moves_refused" ON "storage_moves" USING btree ("team_id","migration_id","key") WHERE "storage_moves"."outcome" = 'refused';--> statement-breakpoint
CREATE INDEX "stored_objects_run" ON "stored_objects" USING btree ("team_id","run_uuid");--> statement-breakpoint
CREATE INDEX "stored_objects_unfinished" ON "stored_objects" USING btree ("team_id","state","changed_at") WHERE "stored_objects"."state" in ('pending', 'deleting');--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_idempotency_key" ON "submissions" USING btree ("team_id","recorded_by","idempotency_key","document_id");--> statement-breakpoint
CREATE INDEX "submissions_sent" ON "submissions" USING btree ("team_id","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "submissions_document" ON "submissions" USING btree ("team_id","document_id");--> statement-breakpoint
CREATE INDEX "submissions_run" ON "submissions" USING btree ("team_id","run_uuid");--> statement-breakpoint
CREATE INDEX "submissions_sending" ON "submissions" USING btree ("team_id","sending_id");--> statement-breakpoint
CREATE INDEX "submissions_candidate" ON "submissions" USING btree ("team_id","candidate_id","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "submissions_client" ON "submissions" USING btree ("team_id","client_id","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "submissions_sender" ON "submissions" USING btree ("team_id","sent_by","sent_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "submissions_sha256" ON "submissions" USING hash ("sha256");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("team_id","webhook_id","next_at") WHERE "webhook_deliveries"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_lane" ON "webhook_deliveries" USING btree ("team_id","webhook_id","lane","seq") WHERE "webhook_deliveries"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_ended" ON "webhook_deliveries" USING btree ("team_id","ended_at") WHERE "webhook_deliveries"."state" <> 'waiting';