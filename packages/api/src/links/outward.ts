import type { DocumentRow } from '@dossier/db'
import type { DocumentType } from '@dossier/generators'
import type { SubmissionObstacle } from '../floor/error-details.ts'

/** Document types made for clients. All others concern the person or the client and are only for the team. */
const outwardTypes: ReadonlySet<string> = new Set(['cv', 'cv_pdf', 'offer', 'offer_pdf'] satisfies DocumentType[])

/** Whether a document is meant for clients. */
export function isOutward({ documentType }: Pick<DocumentRow, 'documentType'>): boolean {
  return outwardTypes.has(documentType)
}

/** Internal reports that nobody has confirmed. */
export function internalObstacles(rows: readonly DocumentRow[], confirmed: boolean): SubmissionObstacle[] {
  if (confirmed) return []
  return rows
    .filter((row) => !isOutward(row))
    .map(({ id, documentType }) => ({ code: 'internal_document' as const, documentId: id, documentType }))
}
