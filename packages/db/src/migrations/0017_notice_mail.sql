CREATE TABLE "known_browsers" (
	"user_id" uuid NOT NULL,
	"mark" "bytea" NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "known_browsers_user_id_mark_pk" PRIMARY KEY("user_id","mark")
);
--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "told_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "mail_due" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "mailed_notices" text[];--> statement-breakpoint
ALTER TABLE "known_browsers" ADD CONSTRAINT "known_browsers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "batches_untold" ON "batches" USING btree ("team_id") WHERE "batches"."told_at" is null;--> statement-breakpoint
CREATE INDEX "notices_mail_due" ON "notices" USING btree ("created_at") WHERE "notices"."mail_due";--> statement-breakpoint
UPDATE "batches" SET "told_at" = "finished_at";