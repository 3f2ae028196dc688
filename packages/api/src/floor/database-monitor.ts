import { setTimeout as delay } from 'node:timers/promises'
import { type DatabaseFailure, databaseFailure, type DatabaseProbe, openProbe } from '@dossier/db/connecting'
import type { Logger } from 'pino'
import { type ApiError, databaseUnavailable } from '../errors.ts'
import { logError } from './log-error.ts'

/** The state of the database as this process knows it. */
interface DatabaseState {
  /** What prevents the database from working; null if nothing does. */
  failure: DatabaseFailure | null
  /** Whether no query can run; otherwise existing data is still readable. */
  isAway: boolean
  /** Whether its disk was full before it went away: Postgres ends when its log has no room. */
  wasFull: boolean
  since: Date
}

/** Watches the database for a process, so that no caller waits for an unavailable database. */
export interface DatabaseMonitor {
  state(): DatabaseState
  /** Failures reported to or found by this process, by kind. */
  counts(): ReadonlyMap<DatabaseFailure, number>
  /**
   * Runs work that needs the database. Throws `database_unavailable` at once while the database is unavailable, or as
   * soon as it becomes unavailable; work that has begun may still complete.
   */
  guard<T>(work: () => Promise<T>): Promise<T>
  /** Runs work that needs the database, and repeats it after each outage until the signal fires. */
  persist<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>
  /** Inspects an error that a caller encountered. */
  report(error: unknown): void
  close(): Promise<void>
}

interface Watching {
  url: string
  logger: Logger
  now: () => Date
  /** Starts a server again that belongs to this installation, if it has ended; throws what prevents that. */
  revive?: (() => Promise<void>) | undefined
}

/** Milliseconds between two probes, while the database works and while it does not. */
const calmMs = 500
const anxiousMs = 200
/** A database that takes longer than this to answer a probe counts as unavailable. */
const answerMs = 1_000
/** A connection that is silent for this long is abandoned. */
const stuckMs = 4_000
/** Between two attempts to start a server that does not start. */
const reviveMs = 5_000
/** If this process reads its clock this late, the process itself was busy. */
const lateMs = 250

/** Failures during which no query can run; during the others, existing data is still readable. */
const away: ReadonlySet<DatabaseFailure> = new Set(['unreachable', 'starting', 'too_many_connections', 'locked'])
/** Failures that only an attempt to write reveals, not a read. */
const unwritable: ReadonlySet<DatabaseFailure> = new Set(['disk_full', 'read_only'])

/** Opens a monitor that probes the database every half second over its own connection. */
export function openDatabaseMonitor({ url, logger, now, revive }: Watching): DatabaseMonitor {
  const probe = openProbe(url)
  const closing = new AbortController()
  const counted = new Map<DatabaseFailure, number>()
  const waiting = new Set<(refusal: ApiError) => void>()
  const returning = new Set<() => void>()
  let state: DatabaseState = { failure: null, isAway: false, wasFull: false, since: now() }

  const count = (failure: DatabaseFailure) => counted.set(failure, (counted.get(failure) ?? 0) + 1)
  const become = (failure: DatabaseFailure | null, isAway = failure !== null && away.has(failure)) => {
    if (failure === state.failure && isAway === state.isAway) return
    const wasFull = isAway && (state.wasFull || state.failure === 'disk_full')
    state = { failure, isAway, wasFull, since: now() }
    if (failure === null) {
      logger.warn('the database is back')
      for (const go of returning) go()
      return
    }
    count(failure)
    logger.error({ failure, ...(wasFull && { wasFull }) }, 'the database cannot serve requests')
    if (isAway) for (const refuse of waiting) refuse(databaseUnavailable(failure))
  }
  const report = (error: unknown) => {
    const failure = databaseFailure(error)
    if (failure === null) return
    if (unwritable.has(failure)) return become(failure)
    count(failure)
  }
  const watching = watch(probe, closing.signal, { state: () => state, become, revive: reviver(revive, logger) })
  return {
    state: () => state,
    counts: () => counted,
    guard: (work) => guarded(state, waiting, work),
    persist: (signal, work) => persistently({ state: () => state, report, returning }, signal, work),
    report,
    async close() {
      closing.abort()
      await probe.close()
      await watching
    },
  }
}

async function guarded<T>(
  { failure, isAway }: DatabaseState,
  waiting: Set<(refusal: ApiError) => void>,
  work: () => Promise<T>,
): Promise<T> {
  if (failure !== null && isAway) throw databaseUnavailable(failure)
  const { promise, reject } = Promise.withResolvers<never>()
  waiting.add(reject)
  try {
    return await Promise.race([work(), promise])
  } finally {
    waiting.delete(reject)
  }
}

interface Persisting {
  state(): DatabaseState
  report(error: unknown): void
  returning: Set<() => void>
}

async function persistently<T>(
  { state, report, returning }: Persisting,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const failure = databaseFailure(error)
      if (failure === null || failure === 'timed_out' || signal.aborted) throw error
      report(error)
      // A failure from a moment ago may not have been noticed yet.
      await delay(calmMs, null, { signal }).catch(() => undefined)
      if (state().failure !== null) await until(returning, signal)
    }
  }
}

interface Seen {
  state(): DatabaseState
  become(failure: DatabaseFailure | null, isAway?: boolean): void
  /** Gives why the server cannot be started again; null if that is not known or not needed. */
  revive(): Promise<DatabaseFailure | null>
}

/** Tries to start the server again, now and then. */
function reviver(revive: Watching['revive'], logger: Logger): Seen['revive'] {
  let rests = 0
  return async () => {
    if (revive === undefined || performance.now() < rests) return null
    try {
      await revive()
      return null
    } catch (error) {
      const failure = databaseFailure(error)
      if (failure !== null) return failure
      rests = performance.now() + reviveMs
      logger.error({ error: logError(error) }, 'the database could not be started again')
      return null
    }
  }
}

async function watch(probe: DatabaseProbe, closing: AbortSignal, { state, become, revive }: Seen): Promise<void> {
  while (!closing.aborted) {
    const before = state().failure
    const found = await look(probe, before !== null && unwritable.has(before), () => become('unreachable'))
    if (closing.aborted) return
    if (found === 'unreachable') {
      if (!state().isAway) become(found)
      become((await revive()) ?? found, true)
    } else become(found)
    await delay(found === null ? calmMs : anxiousMs, null, { signal: closing, ref: false }).catch(() => undefined)
  }
}

/** Probes once. Calls `late` if no answer comes in time, and keeps waiting for it. */
async function look(probe: DatabaseProbe, isToWrite: boolean, late: () => void): Promise<DatabaseFailure | null> {
  const stop = new AbortController()
  const answer = (isToWrite ? probe.askToWrite() : probe.ask()).then(
    () => null,
    (error: unknown) => databaseFailure(error) ?? 'unreachable',
  )
  const patience = async () => {
    for (let waited = 0; waited < answerMs; waited += 100) {
      const begun = performance.now()
      await delay(100, null, { signal: stop.signal, ref: false })
      // This process was late, not the database.
      if (performance.now() - begun > 100 + lateMs) waited = 0
    }
    late()
    await delay(stuckMs - answerMs, null, { signal: stop.signal, ref: false })
    probe.renew()
    return 'unreachable' as const
  }
  try {
    return await Promise.race([answer, patience()])
  } finally {
    stop.abort()
  }
}

async function until(returning: Set<() => void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const go = Promise.withResolvers<void>()
  const done = () => go.resolve()
  returning.add(done)
  signal.addEventListener('abort', done, { once: true })
  await go.promise
  returning.delete(done)
  signal.removeEventListener('abort', done)
}
