import { runStatuses } from '@dossier/db'
import { z } from 'zod'
import { storedTypes } from './document-type-names.ts'
import { moment, page, runId } from '../floor/input-schemas.ts'
import { language, query, reading, sort } from './search-input.ts'

/** The type of a row of a run's files. */
export const storedTypeSchema = z
  .string()
  .refine((type) => storedTypes.some((known) => known === type), `A document type is one of ${storedTypes.join(', ')}.`)

const searchFields = {
  ...reading,
  documentTypes: z.array(storedTypeSchema).max(20).optional(),
  kind: z
    .enum(['document', 'data', 'any'])
    .optional()
    .describe('`document` is made for people, `data` for programs; without it data are found only by their type'),
  candidateId: z.uuid().optional(),
  jobProfileId: z.uuid().optional(),
  runId: runId.optional(),
  status: z.enum(runStatuses).optional(),
  from: moment.optional().describe('Inclusive'),
  to: moment.optional().describe('Exclusive'),
}

export const filterInput = z.object(searchFields).prefault({})
export type FilterInput = z.infer<typeof filterInput>

export const searchInput = z
  .object({
    ...searchFields,
    sort,
    typing: z.boolean().default(false).describe('True while it is being typed: it is answered and not recorded'),
    ...page,
  })
  .prefault({})
export type SearchInput = z.infer<typeof searchInput>

export const completeInput = z.object({
  text: query,
  at: z.int().min(0).optional().describe('The caret, in UTF-16 code units; the end of the text when left out'),
  language,
})
export type CompleteInput = z.infer<typeof completeInput>
