export type { Block, Box, Certainty, Line, Mark, Origin, Run, Segment, Source } from './types.ts'
export { type CvReading, type ReadingProblem, understandCv } from './understand.ts'
