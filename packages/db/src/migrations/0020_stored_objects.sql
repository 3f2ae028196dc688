CREATE TABLE "stored_objects" (
	"team_id" uuid NOT NULL,
	"driver" text NOT NULL,
	"key" text NOT NULL,
	"run_uuid" uuid NOT NULL,
	"role" text NOT NULL,
	"state" text NOT NULL,
	"content_type" text NOT NULL,
	"byte_size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"tier" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stored_objects_team_id_driver_key_pk" PRIMARY KEY("team_id","driver","key"),
	CONSTRAINT "stored_objects_state" CHECK ("stored_objects"."state" in ('pending', 'stored', 'deleting', 'deleted')),
	CONSTRAINT "stored_objects_role" CHECK ("stored_objects"."role" in ('original', 'copy'))
);
--> statement-breakpoint
ALTER TABLE "stored_objects" ADD CONSTRAINT "stored_objects_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stored_objects_run" ON "stored_objects" USING btree ("team_id","run_uuid");--> statement-breakpoint
CREATE INDEX "stored_objects_unfinished" ON "stored_objects" USING btree ("team_id","state","changed_at") WHERE "stored_objects"."state" in ('pending', 'deleting');