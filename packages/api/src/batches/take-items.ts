import {
  type BatchItemRow,
  type BatchRow,
  endBatch,
  findBatch,
  nextWaitingItem,
  type Owner,
  settleBatchItem,
} from '@dossier/db'
import { databaseFailure } from '@dossier/db/connecting'
import { offerTermsSchema, photoSchema, sectionsSchema, themeSchema } from '@dossier/generators'
import { anonymitySchema, jobPlacementsSchema, localeSchema } from '@dossier/profiles'
import { z } from 'zod'
import type { Caller, Services } from '../context.ts'
import { ApiError, toApiError } from '../errors.ts'
import { logError } from '../floor/log-error.ts'
import { acceptRun, parseInputs } from '../runs/index.ts'
import { type BatchJob, enqueueBatch } from './batch-queue.ts'
import type { StoredProblem } from './batch-view.ts'

/** An item that fails this often for an unknown reason is refused. */
const mostAttempts = 3

/** The services needed to process a batch. */
export type TakeServices = Pick<Services, 'db' | 'logger' | 'now'>

interface Attempt {
  attempt: number
  /** Fires when this process stops. */
  stopping: AbortSignal
}

/**
 * Creates a run from every waiting item of a batch, one after the other, or records why there is none. Writes an item
 * and its run together, so that interrupted work resumes with the next item. When this process stops, the rest goes
 * back into the queue.
 */
export async function takeItems(services: TakeServices, job: BatchJob, attempt: Attempt): Promise<void> {
  const { db, logger } = services
  const owner = { teamId: job.teamId, userId: job.userId }
  const caller = { owner, requestId: job.requestId }
  const batch = await findBatch(db, owner, job.batchId)
  if (batch === null || batch.finishedAt !== null) return
  let failed = 0
  for (let after = -1; ;) {
    const item = await nextWaitingItem(db, owner, { batchId: batch.id, after })
    if (item === null) break
    if (attempt.stopping.aborted) return enqueueBatch(db, job)
    after = item.position
    try {
      await take(services, caller, { batch, item, isLast: attempt.attempt >= mostAttempts })
    } catch (error) {
      if (databaseFailure(error) !== null) throw new Error('The database was unavailable.', { cause: error })
      logger.warn({ batch: batch.id, position: item.position, error: logError(error) }, 'an item of a batch failed')
      failed += 1
    }
  }
  if (failed > 0) throw new Error('Some items were not taken in.')
  await endBatch(db, owner, batch.id)
}

interface Pair {
  batch: BatchRow
  item: BatchItemRow
  /** Whether this is the last attempt. */
  isLast: boolean
}

async function take(services: TakeServices, caller: Caller, { batch, item, isLast }: Pair): Promise<void> {
  try {
    const { original, ...pair } = pairOf(batch, item)
    await acceptRun(services, caller, {
      inputs: parseInputs(pair),
      original,
      key: null,
      repeatOf: null,
      async record(tx, { id: runUuid }) {
        const settled = await settleBatchItem(tx, caller.owner, { id: item.id, state: 'taken', runUuid })
        // Another worker was faster: its run counts.
        if (!settled) throw new AlreadyTaken()
      },
    })
  } catch (error) {
    if (error instanceof AlreadyTaken) return
    const problem = databaseFailure(error) === null ? problemOf(toApiError(error), isLast) : null
    if (problem === null) throw error
    await refuse(services, caller.owner, item, problem)
  }
}

class AlreadyTaken extends Error {}

async function refuse({ db }: TakeServices, owner: Owner, { id }: BatchItemRow, problem: StoredProblem): Promise<void> {
  await settleBatchItem(db, owner, { id, state: 'refused', problem })
}

const settingsSchema = z.object({
  locale: localeSchema,
  terms: offerTermsSchema.nullable(),
  theme: themeSchema,
  anonymous: anonymitySchema.nullable(),
  pdf: z.boolean().default(false),
  sections: sectionsSchema.nullable().default(null),
  placements: jobPlacementsSchema.optional(),
})
const documentSchema = z.object({
  document: z.unknown(),
  original: z.string().nullish(),
  photo: photoSchema.nullish(),
})

/** The inputs of a run, and the file and photo of its candidate: the shared document on its side, the item's document on the other. */
function pairOf({ side, settings, shared }: BatchRow, item: BatchItemRow) {
  const [common, own] = [documentSchema.parse(shared), documentSchema.parse(item.document)]
  const [candidate, job] = side === 'job' ? [own, common] : [common, own]
  const { original = null, photo = null } = candidate
  const pair = { candidate: candidate.document, job: job.document, original, photo }
  return { ...settingsSchema.parse(settings), ...pair }
}

/** Why an item yields no run; null for a defect that may be transient. */
function problemOf(error: ApiError | null, isLast: boolean): StoredProblem | null {
  if (error?.code === 'quota_exceeded' || error?.code === 'objected') return { code: error.code }
  if (error?.code === 'invalid_input')
    return { code: isNameless(error) ? 'no_name' : 'invalid', problems: error.problems }
  return isLast ? { code: 'interrupted' } : null
}

/** Whether only the person's name is missing. */
function isNameless({ problems }: ApiError): boolean {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const names = errors.filter(({ document, rule, params: { field } }) => {
    return document === 'candidate' && rule === 'value.required' && (field === 'givenName' || field === 'familyName')
  })
  return errors.length > 0 && names.length === errors.length
}
