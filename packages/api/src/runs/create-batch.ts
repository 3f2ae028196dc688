import { ApiError } from '../errors.ts'
import type { CreateBatchInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import type { BatchItem, CreatedRun } from './run-view.ts'
import { createRun } from './create-run.ts'

/** Takes in one run per candidate; a bad candidate is reported at its place and does not keep the others from their runs. */
export async function createBatch(services: Services, caller: Caller, input: CreateBatchInput): Promise<BatchItem[]> {
  const { candidates, idempotencyKey, ...shared } = input
  const items: BatchItem[] = []
  for (const [index, candidate] of candidates.entries()) {
    const key = idempotencyKey === undefined ? undefined : `${idempotencyKey}:${index}`
    items.push(await createOne(index, () => createRun(services, caller, { ...shared, candidate, idempotencyKey: key })))
  }
  return items
}

async function createOne(index: number, create: () => Promise<CreatedRun>): Promise<BatchItem> {
  try {
    return { index, run: await create(), error: null }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { code, message, problems } = error
    return { index, run: null, error: { code, message, problems: [...problems] } }
  }
}
