export type { Block, Box, Certainty, Line, Mark, Origin, Segment, Source } from './types.ts'
