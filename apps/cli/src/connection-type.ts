import type {
  DossierClient,
  ExportedFile,
  ExportRequest,
  RunChange,
  SubmissionExportRequest,
} from '@dossier/api/client'
/** A file as it came, with the name that it is known under. */
export interface FetchedFile {
  filename: string
  bytes: Uint8Array
}

/** Dossier, as commands see it: the same procedures whether they run here or on a server. */
export interface Connection {
  api: DossierClient['api']
  fetchDocument(documentId: string): Promise<FetchedFile>
  fetchBundle(runId: string): Promise<FetchedFile>
  /** The documents of a search as a table; throws a `usage` error for a query that has an error in it. */
  exportDocuments(request: ExportRequest): Promise<ExportedFile>
  /** What was sent as a table; throws a `usage` error for a filter that cannot be read. */
  exportSubmissions(request: SubmissionExportRequest): Promise<ExportedFile>
  /** Every change of a run until it ends. */
  watch(runId: string): AsyncIterable<RunChange>
  /** The signed lines of the audit chain. */
  exportAudit(range: AuditRange): Promise<AsyncIterable<Uint8Array>>
  close(): Promise<void>
}

/** Which part of the audit chain to take away: what the export's address takes. */
export interface AuditRange {
  /** What to show of it, in the language of the search box; days begin in the time zone. */
  query?: string
  timeZone?: string
  fromSeq?: string
  toSeq?: string
  from?: string
  to?: string
  runId?: string
  candidateId?: string
}
