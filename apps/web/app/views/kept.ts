import type { DocumentRow } from './run.ts'

/** What happened to a document: permanently deleted, or protected by a legal hold. */
export type KeptMark = Pick<DocumentRow, 'deletion' | 'held'>
