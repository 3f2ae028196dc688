export { findJob, type JobRow, listJobs } from './queries/jobs.ts'
