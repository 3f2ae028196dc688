import type { Db, Owner, RunRow } from '@dossier/db'
import { originalsByHash } from '@dossier/db/uploads'
import { z } from 'zod'
import { sha256 } from '../floor/output-schemas.ts'

/** The file that a run's candidate was read from. */
export const originalSchema = z
  .object({
    sha256,
    document: z
      .object({
        id: z.uuid(),
        runId: z.string().describe('The run that it is stored with: this run, or the run that this one repeats'),
        filename: z.string(),
        contentType: z.string(),
        byteSize: z.int(),
      })
      .nullable()
      .describe('Null until the run succeeds, and after the file was deleted'),
  })
  .meta({ id: 'Original' })
export type OriginalView = z.infer<typeof originalSchema>

/** The stored original of a run; null for a run that was not created from a file. */
export async function originalOf(
  db: Db,
  owner: Owner,
  { id: runUuid, candidateId, originalSha256 }: Pick<RunRow, 'id' | 'candidateId' | 'originalSha256'>,
): Promise<OriginalView | null> {
  if (originalSha256 === null) return null
  const rows = await originalsByHash(db, owner, { sha256: originalSha256, candidateId })
  const row = rows.find((one) => one.runUuid === runUuid) ?? rows[0]
  if (row === undefined) return { sha256: originalSha256, document: null }
  const { id, runId, filename, contentType, byteSize } = row
  return { sha256: originalSha256, document: { id, runId, filename, contentType, byteSize } }
}
