import { runStatuses } from '@dossier/db'
import { documentTypes } from '@dossier/generators'
import { z } from 'zod'
import { moment, page, runId } from './common.ts'

/** Every type that a row of a run's files can have: the registry's, and the manifest. */
const storedTypes = [...documentTypes.map(({ type }) => type), 'manifest'] as const
const storedTypeSchema = z
  .string()
  .refine((type) => storedTypes.some((known) => known === type), `A document type is one of ${storedTypes.join(', ')}.`)

export const searchInput = z
  .object({
    query: z.string().max(200).default(''),
    documentTypes: z.array(storedTypeSchema).max(20).optional(),
    kind: z
      .enum(['document', 'data', 'any'])
      .default('document')
      .describe('`document` is made for people, `data` for programs'),
    candidateId: z.uuid().optional(),
    jobProfileId: z.uuid().optional(),
    runId: runId.optional(),
    status: z.enum(runStatuses).optional(),
    from: moment.optional().describe('Inclusive'),
    to: moment.optional().describe('Exclusive'),
    ...page,
  })
  .prefault({})
export type SearchInput = z.infer<typeof searchInput>

export const documentInput = z.object({ documentId: z.uuid() })
/** The most documents that one ZIP may hold. */
const mostSelected = 5_000
export const downloadUrlInput = z.union([
  z.object({ documentId: z.uuid() }),
  z.object({ runId }),
  /** Documents of any runs, as one ZIP; a document that is named twice is in it once. */
  z.object({ documentIds: z.array(z.uuid()).min(1).max(mostSelected) }),
])
export type DownloadUrlInput = z.infer<typeof downloadUrlInput>
