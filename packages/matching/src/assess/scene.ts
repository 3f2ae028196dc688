import type { Demand } from '../criterion/demand.ts'
import type { CandidateIndex } from '../evidence/evidence.ts'
import type { JobContext } from './job-context.ts'

/** What a demand is assessed with. `alternatives` are all demands of its clause, `job` is what the rest of the job profile says. */
export interface Scene {
  index: CandidateIndex
  asOf: Date
  job: JobContext
  /** The words of the criterion and of the job's title. */
  asked: ReadonlySet<string>
  alternatives: readonly Demand[]
}
