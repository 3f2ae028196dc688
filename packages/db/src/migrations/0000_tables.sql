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