export type { Identified } from './identified-view.ts'
export { identifyProcedures } from './procedures.ts'
