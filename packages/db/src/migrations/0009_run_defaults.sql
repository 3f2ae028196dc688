CREATE TABLE "run_defaults" (
	"team_id" uuid PRIMARY KEY NOT NULL,
	"values" jsonb NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "share_documents_sha256";--> statement-breakpoint
ALTER TABLE "run_defaults" ADD CONSTRAINT "run_defaults_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_documents" DROP COLUMN "sha256";--> statement-breakpoint
ALTER TABLE "share_documents" DROP COLUMN "byte_size";