-- The application's role does not reach into the queue's own tables, whose row level security only their owner passes.
CREATE FUNCTION enqueue_job(task text, payload json, key text, attempts integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload, job_key => key, max_attempts => attempts);
END;
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION enqueue_job(text, json, text, integer) FROM PUBLIC;
