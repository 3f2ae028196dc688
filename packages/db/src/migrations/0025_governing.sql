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