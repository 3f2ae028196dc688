-- One trigger in place of two, and randomness only where something is concealed: this runs for every event.
DROP TRIGGER audit_events_await_seal ON "audit_events";
--> statement-breakpoint
DROP FUNCTION await_seal();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION conceal_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
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
  -- Visible once it is committed. Nothing that writers would wait for: each transaction adds rows of its own.
  INSERT INTO audit_unsealed (team_id, event_id) VALUES (NEW.team_id, NEW.id) ON CONFLICT DO NOTHING;
  RETURN NEW;
END;
$$;
