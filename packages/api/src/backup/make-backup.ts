import { type ArchiveWriter, createArchive } from '@dossier/backup'
import {
  appendAuditEvents,
  backupTables,
  type BackedUpDocument,
  documentsWithObjects,
  oneOwnerPerTeam,
  readSnapshot,
  rowsOf,
  schemaVersion,
} from '@dossier/db'
import { v7 as uuid } from 'uuid'
import type { Services } from '../context.ts'
import { inOrder } from './in-order.ts'
import { backupRequest, type ObjectReason, readObject } from './read-object.ts'

/** How many objects to read ahead, and their maximum total bytes. */
const readAhead = { objects: 4, bytes: 4 * 1024 * 1024 }

/** The result of a backup. */
export interface BackupReport {
  id: string
  /** SHA-256 of the manifest: write it down to recognise the archive later. */
  fingerprint: string
  madeAt: string
  tables: Record<string, number>
  rows: number
  objects: number
  bytes: number
  /** Objects missing from the archive: permanently deleted, or lost and not reproducible. */
  missing: { teamId: string; documentId: string; reason: ObjectReason }[]
}

export interface BackupOptions {
  /** Replaces an existing file. */
  replace?: boolean
  signal?: AbortSignal
  /** Called periodically. */
  progress?: (done: { rows: number; objects: number; bytes: number }) => void
}

/**
 * Writes the rows of all teams, from one snapshot, and the objects they refer to into one archive. Verifies objects
 * before adding them. Throws `BackupError`, and the driver's error if the storage does not respond; leaves no file in
 * either case.
 */
export async function makeBackup(
  services: Services,
  path: string,
  { replace = false, signal, progress }: BackupOptions = {},
): Promise<BackupReport> {
  const id = uuid()
  const madeAt = services.now().toISOString()
  const archive = await createArchive(path, { id, madeAt, schema: await schemaVersion(), replace })
  try {
    const missing = await readSnapshot(services.db, async (snapshot) => {
      for (const table of backupTables) {
        signal?.throwIfAborted()
        await archive.rows(table.name, rowsOf(snapshot, table))
      }
      return writeObjects(services, documentsWithObjects(snapshot), { archive, signal, progress })
    })
    const { manifest, fingerprint } = await archive.finish()
    const tables = Object.fromEntries(manifest.tables.map(({ table, rows }) => [table, rows]))
    const rows = Object.values(tables).reduce((sum, one) => sum + one, 0)
    const { count: objects, bytes } = manifest.objects
    const report = { id, fingerprint, madeAt, tables, rows, objects, bytes, missing }
    await recordBackup(services, report)
    return report
  } catch (error) {
    await archive.discard()
    throw error
  }
}

interface Writing {
  archive: ArchiveWriter
  signal: AbortSignal | undefined
  progress: BackupOptions['progress']
}

async function writeObjects(
  services: Services,
  documents: AsyncIterable<BackedUpDocument>,
  { archive, signal, progress }: Writing,
): Promise<BackupReport['missing']> {
  const missing: BackupReport['missing'] = []
  const done = { rows: 0, objects: 0, bytes: 0 }
  const read = (document: BackedUpDocument) => readObject(services, document)
  for await (const [document, outcome] of inOrder(documents, read, { ...readAhead, sizeOf: (one) => one.byteSize })) {
    signal?.throwIfAborted()
    const { teamId, id, sha256, byteSize: size } = document
    if ('bytes' in outcome) {
      await archive.object({ teamId, id, size, sha256, chunks: [outcome.bytes] })
      done.objects += 1
      done.bytes += size
      progress?.(done)
    } else {
      archive.missing({ teamId, id, reason: outcome.reason })
      missing.push({ teamId, documentId: id, reason: outcome.reason })
    }
  }
  return missing
}

async function recordBackup(
  { db }: Services,
  { id: backupId, fingerprint, objects: documents, missing }: BackupReport,
): Promise<void> {
  for (const owner of await oneOwnerPerTeam(db)) {
    const data = { backupId, fingerprint, documents, missing: missing.length }
    await appendAuditEvents(db, owner, [
      { type: 'backup.made', requestId: backupRequest, subject: { type: 'team', id: owner.teamId }, data },
    ])
  }
}
