import { z } from 'zod'
import { page } from '../floor/input-schemas.ts'

/** A closed list: in words of one's own, a name would stay written. */
export const erasureReasons = ['request', 'withdrawn', 'retention', 'mistake'] as const

export const erasePersonInput = z.object({ candidateId: z.uuid(), reason: z.enum(erasureReasons) })
export type ErasePersonInput = z.infer<typeof erasePersonInput>

export const personInput = z.object({ candidateId: z.uuid() })

export const listPersonsInput = z
  .object({
    /** The beginning of each word of a name; typos are forgiven. What is found has one page. */
    text: z.string().max(200).default(''),
    ...page,
  })
  .prefault({})
export type ListPersonsInput = z.infer<typeof listPersonsInput>
