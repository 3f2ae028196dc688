import { type ReplayCheckRow, replayCheckStates } from '@dossier/db'
import { z } from 'zod'
import { moment } from '../floor/output-schemas.ts'

const findingSchema = z.object({
  runUuid: z.uuid(),
  outcome: z.enum(['different', 'version_gone']),
  documents: z
    .array(z.object({ documentType: z.string(), parts: z.array(z.string()) }))
    .describe('What differs; `record` is the run’s row, `zip` its ZIP'),
})

/** A check of the history: every run of a period regenerated and compared. */
export const replayCheckSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(replayCheckStates),
    since: moment.nullable(),
    until: moment,
    total: z.int().describe('Number of runs to check'),
    checked: z.int(),
    identical: z.int(),
    different: z.int(),
    versionGone: z
      .int()
      .describe('Runs made by versions that are no longer installed and that produce different bytes'),
    erased: z.int().describe('Runs of erased persons'),
    healed: z.int().describe('Files that were missing from storage and were regenerated'),
    findings: z.array(findingSchema).describe('The first 200 runs that differ or whose version is no longer installed'),
    error: z.string().nullable(),
    runsPerSecond: z.number().nullable().describe('Average so far; null before the first run'),
    secondsLeft: z
      .number()
      .nullable()
      .describe('Estimate at the current rate; null when unknown or when the check has ended'),
    userId: z.uuid(),
    createdAt: moment,
    startedAt: moment.nullable(),
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'ReplayCheck' })
export type ReplayCheck = z.infer<typeof replayCheckSchema>
export const replayChecksSchema = z.object({ items: z.array(replayCheckSchema), nextCursor: z.null() })

/** Shows a check's row. */
export function replayCheckView(row: ReplayCheckRow): ReplayCheck {
  const { id, state, total, identical, different, versionGone, erased, healed, findings, error, userId } = row
  const checked = identical + different + versionGone + erased
  const rate = rateOf(row, checked)
  const ended = row.finishedAt !== null
  return {
    id,
    state,
    since: row.since?.toISOString() ?? null,
    until: row.until.toISOString(),
    total,
    checked,
    identical,
    different,
    versionGone,
    erased,
    healed,
    findings,
    error,
    runsPerSecond: rate,
    secondsLeft: ended || rate === null ? null : Math.max(0, total - checked) / rate,
    userId,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

function rateOf({ startedAt, updatedAt, finishedAt }: ReplayCheckRow, checked: number): number | null {
  if (startedAt === null || checked === 0) return null
  const seconds = ((finishedAt ?? updatedAt).getTime() - startedAt.getTime()) / 1000
  return seconds > 0 ? checked / seconds : null
}
