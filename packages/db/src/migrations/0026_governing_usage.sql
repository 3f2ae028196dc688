-- Keeps what each team has stored, whoever changes `stored_objects` and however. The account's row comes first, so that all who change
-- what a team has take their locks in one order; what changes nothing (an object that was announced and is stored now) takes none.
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
    -- Read once the account is ours: the limit may have been set while we waited for it.
    limit_now := (SELECT limit_bytes FROM storage_limits WHERE team_id = change.team_id);
    IF account.warned AND (limit_now IS NULL OR account.bytes * 5 < limit_now * 4) THEN
      UPDATE storage_accounts SET warned = false WHERE team_id = change.team_id;
    END IF;
    -- Only who announces is refused: what was stored before a limit was set may be moved, restored and deleted.
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
-- What there is by now. Nobody writes meanwhile: to make a trigger keeps writers out until this is committed.
INSERT INTO "storage_accounts" ("team_id", "objects", "bytes")
SELECT "team_id", count(*), sum("byte_size") FROM "stored_objects" WHERE "state" <> 'deleted' AND "role" = 'original' GROUP BY 1;
--> statement-breakpoint
INSERT INTO "storage_usage" ("team_id", "driver", "role", "tier", "objects", "bytes")
SELECT "team_id", "driver", "role", coalesce("tier", ''), count(*), sum("byte_size")
FROM "stored_objects" WHERE "state" <> 'deleted' GROUP BY 1, 2, 3, 4;
--> statement-breakpoint
-- What it had grown to on each day on which something was made, of what is still there.
INSERT INTO "storage_usage_days" ("team_id", "day", "driver", "tier", "objects", "bytes")
SELECT "team_id", "day", "driver", "tier",
  sum("objects") OVER (PARTITION BY "team_id", "driver", "tier" ORDER BY "day"),
  sum("bytes") OVER (PARTITION BY "team_id", "driver", "tier" ORDER BY "day")
FROM (
  SELECT "team_id", ("created_at" AT TIME ZONE 'UTC')::date AS "day", "driver", coalesce("tier", '') AS "tier",
    count(*) AS "objects", sum("byte_size") AS "bytes"
  FROM "stored_objects" WHERE "state" <> 'deleted' AND "role" = 'original' GROUP BY 1, 2, 3, 4) made;
