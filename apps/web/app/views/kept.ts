import type { DocumentRow } from './run.ts'

/** What became of a document by rule: deleted for good, or kept by a legal hold. */
export type KeptMark = Pick<DocumentRow, 'deletion' | 'held'>

/** Of a document of which there is nothing to tell. */
export const unmarked: KeptMark = { deletion: null, held: false }
