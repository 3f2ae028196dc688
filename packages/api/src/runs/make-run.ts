import { setTimeout as delay } from 'node:timers/promises'
import { databaseFailure } from '@dossier/db/connecting'
import {
  appendAuditEvents,
  type AuditChange,
  type Db,
  findNamedRun,
  findRunState,
  insertDocuments,
  type NamedRun,
  type Owner,
  originalType,
  QuotaError,
  recordEnd,
  recordProgress,
} from '@dossier/db'
import { insertNotice, tellOnce } from '@dossier/db/shares'
import { dropUpload } from '@dossier/db/uploads'
import { WorkspaceError } from '@dossier/workspace'
import { v7 as uuid } from 'uuid'
import type { Logger } from 'pino'
import { ApiError, quotaExceeded, toApiError } from '../errors.ts'
import { originalFile } from '../originals/index.ts'
import { mirrorRuns } from '../storage/mirror/index.ts'
import { logError } from '../floor/log-error.ts'
import { outcomeOfMatch, readInputs, type RunResult } from '../rendering/run-inputs.ts'
import { lexiconOfVersion } from '../rendering/stored-lexicon.ts'
import { currentVersions } from '../rendering/versions.ts'
import type { Renderer } from '../rendering/renderer.ts'
import { announceRun, putRun, removeUnwanted } from '../storage/objects/index.ts'
import { type RunFile, runFiles, toDocument } from '../rendering/files.ts'
import type { Storage } from '../floor/storage.ts'
import type { RunProgress } from './run-view.ts'
import type { RunJob } from './run-queue.ts'

/** A run that fails this often is abandoned. */
const mostAttempts = 5
/** A run that has waited so long for its storage is abandoned. Milliseconds. */
const longestOutageMs = 24 * 60 * 60_000
/** Work shorter than this is not reported as progress. Milliseconds. */
const momentMs = 300

/** The services needed to make a run. */
export interface MakeRunServices {
  db: Db
  storage: Storage
  renderer: Renderer
  logger: Logger
  now(): Date
}

/** The outcome of an attempt: the run has ended, or its storage is unavailable and it must be retried after some milliseconds. */
export type Attempted = 'ended' | { retryAfterMs: number }

/**
 * Makes a run: computes, generates, stores, and then records everything in one transaction. Safe to repeat at any
 * point: the same inputs give the same bytes under the same keys, and a run that has ended is left alone. An outage of the storage
 * counts as no attempt. Throws when the queue has to try again.
 */
export async function makeRun(
  services: MakeRunServices,
  job: RunJob,
  { attempt, signal }: { attempt: number; signal: AbortSignal },
): Promise<Attempted> {
  const owner = { teamId: job.teamId, userId: job.userId }
  const { logger } = services
  const run = await findNamedRun(services.db, owner, job.runUuid)
  if (run === null || run.status === 'succeeded' || run.status === 'failed') return 'ended'
  const work = { services, owner, run, requestId: job.requestId, signal }
  try {
    if (attempt > mostAttempts) throw new ApiError('not_finished', `The work was interrupted ${mostAttempts} times.`)
    await make(work)
    logger.info('run succeeded')
    return 'ended'
  } catch (error) {
    // The queue stores the thrown message; the message of the cause may contain personal data.
    if (signal.aborted) throw new Error('The attempt was interrupted.', { cause: error })
    logger.warn({ error: logError(error) }, 'attempt failed')
    // The run resumes when the database is available again; the outage does not count as an attempt.
    if (databaseFailure(error) !== null) throw new Error('The database was unavailable.', { cause: error })
    const waited = services.now().getTime() - run.createdAt.getTime()
    if (isStorageOutage(error) && waited < longestOutageMs) return { retryAfterMs: pauseAfter(waited) }
    const final = error instanceof ApiError || error instanceof QuotaError
    if (attempt < mostAttempts && !final) throw new Error('The attempt failed.', { cause: error })
    await giveUp(work, error instanceof QuotaError ? quotaExceeded(error.quota, error) : error)
    return 'ended'
  }
}

function isStorageOutage(error: unknown): boolean {
  return error instanceof WorkspaceError && error.code === 'unavailable'
}

/** A quarter of the time that has passed, so that a short outage causes short delays, and a long one few attempts. */
function pauseAfter(waited: number): number {
  return Math.min(Math.max(waited / 4, 1_000), 15_000)
}

interface Work {
  services: MakeRunServices
  owner: Owner
  run: NamedRun
  requestId: string
  signal: AbortSignal
}

async function make(work: Work): Promise<void> {
  const { services, owner, run, signal } = work
  const { name: driver, breaker } = services.storage.current
  // Nothing is computed that could not be stored.
  if (breaker === 'open') throw new WorkspaceError('unavailable', `Storage driver ${driver} is unavailable.`)
  const inputs = readInputs(run.inputs)
  const taught = await lexiconOfVersion(services.db, owner, inputs.lexiconVersion)
  const making = services.renderer.make({ job: { inputs, asOf: run.asOf.toISOString(), taught } }, signal)
  if (await takesLonger(making)) await recordProgress(services.db, owner, run.id, progressOf('generating'))
  const { result, files: made } = await making
  const place = { driver, teamId: owner.teamId, runId: run.id }
  const { files: placed, bundleSha256 } = runFiles({ run, place, files: made })
  const original = await originalFile(services.db, owner, run, driver)
  // Comes after the others, from which the ZIP and its hash are made.
  const files = original === null ? placed : [...placed, original]
  const objects = { owner, runUuid: run.id, files }
  // Another worker was faster, or the person was erased.
  if (!(await announceRun(services.db, objects))) return
  await putRun(services, objects, signal)
  if (!(await record(work, result, { files, bundleSha256 }))) await removeUnwanted(services, objects)
}

/**
 * Whether work takes longer than a moment. Only such work is reported to watchers; of other work, they see only the
 * end.
 */
async function takesLonger(work: Promise<unknown>): Promise<boolean> {
  const over = new AbortController()
  const moment = delay(momentMs, true, { signal: over.signal }).catch(() => false)
  return Promise.race([work.then(() => false), moment]).finally(() => over.abort())
}

function progressOf(step: RunProgress['step'], total = 0, done = 0): RunProgress {
  return { step, done, total, documentType: null }
}

/** Records what was stored; false if the run has ended in the meantime. */
async function record(
  { services, owner, run, requestId }: Work,
  result: RunResult,
  { files, bundleSha256 }: { files: RunFile[]; bundleSha256: string },
): Promise<boolean> {
  const documents = files.map((file) => ({ id: uuid(), ...toDocument(file) }))
  const progress = progressOf('done', files.length, files.length)
  return services.db.transaction(async (tx) => {
    const outcome = { ...outcomeOfMatch(result), result, versions: currentVersions, bundleSha256 }
    const settled = await recordEnd(tx, owner, { id: run.id, status: 'succeeded', progress, ...outcome }, files)
    // Another worker was faster and has written the same.
    if (settled === null) return false
    // A worker of another version has announced other bytes under the same keys: one of the two starts over.
    if (settled < files.length) throw new Error('The stored objects have changed since they were written.')
    const events = [
      ...documents.map(({ id, documentType, sha256, byteSize }) => ({
        type: documentType === originalType ? ('document.received' as const) : ('document.generated' as const),
        requestId,
        subject: { type: 'document' as const, id },
        candidateId: run.candidateId,
        data: { runUuid: run.id, documentType, sha256, byteSize },
      })),
      {
        type: 'run.succeeded' as const,
        requestId,
        subject: { type: 'run' as const, id: run.id },
        candidateId: run.candidateId,
        data: { documents: documents.length, sha256: bundleSha256, changes: changesOf(result) },
      },
    ]
    await insertDocuments(tx, owner, { ...originOf(run, services.now()), events }, documents)
    if (run.originalSha256 !== null) await dropUpload(tx, owner, run.originalSha256)
    await mirrorRuns(tx, services.storage, { owner, requestId }, [run.id])
    return true
  })
}

function changesOf(result: RunResult): AuditChange[] {
  const { score, recommendation } = outcomeOfMatch(result)
  return [
    // By now the files have been announced, which makes a run `running`.
    { field: 'status', before: 'running', after: 'succeeded' },
    { field: 'score', before: null, after: score },
    { field: 'recommendation', before: null, after: recommendation },
  ]
}

function originOf(run: NamedRun, createdAt: Date) {
  const { id: runUuid, runId, candidateId, jobProfileId, candidateName, jobTitle, jobClient } = run
  return { runUuid, runId, candidateId, jobProfileId, candidateName, jobTitle, jobClient, createdAt }
}

async function giveUp({ services, owner, run, requestId }: Work, cause: unknown): Promise<void> {
  const known = toApiError(cause)
  const code = known?.code ?? 'defect'
  const error =
    known?.message ??
    `The documents could not be generated in ${mostAttempts} attempts (${cause instanceof Error ? cause.name : 'unknown error'}). See the server log under run ${run.id}.`
  const progress: RunProgress = { ...progressOf('failed'), ...quotaOf(cause) }
  await services.db.transaction(async (tx) => {
    const state = await findRunState(tx, owner, run.id)
    if ((await recordEnd(tx, owner, { id: run.id, status: 'failed', error, progress })) === null) return
    const changes = [{ field: 'status', before: state?.status ?? null, after: 'failed' }]
    await appendAuditEvents(tx, owner, [
      { type: 'run.failed', requestId, subject: { type: 'run', id: run.id }, data: { code, changes } },
    ])
    await insertNotice(tx, owner, { code: 'run.failed', runUuid: run.id, at: services.now() })
    const at = services.now()
    const full = progress.quota?.of
    if (full === 'team') await tellOnce(tx, owner, { to: 'admins', code: 'quota.full', at })
    if (full === 'member') await tellOnce(tx, owner, { to: owner, code: 'quota.own_full', at })
  })
}

function quotaOf(cause: unknown): Pick<RunProgress, 'quota'> {
  return cause instanceof ApiError && cause.quota !== null ? { quota: cause.quota } : {}
}
