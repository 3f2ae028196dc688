CREATE TABLE "search_entries" (
	"team_id" uuid NOT NULL,
	"run_uuid" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"user_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"job_profile_id" uuid,
	"shape_id" integer NOT NULL,
	"words" bigint[] NOT NULL,
	CONSTRAINT "search_entries_team_id_run_uuid_pk" PRIMARY KEY("team_id","run_uuid")
);
--> statement-breakpoint
CREATE TABLE "search_postings" (
	"team_id" uuid NOT NULL,
	"word_id" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"run_uuid" uuid NOT NULL,
	CONSTRAINT "search_postings_team_id_word_id_created_at_run_uuid_pk" PRIMARY KEY("team_id","word_id","created_at","run_uuid")
);
--> statement-breakpoint
CREATE TABLE "search_shapes" (
	"team_id" uuid NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "search_shapes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"hash" text NOT NULL,
	"files" jsonb NOT NULL,
	CONSTRAINT "search_shapes_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "search_vocabulary" (
	"team_id" uuid NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "search_vocabulary_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 67108863 START WITH 1 CACHE 1),
	"field" text NOT NULL,
	"word" text NOT NULL,
	"short" text NOT NULL,
	"deletions" text[] NOT NULL,
	CONSTRAINT "search_vocabulary_team_id_id_pk" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_run_fk" FOREIGN KEY ("team_id","run_uuid") REFERENCES "public"."runs"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_shape_fk" FOREIGN KEY ("team_id","shape_id") REFERENCES "public"."search_shapes"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_shapes" ADD CONSTRAINT "search_shapes_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_vocabulary" ADD CONSTRAINT "search_vocabulary_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entries_created" ON "search_entries" USING btree ("team_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_user" ON "search_entries" USING btree ("team_id","user_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_candidate" ON "search_entries" USING btree ("team_id","candidate_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_job" ON "search_entries" USING btree ("team_id","job_profile_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_shape" ON "search_entries" USING btree ("team_id","shape_id","created_at","run_uuid");--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE UNIQUE INDEX "search_shapes_hash" ON "search_shapes" USING btree ("team_id","hash");--> statement-breakpoint
CREATE UNIQUE INDEX "search_vocabulary_word" ON "search_vocabulary" USING btree ("team_id","field","word");--> statement-breakpoint
CREATE INDEX "search_vocabulary_deletions" ON "search_vocabulary" USING gin ("deletions") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "runs_status" ON "runs" USING btree ("team_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);