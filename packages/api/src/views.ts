import type { AuditEventRow, Closeness, DocumentRow, FoundDocument, RunStatus, RunSummary } from '@dossier/db'

/** How far a run is. `done` and `total` count its files. */
export interface RunProgress {
  step: 'queued' | 'matching' | 'generating' | 'storing' | 'done' | 'failed'
  done: number
  total: number
  /** The file that was finished last. */
  documentType: string | null
}

/** A stored file, as everybody outside sees it. Times are ISO 8601 UTC. */
export interface DocumentView {
  id: string
  runUuid: string
  runId: string
  documentType: string
  kind: 'document' | 'data'
  area: 'primary_outputs' | 'artifacts'
  filename: string
  contentType: string
  byteSize: number
  sha256: string
  candidateId: string
  candidateName: string
  jobProfileId: string | null
  jobTitle: string
  storageDriver: string
  createdAt: string
}

export interface FoundDocumentView extends DocumentView {
  closeness: Closeness
  score: number | null
  recommendation: 'go' | 'maybe' | 'no_go' | null
  status: RunStatus
}

/** A run in a list. */
export interface RunSummaryView {
  id: string
  runId: string
  mode: 'basic' | 'analysis' | 'full'
  status: RunStatus
  candidateId: string
  candidateName: string
  jobProfileId: string | null
  jobTitle: string | null
  score: number | null
  recommendation: 'go' | 'maybe' | 'no_go' | null
  progress: RunProgress
  error: string | null
  createdAt: string
  finishedAt: string | null
}

export interface AuditEventView {
  id: string
  type: string
  actorId: string
  requestId: string
  subjectType: string
  subjectId: string
  data: Record<string, unknown>
  createdAt: string
}

/** Shows a document's row. */
export function documentView(row: DocumentRow): DocumentView {
  const {
    jobprofileTitle,
    createdAt,
    storagePath: _path,
    metadata: _metadata,
    crc32: _crc32,
    userId: _user,
    ...rest
  } = row
  return { ...rest, jobTitle: jobprofileTitle, createdAt: createdAt.toISOString() }
}

/** Shows a document that a search has found. */
export function foundDocumentView(row: FoundDocument): FoundDocumentView {
  const { closeness, score, recommendation, status, ...document } = row
  return { ...documentView(document), closeness, score, recommendation, status }
}

/** Shows a run's row. */
export function runSummaryView(row: RunSummary): RunSummaryView {
  const { id, runId, mode, status, candidateId, candidateName, jobProfileId, jobTitle } = row
  return {
    id,
    runId,
    mode,
    status,
    candidateId,
    candidateName,
    jobProfileId,
    jobTitle,
    score: row.score,
    recommendation: row.recommendation,
    error: row.error,
    progress: readProgress(row.progress),
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

/** The progress that this package itself has written into a row. */
export function readProgress(stored: unknown): RunProgress {
  return stored as RunProgress
}

/** Shows an audit event's row. */
export function auditEventView(row: AuditEventRow): AuditEventView {
  return { ...row, createdAt: row.createdAt.toISOString() }
}
