import { runInput } from '../runs/index.ts'
import { procedure } from '../trpc.ts'
import { replayAllInput, replayCheckInput, replayStatusInput } from './inputs.ts'
import { replayCheckSchema, replayChecksSchema } from './replay-check-view.ts'
import { cancelReplay, replayStatus, startReplay } from './replay-history.ts'
import { replayRun } from './replay-run.ts'
import { replaySchema } from './replay-view.ts'

/** The procedures that regenerate runs and compare them with what is stored. */
export const replayProcedures = {
  replay: procedure({
    needs: 'runs:verify',
    rest: 'POST /runs/{runId}/replays',
    audit: ['run.replayed'],
    summary: 'Replays a run and compares every hash.',
  })
    .input(runInput)
    .output(replaySchema)
    .mutation(({ ctx, input }) => replayRun(ctx.services, ctx.caller, input.runId)),

  replayAll: procedure({
    needs: 'runs:verify',
    rest: 'POST /replays',
    audit: ['history.replay_asked'],
    summary: 'Starts a check that replays every run created in a period. Only one check runs at a time.',
  })
    .input(replayAllInput)
    .output(replayCheckSchema)
    .mutation(({ ctx, input }) => startReplay(ctx.services, ctx.caller, input)),

  replayStatus: procedure({
    needs: 'runs:read',
    rest: 'GET /replays',
    audit: { none: 'Returns the progress of checks, and no personal data.' },
    summary: 'Lists history checks with progress and findings, newest first.',
  })
    .input(replayStatusInput)
    .output(replayChecksSchema)
    .query(({ ctx, input }) => replayStatus(ctx.services, ctx.caller.owner, input)),

  cancelReplay: procedure({
    needs: 'runs:verify',
    rest: 'DELETE /replays/{checkId}',
    audit: ['history.replay_cancelled'],
    summary: 'Cancels a running history check; its counts so far are kept.',
  })
    .input(replayCheckInput)
    .output(replayCheckSchema)
    .mutation(({ ctx, input }) => cancelReplay(ctx.services, ctx.caller, input.checkId)),
}
