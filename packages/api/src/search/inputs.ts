import { runStatuses } from '@dossier/db'
import { z } from 'zod'
import { storedTypes } from './document-type-names.ts'
import { moment, page, runId } from '../floor/input-schemas.ts'
import { language, query, reading, sort } from './search-input.ts'

/** The type in a row of a run's files. */
export const storedTypeSchema = z
  .string()
  .refine((type) => storedTypes.some((known) => known === type), `A document type is one of ${storedTypes.join(', ')}.`)

const searchFields = {
  ...reading,
  documentTypes: z.array(storedTypeSchema).max(20).optional(),
  kind: z
    .enum(['document', 'data', 'any'])
    .optional()
    .describe(
      '`document` selects files for people, `data` files for programs; by default, a search finds data files only by their type',
    ),
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
    typing: z
      .boolean()
      .default(false)
      .describe('True while the user is typing: the search is answered but not recorded'),
    marks: z
      .boolean()
      .default(false)
      .describe('True to return what happened to each document: submissions, permanent deletion, legal hold'),
    ...page,
  })
  .prefault({})
export type SearchInput = z.infer<typeof searchInput>

export const completeInput = z.object({
  text: query,
  at: z.int().min(0).optional().describe('Caret position in UTF-16 code units; defaults to the end of the text'),
  language,
})
export type CompleteInput = z.infer<typeof completeInput>
