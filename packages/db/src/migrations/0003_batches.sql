CREATE TABLE "batch_items" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"state" text NOT NULL,
	"document" jsonb,
	"run_uuid" uuid,
	"problem" jsonb,
	CONSTRAINT "batch_items_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "batch_items_state" CHECK ("batch_items"."state" in ('waiting', 'taken', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" text NOT NULL,
	"side" text NOT NULL,
	"title" text NOT NULL,
	"settings" jsonb NOT NULL,
	"shared" jsonb,
	"input_hash" text NOT NULL,
	"idempotency_key" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "batches_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "batches_side" CHECK ("batches"."side" in ('job', 'candidate'))
);
--> statement-breakpoint
ALTER TABLE "batch_items" ADD CONSTRAINT "batch_items_batch_fk" FOREIGN KEY ("team_id","batch_id") REFERENCES "public"."batches"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_items" ADD CONSTRAINT "batch_items_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "batch_items_position" ON "batch_items" USING btree ("team_id","batch_id","position");--> statement-breakpoint
CREATE INDEX "batch_items_run" ON "batch_items" USING btree ("team_id","run_uuid");--> statement-breakpoint
CREATE UNIQUE INDEX "batches_idempotency_key" ON "batches" USING btree ("team_id","user_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "batches_created" ON "batches" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);