import { AsyncLocalStorage } from 'node:async_hooks'

/** On whose behalf something is done: the number of a request, the UUID of a run and the attempt to make it. */
export interface LogContext {
  request?: string
  run?: string
  attempt?: number
}

const contexts = new AsyncLocalStorage<LogContext>()

/** Does work whose log lines all carry `context`, whoever writes them. */
export function inLogContext<T>(context: LogContext, work: () => T): T {
  return contexts.run({ ...contexts.getStore(), ...context }, work)
}

/** What a log line says besides its own: for the `mixin` of the logger. */
export function logContext(): LogContext {
  return contexts.getStore() ?? {}
}
