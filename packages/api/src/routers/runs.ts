import { tracked } from '@trpc/server'
import { checkInput, createBatchInput, createRunInput, listRunsInput, runInput, watchRunInput } from '../inputs.ts'
import { checkRun } from '../operations/check-run.ts'
import { createBatch } from '../operations/create-batch.ts'
import { createRun } from '../operations/create-run.ts'
import { getRun, listRuns } from '../operations/get-run.ts'
import { replayRun } from '../operations/replay-run.ts'
import { type RunChange, watchRun } from '../operations/watch-run.ts'
import { procedure, router } from '../trpc.ts'

export const runsRouter = router({
  /** Reads candidate and job and previews the match; stores nothing. A mutation only because documents are too long for a URL. */
  check: procedure.input(checkInput).mutation(({ ctx, input }) => checkRun(input, ctx.services.now())),

  /** Takes a run in; with an idempotency key it can be repeated without harm. */
  create: procedure.input(createRunInput).mutation(({ ctx, input }) => createRun(ctx.services, ctx.caller, input)),

  /** Takes in one run per candidate for one job. */
  createBatch: procedure
    .input(createBatchInput)
    .mutation(({ ctx, input }) => createBatch(ctx.services, ctx.caller, input)),

  /** A run by its UUID or run ID, with all that belongs to it. */
  get: procedure.input(runInput).query(({ ctx, input }) => getRun(ctx.services, ctx.caller.owner, input.runId)),

  /** Runs, newest first. */
  list: procedure.input(listRunsInput).query(({ ctx, input }) => listRuns(ctx.services, ctx.caller.owner, input)),

  /** The state of a run and every change until it ends; resumes after `lastEventId`. */
  watch: procedure.input(watchRunInput).subscription(async ({ ctx, input, signal }) => {
    const seen = Number.parseInt(input.lastEventId ?? '', 10)
    const changes = await watchRun(ctx.services, ctx.caller.owner, {
      runId: input.runId,
      signal: signal ?? new AbortController().signal,
      ...(Number.isNaN(seen) ? {} : { seen }),
    })
    return withIds(changes)
  }),

  /** Makes a run again and compares every hash. */
  replay: procedure.input(runInput).mutation(({ ctx, input }) => replayRun(ctx.services, ctx.caller, input.runId)),
})

/** Each change under its revision, from which a watcher that was cut off goes on. */
async function* withIds(changes: AsyncIterable<RunChange>) {
  for await (const change of changes) yield tracked(String(change.revision), change)
}
