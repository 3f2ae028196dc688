import {
  documentsByHash,
  madeDocumentsOfRun,
  type DocumentRow,
  findDocument,
  findRun,
  originalType,
  type RunRow,
} from '@dossier/db'
import { ApiError, notFound } from '../errors.ts'
import type { Services, Caller } from '../context.ts'
import { refuseErased } from '../persons/index.ts'

/** What to send: documents and the run of the first one. */
export interface SubmissionTarget {
  run: RunRow
  rows: DocumentRow[]
}

const originalStays =
  'What a person has sent stays here: clients get the documents that were made from it. Choose one of those.'

interface Named {
  documents?: string[] | undefined
  runId?: string | undefined
  documentTypes?: string[] | undefined
}

/** Finds documents named by ID, by SHA-256 or by run and type; throws `not_found` for the first one missing. */
export async function findTarget({ db }: Services, { owner }: Caller, named: Named): Promise<SubmissionTarget> {
  const { documents = [], runId = '', documentTypes = [] } = named
  const rows: DocumentRow[] = []
  for (const name of documents) {
    const row = name.length === 64 ? await newestOf(name) : await findDocument(db, owner, name)
    if (row === null) throw notFound('document', name)
    if (row.documentType === originalType) throw new ApiError('invalid_input', originalStays)
    if (!rows.some(({ id }) => id === row.id)) rows.push(row)
  }
  const asked = rows[0]?.runUuid ?? runId
  const run = await findRun(db, owner, asked)
  if (run === null) throw notFound('run', asked)
  await refuseErased({ db }, owner, run)
  if (documents.length > 0) return { run, rows }
  const ofRun = await madeDocumentsOfRun(db, owner, run.id)
  const found = [...new Set(documentTypes)].map((type) => {
    const row = ofRun.find(({ documentType }) => documentType === type)
    if (row === undefined) throw notFound('document', `${type} of run ${run.runId}`)
    return row
  })
  return { run, rows: found }

  async function newestOf(sha256: string): Promise<DocumentRow | null> {
    const [newest] = await documentsByHash(db, owner, { hashes: [sha256], limit: 1 })
    return newest ?? null
  }
}
