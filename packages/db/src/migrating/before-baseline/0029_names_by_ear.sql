-- Names of before are kept as they sound, and words that stand apart in them, or around a hyphen of a title, are kept as one word.
-- The folding of the TypeScript is repeated here, and a test holds it against it. All in one transaction: whoever is cut off begins again.
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
CREATE FUNCTION pg_temp.sound_of(word text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  rule text[];
  sound text := word;
BEGIN
  IF word !~ '^[a-z]{2,}$' THEN RETURN NULL; END IF;
  FOREACH rule SLICE 1 IN ARRAY ARRAY[
    ['^m[aou]u?h[ae]m+[aeiou]d$', 'mohamed'],
    ['^h[ou]s+[ea][iy]+n$', 'husein'],
    ['^[jy]o?u+s+[eou]+(f|ph)$', 'jusuf'],
    ['^(ah|ach|akh)m[ae][dt]$', 'ahmed'],
    ['^(kh|ch|k)al(e|i|ee)d$', 'khaled'],
    ['^a[iy]e?(sh|sch|ch)a$', 'aisha'],
    ['^abd[aeu]l+ah?$', 'abdulah'],
    ['^[ou](?=mar$|s+ama$)', 'o'],
    ['^m[ou]u?staf+a$|^m[ou]u?stapha$', 'mustafa'],
    ['^[ei]brah[ei]+m$', 'ibrahim'],
    ['^el(?=[bcdfghjkmnpqrstvwxz]|$)', 'al'],
    ['^mc(?=[a-z][a-z][a-z])', 'mak'],
    ['^stephen', 'steven'],
    ['^geof', 'jef'],
    ['^vo[iy]gt', 'vogt'],
    ['([a-z])\1+', '\1'],
    ['ncoi', 'nsoi'],
    ['eaux?|ault$|aud$', 'o'],
    ['bv', 'v'],
    ['mps', 'ms'],
    ['h?ar(d|t|dt)$', 'art'],
    ['ond$', 'ont'],
    ['dt', 't'],
    ['tsch|tch|cz', 'C'],
    ['sch|sh|sz', 'X'],
    ['([eo][vw]i)(c|ch|C|z|tz)$', '\1C'],
    ['chs|x', 'ks'],
    ['ch(?=[lr])', 'k'],
    ['ch|kh', 'Q'],
    ['gh', 'g'],
    ['rh', 'r'],
    ['ph', 'f'],
    ['th', 't'],
    ['c?que?$|c?qu|ck', 'k'],
    ['c(?=[eiy])', 's'],
    ['c', 'k'],
    ['^dj|dj(?=[eiou])', 'd'],
    ['(?<=[aeiou])z(?=[aeiou])', 's'],
    ['t[sz]', 'z'],
    ['^vo(?=[gks])', 'fo'],
    ['(?<=filip|[a-zA-Z][a-zA-Z][a-zA-Z][a-zA-Z][a-zA-Z][bdfgklmnprstwzCQX])e$', ''],
    ['of$', 'ow'],
    ['v', 'w'],
    ['aeu|eu|oi|oy|oj', 'O'],
    ['[ae][ijy]+', 'Y'],
    ['Yer', 'Yr'],
    ['ae(?!la?$)', 'e'],
    ['ou', 'u'],
    ['^y(?=[aeou])', 'j'],
    ['(?<=[a-zA-Z])[jy](?=[aeou])', 'i'],
    ['i[jy]$', 'i'],
    ['ie', 'i'],
    ['y', 'i'],
    ['(?<=[aeiouOY])h(?![aeiouOY])', ''],
    ['([a-zA-Z])\1+', '\1'],
    ['d$', 't']
  ] LOOP
    sound := regexp_replace(sound, rule[1], rule[2], 'g');
  END LOOP;
  RETURN '~' || sound;
END;
$$;
--> statement-breakpoint
-- The words that those of a name or title come to when they are written together. Where its blanks and hyphens do not say which words
-- belong together, as in some scripts, there are none.
CREATE FUNCTION pg_temp.joined_of(name text, words text[], is_person boolean) RETURNS SETOF text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  counts integer[] := ARRAY(
    SELECT cardinality(array_remove(regexp_split_to_array(token, '[-‐‑‒–—/.,;:()&"!?*_|]+'), ''))
    FROM regexp_split_to_table(name, '\s+') WITH ORDINALITY AS t(token, place) ORDER BY place
  );
  particles text[] := string_to_array('von van vom zu zum zur den der de del della dell di da dal dall do dos das du des la le les lo los el al ul d l o mac mc st saint san santa ben bin ibn bint abu abd abdul abdel ter ten te op af av', ' ');
  starts integer[] := '{}';
  alone boolean[] := '{}';
  total integer := 0;
  last integer;
BEGIN
  counts := array_remove(counts, 0);
  FOR i IN 1..cardinality(counts) LOOP
    starts := starts || total + 1;
    alone := alone || (is_person AND counts[i] = 1 AND words[total + 1] = ANY (particles));
    total := total + counts[i];
  END LOOP;
  IF total <> cardinality(words) THEN RETURN; END IF;
  FOR i IN 1..cardinality(counts) LOOP
    IF counts[i] > 1 THEN
      RETURN NEXT array_to_string(words[starts[i]:starts[i] + counts[i] - 1], '');
    END IF;
    CONTINUE WHEN NOT is_person;
    IF alone[i] AND NOT coalesce(alone[i - 1], false) THEN
      SELECT min(j) INTO last FROM generate_series(i + 1, cardinality(counts)) j WHERE NOT alone[j];
      IF last IS NOT NULL THEN
        RETURN NEXT array_to_string(words[starts[i]:starts[last] + counts[last] - 1], '');
      END IF;
    END IF;
    IF i BETWEEN 2 AND cardinality(counts) - 1 AND counts[i] = 1 AND counts[i - 1] = 1 AND NOT alone[i] AND NOT alone[i - 1] THEN
      RETURN NEXT words[starts[i - 1]] || words[starts[i]];
    END IF;
  END LOOP;
END;
$$;
--> statement-breakpoint
-- Every name changes: the index is made again faster than it is kept up.
DROP INDEX "search_vocabulary_deletions";
--> statement-breakpoint
UPDATE "search_vocabulary" SET "deletions" = ARRAY(
  SELECT unnest("deletions") UNION
  SELECT sound FROM (VALUES (pg_temp.sound_of("word")), (pg_temp.sound_of("short"))) AS s(sound) WHERE sound IS NOT NULL
)
WHERE "field" = 'candidate' AND "word" ~ '^[a-z]{2,}$';
--> statement-breakpoint
CREATE TEMP TABLE joined_words ON COMMIT DROP AS
SELECT DISTINCT team_id, of_candidate, of_job, CASE WHEN of_job IS NULL THEN 'joined_candidate' ELSE 'joined_job' END AS field, word
FROM (
  SELECT team_id, id AS of_candidate, NULL::uuid AS of_job, pg_temp.joined_of(name, string_to_array(identity, ' '), true) AS word
  FROM candidates WHERE identity NOT LIKE 'erased:%'
  UNION ALL
  SELECT team_id, NULL, id, pg_temp.joined_of(title, string_to_array(split_part(identity, '|', 1), ' '), false) FROM job_profiles
  UNION ALL
  SELECT team_id, NULL, id, pg_temp.joined_of(client, string_to_array(split_part(identity, '|', 2), ' '), false) FROM job_profiles
) joined
WHERE length(word) <= 40;
--> statement-breakpoint
INSERT INTO "search_vocabulary" ("team_id", "field", "word", "short", "deletions")
SELECT team_id, field, word, pg_temp.short_of(word), ARRAY(
  SELECT pg_temp.deletions_of(word) UNION SELECT pg_temp.deletions_of(pg_temp.short_of(word)) UNION
  SELECT sound FROM (VALUES (pg_temp.sound_of(word)), (pg_temp.sound_of(pg_temp.short_of(word)))) AS s(sound)
  WHERE sound IS NOT NULL AND field = 'joined_candidate'
)
FROM (SELECT DISTINCT team_id, field, word FROM joined_words) known
ON CONFLICT DO NOTHING;
--> statement-breakpoint
CREATE INDEX "search_vocabulary_deletions" ON "search_vocabulary" USING gin ("deletions") WITH (fastupdate=false);
--> statement-breakpoint
CREATE TEMP TABLE joined_entries ON COMMIT DROP AS
WITH ids AS (
  SELECT j.*, v.id FROM joined_words j
  JOIN search_vocabulary v ON v.team_id = j.team_id AND v.field = j.field AND v.word = j.word
)
SELECT team_id, run_uuid, created_at, array_agg(DISTINCT id) AS ids FROM (
  SELECT e.team_id, e.run_uuid, e.created_at, i.id FROM ids i
  JOIN search_entries e ON e.team_id = i.team_id AND e.candidate_id = i.of_candidate
  UNION ALL
  SELECT e.team_id, e.run_uuid, e.created_at, i.id FROM ids i
  JOIN search_entries e ON e.team_id = i.team_id AND e.job_profile_id = i.of_job
) met
GROUP BY team_id, run_uuid, created_at;
--> statement-breakpoint
UPDATE "search_entries" e SET "words" = ARRAY(SELECT unnest(e.words) UNION SELECT unnest(j.ids::bigint[]))
FROM joined_entries j WHERE j.team_id = e.team_id AND j.run_uuid = e.run_uuid;
--> statement-breakpoint
INSERT INTO "search_postings" ("team_id", "word_id", "created_at", "run_uuid")
SELECT team_id, unnest(ids), created_at, run_uuid FROM joined_entries
ON CONFLICT DO NOTHING;
--> statement-breakpoint
ANALYZE "search_vocabulary", "search_entries", "search_postings";
