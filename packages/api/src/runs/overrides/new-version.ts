import {
  appendAuditEvents,
  type Db,
  findNewerRun,
  findRun,
  holdForNewerRun,
  type NewAuditEvent,
  type Owner,
  type RunRow,
} from '@dossier/db'
import type { MatchResult, Override } from '@dossier/matching'
import { ApiError, notFinished, notFound } from '../../errors.ts'
import { readInputs, readResult, type RunInputs } from '../../rendering/run-inputs.ts'
import type { Services, Caller } from '../../context.ts'
import type { CreatedRun } from '../run-view.ts'
import { acceptRun } from '../create-run.ts'
import { refuseErased } from '../../persons/index.ts'

/** A run whose criteria a person can decide. */
export interface DecidableRun {
  run: RunRow
  inputs: RunInputs
  match: MatchResult
}

/**
 * The run with its match; throws `not_found`, `not_finished`, and `invalid_input` for a run without a job or with an
 * erased person.
 */
export async function findDecidable(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  idOrRunId: string,
): Promise<DecidableRun> {
  const run = await findRun(db, owner, idOrRunId)
  if (run === null) throw notFound('run', idOrRunId)
  await refuseErased({ db }, owner, run)
  if (run.status !== 'succeeded') throw notFinished(run)
  const match = readResult(run)?.match ?? null
  if (match !== null) return { run, inputs: readInputs(run.inputs), match }
  throw new ApiError('invalid_input', `Run ${run.runId} has no job, so it has no criteria to decide.`)
}

/** Events of the new run, without the run they concern. */
export type DecisionEvent = Omit<
  NewAuditEvent<'criterion.overridden' | 'criterion.override_withdrawn'>,
  'requestId' | 'subject'
>

/**
 * Makes a new version of a run with a complete new set of decisions. Throws `superseded` if someone else has created a
 * newer version, so that no decision is lost.
 */
export function makeVersion(
  services: Services,
  caller: Caller,
  {
    origin,
    overrides,
    events,
    key,
  }: {
    origin: DecidableRun
    overrides: Override[]
    events: readonly DecisionEvent[]
    key: string | null
  },
): Promise<CreatedRun> {
  const { owner, requestId } = caller
  return acceptRun(services, caller, {
    inputs: { ...origin.inputs, overrides },
    original: origin.run.originalSha256,
    key,
    repeatOf: origin.run.id,
    check: (tx) => refuseSuperseded(tx, owner, origin.run),
    record: (tx, { id }) => {
      const subject = { type: 'run' as const, id }
      return appendAuditEvents(
        tx,
        owner,
        events.map((event) => ({ ...event, requestId, subject })),
      )
    },
  })
}

async function refuseSuperseded(tx: Db, owner: Owner, run: RunRow): Promise<void> {
  await holdForNewerRun(tx, owner, run.id)
  const newer = await findNewerRun(tx, owner, run)
  if (newer === null) return
  const message = `Run ${run.runId} now has a newer version: ${newer.runId}. Review it and decide there, so that no decision is lost.`
  throw new ApiError('superseded', message)
}
