export type {
  CriterionChangeView,
  DocumentChangeView,
  FieldChangesView,
  FieldChangeView,
} from '../rendering/difference-view.ts'
export { candidateName } from './candidate-name.ts'
export type { RunCheck } from './check-view.ts'
export { inputProblemSchema } from './imported-view.ts'
export { runInput } from './inputs.ts'
export { makeRun, type MakeRunServices } from './make-run.ts'
export { runProcedures } from './procedures.ts'
export { enqueueRun, runPayload, runTask } from './run-queue.ts'
export type { RunChange, BatchItem, CreatedRun, RunDetails, RunProgress, RunSummaryView } from './run-view.ts'
export type { ComparedRun, RunComparison } from './versions/comparison-view.ts'
export type { RunVersion, RunVersions, VerdictCounts } from './versions/run-versions-view.ts'
export { watchRun } from './watch-run.ts'
