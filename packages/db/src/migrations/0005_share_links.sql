CREATE TABLE "notices" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"code" text NOT NULL,
	"run_uuid" uuid,
	"subject_id" uuid,
	"params" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notices_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "share_documents" (
	"team_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"sha256" text,
	"byte_size" bigint,
	"viewed_at" timestamp (3) with time zone,
	"last_viewed_at" timestamp (3) with time zone,
	"views" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "share_documents_team_id_link_id_document_id_pk" PRIMARY KEY("team_id","link_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"public_id" text NOT NULL,
	"secret_hash" text,
	"code_hash" text,
	"run_uuid" uuid NOT NULL,
	"sending_id" uuid NOT NULL,
	"recipient_name" text NOT NULL,
	"recipient_email" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	"opened_at" timestamp (3) with time zone,
	"last_opened_at" timestamp (3) with time zone,
	"openings" integer DEFAULT 0 NOT NULL,
	"wrong_codes" integer DEFAULT 0 NOT NULL,
	"code_after" timestamp (3) with time zone,
	"answer" text,
	"answer_text" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"expiry_told_at" timestamp (3) with time zone,
	CONSTRAINT "share_links_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "share_links_answer" CHECK ("share_links"."answer" in ('interested', 'questions', 'declined')),
	CONSTRAINT "share_links_revocation" CHECK (num_nonnulls("share_links"."revoked_at", "share_links"."revoked_by") in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "submissions" DROP CONSTRAINT "submissions_channel";--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_documents" ADD CONSTRAINT "share_documents_link_fk" FOREIGN KEY ("team_id","link_id") REFERENCES "public"."share_links"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_documents" ADD CONSTRAINT "share_documents_document_fk" FOREIGN KEY ("team_id","document_id") REFERENCES "public"."generated_documents"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_maker_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_revoker_fk" FOREIGN KEY ("team_id","revoked_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_of_user" ON "notices" USING btree ("team_id","user_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("team_id","user_id") WHERE "notices"."read_at" is null;--> statement-breakpoint
CREATE INDEX "share_documents_document" ON "share_documents" USING btree ("team_id","document_id");--> statement-breakpoint
CREATE INDEX "share_documents_sha256" ON "share_documents" USING hash ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_public_id" ON "share_links" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "share_links_run" ON "share_links" USING btree ("team_id","run_uuid","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "share_links_sending" ON "share_links" USING btree ("team_id","sending_id");--> statement-breakpoint
CREATE INDEX "share_links_to_tell" ON "share_links" USING btree ("expires_at") WHERE "share_links"."expiry_told_at" is null;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_channel" CHECK ("submissions"."channel" in ('email', 'portal', 'post', 'in_person', 'link', 'other'));