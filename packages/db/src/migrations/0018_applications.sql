CREATE TABLE "application_files" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"receipt_id" uuid NOT NULL,
	"content_type" text NOT NULL,
	"byte_size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"reading" jsonb,
	"problem" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "application_files_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "application_files_reading" CHECK (num_nonnulls("application_files"."reading", "application_files"."problem") = 1)
);
--> statement-breakpoint
CREATE TABLE "application_receipts" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"form_key" text NOT NULL,
	"public_id" text NOT NULL,
	"secret_hashes" text[] NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"message" text NOT NULL,
	"language" text NOT NULL,
	"consent_version" integer NOT NULL,
	"consent_text" text NOT NULL,
	"pool_months" integer,
	"received_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone,
	CONSTRAINT "application_receipts_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"posting_id" uuid NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"keep_until" timestamp (3) with time zone NOT NULL,
	"pool_until" timestamp (3) with time zone,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"reason" text DEFAULT '' NOT NULL,
	"draft_id" uuid,
	"accepted_receipt_id" uuid,
	"run_uuid" uuid,
	"candidate_id" uuid,
	"erasure_asked_at" timestamp (3) with time zone,
	CONSTRAINT "applications_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "applications_state" CHECK ("applications"."state" in ('new', 'accepted', 'rejected', 'withdrawn', 'erased')),
	CONSTRAINT "applications_decision" CHECK (num_nonnulls("applications"."decided_by", "applications"."decided_at") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "consent_texts" (
	"team_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consent_texts_team_id_version_pk" PRIMARY KEY("team_id","version")
);
--> statement-breakpoint
CREATE TABLE "postings" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"job_profile_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"languages" text[] NOT NULL,
	"content" jsonb NOT NULL,
	"consent_version" integer NOT NULL,
	"country" text NOT NULL,
	"retention_months" integer NOT NULL,
	"pool_months" integer,
	"published_by" uuid NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "postings_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "postings_months" CHECK ("postings"."retention_months" > 0 and coalesce("postings"."pool_months", 1) > 0)
);
--> statement-breakpoint
ALTER TABLE "application_files" ADD CONSTRAINT "application_files_receipt_fk" FOREIGN KEY ("team_id","receipt_id") REFERENCES "public"."application_receipts"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_receipts" ADD CONSTRAINT "application_receipts_application_fk" FOREIGN KEY ("team_id","application_id") REFERENCES "public"."applications"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_posting_fk" FOREIGN KEY ("team_id","posting_id") REFERENCES "public"."postings"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_decider_fk" FOREIGN KEY ("team_id","decided_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_texts" ADD CONSTRAINT "consent_texts_user_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_job_fk" FOREIGN KEY ("team_id","job_profile_id") REFERENCES "public"."job_profiles"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_consent_fk" FOREIGN KEY ("team_id","consent_version") REFERENCES "public"."consent_texts"("team_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_publisher_fk" FOREIGN KEY ("team_id","published_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "application_files_receipt" ON "application_files" USING btree ("team_id","receipt_id");--> statement-breakpoint
CREATE UNIQUE INDEX "application_receipts_form" ON "application_receipts" USING btree ("team_id","application_id","form_key");--> statement-breakpoint
CREATE UNIQUE INDEX "application_receipts_public_id" ON "application_receipts" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "applications_person" ON "applications" USING btree ("team_id","posting_id","email");--> statement-breakpoint
CREATE INDEX "applications_changed" ON "applications" USING btree ("team_id","changed_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "applications_draft" ON "applications" USING btree ("team_id","draft_id") WHERE "applications"."draft_id" is not null;--> statement-breakpoint
CREATE INDEX "applications_candidate" ON "applications" USING btree ("team_id","candidate_id") WHERE "applications"."candidate_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "postings_slug" ON "postings" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "postings_job" ON "postings" USING btree ("team_id","job_profile_id");--> statement-breakpoint
-- Counts the files of applications in their team's storage, as `keep_storage_usage` counts objects. It refuses nothing: whoever takes a file
-- reads the account in the same transaction, and restored files stay.
CREATE FUNCTION count_application_file() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  sign integer := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
  team uuid := CASE TG_OP WHEN 'INSERT' THEN NEW.team_id ELSE OLD.team_id END;
  size bigint := CASE TG_OP WHEN 'INSERT' THEN NEW.byte_size ELSE OLD.byte_size END;
BEGIN
  INSERT INTO storage_accounts AS a (team_id, objects, bytes) VALUES (team, sign, sign * size)
  ON CONFLICT (team_id) DO UPDATE SET objects = a.objects + sign, bytes = a.bytes + sign * size;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER application_files_counted AFTER INSERT OR DELETE ON "application_files"
  FOR EACH ROW EXECUTE FUNCTION count_application_file();
