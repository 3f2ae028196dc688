import {
  countBatch,
  type Db,
  findBatch,
  itemsOfBatch,
  listBatches as query,
  type Owner,
  runsOfBatch,
} from '@dossier/db'
import type { Services } from '../context.ts'
import { notFound } from '../errors.ts'
import {
  type BatchDetails,
  type BatchSummaryView,
  changeView,
  itemRunView,
  problemView,
  summaryView,
  titleOf,
} from './batch-view.ts'
import type { ListBatchesInput } from './inputs.ts'

/** One batch of the owner's team with all its items; throws `not_found`. */
export async function getBatch({ db }: Pick<Services, 'db'>, owner: Owner, batchId: string): Promise<BatchDetails> {
  const batch = await findBatch(db, owner, batchId)
  if (batch === null) throw notFound('batch', batchId)
  const [counts, rows, runs] = await Promise.all([
    countBatch(db, owner, batchId),
    itemsOfBatch(db, owner, batchId),
    runsOfBatch(db, owner, { batchId, details: false }),
  ])
  const fileNames = rows.map(({ fileName }) => fileName)
  const runAt = new Map(runs.map((run) => [run.position, run]))
  const items = rows.map(({ position, fileName, sha256, state, problem }) => {
    const run = runAt.get(position)
    const shown = run === undefined ? null : itemRunView(run)
    return { position, fileName, sha256, state, run: shown, problem: problemView(problem, fileNames) }
  })
  const title = titleOf(batch, runs[0]?.candidateName ?? null)
  return { side: batch.side, title, createdAt: batch.createdAt.toISOString(), ...changeView(batchId, counts), items }
}

/** The team's batches, newest first; only those with runs of a person or for a job, if given. */
export async function listBatches(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  input: ListBatchesInput,
): Promise<{ items: BatchSummaryView[]; nextCursor: string | null }> {
  const { items, nextCursor } = await query(db, owner, input)
  const counts = await Promise.all(items.map(({ id }) => countOf(db, owner, id)))
  return { items: items.flatMap((item, at) => (counts[at] ? summaryView(item, counts[at]) : [])), nextCursor }
}

async function countOf(db: Db, owner: Owner, id: string) {
  return changeView(id, await countBatch(db, owner, id))
}
