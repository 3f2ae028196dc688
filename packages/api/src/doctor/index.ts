export { examine, type Examined } from './examine.ts'
export type { Finding, FindingState } from './finding.ts'
