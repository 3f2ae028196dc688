import type { DocumentRow } from '../queries/documents.ts'
import type { RunStatus } from '../schema.ts'
import type { ToldCloseness } from './closeness.ts'
import type { SearchSort } from './direction.ts'

/** The places in which a word of a search can be looked for; `any` is all of them and the type. */
export type SearchField = 'any' | 'candidate' | 'job' | 'run' | 'file'

/** A word of a search, or a phrase: words that follow one another in one field. */
export interface SearchTerm {
  /** As typed. Without a letter or digit it narrows nothing. */
  text: string
  /** Exactly these words in this order, folded; no typo is forgiven. */
  phrase: boolean
  field: SearchField
  /** Leaves out what has the words exactly, folded. */
  negated: boolean
}

/** What to take and what to leave out; an absent filter does not narrow, an empty list of what to take takes nothing. */
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
  /** Words of a client's name, folded, to whom the document was sent; all of them must be met. */
  submittedTo?: readonly string[] | undefined
  /** Whether the document was sent to anybody, in the time below if there is one. */
  submitted?: boolean | undefined
  /** Inclusive: when it was sent. */
  sentFrom?: Date | undefined
  /** Exclusive: when it was sent. */
  sentBefore?: Date | undefined
}

/** What to find: documents that meet every term and every filter. */
export interface DocumentSearch {
  terms: readonly SearchTerm[]
  filters: DocumentFilters
  /** The order within each closeness; the newest first when left out. */
  sort?: SearchSort | undefined
  limit: number
  cursor?: string | undefined
  /** The words that name a document type, folded: `{ offer: ['offer', 'angebot'] }`. */
  typeWords: Readonly<Record<string, readonly string[]>>
}

/** Where a term was met in a document, and how closely. */
export interface Match {
  /** Index of the term in the search. */
  term: number
  field: 'candidate' | 'job' | 'run' | 'type' | 'file'
  closeness: ToldCloseness
}

export interface FoundDocument extends DocumentRow {
  /** How closely the terms were met; `exact` when there were none. */
  closeness: ToldCloseness
  /** One entry per term and place in which it was met; negated terms have none. */
  matched: Match[]
  score: number | null
  recommendation: 'go' | 'maybe' | 'no_go' | null
  status: RunStatus
}
