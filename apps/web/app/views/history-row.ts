import type { FoundDocumentView } from '@dossier/api'
import { highlight, type Piece } from './highlight.ts'

/** A document as the history shows it, with what the search has found marked. */
export interface HistoryRow {
  id: string
  runId: string
  documentType: string
  filename: string
  byteSize: number
  createdAt: string
  candidateId: string
  candidate: Piece[]
  jobProfileId: string | null
  job: Piece[]
  /** Found only because a typo was forgiven. */
  forgiven: boolean
}

/** Cuts a found document down to what a row shows. */
export function viewFound(found: FoundDocumentView, query: string): HistoryRow {
  const { id, runId, documentType, filename, byteSize, createdAt, candidateId, jobProfileId } = found
  return {
    id,
    runId,
    documentType,
    filename,
    byteSize,
    createdAt,
    candidateId,
    jobProfileId,
    candidate: highlight(found.candidateName, query),
    job: highlight(found.jobTitle, query),
    forgiven: query !== '' && found.closeness === 'forgiven',
  }
}
