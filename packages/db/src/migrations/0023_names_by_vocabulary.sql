-- The words of a candidate's name, or of a job's title and client, as an index of its own.
CREATE INDEX "candidates_words" ON "candidates" USING gin (string_to_array(replace("identity", '|', ' '), ' ')) WITH (fastupdate = off);
--> statement-breakpoint
CREATE INDEX "job_profiles_words" ON "job_profiles" USING gin (string_to_array(replace("identity", '|', ' '), ' ')) WITH (fastupdate = off);
--> statement-breakpoint
-- The vocabulary has the words of documents; names without a document bring theirs, with the folding of the TypeScript repeated.
CREATE OR REPLACE FUNCTION pg_temp.short_of(word text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT regexp_replace(word, '([aou])e', '\1', 'g') $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION pg_temp.deletions_of(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  WITH RECURSIVE layer(form, level) AS (
    SELECT left(word, 12), 0
    UNION
    SELECT overlay(form placing '' from cut for 1), level + 1 FROM layer, generate_series(1, length(form)) cut
    WHERE level < CASE WHEN length(word) < 3 THEN 0 WHEN length(word) < 6 THEN 1 ELSE 2 END
  )
  SELECT DISTINCT form FROM layer WHERE form <> ''
$$;
--> statement-breakpoint
INSERT INTO "search_vocabulary" ("team_id", "field", "word", "short", "deletions")
SELECT team_id, field, word, pg_temp.short_of(word),
  ARRAY(SELECT pg_temp.deletions_of(word) UNION SELECT pg_temp.deletions_of(pg_temp.short_of(word)))
FROM (
  SELECT team_id, 'candidate' AS field, unnest(string_to_array(identity, ' ')) AS word
  FROM candidates WHERE identity NOT LIKE 'erased:%'
  UNION
  SELECT team_id, 'job', unnest(string_to_array(replace(identity, '|', ' '), ' ')) FROM job_profiles
) named
WHERE word <> ''
ON CONFLICT DO NOTHING;
