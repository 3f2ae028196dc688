-- Equality and prefix in any collation.
CREATE INDEX "search_vocabulary_prefix" ON "search_vocabulary" USING btree ("team_id", "word" text_pattern_ops);
--> statement-breakpoint
CREATE INDEX "search_vocabulary_short" ON "search_vocabulary" USING btree ("team_id", "short" text_pattern_ops);
--> statement-breakpoint
-- Infix.
CREATE INDEX "search_vocabulary_trigrams" ON "search_vocabulary" USING gin (("word" || ' ' || "short") gin_trgm_ops) WITH (fastupdate = off);
--> statement-breakpoint
-- Of an overlap of arrays the planner expects a large part of the table, and would read all of it. Here only a bitmap is
-- left to it: that of the GIN index, which has the few words at once.
CREATE FUNCTION vocabulary_near(team uuid, near text[]) RETURNS SETOF search_vocabulary
LANGUAGE sql STABLE ROWS 100
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
AS $$ SELECT * FROM search_vocabulary WHERE team_id = team AND deletions && near $$;
--> statement-breakpoint
CREATE FUNCTION forget_search_postings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_postings p
  WHERE p.team_id = OLD.team_id AND p.created_at = OLD.created_at AND p.run_uuid = OLD.run_uuid
    AND p.word_id = ANY (ARRAY(SELECT word::integer FROM unnest(OLD.words) word WHERE word < 67108864));
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER search_entries_take_their_postings AFTER DELETE ON "search_entries"
  FOR EACH ROW EXECUTE FUNCTION forget_search_postings();
--> statement-breakpoint
CREATE FUNCTION forget_search_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entries e USING (SELECT DISTINCT team_id, run_uuid FROM gone) g
  WHERE e.team_id = g.team_id AND e.run_uuid = g.run_uuid
    AND NOT EXISTS (SELECT FROM generated_documents d WHERE d.team_id = g.team_id AND d.run_uuid = g.run_uuid);
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER generated_documents_take_their_entry AFTER DELETE ON "generated_documents"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION forget_search_entries();
--> statement-breakpoint
-- What was written before. The identities hold the folded words in their order; the rest of the folding is repeated here,
-- and a test holds it against the one in TypeScript.
CREATE FUNCTION pg_temp.short_of(word text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT regexp_replace(word, '([aou])e', '\1', 'g') $$;
--> statement-breakpoint
CREATE FUNCTION pg_temp.deletions_of(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  WITH RECURSIVE layer(form, level) AS (
    SELECT left(word, 12), 0
    UNION
    SELECT overlay(form placing '' from cut for 1), level + 1 FROM layer, generate_series(1, length(form)) cut
    WHERE level < CASE WHEN length(word) < 3 THEN 0 WHEN length(word) < 6 THEN 1 ELSE 2 END
  )
  SELECT DISTINCT form FROM layer WHERE form <> ''
$$;
--> statement-breakpoint
CREATE FUNCTION pg_temp.words_of(words text) RETURNS text[] LANGUAGE sql IMMUTABLE
AS $$ SELECT array_remove(regexp_split_to_array(lower(words), '[^a-z0-9+#]+'), '') $$;
--> statement-breakpoint
CREATE FUNCTION pg_temp.without_words(words text[], known text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(word ORDER BY place), '{}') FROM (
    SELECT word, min(place) AS place FROM unnest(words) WITH ORDINALITY AS w(word, place)
    WHERE NOT EXISTS (SELECT FROM unnest(known) k WHERE pg_temp.short_of(k) = pg_temp.short_of(word)) GROUP BY word
  ) kept
$$;
--> statement-breakpoint
CREATE TEMP TABLE known_runs ON COMMIT DROP AS
SELECT r.team_id, r.id AS run_uuid, d.created_at, d.user_id, r.candidate_id, r.job_profile_id,
  string_to_array(c.identity, ' ') AS candidate_words,
  coalesce(string_to_array(split_part(j.identity, '|', 1), ' '), '{}') AS title_words,
  coalesce(string_to_array(split_part(j.identity, '|', 2), ' '), '{}') AS client_words,
  pg_temp.without_words(
    pg_temp.words_of(r.run_id),
    string_to_array(c.identity, ' ') || coalesce(string_to_array(replace(j.identity, '|', ' '), ' '), '{}')
  ) AS run_words,
  d.files
FROM runs r
JOIN candidates c ON c.team_id = r.team_id AND c.id = r.candidate_id
LEFT JOIN job_profiles j ON j.team_id = r.team_id AND j.id = r.job_profile_id
CROSS JOIN LATERAL (
  SELECT min(d.created_at) AS created_at, (array_agg(d.user_id))[1] AS user_id,
    jsonb_agg(
      jsonb_build_object('type', document_type, 'kind', kind, 'words', w.words) ORDER BY document_type COLLATE "C"
    ) AS files
  FROM generated_documents d
  CROSS JOIN LATERAL (
    SELECT to_jsonb(pg_temp.without_words(pg_temp.words_of(filename), string_to_array(c.identity, ' '))) AS words
  ) w
  WHERE d.team_id = r.team_id AND d.run_uuid = r.id
) d
WHERE d.files IS NOT NULL;
--> statement-breakpoint
INSERT INTO "search_shapes" ("team_id", "hash", "files")
SELECT DISTINCT team_id, encode(sha256(convert_to(files::text, 'UTF8')), 'hex'), files FROM known_runs;
--> statement-breakpoint
CREATE TEMP TABLE known_words ON COMMIT DROP AS
SELECT team_id, run_uuid, field, place, word, lead(word) OVER (PARTITION BY team_id, run_uuid, part ORDER BY place) AS next
FROM known_runs CROSS JOIN LATERAL (
  SELECT 'candidate' AS field, 'candidate' AS part, w.* FROM unnest(candidate_words) WITH ORDINALITY AS w(word, place)
  UNION ALL SELECT 'job', 'title', w.* FROM unnest(title_words) WITH ORDINALITY AS w(word, place)
  UNION ALL SELECT 'job', 'client', w.* FROM unnest(client_words) WITH ORDINALITY AS w(word, place)
  UNION ALL SELECT 'run', 'run', w.* FROM unnest(run_words) WITH ORDINALITY AS w(word, place)
  UNION ALL SELECT 'user', 'user', user_id::text, 1
) words
WHERE word <> '';
--> statement-breakpoint
CREATE INDEX ON known_words (team_id, run_uuid);
--> statement-breakpoint
ANALYZE known_words;
--> statement-breakpoint
INSERT INTO "search_vocabulary" ("team_id", "field", "word", "short", "deletions")
SELECT team_id, field, word, CASE WHEN field = 'user' THEN word ELSE pg_temp.short_of(word) END,
  CASE WHEN field IN ('candidate', 'job') THEN ARRAY(
    SELECT pg_temp.deletions_of(word) UNION SELECT pg_temp.deletions_of(pg_temp.short_of(word))
  ) ELSE '{}' END
FROM (SELECT DISTINCT team_id, field, word FROM known_words) known;
--> statement-breakpoint
INSERT INTO "search_entries" ("team_id", "run_uuid", "created_at", "user_id", "candidate_id", "job_profile_id", "shape_id", "words")
SELECT r.team_id, r.run_uuid, r.created_at, r.user_id, r.candidate_id, r.job_profile_id, s.id, w.words
FROM known_runs r
JOIN search_shapes s ON s.team_id = r.team_id AND s.files = r.files
CROSS JOIN LATERAL (
  SELECT array_agg(DISTINCT id) AS words FROM (
    SELECT v.id::bigint AS id FROM known_words k
    JOIN search_vocabulary v ON v.team_id = k.team_id AND v.field = k.field AND v.word = k.word
    WHERE k.team_id = r.team_id AND k.run_uuid = r.run_uuid
    UNION ALL
    SELECT v.id * 67108864::bigint + n.id FROM known_words k
    JOIN search_vocabulary v ON v.team_id = k.team_id AND v.field = k.field AND v.word = k.word
    JOIN search_vocabulary n ON n.team_id = k.team_id AND n.field = k.field AND n.word = k.next
    WHERE k.team_id = r.team_id AND k.run_uuid = r.run_uuid AND k.field IN ('candidate', 'job')
  ) ids
) w;
--> statement-breakpoint
INSERT INTO "search_postings" ("team_id", "word_id", "created_at", "run_uuid")
SELECT DISTINCT e.team_id, v.id, e.created_at, e.run_uuid
FROM search_entries e
JOIN search_vocabulary v ON v.team_id = e.team_id AND v.id = ANY (e.words) AND v.field <> 'user';
--> statement-breakpoint
ANALYZE "search_vocabulary", "search_entries", "search_postings";
