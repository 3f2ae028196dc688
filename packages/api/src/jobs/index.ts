export type { JobView } from './job-view.ts'
export { jobProcedures } from './procedures.ts'
