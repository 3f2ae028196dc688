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