import { Readable } from 'node:stream'
import { appendAuditEvents, documentsOfRun, type DocumentRow, findDocument, findRun } from '@dossier/db'
import { RunWorkspace, WorkspaceError } from '@dossier/workspace'
import { notFinished, notFound } from '../errors.ts'
import { bundleFile } from '../rendering/bundle.ts'
import type { Services } from '../services.ts'
import type { Caller } from './create-run.ts'
import { readDownloadToken } from './download-links.ts'
import { healDocument } from './heal-document.ts'
import { readStored } from './read-stored.ts'

/** A file on its way out. */
export interface Download {
  filename: string
  contentType: string
  size: number
  /** As recorded. */
  sha256: string
  stream: Readable
}

/**
 * Opens what a download link allows; what is no longer stored is made again first. Throws `link_invalid`,
 * `link_expired`, `not_found`, `not_reproducible` or `storage_unavailable` before the first byte.
 */
export async function openDownload(services: Services, token: string, requestId: string): Promise<Download> {
  const { purpose, id, owner } = readDownloadToken(services, token)
  const caller = { owner, requestId }
  return purpose === 'document' ? openDocument(services, caller, id) : openBundle(services, caller, id)
}

/** Opens one document of the owner's team, and records that it was read. */
export async function openDocument(services: Services, caller: Caller, id: string): Promise<Download> {
  const row = await findDocument(services.db, caller.owner, id)
  if (row === null) throw notFound('document', id)
  const bytes = (await readStored(services, caller.owner, row)) ?? (await healDocument(services, caller, row))
  const { runUuid, documentType, sha256, filename, contentType, byteSize: size } = row
  await appendAuditEvents(services.db, caller.owner, [
    {
      type: 'document.downloaded',
      requestId: caller.requestId,
      subject: { type: 'document', id },
      data: { runUuid, documentType, sha256 },
    },
  ])
  return { filename, contentType, size, sha256, stream: Readable.from([bytes], { objectMode: false }) }
}

/** Opens the ZIP of a run of the owner's team, and records that it was read. */
export async function openBundle(services: Services, caller: Caller, idOrRunId: string): Promise<Download> {
  const { owner, requestId } = caller
  const run = await findRun(services.db, owner, idOrRunId)
  if (run === null) throw notFound('run', idOrRunId)
  if (run.status !== 'succeeded') throw notFinished(run)
  const rows = await documentsOfRun(services.db, owner, run.id)
  const byPath = new Map(rows.map((row) => [`${row.area}/${row.filename}`, row]))
  const workspace = new RunWorkspace({ driver: await driverOf(services, rows), teamId: owner.teamId, runId: run.id })
  const { stream, length } = workspace.bundleAsZip(rows.map(bundleFile), {
    recover: async ({ area, filename }) => {
      const row = byPath.get(`${area}/${filename}`)
      if (row === undefined) throw new WorkspaceError('not_found', `The run has no file ${area}/${filename}.`)
      return (await readStored(services, owner, row)) ?? healDocument(services, caller, row)
    },
  })
  await appendAuditEvents(services.db, owner, [
    { type: 'bundle.downloaded', requestId, subject: { type: 'run', id: run.id }, data: { documents: rows.length } },
  ])
  const filename = `${run.runId}.zip`
  return { filename, contentType: 'application/zip', size: length, sha256: run.bundleSha256 ?? '', stream }
}

/** The files of a run may be in several stores; the one of the first is asked first, and `recover` asks the right one. */
async function driverOf({ storage }: Services, rows: readonly DocumentRow[]) {
  const [first] = rows
  return first === undefined ? storage.current : storage.named(first.storageDriver)
}
