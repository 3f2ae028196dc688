ALTER TABLE "notices" ADD COLUMN "digest_due" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "digested_notices" text[];--> statement-breakpoint
CREATE INDEX "notices_digest_due" ON "notices" USING btree ("user_id") WHERE "notices"."digest_due";