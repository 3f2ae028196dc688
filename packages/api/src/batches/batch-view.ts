import {
  type BatchCounts,
  type BatchRow,
  type BatchRun,
  batchItemStates,
  batchSides,
  type BatchSummary,
} from '@dossier/db'
import type { MessageParams } from '@dossier/profiles'
import { z } from 'zod'
import type { InputProblem } from '../errors.ts'
import { messageOf } from '../floor/message-schema.ts'
import { keysOf, moment, pageOf } from '../floor/output-schemas.ts'
import { recommendationSchema } from '../rendering/match-view.ts'
import { inputProblemSchema, statusSchema } from '../runs/index.ts'
import { batchMessages, type BatchProblemCode } from './batch-messages.ts'

const countsSchema = z
  .object({
    items: z.int(),
    waiting: z.int().describe('Items without a run so far'),
    refused: z.int().describe('Items that cannot become a run; each states its problem'),
    queued: z.int(),
    running: z.int(),
    succeeded: z.int(),
    failed: z.int(),
  })
  .meta({ id: 'BatchCounts' })

/** The state of a batch. `revision` grows with every change. */
export const batchChangeSchema = z
  .object({ id: z.uuid(), counts: countsSchema, ended: z.boolean(), revision: z.int() })
  .meta({ id: 'BatchChange' })
export type BatchChange = z.infer<typeof batchChangeSchema>

const problemSchema = z
  .object({
    message: messageOf(keysOf(batchMessages)),
    problems: z.array(inputProblemSchema).describe('Problems of the document; empty when its file could not be read'),
  })
  .meta({ id: 'BatchProblem' })
export type BatchProblem = z.infer<typeof problemSchema>

/** The stored form of a problem: its code, and facts that only the row has. */
export interface StoredProblem {
  code: BatchProblemCode
  /** For `duplicate`: the position of the item with the same file. */
  of?: number
  problems?: readonly InputProblem[]
}

const itemSchema = z
  .object({
    position: z.int().describe('Position of the item, starting at 0'),
    fileName: z.string(),
    sha256: z.string(),
    state: z.enum(batchItemStates),
    run: z
      .object({
        id: z.uuid(),
        runId: z.string(),
        status: statusSchema,
        candidateName: z.string(),
        jobTitle: z.string().nullable(),
        score: z.number().nullable(),
        recommendation: recommendationSchema.nullable(),
        error: z.string().nullable(),
      })
      .nullable()
      .describe('The latest version of the item’s run'),
    problem: problemSchema.nullable(),
  })
  .meta({ id: 'BatchItem' })
export type BatchItem = z.infer<typeof itemSchema>

const summaryFields = {
  id: z.uuid(),
  side: z.enum(batchSides).describe('What all items share: `job` for one job and many candidates'),
  title: z.string().describe('Title of the shared job, or the name of the shared candidate once a run has it'),
  createdAt: moment,
}
export const batchesSchema = pageOf(
  z.object({ ...summaryFields, counts: countsSchema, ended: z.boolean() }).meta({ id: 'BatchSummary' }),
)
export type BatchSummaryView = z.infer<typeof batchesSchema>['items'][number]

/** A batch with all its items. */
export const batchDetailsSchema = z
  .object({ ...summaryFields, ...batchChangeSchema.shape, items: z.array(itemSchema) })
  .meta({ id: 'Batch' })
export type BatchDetails = z.infer<typeof batchDetailsSchema>

/** Shows the state of a batch. */
export function changeView(id: string, { revision, ...counts }: BatchCounts): BatchChange {
  return { id, counts, ended: counts.waiting + counts.queued + counts.running === 0, revision }
}

/** The title of a batch: its job, or its person once a run knows the name. */
export function titleOf({ side, title }: Pick<BatchRow, 'side' | 'title'>, name: string | null): string {
  return side === 'job' ? title : (name ?? '')
}

/** Shows a batch in a list. */
export function summaryView(row: BatchSummary, { counts, ended }: BatchChange): BatchSummaryView {
  const { id, side, candidateName, createdAt } = row
  return { id, side, title: titleOf(row, candidateName), createdAt: createdAt.toISOString(), counts, ended }
}

/** Shows the run of an item. */
export function itemRunView(run: BatchRun): BatchItem['run'] {
  const { id, runId, status, candidateName, jobTitle, score, recommendation, error } = run
  return { id, runId, status, candidateName, jobTitle, score, recommendation, error }
}

function paramsOf(of: number | undefined, fileNames: readonly string[]): MessageParams {
  if (of === undefined) return {}
  const name = fileNames[of] ?? ''
  return { number: of + 1, file: name === '' ? '' : ` (${name})` }
}

/** Shows an item's problem; `fileNames` are those of all items, by position. */
export function problemView(stored: unknown, fileNames: readonly string[]): BatchProblem | null {
  if (stored === null) return null
  // Only this package writes problems into rows.
  const { code, of, problems = [] } = stored as StoredProblem
  return { message: { code, params: paramsOf(of, fileNames) }, problems: [...problems] }
}
