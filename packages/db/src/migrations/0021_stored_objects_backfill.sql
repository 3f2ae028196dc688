-- What documents were stored before objects had rows of their own. What an erasure has emptied has no object.
INSERT INTO "stored_objects" ("team_id", "driver", "key", "run_uuid", "role", "state", "content_type", "byte_size", "sha256", "created_at", "changed_at")
SELECT "team_id", "storage_driver", "storage_path", "run_uuid", 'original', 'stored', "content_type", "byte_size", "sha256", "created_at", "created_at"
FROM "generated_documents"
WHERE "sha256" <> ''
ON CONFLICT DO NOTHING;
--> statement-breakpoint
ANALYZE "stored_objects";
