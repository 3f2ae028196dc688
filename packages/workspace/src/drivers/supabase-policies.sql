-- Row-level security for drivers that are opened with a user's access token: a member of a team reaches the objects of
-- that team, and nobody else does. The first folder of a key is the team's ID.
--
-- Which teams a user belongs to stands in the token, as `app_metadata.dossier_teams` (a JSON array of team IDs), which
-- only the service can write:
--   update auth.users
--      set raw_app_meta_data = coalesce(raw_app_meta_data, '{}') || '{"dossier_teams": ["<team id>"]}'
--    where id = '<user id>';
-- A change holds from the user's next token on.
--
-- Run it once in the SQL editor, as often as you like. Another bucket than `dossier`: replace the name in all six places.
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
