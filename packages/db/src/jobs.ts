export { findJob, type JobRow, listJobs } from './queries/jobs.ts'
export { enqueued, type QueuedJob } from './queries/queued-job.ts'
