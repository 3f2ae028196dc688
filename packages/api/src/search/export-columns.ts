import type { FoundDocumentView } from '../documents/index.ts'
import type { ExportTable } from '../export/index.ts'

const headings = {
  createdAt: { de: 'Erstellt', en: 'Created' },
  candidateName: { de: 'Kandidat', en: 'Candidate' },
  jobTitle: { de: 'Stelle', en: 'Job' },
  documentType: { de: 'Typ', en: 'Type' },
  filename: { de: 'Datei', en: 'File' },
  score: { de: 'Punkte', en: 'Score' },
  recommendation: { de: 'Empfehlung', en: 'Recommendation' },
  status: { de: 'Status', en: 'Status' },
  runId: { de: 'Lauf', en: 'Run' },
  closeness: { de: 'Treffer', en: 'Match' },
  byteSize: { de: 'Bytes', en: 'Bytes' },
  contentType: { de: 'Dateiart', en: 'Content type' },
  sha256: { de: 'SHA-256', en: 'SHA-256' },
  id: { de: 'Dokument', en: 'Document' },
  runUuid: { de: 'Lauf-UUID', en: 'Run UUID' },
  candidateId: { de: 'Kandidaten-ID', en: 'Candidate ID' },
  jobProfileId: { de: 'Stellen-ID', en: 'Job ID' },
  storageDriver: { de: 'Speicher', en: 'Storage' },
} as const

type ExportColumn = keyof typeof headings

/** Every column, in default order. */
// `Object.keys` widens the type; the headings are a closed literal.
export const exportColumns = Object.keys(headings) as ExportColumn[]

/** The documents of a search as a table. */
export const documentTable: ExportTable<FoundDocumentView, ExportColumn> = {
  columns: exportColumns,
  headings,
  moments: ['createdAt'],
  cell: (document, column) => document[column],
}
