import { Readable } from 'node:stream'
import { appendAuditEvents, madeDocumentsOfRun, findDocument, findRun } from '@dossier/db'
import { byPath, zipBundle } from '@dossier/workspace'
import { notFinished, notFound } from '../errors.ts'
import { refuseDeleted } from '../storage/objects/index.ts'
import { entriesOfRun, fingerprintOf, openFirst } from './bundle-entries.ts'
import type { Services, Caller } from '../context.ts'
import { inTeam } from '../floor/in-team.ts'
import { requirePermission } from '../floor/require-permission.ts'
import { isExpired, readDownloadToken, recordUse } from './download-links.ts'
import { healDocument } from './heal-document.ts'
import { openSelection } from './open-selection.ts'
import { readStored } from './read-stored.ts'
import type { Download } from './download.ts'

/**
 * Returns the target of a download link if its creator may still read documents. Throws `link_invalid`, `link_expired`,
 * `forbidden` or `not_found`. Reads nothing, and records no use of a valid link, until the target is opened.
 */
export async function openDownload(every: Services, token: string, requestId: string): Promise<Download> {
  const link = readDownloadToken(every, token)
  const services = inTeam(every, link.owner.teamId)
  await requirePermission(services, link.owner, 'documents:read')
  if (isExpired(services, link)) await recordUse(services, link, requestId)
  const caller = { owner: link.owner, requestId }
  const openers = { document: openDocument, bundle: openBundle, selection: openSelection }
  const download = await openers[link.purpose](services, caller, link.id)
  return {
    ...download,
    async open(range) {
      await recordUse(services, link, requestId)
      return download.open(range)
    },
  }
}

/**
 * One document of the owner's team, to download or only to view. Throws `not_found`, and `deleted` if its file was
 * permanently deleted.
 */
export async function openDocument(
  services: Services,
  caller: Caller,
  id: string,
  { as = 'download' }: { as?: 'download' | 'preview' } = {},
): Promise<Download> {
  const row = await findDocument(services.db, caller.owner, id)
  if (row === null) throw notFound('document', id)
  await refuseDeleted(services, caller.owner, [row])
  const { runUuid, documentType, sha256, filename, contentType, byteSize: size } = row
  return {
    filename,
    contentType,
    size,
    fingerprint: sha256,
    async open({ start, end } = { start: 0 }) {
      const bytes = (await readStored(services, caller, row)) ?? (await healDocument(services, caller, row))
      await appendAuditEvents(services.db, caller.owner, [
        {
          type: as === 'preview' ? 'document.previewed' : 'document.downloaded',
          requestId: caller.requestId,
          subject: { type: 'document', id },
          data: { runUuid, documentType, sha256 },
        },
      ])
      return Readable.from([bytes.subarray(start, end)], { objectMode: false })
    },
  }
}

/**
 * The ZIP of a run of the owner's team. Throws `not_found`, and `deleted` if one of its files was permanently deleted.
 */
export async function openBundle(services: Services, caller: Caller, idOrRunId: string): Promise<Download> {
  const { owner, requestId } = caller
  const run = await findRun(services.db, owner, idOrRunId)
  if (run === null) throw notFound('run', idOrRunId)
  if (run.status !== 'succeeded') throw notFinished(run)
  const rows = await madeDocumentsOfRun(services.db, owner, run.id)
  await refuseDeleted(services, owner, rows)
  const entries = (await entriesOfRun(services, caller, rows)).toSorted(byPath)
  const zip = zipBundle(entries)
  return {
    filename: `${run.runId}.zip`,
    contentType: 'application/zip',
    size: zip.length,
    fingerprint: run.bundleSha256 ?? fingerprintOf(entries),
    async open(range = { start: 0 }) {
      await openFirst(services, caller, entries)
      await appendAuditEvents(services.db, owner, [
        {
          type: 'bundle.downloaded',
          requestId,
          subject: { type: 'run', id: run.id },
          data: { documents: rows.length },
        },
      ])
      return zip.open({ range })
    },
  }
}
