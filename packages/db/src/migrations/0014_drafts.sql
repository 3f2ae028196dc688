CREATE TABLE "drafts" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"held_by" uuid NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"byte_size" integer NOT NULL,
	"candidate_name" text NOT NULL,
	"job_title" text NOT NULL,
	"original_sha256" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drafts_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "drafts_revision" CHECK ("drafts"."revision" > 0)
);
--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "draft_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_holder_fk" FOREIGN KEY ("team_id","held_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_changed" ON "drafts" USING btree ("team_id","changed_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "drafts_original_sha256" ON "drafts" USING btree ("team_id","original_sha256") WHERE "drafts"."original_sha256" is not null;