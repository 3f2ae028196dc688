export { sweepProcedure } from './procedures.ts'
export { sweepHourly } from './sweep-storage.ts'
