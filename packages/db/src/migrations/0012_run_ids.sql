-- A free run ID: `base`, or `base` with the next of the suffixes -2, -3 … Locks `base` until the transaction ends, and looks for
-- taken IDs after that: each statement of a volatile function sees what others have committed in the meantime.
CREATE FUNCTION take_run_id(team uuid, base text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  latest bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(team::text || '/' || base, 0));
  SELECT max(CASE WHEN r.run_id = base THEN 1 ELSE substr(r.run_id, length(base) + 2)::bigint END) INTO latest
  FROM runs r
  WHERE r.team_id = team
    AND (r.run_id = base
      OR r.run_id ~>=~ (base || '-') AND r.run_id ~<~ (base || '.') AND substr(r.run_id, length(base) + 2) ~ '^[0-9]{1,9}$');
  RETURN CASE WHEN latest IS NULL THEN base ELSE base || '-' || latest + 1 END;
END;
$$;
