import { Readable } from 'node:stream'
import { appendAuditEvents, type DocumentRow, type Owner } from '@dossier/db'
import { recordDocumentView, type ShareLinkRow } from '@dossier/db/shares'
import type { Bytes } from '@dossier/workspace'
import { type Download, healDocument, readStored } from '../documents/index.ts'
import { ApiError, notFound } from '../errors.ts'
import { refuseDeleted } from '../storage/objects/index.ts'
import type { Services } from '../context.ts'
import { sharedRows } from './read-share.ts'
import { quietMs, visitBySession, type Visited } from './visit.ts'

/** A document of a link, ready to send. */
export type OpenedShared = { outcome: 'found'; download: Download } | Exclude<Visited, { outcome: 'open' }>

interface Wanted {
  publicId: string
  session: string
  documentId: string
  requestId: string
}

/**
 * A document of a link during a visit. Records nothing until its bytes are sent. Throws `not_found` for a document that
 * the link does not include, and `deleted`.
 */
export async function openSharedDocument(services: Services, wanted: Wanted): Promise<OpenedShared> {
  const visited = await visitBySession(services, wanted)
  if (visited.outcome !== 'open') return visited
  const { link, owner } = visited
  const row = (await sharedRows(services, owner, link)).find(({ id }) => id === wanted.documentId)
  if (row === undefined) throw notFound('document', wanted.documentId)
  await refuseDeleted(services, owner, [row])
  const caller = { owner, requestId: wanted.requestId }
  const { filename, contentType, byteSize: size, sha256: fingerprint } = row
  const sending = { link, owner, row, requestId: wanted.requestId }
  return {
    outcome: 'found',
    download: {
      filename,
      contentType,
      size,
      fingerprint,
      async open({ start, end } = { start: 0 }) {
        const bytes = (await readStored(services, caller, row)) ?? (await healDocument(services, caller, row))
        return Readable.from(recorded(services, sending, bytes.subarray(start, end)), { objectMode: false })
      },
    },
  }
}

interface Sending {
  link: ShareLinkRow
  owner: Owner
  row: DocumentRow
  requestId: string
}

/** Largest piece, in bytes. */
const piece = 64 * 1024

/**
 * The bytes in at least two pieces. Records the download once the first piece was taken, and sends no more if the link
 * has ended by then, so that nobody gets a whole file without a record.
 */
async function* recorded(services: Services, sending: Sending, bytes: Bytes): AsyncGenerator<Uint8Array> {
  const first = Math.min(piece, Math.ceil(bytes.byteLength / 2))
  if (first === 0) return
  let isRecorded = false
  try {
    yield bytes.subarray(0, first)
    isRecorded = true
    await record(services, sending)
    for (let at = first; at < bytes.byteLength; at += piece) yield bytes.subarray(at, at + piece)
  } finally {
    // A reader who leaves after the first piece has received it.
    if (!isRecorded) await record(services, sending)
  }
}

async function record({ db, now }: Services, { link, owner, row, requestId }: Sending): Promise<void> {
  const { id: documentId, documentType, sha256 } = row
  const counted = await db.transaction(async (tx) => {
    const view = { linkId: link.id, documentId, at: now(), quietMs }
    const isNew = await recordDocumentView(tx, owner, view)
    if (isNew !== true) return isNew
    const { id, candidateId, runUuid } = link
    const data = { runUuid, documentId, documentType, sha256 }
    const subject = { type: 'share' as const, id }
    await appendAuditEvents(tx, owner, [{ type: 'share.viewed', requestId, subject, candidateId, data }])
    return true
  })
  if (counted === null) throw new ApiError('link_expired', 'This link was ended while the document was being sent.')
}
