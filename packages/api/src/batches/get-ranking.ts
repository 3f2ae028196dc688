import { appendAuditEvents, findBatch, itemsOfBatch, type Owner, runsOfBatch } from '@dossier/db'
import type { Caller, Services } from '../context.ts'
import { notFound } from '../errors.ts'
import { titleOf } from './batch-view.ts'
import type { RankingInput } from './inputs.ts'
import { criteriaOf, filterRows, languagesOf, rank } from './rank.ts'
import type { Ranking } from './ranking-view.ts'

/** The ranking of a batch with its matrix; records the view. Throws `not_found`. */
export async function getRanking(
  { db }: Pick<Services, 'db'>,
  { owner, requestId }: Caller,
  input: RankingInput,
): Promise<Ranking> {
  const ranking = await readRanking({ db }, owner, input)
  const subject = { type: 'batch' as const, id: input.batchId }
  await appendAuditEvents(db, owner, [
    { type: 'batch.viewed', requestId, subject, data: { runs: ranking.rows.length } },
  ])
  return ranking
}

/** The same without the record, for callers that record more. */
export async function readRanking(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { batchId, ...filter }: RankingInput,
): Promise<Ranking> {
  const batch = await findBatch(db, owner, batchId)
  if (batch === null) throw notFound('batch', batchId)
  const [items, runs] = await Promise.all([
    itemsOfBatch(db, owner, batchId),
    runsOfBatch(db, owner, { batchId, details: true }),
  ])
  const { side } = batch
  const rows = rank(runs, { side, fileNames: items.map(({ fileName }) => fileName) })
  return {
    side,
    title: titleOf(batch, runs[0]?.candidateName ?? null),
    total: rows.length,
    criteria: side === 'job' ? criteriaOf(runs) : [],
    languages: side === 'job' ? languagesOf(rows) : [],
    rows: filterRows(rows, filter),
  }
}
