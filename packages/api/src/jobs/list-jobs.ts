import { findNames, type Owner } from '@dossier/db'
import { findJob, listJobs as query } from '@dossier/db/jobs'
import type { Services } from '../context.ts'
import { notFound } from '../errors.ts'
import type { ListJobsInput } from './inputs.ts'
import { jobView, type JobView } from './job-view.ts'

/**
 * The team's jobs, newest first, or those whose title and client start with a text; if there are none, those whose
 * title resembles it.
 */
export async function listJobs(
  { db }: Pick<Services, 'db'>,
  owner: Owner,
  { text, limit, cursor }: ListJobsInput,
): Promise<{ items: JobView[]; nextCursor: string | null }> {
  const { items, nextCursor } = await query(db, owner, { text, limit, cursor })
  if (items.length > 0 || text.trim() === '' || cursor !== undefined) return { items: items.map(jobView), nextCursor }
  const ids = (await findNames(db, owner, { entity: 'job', text, limit })).map(({ id }) => id)
  const near = await query(db, owner, { ids, limit })
  return { items: near.items.map(jobView), nextCursor: null }
}

/** One job; throws `not_found`. */
export async function getJob({ db }: Pick<Services, 'db'>, owner: Owner, id: string): Promise<JobView> {
  const row = await findJob(db, owner, id)
  if (row === null) throw notFound('job', id)
  return jobView(row)
}
