export type { JobView } from './job-view.ts'
export { jobsRouter } from './procedures.ts'
