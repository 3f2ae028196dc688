DROP TABLE "search_words" CASCADE;--> statement-breakpoint
ALTER TABLE "generated_documents" DROP COLUMN "search_text";