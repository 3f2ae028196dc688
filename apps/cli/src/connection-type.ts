import type {
  DossierClient,
  ExportedFile,
  ExportRequest,
  RunChange,
  SubmissionExportRequest,
} from '@dossier/api/client'
/** A fetched file with its name. */
export interface FetchedFile {
  filename: string
  bytes: Uint8Array
}

/** Dossier as commands see it: the same procedures, whether they run here or on a server. */
export interface Connection {
  api: DossierClient['api']
  fetchDocument(documentId: string): Promise<FetchedFile>
  fetchBundle(runId: string): Promise<FetchedFile>
  /** Streams the documents of a search as a table; throws a `usage` error for a query with an error. */
  exportDocuments(request: ExportRequest): Promise<ExportedFile>
  /** Streams submissions as a table; throws a `usage` error for an unreadable filter. */
  exportSubmissions(request: SubmissionExportRequest): Promise<ExportedFile>
  /** Streams a ZIP of everything that is kept about a person. */
  exportPerson(candidateId: string): Promise<ExportedFile>
  /** Yields every change of a run until it ends. */
  watch(runId: string): AsyncIterable<RunChange>
  /** The signed lines of the audit chain. */
  exportAudit(range: AuditRange): Promise<AsyncIterable<Uint8Array>>
  close(): Promise<void>
}

/** The part of the audit chain to export: the parameters of the export's URL. */
export interface AuditRange {
  /** The events to include, in the search language; days begin in the time zone. */
  query?: string
  timeZone?: string
  fromSeq?: string
  toSeq?: string
  from?: string
  to?: string
  runId?: string
  candidateId?: string
}
