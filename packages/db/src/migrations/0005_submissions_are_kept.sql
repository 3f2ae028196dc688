-- What was sent stays written. Only a retraction is added, once; and texts that may name a person can be emptied.
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
