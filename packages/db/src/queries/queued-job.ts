import { type SQL, sql } from 'drizzle-orm'

/** A job for the queue; a second one with the same key replaces it. */
export interface QueuedJob {
  task: string
  payload: unknown
  key: string
  attempts: number
}

/** The expression that adds a job to the queue. */
export function enqueued({ task, payload, key, attempts }: QueuedJob): SQL {
  return sql`enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${key}, ${attempts})`
}
