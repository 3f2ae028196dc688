import type { Demand } from '../criterion/demand.ts'
import type { CandidateIndex } from '../evidence/evidence.ts'
import type { Bearing } from './occupation.ts'
import type { JobContext } from './job-context.ts'

/** The inputs of an assessment, apart from the demand itself. `alternatives` are all demands of its clause. */
export interface Scene {
  index: CandidateIndex
  asOf: Date
  job: JobContext
  /** How far the CV bears the title of the job. */
  bearing: Bearing
  /** The folded words of the criterion and of the job's title. */
  asked: ReadonlySet<string>
  alternatives: readonly Demand[]
}
