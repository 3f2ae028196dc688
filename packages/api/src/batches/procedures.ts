import { tracked } from '@trpc/server'
import { downloadLinkSchema } from '../documents/index.ts'
import { exportAddressSchema } from '../search/index.ts'
import { procedure, router, streamProcedure } from '../trpc.ts'
import { type BatchChange, batchChangeSchema, batchDetailsSchema, batchesSchema } from './batch-view.ts'
import { createBatch } from './create-batch.ts'
import { mintBatchDownload } from './download-batch.ts'
import { rankingExportAddress } from './export-ranking.ts'
import { getBatch, listBatches } from './get-batch.ts'
import { getRanking } from './get-ranking.ts'
import {
  batchInput,
  createBatchInput,
  exportRankingInput,
  listBatchesInput,
  rankingInput,
  watchBatchInput,
} from './inputs.ts'
import { rankingSchema } from './ranking-view.ts'
import { watchBatch } from './watch-batch.ts'

/** The procedures of batches: one job and many candidates, or one candidate and many jobs. */
export const batchesRouter = router({
  create: procedure({
    needs: 'runs:write',
    rest: 'POST /batches',
    audit: ['batch.created'],
    summary: 'Creates one run per item: many candidates for one job, or many jobs for one candidate.',
  })
    .input(createBatchInput)
    .output(batchDetailsSchema)
    .mutation(({ ctx, input }) => createBatch(ctx.services, ctx.caller, input)),

  get: procedure({
    needs: 'runs:read',
    rest: 'GET /batches/{batchId}',
    audit: { none: 'Returns names and scores and no content; opening a run or the ranking is recorded.' },
    summary: 'Returns a batch with every item, its run or its problem.',
  })
    .input(batchInput)
    .output(batchDetailsSchema)
    .query(({ ctx, input }) => getBatch(ctx.services, ctx.caller.owner, input.batchId)),

  list: procedure({
    needs: 'runs:read',
    rest: 'GET /batches',
    audit: { none: 'Returns names and no content; opening the ranking is recorded.' },
    summary: 'Lists batches, newest first, optionally only those with runs of a person or for a job.',
  })
    .input(listBatchesInput)
    .output(batchesSchema)
    .query(({ ctx, input }) => listBatches(ctx.services, ctx.caller.owner, input)),

  watch: streamProcedure({
    needs: 'runs:read',
    rest: 'GET /batches/{batchId}/events',
    audit: { none: 'Returns counts only, and no personal data.' },
    summary: 'Streams the progress of a batch until every run has ended. Resumes after `lastEventId`.',
    event: batchChangeSchema,
  })
    .input(watchBatchInput)
    .subscription(async ({ ctx, input, signal }) => {
      const seen = Number.parseInt(input.lastEventId ?? '', 10)
      const changes = await watchBatch(ctx.services, ctx.caller.owner, {
        batchId: input.batchId,
        signal: signal ?? new AbortController().signal,
        ...(Number.isNaN(seen) ? {} : { seen }),
      })
      return withIds(changes)
    }),

  ranking: procedure({
    needs: 'runs:read',
    rest: 'GET /batches/{batchId}/ranking',
    audit: ['batch.viewed'],
    summary: 'Returns the runs of a batch by score, with the verdict and the quotes for every criterion.',
  })
    .input(rankingInput)
    .output(rankingSchema)
    .query(({ ctx, input }) => getRanking(ctx.services, ctx.caller, input)),

  exportUrl: procedure({
    needs: 'runs:read',
    rest: 'GET /batches/{batchId}/ranking-exports',
    audit: { none: 'Returns a URL only; the download is recorded.' },
    summary: 'Returns the URL of a CSV export of a ranking.',
  })
    .input(exportRankingInput)
    .output(exportAddressSchema)
    .query(({ input }) => rankingExportAddress(input)),

  downloadUrl: procedure({
    needs: 'documents:read',
    rest: 'POST /batches/{batchId}/download-links',
    audit: ['link.created'],
    summary: 'Creates a link to one ZIP of the documents of all runs of a batch, valid for 1 hour.',
  })
    .input(batchInput)
    .output(downloadLinkSchema)
    .mutation(({ ctx, input }) => mintBatchDownload(ctx.services, ctx.caller, input.batchId)),
})

/** Tags each change with its revision, from which an interrupted watcher resumes. */
async function* withIds(changes: AsyncIterable<BatchChange>) {
  for await (const change of changes) yield tracked(String(change.revision), change)
}
