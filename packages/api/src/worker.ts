import { EventEmitter } from 'node:events'
import { recordUsageDay } from '@dossier/db'
import { queueDepth, type QueueDiagnosis } from '@dossier/db/connecting'
import {
  type JobHelpers,
  Logger,
  makeWorkerUtils,
  parseCronItems,
  run,
  type TaskList,
  type WorkerPool,
} from 'graphile-worker'
import type { Pool } from 'pg'
import { z } from 'zod'
import { inLogContext } from './floor/log-context.ts'
import { logError } from './floor/log-error.ts'
import { tracedWork, type TracedWork } from './floor/work-channel.ts'
import { verifyAllChains, type VerifyServices } from './audit/index.ts'
import { sweepSignIns } from './accounts/index.ts'
import { ageApplications, readingPayload, readingTask, readNextFile } from './applications/index.ts'
import { batchPayload, batchTask, takeItems, tellEnded } from './batches/index.ts'
import { tellExpired } from './links/index.ts'
import { sweepUploads } from './originals/index.ts'
import { deleteErasedObjects } from './persons/index.ts'
import { attendToRequests } from './requests/index.ts'
import { makeRun, type MakeRunServices, runAttempts, runPayload, runTask } from './runs/index.ts'
import type { JobOutcome, Services } from './context.ts'
import type { DatabaseMonitor } from './floor/database-monitor.ts'
import { sweepHourly } from './storage/sweep/index.ts'
import { applyEverywhere } from './storage/retention/index.ts'
import { checkHistory, type CheckServices, checkLastWeek, replayPayload, replayTask } from './replay/index.ts'
import { migrateStorage, migrationPayload, migrationTask } from './storage/relocation/index.ts'
import { forgetDeliveries } from './webhooks/index.ts'
import { copyRun, catchUp, mirrorPayload, mirrorTask } from './storage/mirror/index.ts'
import { forEachTeam } from './floor/each-team.ts'
import { tellOutcomes } from './worker/job-outcomes.ts'
import { jobsInHand } from './worker/jobs-in-hand.ts'
import { keepRunning } from './worker/keep-running.ts'
import { digestsName, mailTasks, noticesName, remindingName } from './worker/mail-tasks.ts'
import { openQueuePool } from './worker/queue-pool.ts'
import { openWorkerPresence } from './worker/worker-presence.ts'

const sweepName = 'storage.sweep'
const usageName = 'storage.usage'
const retentionName = 'retention.apply'
const agingName = 'applications.age'
const requestsName = 'requests.attend'
const weeklyName = 'history.replay_last_week'
const expiryName = 'links.tell_expired'
const endedName = 'batches.tell_ended'
const verifyName = 'audit.verify'

const verifyPayload = z.object({ mode: z.enum(['full', 'incremental']) })

/** The services that all jobs need. */
type QueueServices = MakeRunServices &
  CheckServices &
  VerifyServices &
  Pick<Services, 'within' | 'databaseMonitor' | 'mailer' | 'vault' | 'scanner' | 'ocr'>

/** The queue in Postgres and this process's workers. */
export interface Queue {
  /** The waiting, running and failed jobs of all processes. */
  depth(): Promise<QueueDiagnosis>
  /** Finishes the runs in progress in this process and takes no more. */
  close(): Promise<void>
}

/** Migrates the queue's tables and, if a concurrency is given, starts to work. */
export async function openQueue({
  url,
  isDirect,
  concurrency,
  services,
  observeJob,
}: {
  url: string
  /** False behind a session pooler, which refuses to open a session with settings. */
  isDirect: boolean
  concurrency: number
  services: QueueServices
  observeJob?: ((outcome: JobOutcome) => void) | undefined
}): Promise<Queue> {
  const logger = queueLogger(services.logger)
  const pgPool = openQueuePool(url, { isDirect, max: concurrency + 2, logger: services.logger })
  const utils = await makeWorkerUtils({ pgPool, logger })
  await utils.migrate()
  await utils.release()
  const depth = () => readDepth(pgPool)
  if (concurrency === 0) return { depth, close: () => pgPool.end() }
  const events = new EventEmitter()
  if (observeJob !== undefined) tellOutcomes(events, observeJob)
  const presence = await openWorkerPresence(url, {
    isWorkedOn: jobsInHand(events),
    onError: (error) => services.logger.warn({ error: logError(error) }, 'could not check for dead workers'),
  })
  const stopping = new AbortController()
  const { announce } = presence
  const options = { pgPool, concurrency, services, logger, announce, events, stopping: stopping.signal }
  const running = await keepRunning(() => startRunner(options), services.logger)
  return {
    depth,
    async close() {
      stopping.abort()
      await running.stop()
      await presence.close()
      await pgPool.end()
    },
  }
}

async function readDepth(pool: Pool): Promise<QueueDiagnosis> {
  const { rows } = await pool.query<QueueDiagnosis>(queueDepth)
  return rows[0] ?? { waiting: 0, oldestWaitingMs: 0, inHand: 0, givenUp: 0 }
}

interface RunnerOptions {
  pgPool: Pool
  concurrency: number
  services: QueueServices
  logger: Logger
  announce: (poolId: string) => Promise<void>
  events: EventEmitter
  /** Fires when this process stops: long work goes back into the queue. */
  stopping: AbortSignal
}

function startRunner({ pgPool, concurrency, services, logger, announce, events, stopping }: RunnerOptions) {
  return run({
    pgPool,
    concurrency,
    logger,
    events,
    noHandleSignals: true,
    parsedCronItems: parseCronItems([
      { task: sweepName, match: '17 * * * *', options: { maxAttempts: 1 } },
      { task: expiryName, match: '*/5 * * * *', options: { maxAttempts: 1 } },
      { task: endedName, match: '* * * * *', options: eachMinute(endedName) },
      ...(services.mailer === null
        ? []
        : [
            { task: noticesName, match: '* * * * *', options: eachMinute(noticesName) },
            { task: digestsName, match: '0 5 * * *', options: { maxAttempts: 3 } },
            { task: remindingName, match: '20 7 * * *', options: { maxAttempts: 3 } },
          ]),
      { task: usageName, match: '7,37,59 * * * *', options: { maxAttempts: 1 } },
      { task: retentionName, match: '20 2 * * *', options: { maxAttempts: 1 } },
      { task: agingName, match: '50 2 * * *', options: { maxAttempts: 1 } },
      { task: requestsName, match: '40 4 * * *', options: { maxAttempts: 3 } },
      { task: weeklyName, match: '40 3 * * 0', options: { maxAttempts: 3 } },
      { task: verifyName, match: '27 * * * *', options: { maxAttempts: 1 }, payload: { mode: 'incremental' } },
      {
        task: verifyName,
        match: '47 3 * * *',
        options: { maxAttempts: 1 },
        payload: { mode: 'full' },
        identifier: 'audit.verify.full',
      },
    ]),
    preset: { plugins: [announcing(announce)] },
    taskList: persistent(services.databaseMonitor, stopping, tasksOf(services, stopping)),
  })
}

function tasksOf(services: QueueServices, stopping: AbortSignal): TaskList {
  return {
    [sweepName]: () => sweepAll(services),
    [expiryName]: () => forEachTeam(services, expiryName, (owner) => tellExpired(services, owner)),
    [endedName]: () => forEachTeam(services, endedName, (owner) => tellEnded(services, owner)),
    [usageName]: () => recordUsageDay(services.db, services.now()),
    [retentionName]: () => applyEverywhere(services, stopping),
    [agingName]: () => forEachTeam(services, agingName, (owner) => ageApplications(services, owner)),
    [requestsName]: () => forEachTeam(services, requestsName, (owner) => attendToRequests(services, owner)),
    [readingTask]: (payload: unknown) => readNextFile(services, readingPayload.parse(payload)),
    [weeklyName]: () => checkLastWeek(services),
    [replayTask]: (payload: unknown, { job }) =>
      checkHistory(services, replayPayload.parse(payload), { attempt: job.attempts, stopping }),
    [migrationTask]: (payload: unknown, { job }) =>
      migrateStorage(services, migrationPayload.parse(payload), { attempt: job.attempts, stopping }),
    [mirrorTask]: (payload: unknown, { abortSignal }) =>
      copyRun(services, mirrorPayload.parse(payload), AbortSignal.any([stopping, abortSignal])),
    [batchTask]: (payload: unknown, { job }) =>
      takeItems(services, batchPayload.parse(payload), { attempt: job.attempts, stopping }),
    ...mailTasks(services),
    [verifyName]: (payload: unknown) => verifyAllChains(services, verifyPayload.parse(payload).mode),
    [runTask]: async (payload: unknown, { job: { attempts: attempt }, abortSignal: signal, addJob }) => {
      const job = runPayload.parse(payload)
      const context = { run: job.runUuid, request: job.requestId, attempt }
      const attempted = await inLogContext(context, () => makeRun(services, job, { attempt, signal }))
      if (attempted === 'ended') return
      // Replaces this job, with all of its attempts before it.
      const runAt = new Date(services.now().getTime() + attempted.retryAfterMs)
      await addJob(runTask, job, { jobKey: job.runUuid, runAt, maxAttempts: runAttempts })
    },
  }
}

/** Is in the queue only once, however long no worker takes it. */
function eachMinute(task: string) {
  return { maxAttempts: 1, jobKey: task, jobKeyMode: 'replace' as const }
}

/** Work that an outage interrupted resumes when the database is available again; this does not count as an attempt. */
function persistent(database: DatabaseMonitor, stopping: AbortSignal, tasks: TaskList): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [
      name,
      (payload: unknown, helpers: JobHelpers) =>
        tracedWork(tracedJob(name, payload, helpers), () =>
          database.persist(AbortSignal.any([stopping, helpers.abortSignal]), async () => work?.(payload, helpers)),
        ),
    ]),
  )
}

function tracedJob(name: string, payload: unknown, { job: { attempts: attempt } }: JobHelpers): TracedWork {
  const runUuid = name === runTask ? runPayload.safeParse(payload).data?.runUuid : undefined
  return { kind: 'job', name, attributes: { attempt, ...(runUuid !== undefined && { run: runUuid }) } }
}

async function sweepAll(services: MakeRunServices): Promise<void> {
  await sweepSignIns(services)
  await forEachTeam(services, sweepName, async (owner) => {
    await deleteErasedObjects(services, owner)
    await sweepHourly(services, owner)
    await sweepUploads(services, owner)
    await forgetDeliveries(services, owner)
    await catchUp(services, { owner, requestId: mirrorTask })
  })
}

/** Announces the pool before its first worker takes a job. */
function announcing(announce: (poolId: string) => Promise<void>) {
  const pools = new WeakMap<WorkerPool, Promise<void>>()
  return {
    name: 'DossierPresence',
    version: '1.0.0',
    worker: {
      hooks: {
        startWorker(_context: unknown, { worker }: { worker: { workerPool: WorkerPool } }) {
          const announced = pools.get(worker.workerPool) ?? announce(worker.workerPool.id)
          pools.set(worker.workerPool, announced)
          return announced
        },
      },
    },
  }
}

function queueLogger(logger: MakeRunServices['logger']): Logger {
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const
  return new Logger(() => (level, message, meta) => {
    // `makeRun` has already logged the failed attempt.
    if (meta?.['failure'] === true) return
    // Only the message: the rest holds payloads and connection details.
    logger[levels[level]]({ part: 'queue' }, message)
  })
}
