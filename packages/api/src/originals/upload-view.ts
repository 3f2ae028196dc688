import type { OriginalUse, UploadState } from '@dossier/db/uploads'
import { z } from 'zod'
import { moment, sha256 } from '../floor/output-schemas.ts'

/** How much of a file has been received, and which runs were created from it. */
export const uploadSchema = z
  .object({
    sha256,
    received: z.int().describe('Number of bytes received; the offset of the next part'),
    complete: z.boolean().describe('Whether a run can take the file'),
    contentType: z.string().nullable().describe('Media type by content; null until the file is complete'),
    usedBy: z
      .array(z.object({ runId: z.string(), candidateName: z.string(), createdAt: moment }))
      .describe('The latest runs of the team that were created from the same file'),
  })
  .meta({ id: 'Upload' })
export type UploadView = z.infer<typeof uploadSchema>

/** Shows the state of an upload. */
export function uploadView(
  hash: string,
  { received, contentType }: Omit<UploadState, 'byteSize'>,
  uses: readonly OriginalUse[],
): UploadView {
  const usedBy = uses.map((use) => ({ ...use, createdAt: use.createdAt.toISOString() }))
  return { sha256: hash, received, complete: contentType !== null, contentType, usedBy }
}
