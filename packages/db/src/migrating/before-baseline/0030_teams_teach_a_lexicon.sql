CREATE TABLE "lexicon_versions" (
	"team_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"entries" jsonb NOT NULL,
	"size" integer NOT NULL,
	"change" text NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"removed" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "lexicon_versions_team_id_version_pk" PRIMARY KEY("team_id","version"),
	CONSTRAINT "lexicon_versions_change" CHECK ("lexicon_versions"."change" in ('taught', 'changed', 'removed', 'undone', 'imported')),
	CONSTRAINT "lexicon_versions_version" CHECK ("lexicon_versions"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "lexicon_versions" ADD CONSTRAINT "lexicon_versions_user_fk" FOREIGN KEY ("team_id","changed_by") REFERENCES "public"."memberships"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- A run says which version it was made with: what a version says must never change.
CREATE TRIGGER lexicon_versions_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "lexicon_versions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE "lexicon_versions" ENABLE ALWAYS TRIGGER lexicon_versions_are_append_only;
