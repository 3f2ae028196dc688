import type { JobRow } from '@dossier/db/jobs'
import { z } from 'zod'
import { moment, pageOf } from '../floor/output-schemas.ts'

/** A job profile of the team, with the number of its runs and of the persons in them. */
export const jobSchema = z
  .object({
    id: z.uuid().describe('The job profile ID'),
    title: z.string(),
    client: z.string().describe('Empty if unknown'),
    createdAt: moment,
    runs: z.int(),
    persons: z.int(),
    lastRunAt: moment.nullable(),
  })
  .meta({ id: 'Job' })
export type JobView = z.infer<typeof jobSchema>
export const jobsSchema = pageOf(jobSchema)

/** Shows a job. */
export function jobView({ createdAt, lastRunAt, ...row }: JobRow): JobView {
  return { ...row, createdAt: createdAt.toISOString(), lastRunAt: lastRunAt?.toISOString() ?? null }
}
