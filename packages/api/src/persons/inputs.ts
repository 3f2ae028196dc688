import { z } from 'zod'

/** A closed list: in words of one's own, a name would stay written. */
export const erasureReasons = ['request', 'withdrawn', 'retention', 'mistake'] as const

export const erasePersonInput = z.object({ candidateId: z.uuid(), reason: z.enum(erasureReasons) })
export type ErasePersonInput = z.infer<typeof erasePersonInput>
