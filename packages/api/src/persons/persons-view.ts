import { z } from 'zod'
import { erasureReasons } from './inputs.ts'
import { moment, sha256 } from '../floor/output-schemas.ts'

/** What says that a person was erased, without saying who. */
export const erasureReceiptSchema = z
  .object({
    id: z.uuid(),
    at: moment,
    reason: z.enum(erasureReasons),
    /** What events name the person by; nobody can tell any more whose it is. */
    person: sha256.nullable(),
    runs: z.int(),
    documents: z.int(),
    submissions: z.int(),
    savedSearches: z.int(),
    objects: z.int(),
    /** SHA-256 of the storage keys of the person's files. */
    objectsHash: sha256,
    /** False while a storage has not let go of all files; it is asked again every hour. */
    filesDeleted: z.boolean(),
  })
  .meta({ id: 'ErasureReceipt' })
export type ErasureReceipt = z.infer<typeof erasureReceiptSchema>
