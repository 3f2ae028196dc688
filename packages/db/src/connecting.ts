export { explainConnecting } from './connecting-problem.ts'
export { type DatabaseFailure, databaseFailure, databaseFailures } from './failures.ts'
export { askPooler, type Pooler, poolers } from './pooler.ts'
export { type DatabaseProbe, openProbe } from './probe.ts'
