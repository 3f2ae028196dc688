import { runInput } from '../runs/index.ts'
import { procedure } from '../trpc.ts'
import { replayAllInput, replayCheckInput, replayStatusInput } from './inputs.ts'
import { replayCheckSchema, replayChecksSchema } from './replay-check-view.ts'
import { cancelReplay, replayStatus, startReplay } from './replay-history.ts'
import { replayRun } from './replay-run.ts'
import { replaySchema } from './replay-view.ts'

/** The procedures that make runs again and compare them with what is stored. */
export const replayProcedures = {
  replay: procedure
    .meta({
      rest: 'POST /runs/{runId}/replays',
      audit: ['run.replayed'],
      summary: 'Makes a run again and compares every hash.',
    })
    .input(runInput)
    .output(replaySchema)
    .mutation(({ ctx, input }) => replayRun(ctx.services, ctx.caller, input.runId)),

  replayAll: procedure
    .meta({
      rest: 'POST /replays',
      audit: ['history.replay_asked'],
      summary: 'Asks for every run of a stretch of time to be made again and compared; one check at a time.',
    })
    .input(replayAllInput)
    .output(replayCheckSchema)
    .mutation(({ ctx, input }) => startReplay(ctx.services, ctx.caller, input)),

  replayStatus: procedure
    .meta({
      rest: 'GET /replays',
      audit: { none: 'It tells how a check goes on; nothing of a person is in it.' },
      summary: 'The checks of the history, newest first: how far, and what they found.',
    })
    .input(replayStatusInput)
    .output(replayChecksSchema)
    .query(({ ctx, input }) => replayStatus(ctx.services, ctx.caller.owner, input)),

  cancelReplay: procedure
    .meta({
      rest: 'DELETE /replays/{checkId}',
      audit: ['history.replay_cancelled'],
      summary: 'Ends a check of the history that is under way; what it has counted stays.',
    })
    .input(replayCheckInput)
    .output(replayCheckSchema)
    .mutation(({ ctx, input }) => cancelReplay(ctx.services, ctx.caller, input.checkId)),
}
