-- Nothing is added or erased until what rows hold is counted.
LOCK TABLE "runs", "application_files" IN SHARE ROW EXCLUSIVE MODE;--> statement-breakpoint
-- The size of the photo in a run's inputs, in bytes; null without one.
CREATE FUNCTION photo_bytes(inputs jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN length(rtrim(inputs #>> '{photo,base64}', '=')) * 3 / 4;--> statement-breakpoint
-- Adds to what a team has in rows: the driver `database` of its usage.
CREATE FUNCTION use_database(team uuid, files bigint, size bigint) RETURNS void LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO storage_usage AS u (team_id, driver, role, tier, objects, bytes) VALUES (team, 'database', 'original', '', files, size)
  ON CONFLICT (team_id, driver, role, tier) DO UPDATE SET objects = u.objects + excluded.objects, bytes = u.bytes + excluded.bytes;
END;--> statement-breakpoint
-- Counts the photo of a run for its team and then for the member who made it, the order in which `keep_storage_usage` locks their accounts. Only a
-- run that waits is refused: others are older than the limit.
CREATE FUNCTION count_photo() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  run runs := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  before bigint := CASE TG_OP WHEN 'INSERT' THEN NULL ELSE photo_bytes(OLD.inputs) END;
  present bigint := CASE TG_OP WHEN 'DELETE' THEN NULL ELSE photo_bytes(NEW.inputs) END;
  files integer := (present IS NOT NULL)::integer - (before IS NOT NULL)::integer;
  size bigint := coalesce(present, 0) - coalesce(before, 0);
  whose record;
  account record;
  limit_now bigint;
BEGIN
  FOR whose IN VALUES ('team', run.team_id), ('member', run.user_id)
  LOOP
    INSERT INTO storage_accounts AS a (team_id, holder, objects, bytes) VALUES (run.team_id, whose.column2, files, size)
    ON CONFLICT (team_id, holder) DO UPDATE SET objects = a.objects + excluded.objects, bytes = a.bytes + excluded.bytes
    RETURNING a.bytes, a.warned INTO account;
    limit_now := (SELECT limit_bytes FROM storage_limits WHERE team_id = run.team_id AND holder = whose.column2);
    IF account.warned AND (limit_now IS NULL OR account.bytes * 5 < limit_now * 4) THEN
      UPDATE storage_accounts SET warned = false WHERE team_id = run.team_id AND holder = whose.column2;
    END IF;
    IF TG_OP = 'INSERT' AND run.status = 'queued' AND account.bytes > limit_now THEN
      RAISE EXCEPTION 'the quota of % % is exceeded', whose.column1, whose.column2 USING ERRCODE = 'DQ001', DETAIL = json_build_object(
        'of', whose.column1, 'used', account.bytes - size, 'limit', limit_now, 'needed', size);
    END IF;
  END LOOP;
  PERFORM use_database(run.team_id, files, size);
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER photo_inserted AFTER INSERT ON "runs"
  FOR EACH ROW WHEN (photo_bytes(NEW.inputs) IS NOT NULL) EXECUTE FUNCTION count_photo();--> statement-breakpoint
CREATE TRIGGER photo_changed AFTER UPDATE OF "inputs" ON "runs"
  FOR EACH ROW WHEN (photo_bytes(OLD.inputs) IS DISTINCT FROM photo_bytes(NEW.inputs)) EXECUTE FUNCTION count_photo();--> statement-breakpoint
CREATE TRIGGER photo_deleted AFTER DELETE ON "runs"
  FOR EACH ROW WHEN (photo_bytes(OLD.inputs) IS NOT NULL) EXECUTE FUNCTION count_photo();--> statement-breakpoint
-- The accounts have the files of applications already (`count_application_file`).
CREATE FUNCTION use_for_application_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM use_database(NEW.team_id, 1, NEW.byte_size);
  ELSE
    PERFORM use_database(OLD.team_id, -1, -OLD.byte_size);
  END IF;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER application_files_used AFTER INSERT OR DELETE ON "application_files"
  FOR EACH ROW EXECUTE FUNCTION use_for_application_file();--> statement-breakpoint
INSERT INTO "storage_accounts" AS a ("team_id", "holder", "objects", "bytes")
  SELECT r."team_id", h."holder", count(*), sum(photo_bytes(r."inputs")) FROM "runs" r
  CROSS JOIN LATERAL (VALUES (r."team_id"), (r."user_id")) AS h ("holder") WHERE photo_bytes(r."inputs") IS NOT NULL GROUP BY 1, 2
  ON CONFLICT ("team_id", "holder") DO UPDATE SET "objects" = a."objects" + excluded."objects", "bytes" = a."bytes" + excluded."bytes";--> statement-breakpoint
INSERT INTO "storage_usage" ("team_id", "driver", "role", "tier", "objects", "bytes")
  SELECT "team_id", 'database', 'original', '', count(*), sum("bytes") FROM (
    SELECT "team_id", photo_bytes("inputs") AS "bytes" FROM "runs" WHERE photo_bytes("inputs") IS NOT NULL
    UNION ALL SELECT "team_id", "byte_size" FROM "application_files") AS held GROUP BY 1;
