import { sql } from 'drizzle-orm'
import type { Db, Owner } from '../client.ts'
import type { QuotaExcess } from '../errors.ts'
import { identityOf } from '../search/fold.ts'
import { type Bar, barOf } from './barred.ts'
import type { CandidateRow, JobProfileRow } from './candidates.ts'
import type { RunRow } from './runs.ts'

/** The existing rows that a new run refers to. */
export interface RunIntake {
  /**
   * The person with this headline, locked against erasure until the transaction ends; null when the person or the
   * headline is new.
   */
  candidateId: string | null
  /** Why no run may be created for the person with this name; null if one may. */
  barredBy: Bar | null
  /** Null when the run has no job, or a new one. */
  jobProfileId: string | null
  /** The person's previous run that has not failed; null for the first one. */
  previous: Pick<RunRow, 'runId' | 'asOf' | 'inputs'> | null
  /** The newest version of the team's lexicon; 0 for none. */
  lexiconVersion: number
  /** Bytes stored by the team and by the caller, each with its quota; holders without a quota are missing. */
  quotas: (Pick<QuotaExcess, 'of' | 'used'> & { limit: number })[]
}

type Row = Omit<RunIntake, 'previous'> & { runId: string | null; asOf: string; inputs: object }

/**
 * Reads in one statement what a new run for this person and job refers to. Pass the transaction that inserts the run.
 */
export async function findRunIntake(
  tx: Db,
  { teamId, userId }: Owner,
  person: Omit<CandidateRow, 'id'>,
  job: Omit<JobProfileRow, 'id'> | null,
): Promise<RunIntake> {
  const identity = identityOf(person.name)
  const jobIdentity = job === null ? null : identityOf(job.title, job.client)
  // Runs for one person do not wait for each other: each takes only a share lock on the person's row.
  const [row] = await tx.execute<Row>(sql`
    with held as (select id from candidates where team_id = ${teamId} and identity = ${identity} and headline = ${person.headline} for share)
    select (select id from held) as "candidateId",
      ${barOf(teamId, sql`(select id from candidates where team_id = ${teamId} and identity = ${identity})`)} as "barredBy",
      (select id from job_profiles where team_id = ${teamId} and identity = ${jobIdentity} and title = ${job?.title ?? null}) as "jobProfileId",
      coalesce((select max(version) from lexicon_versions where team_id = ${teamId}), 0) as "lexiconVersion",
      coalesce((select jsonb_agg(jsonb_build_object('of', case l.holder when l.team_id then 'team' else 'member' end,
          'used', coalesce(a.bytes, 0), 'limit', l.limit_bytes) order by l.holder = l.team_id desc)
        from storage_limits l left join storage_accounts a on a.team_id = l.team_id and a.holder = l.holder
        where l.team_id = ${teamId} and l.holder in (${teamId}, ${userId})), '[]') as quotas,
      previous.run_id as "runId", previous.as_of as "asOf", previous.inputs
    from (select) as one left join lateral (
      select run_id, as_of, inputs from runs
      where team_id = ${teamId} and status <> 'failed'
        and candidate_id = (select id from candidates where team_id = ${teamId} and identity = ${identity})
      order by created_at desc, id desc limit 1
    ) previous on true`)
  if (row === undefined) throw new Error('Postgres returned no row.')
  const { runId, asOf, inputs, ...intake } = row
  return { ...intake, previous: runId === null ? null : { runId, asOf: new Date(asOf), inputs } }
}
