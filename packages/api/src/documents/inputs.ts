import { z } from 'zod'
import { runId } from '../floor/input-schemas.ts'

export const documentInput = z.object({ documentId: z.uuid() })
/** Limit on the documents of one ZIP. */
const mostSelected = 5_000
export const downloadUrlInput = z.union([
  z.object({ documentId: z.uuid() }),
  z.object({ runId }),
  /** Documents of any runs, as one ZIP; duplicates are included once. */
  z.object({ documentIds: z.array(z.uuid()).min(1).max(mostSelected) }),
])
export type DownloadUrlInput = z.infer<typeof downloadUrlInput>
