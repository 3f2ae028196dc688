-- Of an overlap of arrays the planner expects a large part of the table, and would read all of it. Here only a bitmap is left
-- to it: that of the GIN index, which has the few words at once.
CREATE FUNCTION words_near(team uuid, forms text[]) RETURNS SETOF search_words
LANGUAGE sql STABLE ROWS 100
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
AS $$ SELECT * FROM search_words WHERE team_id = team AND deletions && forms $$;
