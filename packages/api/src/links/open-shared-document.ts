import { Readable } from 'node:stream'
import type { Bytes } from '@dossier/workspace'
import type { Download } from '../documents/index.ts'
import { notFound } from '../errors.ts'
import { refuseDeleted } from '../storage/objects/index.ts'
import type { Services } from '../context.ts'
import { sharedRows } from './read-share.ts'
import { recordSharedView, type Sending } from './record-shared-view.ts'
import { sharedCopy } from './shared-copy.ts'
import { visitBySession, type Visited } from './visit.ts'

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
export async function openSharedDocument(every: Services, wanted: Wanted): Promise<OpenedShared> {
  const visited = await visitBySession(every, wanted)
  if (visited.outcome !== 'open') return visited
  const { link, owner, services } = visited
  const { documentId, requestId } = wanted
  const row = (await sharedRows(services, owner, link)).find(({ id }) => id === documentId)
  if (row === undefined) throw notFound('document', documentId)
  await refuseDeleted(services, owner, [row])
  const copy = await sharedCopy(services, { owner, requestId }, { link, row })
  const { filename, contentType } = row
  return {
    outcome: 'found',
    download: {
      filename,
      contentType,
      size: copy.size,
      fingerprint: copy.sha256,
      async open({ start, end } = { start: 0 }) {
        const bytes = (await copy.read()).subarray(start, end)
        return Readable.from(recorded(services, { link, owner, copy, requestId }, bytes), { objectMode: false })
      },
    },
  }
}

/** Largest piece, in bytes. */
const piece = 64 * 1024

/**
 * The bytes in at least two pieces. Records the download once the reader has taken the first piece, and stops if the
 * link has ended by then, so that nobody gets a whole file without a record.
 */
async function* recorded(services: Services, sending: Sending, bytes: Bytes): AsyncGenerator<Uint8Array> {
  const first = Math.min(piece, Math.ceil(bytes.byteLength / 2))
  if (first === 0) return
  let isRecorded = false
  try {
    yield bytes.subarray(0, first)
    isRecorded = true
    await recordSharedView(services, sending)
    for (let at = first; at < bytes.byteLength; at += piece) yield bytes.subarray(at, at + piece)
  } finally {
    // A reader who leaves after the first piece has received it.
    if (!isRecorded) await recordSharedView(services, sending)
  }
}
