import { isTRPCClientError, type TRPCClient } from '@trpc/client'
import type { AppRouter } from '../router.ts'
import type { RunChange } from '../runs/index.ts'
import { isTransient } from './retry.ts'

/** Polling interval after giving up on a run's stream. Milliseconds. */
const pollMs = 1_000

/** Yields every change of a run until it ends: from its stream, then by polling after giving up on the stream. */
export async function* watchRun(
  api: TRPCClient<AppRouter>,
  runId: string,
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<RunChange, void, void> {
  const stop: { signal?: AbortSignal } = signal === undefined ? {} : { signal }
  let revision = -1
  try {
    for await (const { data } of api.runs.watch.subscribe({ runId }, stop)) {
      yield data
      revision = data.revision
      if (hasEnded(data)) return
    }
  } catch (error) {
    if (!isBroken(error) || signal?.aborted === true) throw error
  }
  for (;;) {
    if (signal?.aborted === true) return
    const { run } = await api.runs.get.query({ runId }, stop)
    const { id, status, progress, error } = run
    if (run.revision > revision) yield { id, runId: run.runId, status, progress, error, revision: run.revision }
    revision = Math.max(revision, run.revision)
    if (hasEnded(run)) return
    await new Promise((done) => setTimeout(done, pollMs))
  }
}

function hasEnded({ status }: Pick<RunChange, 'status'>): boolean {
  return status === 'succeeded' || status === 'failed'
}

/** Whether a stream ended because of a network or server fault, which says nothing about the run. */
function isBroken(error: unknown): boolean {
  if (!isTRPCClientError<AppRouter>(error)) return false
  return isTransient(error) || error.data?.code === 'INTERNAL_SERVER_ERROR'
}
