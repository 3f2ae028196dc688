-- As before, and on erasure the hashes of what was sent are emptied too: of a short CV they could be guessed.
CREATE OR REPLACE FUNCTION refuse_change_of_submissions() RETURNS trigger LANGUAGE plpgsql AS $$
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
