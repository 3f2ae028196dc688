import { z } from 'zod'
import { page } from '../floor/input-schemas.ts'

/** A closed list, because free text could contain a name. */
export const erasureReasons = ['request', 'withdrawn', 'retention', 'mistake'] as const

export const erasePersonInput = z.object({ candidateId: z.uuid(), reason: z.enum(erasureReasons) })
export type ErasePersonInput = z.infer<typeof erasePersonInput>

export const personInput = z.object({ candidateId: z.uuid() })

export const listPersonsInput = z
  .object({
    /** The start of each word of a name; tolerates typos. Matches fit on one page. */
    text: z.string().max(200).default(''),
    ...page,
  })
  .prefault({})
export type ListPersonsInput = z.infer<typeof listPersonsInput>
