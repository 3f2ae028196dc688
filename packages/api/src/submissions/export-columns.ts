import type { SubmissionView } from '../floor/error-details.ts'
import type { Cell, ExportTable } from '../export/index.ts'

const headings = {
  sentAt: { de: 'Versandt', en: 'Sent' },
  client: { de: 'Kunde', en: 'Client' },
  clientAsTyped: { de: 'Kunde, wie erfasst', en: 'Client as typed' },
  candidateName: { de: 'Kandidat', en: 'Candidate' },
  jobTitle: { de: 'Stelle', en: 'Job' },
  documentType: { de: 'Typ', en: 'Type' },
  filename: { de: 'Datei', en: 'File' },
  sha256: { de: 'SHA-256', en: 'SHA-256' },
  recipient: { de: 'Empfänger', en: 'Recipient' },
  channel: { de: 'Kanal', en: 'Channel' },
  note: { de: 'Notiz', en: 'Note' },
  sentBy: { de: 'Versandt von', en: 'Sent by' },
  recordedBy: { de: 'Erfasst von', en: 'Recorded by' },
  recordedAt: { de: 'Erfasst', en: 'Recorded' },
  retractedAt: { de: 'Zurückgenommen', en: 'Retracted' },
  retractedBy: { de: 'Zurückgenommen von', en: 'Retracted by' },
  retractionReason: { de: 'Grund', en: 'Reason' },
  runId: { de: 'Lauf', en: 'Run' },
  documentId: { de: 'Dokument', en: 'Document' },
  sendingId: { de: 'Sendung', en: 'Sending' },
  id: { de: 'Eintrag', en: 'Entry' },
} as const

type SubmissionColumn = keyof typeof headings

/** Every column, in default order. */
// `Object.keys` widens the type; the headings are a closed literal.
export const submissionColumns = Object.keys(headings) as SubmissionColumn[]

/** Submissions as a table: one row per document of a sending. */
export const submissionTable: ExportTable<SubmissionView, SubmissionColumn> = {
  columns: submissionColumns,
  headings,
  moments: ['sentAt', 'recordedAt', 'retractedAt'],
  cell,
}

function cell(row: SubmissionView, column: SubmissionColumn): Cell {
  switch (column) {
    case 'client':
      return row.client.name
    case 'clientAsTyped':
      return row.clientName
    case 'sentBy':
      return row.sentBy.name
    case 'recordedBy':
      return row.recordedBy.name
    case 'retractedAt':
      return row.retraction?.at ?? null
    case 'retractedBy':
      return row.retraction?.by.name ?? null
    case 'retractionReason':
      return row.retraction?.reason ?? null
    default:
      return row[column]
  }
}
