import { setTimeout as delay } from 'node:timers/promises'
import { type DatabaseFailure, databaseFailure, type DatabaseProbe, openProbe } from '@dossier/db/connecting'
import type { Logger } from 'pino'
import { type ApiError, databaseUnavailable } from '../errors.ts'

/** How the database is, as far as this process knows. */
interface DatabaseState {
  /** What keeps it from its work; null when nothing does. */
  failure: DatabaseFailure | null
  since: Date
}

/** Watches the database of a process, so that nobody waits for one that is away. */
export interface DatabaseMonitor {
  state(): DatabaseState
  /** Failures that this process was told of or found, by kind. */
  counts(): ReadonlyMap<DatabaseFailure, number>
  /**
   * Does what needs the database. Throws `database_unavailable` at once while the database is away, and as soon as it goes
   * away; what was begun may then still be done.
   */
  guard<T>(work: () => Promise<T>): Promise<T>
  /** Does what needs the database, and once more after each time that the database was away, until the signal fires. */
  persist<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>
  /** Looks at an error that somebody has met. */
  report(error: unknown): void
  close(): Promise<void>
}

interface Watching {
  url: string
  logger: Logger
  now: () => Date
}

/** Milliseconds between two questions, while all is well and while it is not. */
const calmMs = 500
const anxiousMs = 200
/** A database that takes longer to say that it is there cannot do its work. */
const answerMs = 1_000
/** A connection on which nothing comes for this long is given up. */
const stuckMs = 4_000
/** A process that was this late to look at its clock was busy itself. */
const lateMs = 250

/** Failures in which nothing can be asked; in the others what is there can be read. */
const away: ReadonlySet<DatabaseFailure> = new Set(['unreachable', 'starting', 'too_many_connections'])
/** Failures that a question does not show, but an attempt to write. */
const unwritable: ReadonlySet<DatabaseFailure> = new Set(['disk_full', 'read_only'])

/** Opens a monitor, which asks the database every half second over a connection of its own. */
export function openDatabaseMonitor({ url, logger, now }: Watching): DatabaseMonitor {
  const probe = openProbe(url)
  const closing = new AbortController()
  const counted = new Map<DatabaseFailure, number>()
  const waiting = new Set<(refusal: ApiError) => void>()
  const returning = new Set<() => void>()
  let state: DatabaseState = { failure: null, since: now() }

  const count = (failure: DatabaseFailure) => counted.set(failure, (counted.get(failure) ?? 0) + 1)
  const become = (failure: DatabaseFailure | null) => {
    if (failure === state.failure) return
    state = { failure, since: now() }
    if (failure === null) {
      logger.warn('the database is back')
      for (const go of returning) go()
      return
    }
    count(failure)
    logger.error({ failure }, 'the database cannot serve requests')
    if (away.has(failure)) for (const refuse of waiting) refuse(databaseUnavailable(failure))
  }
  const report = (error: unknown) => {
    const failure = databaseFailure(error)
    if (failure === null) return
    if (unwritable.has(failure)) return become(failure)
    count(failure)
  }
  const watching = watch(probe, closing.signal, { state: () => state, become })
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
  { failure }: DatabaseState,
  waiting: Set<(refusal: ApiError) => void>,
  work: () => Promise<T>,
): Promise<T> {
  if (failure !== null && away.has(failure)) throw databaseUnavailable(failure)
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
      // What failed a moment ago may not have been noticed yet.
      await delay(calmMs, null, { signal }).catch(() => undefined)
      if (state().failure !== null) await until(returning, signal)
    }
  }
}

interface Seen {
  state(): DatabaseState
  become(failure: DatabaseFailure | null): void
}

async function watch(probe: DatabaseProbe, closing: AbortSignal, { state, become }: Seen): Promise<void> {
  while (!closing.aborted) {
    const before = state().failure
    const found = await look(probe, before !== null && unwritable.has(before), () => become('unreachable'))
    if (closing.aborted) return
    become(found)
    await delay(found === null ? calmMs : anxiousMs, null, { signal: closing, ref: false }).catch(() => undefined)
  }
}

/** Asks once; `late` is called when no answer comes in time, while it is waited for further. */
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
      // Not the database was late, but this process.
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
  const go = Promise.withResolvers<void>()
  const done = () => go.resolve()
  returning.add(done)
  signal.addEventListener('abort', done, { once: true })
  await go.promise
  returning.delete(done)
  signal.removeEventListener('abort', done)
}
