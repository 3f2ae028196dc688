import { appendAuditEvents, type DocumentRow, documentsByIds, findSelection, type NewAuditEvent } from '@dossier/db'
import { byPath, zipBundle } from '@dossier/workspace'
import { ApiError } from '../errors.ts'
import { refuseDeleted } from '../storage/objects/index.ts'
import { entriesOfRun, fingerprintOf, openFirst } from './bundle-entries.ts'
import { selectionFolders } from './selection-folders.ts'
import type { Services, Caller } from '../context.ts'
import type { Download } from './download.ts'

/**
 * The ZIP of chosen documents, each under `<run id>/<area>/<file>`. The same documents give the same bytes. Throws
 * `not_found` if one of them no longer exists, and `deleted` if only its record exists.
 */
export async function openSelection(services: Services, caller: Caller, id: string): Promise<Download> {
  const { db } = services
  const selection = await findSelection(db, caller.owner, id)
  if (selection === null)
    throw new ApiError('not_found', 'This selection no longer exists. Select the documents again.')
  const rows = await documentsByIds(db, caller.owner, selection.documentIds)
  if (rows.length !== selection.documentIds.length) {
    const missing = selection.documentIds.length - rows.length
    throw new ApiError(
      'not_found',
      `Some documents were removed in the meantime: ${missing}. Select the documents again.`,
    )
  }
  await refuseDeleted(services, caller.owner, rows)
  const perRun = Map.groupBy(rows, ({ runUuid }) => runUuid)
  const names = selectionFolders([...perRun.values()].flatMap(([first]) => first ?? []))
  const folders = await Promise.all(
    [...perRun].map(([runUuid, files]) => entriesOfRun(services, caller, files, names.get(runUuid))),
  )
  const entries = folders.flat().toSorted(byPath)
  const zip = zipBundle(entries)
  return {
    filename: selectionFilename(rows.length, selection.createdAt),
    contentType: 'application/zip',
    size: zip.length,
    fingerprint: fingerprintOf(entries),
    async open(range = { start: 0 }) {
      const touched = zip.entriesIn(range).flatMap((index) => entries[index]?.row ?? [])
      await openFirst(services, caller, entries)
      await appendAuditEvents(db, caller.owner, readingOf(id, caller.requestId, touched))
      return zip.open({ range })
    },
  }
}

/** `Dossier_12-documents_20260127-142305.zip`, with the time of the selection. */
export function selectionFilename(count: number, chosenAt: Date): string {
  const stamp = chosenAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  return `Dossier_${count}-document${count === 1 ? '' : 's'}_${stamp}.zip`
}

/**
 * Events for the reading of a selection: one overall and one for each run, so that the run's own log shows which of its
 * documents were included.
 */
function readingOf(
  selectionId: string,
  requestId: string,
  rows: readonly DocumentRow[],
): NewAuditEvent<'selection.downloaded' | 'bundle.downloaded'>[] {
  const perRun = [...Map.groupBy(rows, ({ runUuid }) => runUuid)]
  return [
    {
      type: 'selection.downloaded',
      requestId,
      subject: { type: 'selection', id: selectionId },
      data: { documents: rows.length, runs: perRun.length },
    },
    ...perRun.map(([runUuid, files]): NewAuditEvent<'bundle.downloaded'> => {
      const types = files.map(({ documentType }) => documentType).toSorted()
      return {
        type: 'bundle.downloaded',
        requestId,
        subject: { type: 'run', id: runUuid },
        data: { documents: files.length, types, selectionId },
      }
    }),
  ]
}
