-- Row-level security for drivers that are opened with a user's access token: members of a team, and nobody else, can
-- access the objects of that team. The first folder of a key is the team's ID.
--
-- The token lists the teams of a user as `app_metadata.dossier_teams` (a JSON array of team IDs), which only the service
-- can write:
--   update auth.users
--      set raw_app_meta_data = coalesce(raw_app_meta_data, '{}') || '{"dossier_teams": ["<team id>"]}'
--    where id = '<user id>';
-- A change takes effect with the user's next token.
--
-- Run this once in the SQL editor; running it again is safe. For a bucket other than `dossier`, replace the name in all six places.
-- The service key bypasses all of this.

alter table storage.objects enable row level security;

drop policy if exists "dossier: a bucket is seen by signed-in users" on storage.buckets;
create policy "dossier: a bucket is seen by signed-in users" on storage.buckets
  for select to authenticated
  using (id = 'dossier');

drop policy if exists "dossier: members read" on storage.objects;
create policy "dossier: members read" on storage.objects
  for select to authenticated
  using (
    bucket_id = 'dossier'
    and coalesce((select auth.jwt()) -> 'app_metadata' -> 'dossier_teams', '[]') ? (storage.foldername(name))[1]
  );

drop policy if exists "dossier: members add" on storage.objects;
create policy "dossier: members add" on storage.objects
  for insert to authenticated
  with check (
    bucket_id = 'dossier'
    and coalesce((select auth.jwt()) -> 'app_metadata' -> 'dossier_teams', '[]') ? (storage.foldername(name))[1]
  );

drop policy if exists "dossier: members replace" on storage.objects;
create policy "dossier: members replace" on storage.objects
  for update to authenticated
  using (
    bucket_id = 'dossier'
    and coalesce((select auth.jwt()) -> 'app_metadata' -> 'dossier_teams', '[]') ? (storage.foldername(name))[1]
  )
  with check (
    bucket_id = 'dossier'
    and coalesce((select auth.jwt()) -> 'app_metadata' -> 'dossier_teams', '[]') ? (storage.foldername(name))[1]
  );

drop policy if exists "dossier: members delete" on storage.objects;
create policy "dossier: members delete" on storage.objects
  for delete to authenticated
  using (
    bucket_id = 'dossier'
    and coalesce((select auth.jwt()) -> 'app_metadata' -> 'dossier_teams', '[]') ? (storage.foldername(name))[1]
  );
