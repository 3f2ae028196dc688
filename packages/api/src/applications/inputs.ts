import { applicationStates } from '@dossier/db/applications'
import { z } from 'zod'
import { page } from '../floor/input-schemas.ts'
import { typed } from '../submissions/index.ts'

/** The states in which an application can be listed. */
export const listedStates = applicationStates.filter((state) => state !== 'erased')

export const listApplicationsInput = z
  .object({
    /** All states if omitted. */
    states: z.array(z.enum(listedStates)).min(1).optional(),
    jobProfileId: z.uuid().optional(),
    /** Part of a name or an e-mail address. */
    text: z.string().max(200).default(''),
    ...page,
  })
  .prefault({})
export type ListApplicationsInput = z.infer<typeof listApplicationsInput>

export const applicationInput = z.object({ applicationId: z.uuid() })

export const applicationFileInput = z.object({ applicationId: z.uuid(), fileId: z.uuid() })

export const acceptInput = z.object({
  applicationId: z.uuid(),
  /** The receipt whose file the run uses; the newest that was not withdrawn if omitted. */
  receiptId: z.uuid().optional(),
})
export type AcceptInput = z.infer<typeof acceptInput>

export const rejectInput = z.object({
  applicationId: z.uuid(),
  /** Seen only by the team. */
  reason: typed(1000).refine((text) => text.trim().length >= 3, 'A reason has at least three characters.'),
})
export type RejectInput = z.infer<typeof rejectInput>
