CREATE TABLE "storage_migrations" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"request_id" text NOT NULL,
	"kind" text NOT NULL,
	"parent_id" uuid,
	"from_driver" text NOT NULL,
	"to_driver" text NOT NULL,
	"filter" jsonb,
	"concurrency" integer NOT NULL,
	"state" text NOT NULL,
	"objects_total" bigint DEFAULT 0 NOT NULL,
	"bytes_total" bigint DEFAULT 0 NOT NULL,
	"objects_done" bigint DEFAULT 0 NOT NULL,
	"bytes_done" bigint DEFAULT 0 NOT NULL,
	"objects_failed" bigint DEFAULT 0 NOT NULL,
	"bytes_failed" bigint DEFAULT 0 NOT NULL,
	"objects_left" bigint,
	"pass" integer DEFAULT 0 NOT NULL,
	"cursor" text,
	"worked_ms" bigint DEFAULT 0 NOT NULL,
	"error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "storage_migrations_team_id_id_pk" PRIMARY KEY("team_id","id"),
	CONSTRAINT "storage_migrations_state" CHECK ("storage_migrations"."state" in ('queued', 'running', 'done', 'cancelled', 'failed')),
	CONSTRAINT "storage_migrations_kind" CHECK ("storage_migrations"."kind" in ('move', 'rollback', 'delete_sources'))
);
--> statement-breakpoint
CREATE TABLE "storage_moves" (
	"team_id" uuid NOT NULL,
	"migration_id" uuid NOT NULL,
	"key" text NOT NULL,
	"run_uuid" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"byte_size" bigint NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "storage_moves_team_id_migration_id_key_pk" PRIMARY KEY("team_id","migration_id","key"),
	CONSTRAINT "storage_moves_outcome" CHECK ("storage_moves"."outcome" in ('done', 'refused'))
);
--> statement-breakpoint
ALTER TABLE "storage_migrations" ADD CONSTRAINT "storage_migrations_user_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_migrations" ADD CONSTRAINT "storage_migrations_parent_fk" FOREIGN KEY ("team_id","parent_id") REFERENCES "public"."storage_migrations"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storage_moves" ADD CONSTRAINT "storage_moves_migration_fk" FOREIGN KEY ("team_id","migration_id") REFERENCES "public"."storage_migrations"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "storage_migrations_created" ON "storage_migrations" USING btree ("team_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "storage_migrations_one_at_a_time" ON "storage_migrations" USING btree ("team_id") WHERE "storage_migrations"."state" in ('queued', 'running');--> statement-breakpoint
CREATE INDEX "storage_moves_refused" ON "storage_moves" USING btree ("team_id","migration_id","key") WHERE "storage_moves"."outcome" = 'refused';