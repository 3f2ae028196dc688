CREATE TABLE "uploads" (
	"team_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"user_id" uuid NOT NULL,
	"byte_size" bigint NOT NULL,
	"bytes" "bytea" NOT NULL,
	"content_type" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "uploads_team_id_sha256_pk" PRIMARY KEY("team_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "original_sha256" text;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "uploads_changed" ON "uploads" USING btree ("team_id","changed_at");--> statement-breakpoint
CREATE INDEX "runs_original_sha256" ON "runs" USING btree ("team_id","original_sha256") WHERE "runs"."original_sha256" is not null;