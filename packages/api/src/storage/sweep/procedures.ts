import { sweepInput } from './inputs.ts'
import { sweepOnRequest } from './sweep-storage.ts'
import { procedure } from '../../trpc.ts'
import { sweepReportSchema } from './sweep-view.ts'

/** `storage.sweep`: cleans up what crashes leave behind. */
export const sweepProcedure = procedure({
  needs: 'storage:manage',
  rest: 'POST /storage/sweep',
  audit: ['storage.checked'],
  summary: `Compares the team’s stored objects with their rows, and repairs what a crash left behind. Administrators only.`,
})
  .input(sweepInput)
  .output(sweepReportSchema)
  .mutation(({ ctx, input }) => sweepOnRequest(ctx.services, ctx.caller, input))
