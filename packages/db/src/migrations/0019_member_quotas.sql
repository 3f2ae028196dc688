-- Nothing is announced or deleted until the accounts of the members are counted.
LOCK TABLE "stored_objects", "application_files" IN SHARE ROW EXCLUSIVE MODE;--> statement-breakpoint
ALTER TABLE "storage_accounts" DROP CONSTRAINT "storage_accounts_pkey";--> statement-breakpoint
ALTER TABLE "storage_limits" DROP CONSTRAINT "storage_limits_pkey";--> statement-breakpoint
ALTER TABLE "storage_accounts" ADD COLUMN "holder" uuid;--> statement-breakpoint
ALTER TABLE "storage_limits" ADD COLUMN "holder" uuid;--> statement-breakpoint
UPDATE "storage_accounts" SET "holder" = "team_id";--> statement-breakpoint
UPDATE "storage_limits" SET "holder" = "team_id";--> statement-breakpoint
ALTER TABLE "storage_accounts" ALTER COLUMN "holder" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "storage_limits" ALTER COLUMN "holder" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "storage_accounts" ADD CONSTRAINT "storage_accounts_team_id_holder_pk" PRIMARY KEY("team_id","holder");--> statement-breakpoint
ALTER TABLE "storage_limits" ADD CONSTRAINT "storage_limits_team_id_holder_pk" PRIMARY KEY("team_id","holder");--> statement-breakpoint
INSERT INTO "storage_accounts" ("team_id", "holder", "objects", "bytes")
  SELECT r."team_id", r."user_id", count(*), sum(o."byte_size") FROM "stored_objects" o
  JOIN "runs" r ON r."team_id" = o."team_id" AND r."id" = o."run_uuid"
  WHERE o."role" = 'original' AND o."state" <> 'deleted' GROUP BY 1, 2;--> statement-breakpoint
-- Maintains the storage totals of each team, and of each member whose runs the files belong to, on every change of
-- `stored_objects`. It updates the accounts first, the team's before its members', so that all writers take their locks in one
-- order; a change without effect on the totals (pending becomes stored) takes no lock.
CREATE OR REPLACE FUNCTION keep_storage_usage() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changes jsonb;
  change record;
  account record;
  limit_now bigint;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT jsonb_agg(c) INTO changes FROM (
      SELECT r.team_id, r.user_id, driver, role, tier, sum(objects) AS objects, sum(bytes) AS bytes, bool_or(announced) AS announced
      FROM (
        SELECT team_id, run_uuid, driver, role, coalesce(tier, '') AS tier, count(*) AS objects, sum(byte_size) AS bytes,
          bool_or(state = 'pending') AS announced
        FROM new_rows WHERE state <> 'deleted' GROUP BY 1, 2, 3, 4, 5) o
      JOIN runs r ON r.team_id = o.team_id AND r.id = o.run_uuid GROUP BY 1, 2, 3, 4, 5) c;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT jsonb_agg(c) INTO changes FROM (
      SELECT r.team_id, r.user_id, driver, role, tier, sum(objects) AS objects, sum(bytes) AS bytes, false AS announced
      FROM (
        SELECT team_id, run_uuid, driver, role, coalesce(tier, '') AS tier, -count(*) AS objects, -sum(byte_size) AS bytes
        FROM old_rows WHERE state <> 'deleted' GROUP BY 1, 2, 3, 4, 5) o
      JOIN runs r ON r.team_id = o.team_id AND r.id = o.run_uuid GROUP BY 1, 2, 3, 4, 5) c;
  ELSE
    SELECT jsonb_agg(c) INTO changes FROM (
      SELECT r.team_id, r.user_id, driver, role, tier, sum(objects) AS objects, sum(bytes) AS bytes, bool_or(announced) AS announced
      FROM (
        SELECT team_id, run_uuid, driver, role, coalesce(tier, '') AS tier, sum(sign) AS objects, sum(sign * byte_size) AS bytes,
          bool_or(sign = 1 AND state = 'pending') AS announced
        FROM (
          SELECT team_id, run_uuid, driver, role, tier, state, byte_size, 1 AS sign FROM new_rows WHERE state <> 'deleted'
          UNION ALL
          SELECT team_id, run_uuid, driver, role, tier, state, byte_size, -1 AS sign FROM old_rows WHERE state <> 'deleted') both_rows
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(sign) <> 0 OR sum(sign * byte_size) <> 0) o
      JOIN runs r ON r.team_id = o.team_id AND r.id = o.run_uuid GROUP BY 1, 2, 3, 4, 5) c;
  END IF;

  FOR change IN
    SELECT c.team_id, h.holder, h.kind, coalesce(sum(objects) FILTER (WHERE role = 'original'), 0) AS objects,
      coalesce(sum(bytes) FILTER (WHERE role = 'original'), 0) AS bytes,
      coalesce(bool_or(announced AND role = 'original'), false) AS announced
    FROM jsonb_to_recordset(changes) AS c (team_id uuid, user_id uuid, role text, objects bigint, bytes bigint, announced boolean)
    CROSS JOIN LATERAL (VALUES ('team', c.team_id), ('member', c.user_id)) AS h (kind, holder)
    GROUP BY c.team_id, h.kind, h.holder ORDER BY c.team_id, h.kind DESC, h.holder
  LOOP
    INSERT INTO storage_accounts AS a (team_id, holder, objects, bytes)
    VALUES (change.team_id, change.holder, change.objects, change.bytes)
    ON CONFLICT (team_id, holder) DO UPDATE SET objects = a.objects + excluded.objects, bytes = a.bytes + excluded.bytes
    RETURNING a.bytes, a.warned INTO account;
    -- Read the limit after locking the account: it may have been set while we waited.
    limit_now := (SELECT limit_bytes FROM storage_limits WHERE team_id = change.team_id AND holder = change.holder);
    IF account.warned AND (limit_now IS NULL OR account.bytes * 5 < limit_now * 4) THEN
      UPDATE storage_accounts SET warned = false WHERE team_id = change.team_id AND holder = change.holder;
    END IF;
    -- Only new objects are refused: what was stored before the limit may still be moved, restored and deleted.
    IF change.announced AND change.bytes > 0 AND account.bytes > limit_now THEN
      RAISE EXCEPTION 'the quota of % % is exceeded', change.kind, change.holder USING ERRCODE = 'DQ001', DETAIL = json_build_object(
        'of', change.kind, 'used', account.bytes - change.bytes, 'limit', limit_now, 'needed', change.bytes);
    END IF;
  END LOOP;

  INSERT INTO storage_usage AS u (team_id, driver, role, tier, objects, bytes)
  SELECT team_id, driver, role, tier, sum(objects), sum(bytes)
  FROM jsonb_to_recordset(changes) AS c (team_id uuid, driver text, role text, tier text, objects bigint, bytes bigint)
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
  ON CONFLICT (team_id, driver, role, tier) DO UPDATE SET objects = u.objects + excluded.objects, bytes = u.bytes + excluded.bytes;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
-- Counts the files of applications for the team alone: no member has made them.
CREATE OR REPLACE FUNCTION count_application_file() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  sign integer := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
  team uuid := CASE TG_OP WHEN 'INSERT' THEN NEW.team_id ELSE OLD.team_id END;
  size bigint := CASE TG_OP WHEN 'INSERT' THEN NEW.byte_size ELSE OLD.byte_size END;
BEGIN
  INSERT INTO storage_accounts AS a (team_id, holder, objects, bytes) VALUES (team, team, sign, sign * size)
  ON CONFLICT (team_id, holder) DO UPDATE SET objects = a.objects + sign, bytes = a.bytes + sign * size;
  RETURN NULL;
END;
$$;
