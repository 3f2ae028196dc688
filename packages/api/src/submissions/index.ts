export { openSubmissionExport } from './export.ts'
export { exportSubmissionsInput, type ExportSubmissionsInput } from './inputs.ts'
export {
  type SubmissionObstacle,
  obstacleSchema,
  submissionSchema,
  type SubmissionView,
} from '../floor/error-details.ts'
export { submissionsRouter } from './procedures.ts'
export type { SubmissionCheck } from './submission-check-view.ts'
export { submissionView } from './submission-view.ts'
