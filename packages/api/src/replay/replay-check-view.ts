import { type ReplayCheckRow, replayCheckStates } from '@dossier/db'
import { z } from 'zod'
import { moment } from '../floor/output-schemas.ts'

const findingSchema = z.object({
  runUuid: z.uuid(),
  outcome: z.enum(['different', 'version_gone']),
  documents: z
    .array(z.object({ documentType: z.string(), parts: z.array(z.string()) }))
    .describe('What differs; `record` is the row of the run, `zip` its ZIP'),
})

/** A check of the history: every run of a stretch of time made again and compared. */
export const replayCheckSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(replayCheckStates),
    since: moment.nullable(),
    until: moment,
    total: z.int().describe('Runs to check'),
    checked: z.int(),
    identical: z.int(),
    different: z.int(),
    versionGone: z.int().describe('Made by versions that are no longer here, which make other bytes'),
    erased: z.int().describe('Of persons who were erased'),
    healed: z.int().describe('Files that the storage had lost and that were made again'),
    findings: z.array(findingSchema).describe('The first 200 runs that differ or whose version is gone'),
    error: z.string().nullable(),
    runsPerSecond: z.number().nullable().describe('So far; null before the first'),
    secondsLeft: z.number().nullable().describe('At that rate; null when it is not known, or when it has ended'),
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
