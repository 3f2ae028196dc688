import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createTestDatabase, type TestDatabase } from '@dossier/db/testing'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const policies = createRequire(import.meta.url).resolve('@dossier/workspace/supabase-policies.sql')
const ours = '0b5f9f0a-1111-4c3e-9b1a-aaaaaaaaaaaa'
const theirs = '0b5f9f0a-2222-4c3e-9b1a-bbbbbbbbbbbb'

/** What a Supabase project provides: the storage tables, the roles of its tokens, and the helpers that policies use. */
const project = (authenticated: string) => `
  create schema storage;
  create schema auth;
  create table storage.buckets (id text primary key, name text not null, public boolean default false, file_size_limit bigint);
  create table storage.objects (
    id uuid primary key default gen_random_uuid(), bucket_id text references storage.buckets (id), name text, metadata jsonb,
    unique (bucket_id, name)
  );
  alter table storage.buckets enable row level security;
  create function storage.foldername(name text) returns text[] language sql immutable as
    $$ select (string_to_array(name, '/'))[1 : array_length(string_to_array(name, '/'), 1) - 1] $$;
  create function auth.jwt() returns jsonb language sql stable as
    $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;
  grant usage on schema storage, auth to ${authenticated};
  grant all on all tables in schema storage to ${authenticated};
  insert into storage.buckets (id, name) values ('dossier', 'dossier'), ('other', 'other');
  insert into storage.objects (bucket_id, name) values
    ('dossier', '${ours}/run/primary_outputs/cv.docx'), ('dossier', '${theirs}/run/primary_outputs/cv.docx'),
    ('dossier', 'cv.docx'), ('other', '${ours}/run/primary_outputs/cv.docx');
`

let database: TestDatabase
let sql: Sql
const role = `authenticated_${process.pid}_${Date.now()}`

beforeAll(async () => {
  database = await createTestDatabase()
  sql = postgres(database.url, { max: 1, onnotice: () => undefined })
  await sql.unsafe(`create role ${role} nologin`)
  await sql.unsafe(project(role))
  // The role has its own name here, because roles are shared by all databases of a server.
  const shipped = (await readFile(policies, 'utf8')).replaceAll('to authenticated', `to ${role}`)
  await sql.unsafe(shipped)
  await sql.unsafe(shipped)
})
afterAll(async () => {
  await sql.unsafe(`drop owned by ${role}`)
  await sql.unsafe(`drop role ${role}`)
  await sql.end()
  await database.close()
})

/** Acts as the service does for a token: in one transaction, with its role and claims; everything is rolled back. */
async function as<T>(claims: unknown, work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined
  await sql
    .begin(async (tx) => {
      await tx.unsafe(`set local role ${role}`)
      await tx`select set_config('request.jwt.claims', ${claims === undefined ? '' : JSON.stringify(claims)}, true)`
      result = { value: await work(tx) }
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
  if (result === undefined) throw new Error('nothing was done')
  return result.value
}
class Undo extends Error {}

const member = (teams: unknown) => ({ sub: 'u', role: 'authenticated', app_metadata: { dossier_teams: teams } })
const strangers = {
  'without claims': undefined,
  'without teams': { sub: 'u', app_metadata: {} },
  'with another team': member([theirs.replace('b', 'c')]),
  'with no team': member([]),
  'that claims a team where users can write': { sub: 'u', user_metadata: { dossier_teams: [ours] } },
  'with half a team': member([ours.slice(0, 20)]),
  'with null': member(null),
  'with everything in one text': member(`${ours},${theirs}`),
}

const seen = (tx: postgres.TransactionSql) =>
  tx<{ name: string }[]>`select name from storage.objects order by name`.then((rows) => rows.map(({ name }) => name))

describe('the policies for a Supabase project', () => {
  it('show a member all objects of the team, and no others', async () => {
    expect(await as(member([ours]), seen)).toEqual([`${ours}/run/primary_outputs/cv.docx`])
    expect(await as(member([ours, theirs]), seen)).toHaveLength(2)
  })

  it.each(Object.entries(strangers))(
    'show a token %s nothing, and let it add, change and delete nothing',
    async (_, token) => {
      expect(await as(token, seen)).toEqual([])
      const changed = await as(token, (tx) => tx`update storage.objects set metadata = '{}'`)
      const deleted = await as(token, (tx) => tx`delete from storage.objects`)
      expect([changed.count, deleted.count]).toEqual([0, 0])
      const name = `${ours}/run/primary_outputs/offer.docx`
      const adding = as(token, (tx) => tx`insert into storage.objects (bucket_id, name) values ('dossier', ${name})`)
      await expect(adding).rejects.toThrow(/row-level security/)
    },
  )

  it('let a member add, replace and delete within the team', async () => {
    const name = `${ours}/run/primary_outputs/offer.docx`
    const put = (tx: postgres.TransactionSql) => tx`
      insert into storage.objects (bucket_id, name) values ('dossier', ${name})
      on conflict (bucket_id, name) do update set metadata = '{"size": 1}' returning name`
    expect(await as(member([ours]), put)).toHaveLength(1)
    const replaced = await as(member([ours]), (tx) => tx`update storage.objects set metadata = '{}'`)
    expect(replaced.count).toBe(1)
    expect((await as(member([ours]), (tx) => tx`delete from storage.objects`)).count).toBe(1)
  })

  it.each([
    ['into another team', `${theirs}/x.docx`],
    ['beside all teams', 'x.docx'],
    ['in front of the team', `x/${ours}/x.docx`],
    ['under a team in capitals', `${ours.toUpperCase()}/x.docx`],
  ])('let a member neither add nor move %s', async (_, name) => {
    const adding = as(
      member([ours]),
      (tx) => tx`insert into storage.objects (bucket_id, name) values ('dossier', ${name})`,
    )
    await expect(adding).rejects.toThrow(/row-level security/)
    const moving = as(member([ours]), (tx) => tx`update storage.objects set name = ${name}`)
    await expect(moving).rejects.toThrow(/row-level security/)
  })

  it('leave other buckets alone', async () => {
    const into = as(member([ours]), (tx) => tx`update storage.objects set bucket_id = 'other'`)
    await expect(into).rejects.toThrow(/row-level security/)
    const buckets = await as(member([ours]), (tx) => tx<{ id: string }[]>`select id from storage.buckets`)
    expect(buckets.map(({ id }) => id)).toEqual(['dossier'])
  })
})
