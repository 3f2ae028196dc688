-- What Postgres reads through operators that it does not trust not to leak: parts of words, sets of words, fields of JSON. Under a policy, it would
-- use no index for them. A view without a barrier is read with the rights of its owner, whom no policy binds, so its own condition takes the place
-- of the policy: who works as one team sees that team alone.
CREATE VIEW vocabulary_of_team AS SELECT * FROM search_vocabulary
  WHERE (SELECT current_user <> 'dossier_team') OR team_id = (SELECT nullif(current_setting('dossier.team', true), '')::uuid);--> statement-breakpoint
CREATE VIEW entries_of_team AS SELECT * FROM search_entries
  WHERE (SELECT current_user <> 'dossier_team') OR team_id = (SELECT nullif(current_setting('dossier.team', true), '')::uuid);--> statement-breakpoint
CREATE VIEW candidates_of_team AS SELECT * FROM candidates
  WHERE (SELECT current_user <> 'dossier_team') OR team_id = (SELECT nullif(current_setting('dossier.team', true), '')::uuid);--> statement-breakpoint
CREATE VIEW job_profiles_of_team AS SELECT * FROM job_profiles
  WHERE (SELECT current_user <> 'dossier_team') OR team_id = (SELECT nullif(current_setting('dossier.team', true), '')::uuid);--> statement-breakpoint
CREATE VIEW events_of_team AS SELECT * FROM audit_events
  WHERE (SELECT current_user <> 'dossier_team') OR team_id = (SELECT nullif(current_setting('dossier.team', true), '')::uuid);--> statement-breakpoint
CREATE FUNCTION vocabulary_near_of_team(team uuid, near text[]) RETURNS SETOF search_vocabulary
LANGUAGE sql STABLE ROWS 100
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
AS $$ SELECT * FROM vocabulary_of_team WHERE team_id = team AND deletions && near $$;
