import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { appendAuditEvents, type DocumentRow, originalType } from '@dossier/db'
import { readApplicationFile } from '@dossier/db/applications'
import { readUpload } from '@dossier/db/uploads'
import { byPath, type Bytes, digestOf, zipBundle, type ZipEntry } from '@dossier/workspace'
import type { Caller, Services } from '../context.ts'
import { type Download, entriesOfRun, readStored, selectionFolders } from '../documents/index.ts'
import { notFound } from '../errors.ts'
import { extensionOf } from '../originals/index.ts'
import { type CollectedPerson, collectPerson } from './collect-person.ts'
import { jsonFiles } from './person-files.ts'
import { readme } from './readme.ts'

/** A ZIP entry with the hash of its file. */
type HashedEntry = ZipEntry & { sha256: string }

/**
 * A ZIP of everything that is kept about a person: profiles, runs with their documents and original files, submissions, drafts,
 * applications and audit events. The same state gives the same bytes. The export is recorded before its first byte. Throws `not_found`.
 */
export async function openPersonExport(services: Services, caller: Caller, candidateId: string): Promise<Download> {
  const collected = await collectPerson(services.db, caller.owner, candidateId)
  if (collected === null) throw notFound('person', candidateId)
  const { records, submissions } = collected
  const folders = selectionFolders(records.runs.map(({ id, runId }) => ({ runUuid: id, runId })))
  const { readable, lost } = await sorted(services, caller, collected)
  const entries = [
    textEntry('README.txt', readme),
    ...jsonFiles(collected, { lost, folders }).map(({ path, value }) =>
      textEntry(path, `${JSON.stringify(value, null, 2)}\n`),
    ),
    ...(await documentEntries(services, caller, readable, folders)),
    ...(await draftFiles(services, caller, collected)),
    ...(await applicationFiles(services, caller, collected)),
  ].toSorted(byPath)
  const zip = zipBundle(entries)
  return {
    filename: `Person_${candidateId}.zip`,
    contentType: 'application/zip',
    size: zip.length,
    fingerprint: fingerprintOf(entries),
    async open(range = { start: 0 }) {
      await appendAuditEvents(services.db, caller.owner, [
        {
          type: 'person.exported',
          requestId: caller.requestId,
          // The log has no candidate subject: the event identifies the person by keyed hash.
          subject: { type: 'team', id: caller.owner.teamId },
          candidateId,
          data: {
            runs: records.runs.length,
            documents: readable.length,
            submissions: submissions.length,
            drafts: records.drafts.length,
          },
        },
      ])
      return zip.open({ range })
    },
  }
}

/** The documents that can still be read. A lost original cannot be regenerated, and must not stop the export. */
async function sorted(services: Services, caller: Caller, { records, deletions }: CollectedPerson) {
  const lost = new Set<string>()
  const readable: DocumentRow[] = []
  for (const row of records.documents) {
    if (deletions.has(row.id)) continue
    const isOriginal = row.documentType === originalType
    if (isOriginal && (await readStored(services, caller, row)) === null) lost.add(row.id)
    else readable.push(row)
  }
  return { readable, lost }
}

async function documentEntries(
  services: Services,
  caller: Caller,
  rows: readonly DocumentRow[],
  folders: ReadonlyMap<string, string>,
): Promise<HashedEntry[]> {
  const perRun = [...Map.groupBy(rows, ({ runUuid }) => runUuid)]
  const entries = await Promise.all(
    perRun.map(([runUuid, files]) => entriesOfRun(services, caller, files, `runs/${folders.get(runUuid) ?? runUuid}`)),
  )
  return entries.flat().map(({ row, ...entry }) => ({ ...entry, sha256: row.sha256 }))
}

/** The files of the person's drafts that wait for a run. */
async function draftFiles(
  { db }: Pick<Services, 'db'>,
  { owner }: Caller,
  { records }: CollectedPerson,
): Promise<HashedEntry[]> {
  const files = records.drafts.map(async ({ id, originalSha256 }) => {
    const upload = originalSha256 === null ? null : await readUpload(db, owner, originalSha256)
    if (upload === null || upload.contentType === null) return []
    return [bytesEntry(`drafts/${id}/original.${extensionOf(upload.contentType)}`, new Uint8Array(upload.bytes))]
  })
  return (await Promise.all(files)).flat()
}

/** The files of the person's applications. */
async function applicationFiles(
  { db }: Pick<Services, 'db'>,
  { owner }: Caller,
  { records }: CollectedPerson,
): Promise<HashedEntry[]> {
  const files = records.applications.flatMap(({ application, receipts }) =>
    receipts.map(async ({ id, file: { id: fileId } }) => {
      const file = await readApplicationFile(db, owner, { applicationId: application.id, fileId })
      if (file === null) return []
      const path = `applications/${application.id}/${id}.${extensionOf(file.contentType)}`
      return [bytesEntry(path, new Uint8Array(file.bytes))]
    }),
  )
  return (await Promise.all(files)).flat()
}

function textEntry(path: string, text: string): HashedEntry {
  return bytesEntry(path, new TextEncoder().encode(text))
}

function bytesEntry(path: string, bytes: Bytes): HashedEntry {
  const { sha256 } = digestOf(bytes)
  return { path, sha256, size: bytes.byteLength, crc32: crc32(bytes), open: () => Promise.resolve(bytes) }
}

function fingerprintOf(entries: readonly HashedEntry[]): string {
  const hash = createHash('sha256')
  for (const { path, sha256 } of entries) hash.update(`${path}\n${sha256}\n`)
  return hash.digest('hex')
}
