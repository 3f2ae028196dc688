import {
  advanceReplayCheck,
  beginReplayCheck,
  findReplayCheck,
  type Owner,
  type ReplayCheckRow,
  type ReplayFinding,
  type RunToReplay,
  runsToReplay,
} from '@dossier/db'
import { toApiError } from '../errors.ts'
import { logError } from '../floor/log-error.ts'
import { endCheck } from './replay-history.ts'
import { isProven, type Proofs, readProofs } from './prove-runs.ts'
import { replayAndHeal } from './replay-run.ts'
import type { Services } from '../context.ts'
import { enqueueReplay, type ReplayJob } from './replay-queue.ts'

/** Runs between two progress records: after a crash, at most this many are checked again. */
const batchSize = 20

/** The services that a check needs. */
export type CheckServices = Pick<Services, 'db' | 'storage' | 'renderer' | 'logger' | 'now'>

/** A check is abandoned after this many outages. Retries are seconds to hours apart. */
const mostAttempts = 12

interface Attempt {
  attempt: number
  /** Fires when this process stops. */
  stopping: AbortSignal
}

/**
 * Regenerates every run of a check and counts the outcomes; a difference does not stop it. Resumes after an
 * interruption, and ends when the check is cancelled. When this process stops, queues the rest. Throws on an outage, so
 * that the queue retries later.
 */
export async function checkHistory(services: CheckServices, job: ReplayJob, attempt: Attempt): Promise<void> {
  const { db, logger } = services
  const caller = { owner: { teamId: job.teamId, userId: job.userId }, requestId: job.requestId }
  try {
    const stopped = await check(services, job, attempt.stopping)
    if (stopped) await enqueueReplay(db, job)
  } catch (error) {
    logger.warn({ check: job.checkId, error: logError(error) }, 'the history check was interrupted')
    const known = toApiError(error)
    // Nothing can be recorded while the database is away; its outage does not count as an attempt.
    const isAway = known?.code === 'database_unavailable'
    if (isAway || (known?.code !== 'misconfigured' && attempt.attempt < mostAttempts)) {
      throw new Error('The check was interrupted.', { cause: error })
    }
    const message =
      known?.message ?? `The check was interrupted ${mostAttempts} times. The server's log has the details.`
    await endCheck(db, caller, { id: job.checkId, state: 'failed', error: message })
  }
}

/** Works on a check to its end; returns true if it had to stop early. */
async function check(services: CheckServices, job: ReplayJob, stopping: AbortSignal): Promise<boolean> {
  const { db } = services
  const owner = { teamId: job.teamId, userId: job.userId }
  if (!(await beginReplayCheck(db, owner, job.checkId))) return false
  const row = await findReplayCheck(db, owner, job.checkId)
  if (row === null) return false
  const { id, since, until, concurrency: width } = row
  const read = async (after: RunCursor | null): Promise<ReadRuns> => {
    const runs = await runsToReplay(db, owner, { since, until, after, limit: batchSize })
    return { runs, proofs: await readProofs(services, owner, runs) }
  }
  let reading = read(cursorOf(row))
  for (;;) {
    const { runs, proofs } = await reading
    const last = runs.at(-1)
    if (last === undefined) break
    // Threads do not wait for the database between two batches. Nobody may ask for this one.
    reading = read(last)
    reading.catch(() => undefined)
    const counted = await replayBatch(services, { owner, job, runs, proofs, width, stopping })
    if (stopping.aborted) return true
    if (!(await advanceReplayCheck(db, owner, { id, ...counted, cursor: last }))) return false
  }
  await endCheck(db, { owner, requestId: job.requestId }, { id, state: 'done' })
  services.logger.info({ check: id }, 'history checked')
  return false
}

/** The last run counted. */
type RunCursor = Pick<RunToReplay, 'createdAt' | 'id'>

function cursorOf({ cursorCreatedAt, cursorId }: ReplayCheckRow): RunCursor | null {
  return cursorCreatedAt === null || cursorId === null ? null : { createdAt: cursorCreatedAt, id: cursorId }
}

interface ReadRuns {
  runs: readonly RunToReplay[]
  proofs: Proofs
}

interface ReplayBatch extends ReadRuns {
  owner: Owner
  job: ReplayJob
  /** Runs in parallel. */
  width: number
  stopping: AbortSignal
}

/** Replays runs, `width` of them in parallel. Compares the details only of runs that are not proven identical. */
async function replayBatch(services: CheckServices, { owner, job, runs, proofs, width, stopping }: ReplayBatch) {
  const counts = { identical: 0, different: 0, versionGone: 0, erased: 0, healed: 0 }
  const findings: ReplayFinding[] = []
  const waiting = [...runs]
  const work = async () => {
    for (let run = waiting.shift(); run !== undefined && !stopping.aborted; run = waiting.shift()) {
      if (await isProven(services, owner, { run, proofs })) {
        counts.identical += 1
        continue
      }
      const replayed = await replayAndHeal(services, { owner, requestId: job.requestId }, run.id)
      // The run was erased after the batch was read.
      if (replayed === null) counts.erased += 1
      else {
        counts.healed += replayed.healed
        counts[replayed.outcome === 'version_gone' ? 'versionGone' : replayed.outcome] += 1
        if (replayed.outcome === 'different' || replayed.outcome === 'version_gone') findings.push(replayed.finding)
      }
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return { counts, findings }
}
