import type { DocumentRow } from './run.ts'

/** What happened to a document: permanently deleted, or protected by a legal hold. */
export type KeptMark = Pick<DocumentRow, 'deletion' | 'held'>

/** For a document that was neither deleted nor held. */
export const unmarked: KeptMark = { deletion: null, held: false }
