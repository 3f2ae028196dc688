import { AsyncLocalStorage } from 'node:async_hooks'

/** The context of work: a request's number, or a run's UUID and the attempt; and its trace, if there is one. */
export interface LogContext {
  request?: string
  trace?: string
  run?: string
  attempt?: number
}

const contexts = new AsyncLocalStorage<LogContext>()

/** Runs work with `context` in all its log lines, whichever code writes them. */
export function inLogContext<T>(context: LogContext, work: () => T): T {
  return contexts.run({ ...contexts.getStore(), ...context }, work)
}

/** Fields to add to a log line: for the logger's `mixin`. */
export function logContext(): LogContext {
  return contexts.getStore() ?? {}
}
