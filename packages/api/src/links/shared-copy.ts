import { type DocumentRow, findRun } from '@dossier/db'
import type { ShareLinkRow } from '@dossier/db/shares'
import { isMarkable, markedCopy } from '@dossier/generators'
import { type Bytes, digestOf, type Digest } from '@dossier/workspace'
import type { Caller, Services } from '../context.ts'
import { healDocument, readStored } from '../documents/index.ts'
import { notFound } from '../errors.ts'
import { fontFiles } from '../rendering/font-files.ts'
import { readInputs } from '../rendering/run-inputs.ts'

/** What the recipient of a link downloads for a document. */
export interface SharedCopy extends Digest {
  row: DocumentRow
  isMarked: boolean
  read: () => Promise<Bytes>
}

/**
 * The document as stored, or a copy marked with the recipient's name. The same link and document give the same copy,
 * which is never stored. Reads the document only if it has to be marked.
 */
export async function sharedCopy(
  services: Services,
  caller: Caller,
  { link, row }: { link: ShareLinkRow; row: DocumentRow },
): Promise<SharedCopy> {
  const { byteSize: size, sha256, crc32, contentType } = row
  const read = async () => (await readStored(services, caller, row)) ?? healDocument(services, caller, row)
  const isMarked = isToMark(link, row)
  if (!isMarked) return { row, isMarked, size, sha256, crc32, read }
  const run = await findRun(services.db, caller.owner, link.runUuid)
  if (run === null) throw notFound('run', link.runUuid)
  const { locale, theme } = readInputs(run.inputs)
  const bytes = markedCopy(await read(), contentType, {
    recipient: link.recipientName,
    locale,
    fonts: () => fontFiles(theme),
  })
  return { row, isMarked, ...digestOf(bytes), read: async () => bytes }
}

/** Whether the recipient of a link gets a marked document. The name is empty once the person was erased. */
export function isToMark(
  { watermark, recipientName }: Pick<ShareLinkRow, 'watermark' | 'recipientName'>,
  { contentType }: Pick<DocumentRow, 'contentType'>,
): boolean {
  return watermark && recipientName !== '' && isMarkable(contentType)
}
