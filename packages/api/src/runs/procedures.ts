import { tracked } from '@trpc/server'
import { checkInput, createRunInput, listRunsInput, runInput, watchRunInput } from './inputs.ts'
import { overrideInput, withdrawOverrideInput } from './overrides/inputs.ts'
import { compareRunsInput, repeatRunInput, runVersionsInput } from './versions/inputs.ts'
import { checkRun } from './check-run.ts'
import { compareRuns } from './versions/compare-runs.ts'
import { createRun } from './create-run.ts'
import { getRunDefaults, setRunDefaults } from './defaults/defaults.ts'
import { runDefaultsSchema, runDefaultsView } from './defaults/defaults-view.ts'
import { recogniseInput, recognitionSchema } from './recognise/recognition-view.ts'
import { recognisePerson } from './recognise/recognise-person.ts'
import { getRun, listRuns } from './get-run.ts'
import { listRunVersions } from './versions/list-run-versions.ts'
import { overrideVerdicts } from './overrides/override.ts'
import { withdrawOverride } from './overrides/withdraw.ts'
import { repeatRun } from './versions/repeat-run.ts'
import { watchRun } from './watch-run.ts'
import { noInput } from '../floor/input-schemas.ts'
import { procedure, streamProcedure } from '../trpc.ts'
import { reading } from '../floor/reading.ts'
import { runCheckSchema } from './check-view.ts'
import { runComparisonSchema } from './versions/comparison-view.ts'
import { runVersionsSchema } from './versions/run-versions-view.ts'
import { createdRunSchema, type RunChange, runChangeSchema, runDetailsSchema, runsSchema } from './run-view.ts'

/** The procedures of runs, their versions, and people's decisions on them. */
export const runProcedures = {
  check: procedure({
    needs: 'runs:write',
    rest: 'POST /checks',
    audit: { none: 'Stores and reads nothing: it only checks the caller’s own text.' },
    summary: 'Validates a candidate and a job and previews the match. Stores nothing.',
  })
    .input(checkInput)
    .output(runCheckSchema)
    .mutation(({ ctx, input }) => checkRun(ctx.services, ctx.caller.owner, input)),

  recognise: procedure({
    needs: 'runs:read',
    rest: 'POST /recognitions',
    audit: ['run.viewed'],
    summary: 'Returns whether the team has runs for the person of a CV, with the profile in their newest run.',
  })
    .input(recogniseInput)
    .output(recognitionSchema)
    .mutation(({ ctx, input }) => recognisePerson(ctx.services, ctx.caller, input)),

  create: procedure({
    needs: 'runs:write',
    rest: 'POST /runs',
    audit: ['run.created', 'draft.deleted'],
    summary: 'Creates a run. Retries with the same idempotency key are safe.',
  })
    .input(createRunInput)
    .output(createdRunSchema)
    .mutation(({ ctx, input }) => createRun(ctx.services, ctx.caller, input)),

  get: procedure({
    needs: 'runs:read',
    rest: 'GET /runs/{runId}',
    audit: ['run.viewed'],
    summary: 'Returns a run by UUID or run ID, with its documents and results.',
  })
    .input(runInput)
    .output(runDetailsSchema)
    .query(({ ctx, input }) => getRun(ctx.services, ctx.caller, input.runId)),

  list: procedure({
    needs: 'runs:read',
    rest: 'GET /runs',
    audit: { none: 'Returns names and no content; opening a run is recorded.' },
    summary: 'Lists runs, newest first.',
  })
    .input(listRunsInput)
    .output(runsSchema)
    .query(({ ctx, input }) => reading(ctx.services, (services) => listRuns(services, ctx.caller.owner, input))),

  watch: streamProcedure({
    needs: 'runs:read',
    rest: 'GET /runs/{runId}/events',
    audit: { none: 'Returns progress only, and no personal data.' },
    summary: 'Streams the state of a run until it ends. Resumes after `lastEventId`.',
    event: runChangeSchema,
  })
    .input(watchRunInput)
    .subscription(async ({ ctx, input, signal }) => {
      const seen = Number.parseInt(input.lastEventId ?? '', 10)
      const changes = await watchRun(ctx.services, ctx.caller.owner, {
        runId: input.runId,
        signal: signal ?? new AbortController().signal,
        ...(Number.isNaN(seen) ? {} : { seen }),
      })
      return withIds(changes)
    }),

  versions: procedure({
    needs: 'runs:read',
    rest: 'GET /runs/{runId}/versions',
    audit: { none: 'Returns scores and states; opening a run is recorded.' },
    summary:
      'Lists all runs of the same candidate and job, newest first, each with its changes since the previous run.',
  })
    .input(runVersionsInput)
    .output(runVersionsSchema)
    .query(({ ctx, input }) => listRunVersions(ctx.services, ctx.caller.owner, input)),

  compare: procedure({
    needs: 'runs:read',
    rest: 'GET /comparisons/{a}/{b}',
    audit: ['run.compared'],
    summary: 'Compares two runs: score, criteria, fields, feedback and texts.',
  })
    .input(compareRunsInput)
    .output(runComparisonSchema)
    .query(({ ctx, input }) => compareRuns(ctx.services, ctx.caller, input)),

  repeat: procedure({
    needs: 'runs:write',
    rest: 'POST /runs/{runId}/repeats',
    audit: ['run.created', 'run.repeated'],
    summary: 'Creates a new run from the stored inputs of a run, with the current generators and lexicon.',
  })
    .input(repeatRunInput)
    .output(createdRunSchema)
    .mutation(({ ctx, input }) => repeatRun(ctx.services, ctx.caller, input)),

  override: procedure({
    needs: 'runs:write',
    rest: 'POST /runs/{runId}/overrides',
    audit: ['run.created', 'criterion.overridden'],
    summary: 'Creates a new version of a run with a person’s decisions beside the computed verdicts.',
  })
    .input(overrideInput)
    .output(createdRunSchema)
    .mutation(({ ctx, input }) => overrideVerdicts(ctx.services, ctx.caller, input)),

  withdrawOverride: procedure({
    needs: 'runs:write',
    rest: 'DELETE /runs/{runId}/overrides',
    audit: ['run.created', 'criterion.override_withdrawn'],
    summary: 'Creates a new version of a run without one decision, so that the computed verdict counts again.',
  })
    .input(withdrawOverrideInput)
    .output(createdRunSchema)
    .mutation(({ ctx, input }) => withdrawOverride(ctx.services, ctx.caller, input)),

  defaults: procedure({
    needs: 'runs:read',
    rest: 'GET /run-defaults',
    audit: { none: 'Returns the team’s own settings, and nothing of a candidate.' },
    summary: 'Returns the defaults for the team’s new runs: language, theme and common terms of an offer.',
  })
    .input(noInput)
    .output(runDefaultsView)
    .query(({ ctx }) => getRunDefaults(ctx.services, ctx.caller)),

  setDefaults: procedure({
    needs: 'team:manage',
    rest: 'PUT /run-defaults',
    audit: ['team.run_defaults_set'],
    summary: 'Sets the defaults for the team’s new runs. Existing runs do not change.',
  })
    .input(runDefaultsSchema)
    .output(runDefaultsView)
    .mutation(({ ctx, input }) => setRunDefaults(ctx.services, ctx.caller, input)),
}

/** Tags each change with its revision, from which an interrupted watcher resumes. */
async function* withIds(changes: AsyncIterable<RunChange>) {
  for await (const change of changes) yield tracked(String(change.revision), change)
}
