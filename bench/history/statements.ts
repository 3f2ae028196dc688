import type { Owner } from '@dossier/db'
import { modes } from './draw.ts'

const joined = `bench_runs r join bench_persons p on p.n = r.person join bench_users u on u.n = r.usr
  left join bench_jobs j on j.n = r.job`
const runId = `coalesce(j.slug || '_', '') || p.slug || '_' || to_char(r.at at time zone 'UTC', 'YYYYMMDD-HH24MISS')`
const modeOf = `(array[${modes.map(({ mode }) => `'${mode}'`).join(', ')}])[r.mode + 1]`

/** Every run of a history has succeeded; in addition, one in two hundred has failed and has no files. */
export function runsStatement({ teamId }: Owner): string {
  const columns = `team_id, id, run_id, user_id, candidate_id, job_profile_id, mode, status, inputs, input_hash, versions,
    score, recommendation, progress, as_of, created_at, started_at, finished_at`
  const score = `case when j.n is null then null else 40 + abs(hashint4(r.n)) % 60 end`
  return `
    insert into runs (${columns})
    select '${teamId}', r.id, ${runId}, u.id, p.id, j.id, ${modeOf}, 'succeeded', '{}', md5(r.n::text), '{}',
      ${score}, case when j.n is null then null else 'maybe' end, '{}', r.at, r.at, r.at, r.at
    from ${joined} order by r.n;
    insert into runs (${columns})
    select '${teamId}', gen_random_uuid(), ${runId} || '-2', u.id, p.id, j.id, ${modeOf}, 'failed', '{}', md5(r.n::text), '{}',
      null, null, '{}', r.at, r.at, r.at, r.at
    from ${joined} where r.n % 200 = 0 order by r.n`
}

export function documentsStatement({ teamId }: Owner): string {
  const rows = modes.flatMap(({ types }, mode) =>
    types.map((type, place) => {
      const data = type === 'manifest'
      const extension = data ? 'json' : type === 'dashboard' ? 'html' : 'docx'
      return `(${mode}, ${place}, '${type}', '${data ? 'data' : 'document'}', '${extension}')`
    }),
  )
  return `
    insert into generated_documents (team_id, id, run_uuid, run_id, user_id, candidate_id, job_profile_id, candidate_name,
      jobprofile_title, document_type, kind, area, storage_driver, storage_path, filename, content_type, byte_size, sha256,
      crc32, metadata, created_at)
    select '${teamId}', overlay(r.id::text placing to_hex(f.place) from 21 for 1)::uuid, r.id, ${runId}, u.id, p.id, j.id,
      p.name, coalesce(j.title, ''), f.type, f.kind, 'primary_outputs', 'tmp', '${teamId}/' || r.id || '/primary_outputs/' || f.type,
      case when f.kind = 'data' then 'manifest.json' else initcap(f.type) || '_' || replace(p.slug, '-', '_') || '.' || f.extension end,
      'application/octet-stream', 20000 + abs(hashint4(r.n)) % 20000, md5(r.n || f.type) || md5(f.type || r.n),
      abs(hashint4(r.n)), '{}', r.at
    from ${joined} join (values ${rows.join(', ')}) f(mode, place, type, kind, extension) on f.mode = r.mode
    order by r.n, f.place`
}

export function entriesStatement({ teamId }: Owner, shapes: readonly number[]): string {
  return `
    insert into search_entries (team_id, run_uuid, created_at, user_id, candidate_id, job_profile_id, shape_id, words)
    select '${teamId}', r.id, r.at, u.id, p.id, j.id, (array[${shapes.join(', ')}])[r.mode + 1],
      p.words || p.pairs || coalesce(j.words || j.pairs, '{}') || array[r.day, r.second, u.word]::bigint[]
    from ${joined} order by r.n`
}

export function postingsStatement({ teamId }: Owner): string {
  return `
    set work_mem = '1GB';
    insert into search_postings (team_id, word_id, created_at, run_uuid)
    select '${teamId}', w.word::int, r.at, r.id
    from ${joined} cross join lateral unnest(p.words || coalesce(j.words, '{}') || array[r.day, r.second]::bigint[]) w(word)
    order by w.word, r.at, r.id;
    reset work_mem`
}

/** One CV in ten was sent to its job's client. */
export function submissionsStatement({ teamId, userId }: Owner): string {
  return `
    insert into submissions (team_id, id, sending_id, document_id, document_type, run_uuid, sha256, candidate_id, job_profile_id,
      client_id, client_name, recipient, channel, sent_at, note, sent_by, recorded_by, input_hash)
    select '${teamId}', gen_random_uuid(), gen_random_uuid(), overlay(r.id::text placing '0' from 21 for 1)::uuid, 'cv', r.id,
      md5(r.n || 'cv') || md5('cv' || r.n), p.id, j.id, c.id, c.name, 'Einkauf', 'email', r.at + interval '1 day', '',
      u.id, '${userId}', ''
    from ${joined} join clients c on c.team_id = '${teamId}' and c.name = j.client
    where r.n % 10 = 3`
}
