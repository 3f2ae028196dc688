CREATE TABLE "audit_disclosures" (
	"team_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"nonce" "bytea" NOT NULL,
	"fields" jsonb NOT NULL,
	CONSTRAINT "audit_disclosures_team_id_event_id_pk" PRIMARY KEY("team_id","event_id")
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
CREATE TABLE "person_keys" (
	"team_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"key" "bytea" NOT NULL,
	"person" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_keys_team_id_candidate_id_pk" PRIMARY KEY("team_id","candidate_id")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "person" text;--> statement-breakpoint
ALTER TABLE "audit_disclosures" ADD CONSTRAINT "audit_disclosures_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_heads" ADD CONSTRAINT "audit_heads_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_keys" ADD CONSTRAINT "audit_keys_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_links" ADD CONSTRAINT "audit_links_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_unsealed" ADD CONSTRAINT "audit_unsealed_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_verifications" ADD CONSTRAINT "audit_verifications_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_keys" ADD CONSTRAINT "person_keys_candidate_fk" FOREIGN KEY ("team_id","candidate_id") REFERENCES "public"."candidates"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_keys_id" ON "audit_keys" USING btree ("team_id","key_id");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_links_event" ON "audit_links" USING btree ("team_id","event_id");--> statement-breakpoint
CREATE INDEX "audit_verifications_finished" ON "audit_verifications" USING btree ("team_id","finished_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "erasures_open" ON "erasures" USING btree ("team_id","completed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "person_keys_person" ON "person_keys" USING btree ("team_id","person");--> statement-breakpoint
CREATE INDEX "audit_events_person" ON "audit_events" USING btree ("team_id","person","created_at" DESC NULLS FIRST) WHERE "audit_events"."person" is not null;