import { AsyncLocalStorage } from 'node:async_hooks'

/** What work belongs to: a request's number, or a run's UUID and the attempt to make it; and its trace, if there is one. */
export interface LogContext {
  request?: string
  trace?: string
  run?: string
  attempt?: number
}

const contexts = new AsyncLocalStorage<LogContext>()

/** Runs work; all its log lines carry `context`, whichever code writes them. */
export function inLogContext<T>(context: LogContext, work: () => T): T {
  return contexts.run({ ...contexts.getStore(), ...context }, work)
}

/** Fields to add to a log line: for the logger's `mixin`. */
export function logContext(): LogContext {
  return contexts.getStore() ?? {}
}
