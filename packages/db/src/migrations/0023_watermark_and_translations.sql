ALTER TABLE "postings" ADD COLUMN "translations" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "share_documents" ADD COLUMN "marked_sha256" text;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "watermark" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "share_documents_marked" ON "share_documents" USING hash ("marked_sha256");