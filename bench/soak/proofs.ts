import { createHash } from 'node:crypto'
import type { DossierClient } from '@dossier/api/client'
import { persist } from './load.ts'
import { clientOf, type Served } from './record.ts'

/** Number of runs checked concurrently. */
const atOnce = 8

/**
 * Returns what is wrong after the load has ended: every run must be complete, exist once, have the bytes of its hashes,
 * and the chain must be in order.
 */
export async function findLosses({ servers }: Served, runs: ReadonlyMap<string, string>): Promise<string[]> {
  const [first, second] = [clientOf(servers[0]), clientOf(servers[1])]
  const losses: string[] = []
  const runIds = new Set(runs.values())
  if (runIds.size !== runs.size) losses.push(`${runs.size} keys have made ${runIds.size} runs`)
  for (const some of chunks([...runIds], atOnce)) {
    losses.push(...(await Promise.all(some.map((runId) => lossesOf(first, runId)))).flat())
  }
  const listed: string[] = []
  for await (const { runId } of second.paginate(second.api.runs.list.query, { limit: 100 })) listed.push(runId)
  for (const runId of listed) if (!runIds.has(runId)) losses.push(`nobody has asked for ${runId}`)
  if (listed.length !== runIds.size) losses.push(`${runIds.size} runs were made, and ${listed.length} are listed`)
  for (const client of [first, second]) {
    const { ok } = await client.api.audit.verify.mutate({ mode: 'full' })
    if (!ok) losses.push('the audit chain is broken')
  }
  return losses
}

function* chunks<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size)
}

async function lossesOf(client: DossierClient, runId: string): Promise<string[]> {
  const { run, documents } = await persist(() => client.api.runs.get.query({ runId }))
  if (run.status !== 'succeeded') return [`${runId} is ${run.status}: ${run.error ?? 'no reason'}`]
  const losses: string[] = []
  const types = documents.map(({ documentType, filename }) => `${documentType} ${filename}`)
  if (new Set(types).size !== types.length || types.length < 5) losses.push(`${runId} has ${types.join(', ')}`)
  for (const { id, sha256 } of documents) {
    const { bytes } = await client.download(id)
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) losses.push(`${runId}: ${id} has other bytes`)
  }
  const { items } = await client.api.audit.list.query({ subjectId: run.id, limit: 100 })
  const ends = items.filter(({ type }) => type === 'run.succeeded').length
  if (ends !== 1) losses.push(`${runId} has ended ${ends} times`)
  return losses
}
