-- One refusal for all that is only ever added to. ENABLE ALWAYS, so that a replication session is refused too.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END;
$$;
--> statement-breakpoint
-- HMAC of RFC 2104 for keys of at most 64 bytes; pgcrypto is not everywhere.
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
-- 244 random bits, as much as two UUIDs have.
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
INSERT INTO person_keys (team_id, candidate_id, key, person)
  SELECT team_id, id, secret, encode(
    hmac_sha256(secret, convert_to('dossier/person/v1/' || team_id || '/' || id, 'UTF8')), 'hex')
  FROM (SELECT team_id, id, random_key() AS secret FROM candidates OFFSET 0) AS without;
--> statement-breakpoint
-- Before an event is written: the person of its run or document is named by the keyed hash; and a hash of personal data,
-- which could be guessed, becomes a commitment that only the nonce opens. The nonce goes with the person.
CREATE FUNCTION conceal_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  field text;
  opening bytea := random_key();
  clear jsonb := '{}';
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
  FOREACH field IN ARRAY ARRAY['inputHash', 'sha256'] LOOP
    IF NEW.person IS NOT NULL AND jsonb_typeof(NEW.data -> field) = 'string' THEN
      clear := clear || jsonb_build_object(field, NEW.data ->> field);
      NEW.data := NEW.data || jsonb_build_object(field, 'c1:' || encode(hmac_sha256(
        opening, convert_to('dossier/disclosure/v1/' || field || '/' || (NEW.data ->> field), 'UTF8')), 'hex'));
    END IF;
  END LOOP;
  IF clear <> '{}' THEN
    INSERT INTO audit_disclosures (team_id, event_id, nonce, fields) VALUES (NEW.team_id, NEW.id, opening, clear);
  END IF;
  RETURN NEW;
END;
$$;
--> statement-breakpoint
-- Nothing that writers would wait for: each transaction adds rows of its own.
CREATE FUNCTION await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_unsealed (team_id, event_id) SELECT team_id, id FROM written ON CONFLICT DO NOTHING;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
DROP TRIGGER audit_events_are_append_only ON "audit_events";
--> statement-breakpoint
DROP TRIGGER audit_events_are_never_truncated ON "audit_events";
--> statement-breakpoint
DROP FUNCTION refuse_change_of_audit_events();
--> statement-breakpoint
CREATE TRIGGER audit_events_conceal BEFORE INSERT ON "audit_events"
  FOR EACH ROW EXECUTE FUNCTION conceal_audit_event();
--> statement-breakpoint
CREATE TRIGGER audit_events_await_seal AFTER INSERT ON "audit_events"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION await_seal();
--> statement-breakpoint
-- Events from before the chain were not sealed yet: they are written again as new ones are.
CREATE TEMPORARY TABLE earlier_events ON COMMIT DROP AS SELECT * FROM audit_events;
--> statement-breakpoint
TRUNCATE audit_events;
--> statement-breakpoint
INSERT INTO audit_events (team_id, id, type, actor_id, request_id, subject_type, subject_id, data, created_at)
  SELECT team_id, id, type, actor_id, request_id, subject_type, subject_id, data - 'candidateId', created_at
  FROM earlier_events ORDER BY created_at, id;
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
