-- Guards every append-only table. ENABLE ALWAYS below makes the guard hold in replication sessions too.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END;
$$;
--> statement-breakpoint
-- HMAC (RFC 2104) for keys of at most 64 bytes, because not every host offers pgcrypto.
CREATE FUNCTION hmac_sha256(key bytea, message bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
BEGIN
  FOR i IN 0 .. length(key) - 1 LOOP
    inner_pad := set_byte(inner_pad, i, get_byte(key, i) # 54);
    outer_pad := set_byte(outer_pad, i, get_byte(key, i) # 92);
  END LOOP;
  RETURN sha256(outer_pad || sha256(inner_pad || message));
END;
$$;
--> statement-breakpoint
-- A key from two random UUIDs: 244 random bits.
CREATE FUNCTION random_key() RETURNS bytea LANGUAGE sql VOLATILE AS $$
  SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
$$;
--> statement-breakpoint
CREATE FUNCTION give_person_key() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  secret bytea := random_key();
BEGIN
  INSERT INTO person_keys (team_id, candidate_id, key, person) VALUES (NEW.team_id, NEW.id, secret, encode(
    hmac_sha256(secret, convert_to('dossier/person/v1/' || NEW.team_id || '/' || NEW.id, 'UTF8')), 'hex'));
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER candidates_have_a_key AFTER INSERT ON "candidates" FOR EACH ROW EXECUTE FUNCTION give_person_key();
--> statement-breakpoint
-- Runs before an event is inserted. Names the person of its run or document by a keyed hash, and replaces hashes of personal
-- data, which could be guessed, by commitments that only a nonce opens. Erasing the person deletes the nonce.
CREATE FUNCTION conceal_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  field text;
  opening bytea;
  clear jsonb;
BEGIN
  IF NEW.person IS NULL AND NEW.subject_type = 'run' THEN
    SELECT k.person INTO NEW.person FROM runs s
      JOIN person_keys k ON k.team_id = s.team_id AND k.candidate_id = s.candidate_id
      WHERE s.team_id = NEW.team_id AND s.id = NEW.subject_id::uuid;
  ELSIF NEW.person IS NULL AND NEW.subject_type = 'document' THEN
    SELECT k.person INTO NEW.person FROM generated_documents s
      JOIN person_keys k ON k.team_id = s.team_id AND k.candidate_id = s.candidate_id
      WHERE s.team_id = NEW.team_id AND s.id = NEW.subject_id::uuid;
  END IF;
  IF NEW.person IS NOT NULL AND NEW.data ?| ARRAY['inputHash', 'sha256'] THEN
    opening := random_key();
    clear := '{}';
    FOREACH field IN ARRAY ARRAY['inputHash', 'sha256'] LOOP
      CONTINUE WHEN jsonb_typeof(NEW.data -> field) IS DISTINCT FROM 'string';
      clear := clear || jsonb_build_object(field, NEW.data ->> field);
      NEW.data := NEW.data || jsonb_build_object(field, 'c1:' || encode(hmac_sha256(
        opening, convert_to('dossier/disclosure/v1/' || field || '/' || (NEW.data ->> field), 'UTF8')), 'hex'));
    END LOOP;
    INSERT INTO audit_disclosures (team_id, event_id, nonce, fields) VALUES (NEW.team_id, NEW.id, opening, clear);
  END IF;
  -- The sealer reads this after the commit. Each transaction adds rows of its own, so writers never wait for each other.
  INSERT INTO audit_unsealed (team_id, event_id) VALUES (NEW.team_id, NEW.id) ON CONFLICT DO NOTHING;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER audit_events_conceal BEFORE INSERT ON "audit_events"
  FOR EACH ROW EXECUTE FUNCTION conceal_audit_event();
--> statement-breakpoint
DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['audit_events', 'audit_links', 'audit_heads', 'audit_keys', 'audit_verifications'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
      guarded || '_are_append_only', guarded);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
      guarded || '_are_never_truncated', guarded);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I', guarded, guarded || '_are_append_only');
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I', guarded, guarded || '_are_never_truncated');
  END LOOP;
END;
$$;
--> statement-breakpoint
-- A run records the lexicon version that made it, so a version must never change.
CREATE TRIGGER lexicon_versions_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "lexicon_versions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
ALTER TABLE "lexicon_versions" ENABLE ALWAYS TRIGGER lexicon_versions_are_append_only;
--> statement-breakpoint
-- A submission is never changed but for one retraction. Erasure may empty texts that name a person, and hashes from which
-- a short CV could be guessed.
CREATE FUNCTION refuse_change_of_submissions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed submissions := OLD;
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION '% is never deleted from: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.retracted_at IS NULL THEN
    allowed.retracted_at := NEW.retracted_at;
    allowed.retracted_by := NEW.retracted_by;
    allowed.retraction_reason := NEW.retraction_reason;
  END IF;
  IF NEW.recipient = '' THEN allowed.recipient := ''; END IF;
  IF NEW.note = '' THEN allowed.note := ''; END IF;
  IF NEW.retraction_reason = '' THEN allowed.retraction_reason := ''; END IF;
  IF NEW.sha256 = '' THEN allowed.sha256 := ''; END IF;
  IF NEW.input_hash = '' THEN allowed.input_hash := ''; END IF;
  IF NEW.idempotency_key IS NULL THEN allowed.idempotency_key := NULL; END IF;
  IF NEW IS DISTINCT FROM allowed THEN
    RAISE EXCEPTION 'a submission is never changed, only retracted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_waivers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed waivers := OLD;
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION '% is never deleted from: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.reason = '' THEN allowed.reason := ''; END IF;
  IF NEW IS DISTINCT FROM allowed THEN
    RAISE EXCEPTION 'a waiver is never changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER submissions_are_kept BEFORE UPDATE OR DELETE ON "submissions"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submissions();
--> statement-breakpoint
CREATE TRIGGER submissions_are_never_truncated BEFORE TRUNCATE ON "submissions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_submissions();
--> statement-breakpoint
CREATE TRIGGER waivers_are_kept BEFORE UPDATE OR DELETE ON "waivers"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_waivers();
--> statement-breakpoint
CREATE TRIGGER waivers_are_never_truncated BEFORE TRUNCATE ON "waivers"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_waivers();
--> statement-breakpoint
-- The planner overestimates array overlaps and would read the whole table. The settings leave it only the bitmap scan of the
-- GIN index, which finds the few words at once.
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
-- Maintains each team's storage totals on every change of `stored_objects`. It updates the account's row first, so that all
-- writers take their locks in one order; a change without effect on the totals (pending becomes stored) takes no lock.
CREATE FUNCTION keep_storage_usage() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changes jsonb;
  change record;
  account record;
  limit_now bigint;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT jsonb_agg(c) INTO changes FROM (
      SELECT team_id, driver, role, coalesce(tier, '') AS tier, count(*) AS objects, sum(byte_size) AS bytes,
        bool_or(state = 'pending') AS announced
      FROM new_rows WHERE state <> 'deleted' GROUP BY 1, 2, 3, 4) c;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT jsonb_agg(c) INTO changes FROM (
      SELECT team_id, driver, role, coalesce(tier, '') AS tier, -count(*) AS objects, -sum(byte_size) AS bytes, false AS announced
      FROM old_rows WHERE state <> 'deleted' GROUP BY 1, 2, 3, 4) c;
  ELSE
    SELECT jsonb_agg(c) INTO changes FROM (
      SELECT team_id, driver, role, coalesce(tier, '') AS tier, sum(sign) AS objects, sum(sign * byte_size) AS bytes,
        bool_or(sign = 1 AND state = 'pending') AS announced
      FROM (
        SELECT team_id, driver, role, tier, state, byte_size, 1 AS sign FROM new_rows WHERE state <> 'deleted'
        UNION ALL
        SELECT team_id, driver, role, tier, state, byte_size, -1 AS sign FROM old_rows WHERE state <> 'deleted') both_rows
      GROUP BY 1, 2, 3, 4 HAVING sum(sign) <> 0 OR sum(sign * byte_size) <> 0) c;
  END IF;

  FOR change IN
    SELECT team_id, coalesce(sum(objects) FILTER (WHERE role = 'original'), 0) AS objects,
      coalesce(sum(bytes) FILTER (WHERE role = 'original'), 0) AS bytes,
      coalesce(bool_or(announced AND role = 'original'), false) AS announced
    FROM jsonb_to_recordset(changes) AS c (team_id uuid, role text, objects bigint, bytes bigint, announced boolean)
    GROUP BY team_id ORDER BY team_id
  LOOP
    INSERT INTO storage_accounts AS a (team_id, objects, bytes) VALUES (change.team_id, change.objects, change.bytes)
    ON CONFLICT (team_id) DO UPDATE SET objects = a.objects + excluded.objects, bytes = a.bytes + excluded.bytes
    RETURNING a.bytes, a.warned INTO account;
    -- Read the limit after locking the account: it may have been set while we waited.
    limit_now := (SELECT limit_bytes FROM storage_limits WHERE team_id = change.team_id);
    IF account.warned AND (limit_now IS NULL OR account.bytes * 5 < limit_now * 4) THEN
      UPDATE storage_accounts SET warned = false WHERE team_id = change.team_id;
    END IF;
    -- Only new objects are refused: what was stored before the limit may still be moved, restored and deleted.
    IF change.announced AND change.bytes > 0 AND account.bytes > limit_now THEN
      RAISE EXCEPTION 'the quota of team % is exceeded', change.team_id USING ERRCODE = 'DQ001', DETAIL = json_build_object(
        'used', account.bytes - change.bytes, 'limit', limit_now, 'needed', change.bytes);
    END IF;
  END LOOP;

  INSERT INTO storage_usage AS u (team_id, driver, role, tier, objects, bytes)
  SELECT team_id, driver, role, tier, objects, bytes
  FROM jsonb_to_recordset(changes) AS c (team_id uuid, driver text, role text, tier text, objects bigint, bytes bigint)
  ORDER BY team_id, driver, role, tier
  ON CONFLICT (team_id, driver, role, tier) DO UPDATE SET objects = u.objects + excluded.objects, bytes = u.bytes + excluded.bytes;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER stored_objects_inserted AFTER INSERT ON "stored_objects"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_storage_usage();
--> statement-breakpoint
CREATE TRIGGER stored_objects_updated AFTER UPDATE ON "stored_objects"
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_storage_usage();
--> statement-breakpoint
CREATE TRIGGER stored_objects_removed AFTER DELETE ON "stored_objects"
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_storage_usage();
--> statement-breakpoint
-- The application's role has no access to the queue's tables, whose row-level security only lets their owner in.
CREATE FUNCTION enqueue_job(task text, payload json, key text, attempts integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload, job_key => key, max_attempts => attempts);
END;
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION enqueue_job(text, json, text, integer) FROM PUBLIC;
