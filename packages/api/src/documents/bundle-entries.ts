import { createHash } from 'node:crypto'
import type { DocumentRow } from '@dossier/db'
import { RunWorkspace, WorkspaceError, type ZipEntry } from '@dossier/workspace'
import { bundleFile } from '../rendering/bundle.ts'
import type { Services, Caller } from '../context.ts'
import { healDocument } from './heal-document.ts'
import { readStored } from './read-stored.ts'

/** A ZIP entry with its document. */
export interface DocumentEntry extends ZipEntry {
  row: DocumentRow
}

/**
 * Documents of one run as ZIP entries, below `folder` if given. Each is read from the driver named by its row when its
 * turn comes, and regenerated if lost.
 */
export async function entriesOfRun(
  services: Services,
  caller: Caller,
  rows: readonly DocumentRow[],
  folder?: string,
): Promise<DocumentEntry[]> {
  const [first] = rows
  if (first === undefined) return []
  const byPlace = new Map(rows.map((row) => [`${row.area}/${row.filename}`, row]))
  // The files of a run may be on several drivers: this asks the first file's driver first, and `recover` asks the right
  // one.
  const driver = await services.storage.named(first.storageDriver)
  const workspace = new RunWorkspace({ driver, teamId: caller.owner.teamId, runId: first.runUuid })
  const entries = workspace.zipEntries(rows.map(bundleFile), {
    ...(folder !== undefined && { folder }),
    recover: async ({ area, filename }) => {
      const row = byPlace.get(`${area}/${filename}`)
      if (row === undefined) throw new WorkspaceError('not_found', `The run has no file ${area}/${filename}.`)
      return (await readStored(services, caller, row)) ?? healDocument(services, caller, row)
    },
  })
  return entries.flatMap((entry, index) => {
    const row = rows[index]
    return row === undefined ? [] : [{ ...entry, row }]
  })
}

/** Reads the first document of a ZIP while the response can still be an error; throws the error of reading it. */
export async function openFirst(services: Services, caller: Caller, entries: readonly DocumentEntry[]): Promise<void> {
  const row = entries[0]?.row
  if (row === undefined || (await readStored(services, caller, row)) !== null) return
  await healDocument(services, caller, row)
}

/** A hash of everything that determines the bytes of a ZIP: the paths and the recorded hashes, in order. */
export function fingerprintOf(entries: readonly DocumentEntry[]): string {
  const hash = createHash('sha256')
  for (const { path, row } of entries) hash.update(`${path}\n${row.sha256}\n`)
  return hash.digest('hex')
}
