import { deletedDocuments, type DocumentRow } from '@dossier/db'
import { sha256Of, zipBundle } from '@dossier/workspace'
import { ApiError } from '../errors.ts'
import type { Services } from '../context.ts'
import type { OpenedShared } from './open-shared-document.ts'
import { sharedRows } from './read-share.ts'
import { recordSharedView } from './record-shared-view.ts'
import { sharedCopy, type SharedCopy } from './shared-copy.ts'
import { visitBySession } from './visit.ts'

interface Wanted {
  publicId: string
  session: string
  requestId: string
}

/**
 * All documents of a link as a ZIP, each exactly as its recipient would download it alone. A document counts as
 * downloaded when its turn in the ZIP comes. Throws `deleted` when none is left.
 */
export async function openSharedBundle(every: Services, wanted: Wanted): Promise<OpenedShared> {
  const visited = await visitBySession(every, wanted)
  if (visited.outcome !== 'open') return visited
  const { link, owner, services } = visited
  const { requestId } = wanted
  const copies: SharedCopy[] = []
  for (const row of await present(services, { owner, rows: await sharedRows(services, owner, link) }))
    copies.push(await sharedCopy(services, { owner, requestId }, { link, row }))
  if (copies.length === 0) throw new ApiError('deleted', 'No document of this link is available any more.')
  const zip = zipBundle(
    copies.map((copy) => ({
      path: copy.row.filename,
      size: copy.size,
      crc32: copy.crc32,
      async open() {
        const bytes = await copy.read()
        await recordSharedView(services, { link, owner, copy, requestId })
        return bytes
      },
    })),
  )
  const facts = copies.map(({ row, sha256 }) => `${row.filename}\n${sha256}\n`).join('')
  return {
    outcome: 'found',
    download: {
      filename: 'documents.zip',
      contentType: 'application/zip',
      size: zip.length,
      fingerprint: sha256Of(new TextEncoder().encode(facts)),
      open: async (range = { start: 0 }) => zip.open({ range }),
    },
  }
}

async function present(
  { db }: Services,
  { owner, rows }: { owner: Parameters<typeof deletedDocuments>[1]; rows: readonly DocumentRow[] },
): Promise<DocumentRow[]> {
  const ids = rows.map(({ id }) => id)
  const deleted = new Set((await deletedDocuments(db, owner, ids)).map(({ id }) => id))
  return rows.filter(({ id }) => !deleted.has(id))
}
