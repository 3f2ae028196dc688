CREATE TABLE "intakes" (
	"team_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"public_id" text NOT NULL,
	"secret_hashes" text[] NOT NULL,
	"language" text NOT NULL,
	"recipient_email" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"revision" integer DEFAULT 0 NOT NULL,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"reminders" integer DEFAULT 0 NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"reminders_off_at" timestamp (3) with time zone,
	CONSTRAINT "intakes_team_id_draft_id_pk" PRIMARY KEY("team_id","draft_id"),
	CONSTRAINT "intakes_language" CHECK ("intakes"."language" in ('de', 'en', 'fr'))
);
--> statement-breakpoint
ALTER TABLE "intakes" ADD CONSTRAINT "intakes_draft_fk" FOREIGN KEY ("team_id","draft_id") REFERENCES "public"."drafts"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intakes" ADD CONSTRAINT "intakes_maker_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "intakes_public_id" ON "intakes" USING btree ("public_id");