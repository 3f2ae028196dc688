export { type DatabaseFailure, databaseFailure, databaseFailures } from './failures.ts'
export { type DatabaseProbe, openProbe } from './probe.ts'
