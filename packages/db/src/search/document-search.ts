import type { DocumentRow } from '../queries/documents.ts'
import type { RunStatus } from '../schema.ts'
import type { ToldCloseness } from './closeness.ts'
import type { SearchSort } from './direction.ts'

/** Where a word of a search may occur; `any` means all of them and the document type. */
export type SearchField = 'any' | 'candidate' | 'job' | 'run' | 'file'

/** A word of a search, or a phrase: consecutive words in one field. */
export interface SearchTerm {
  /** As typed. A term without a letter or digit does not narrow. */
  text: string
  /** Exactly these words in this order, folded; typos are not tolerated. */
  phrase: boolean
  field: SearchField
  /** Excludes documents that have exactly these words, folded. */
  negated: boolean
}

/** What to include and exclude. An absent filter does not narrow; an empty list of values to include matches nothing. */
export interface DocumentFilters {
  documentTypes?: readonly string[] | undefined
  notDocumentTypes?: readonly string[] | undefined
  kind?: 'document' | 'data' | undefined
  statuses?: readonly RunStatus[] | undefined
  notStatuses?: readonly RunStatus[] | undefined
  userIds?: readonly string[] | undefined
  notUserIds?: readonly string[] | undefined
  candidateIds?: readonly string[] | undefined
  jobProfileIds?: readonly string[] | undefined
  runUuids?: readonly string[] | undefined
  documentIds?: readonly string[] | undefined
  /** Inclusive. */
  from?: Date | undefined
  /** Exclusive. */
  to?: Date | undefined
  /** Folded words of the name of a client to whom the document was sent; all of them must match. */
  submittedTo?: readonly string[] | undefined
  /** Whether the document was sent to anyone, within the period below if there is one. */
  submitted?: boolean | undefined
  /** Inclusive; time of sending. */
  sentFrom?: Date | undefined
  /** Exclusive; time of sending. */
  sentBefore?: Date | undefined
}

/** A search: documents that match every term and every filter. */
export interface DocumentSearch {
  terms: readonly SearchTerm[]
  filters: DocumentFilters
  /** The order within each closeness; newest first by default. */
  sort?: SearchSort | undefined
  limit: number
  cursor?: string | undefined
  /** Whether to return the marks of the documents. */
  marks?: boolean | undefined
  /** The folded words that denote each document type: `{ offer: ['offer', 'angebot'] }`. */
  typeWords: Readonly<Record<string, readonly string[]>>
}

/** Where in a document a term matched, and how closely. */
export interface Match {
  /** Index of the term in the search. */
  term: number
  field: 'candidate' | 'job' | 'run' | 'type' | 'file'
  closeness: ToldCloseness
}

/** What happened to a document after it was made. */
export interface DocumentMarks {
  /** Its submissions that were not retracted, latest first. */
  sent: { id: string; client: string; sentAt: Date }[]
  /** When its bytes were permanently deleted, and by which retention policy, if any; null while it is available. */
  deletion: { at: Date; policy: string | null } | null
  /** Whether a legal hold protects it. */
  held: boolean
}

export interface FoundDocument extends DocumentRow {
  /** How closely the terms matched; `exact` when there were none. */
  closeness: ToldCloseness
  /** One entry per term and field in which it matched; none for negated terms. */
  matched: Match[]
  score: number | null
  recommendation: 'go' | 'maybe' | 'no_go' | null
  status: RunStatus
  /** Null unless requested. */
  marks: DocumentMarks | null
}
