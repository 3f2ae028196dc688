import { z } from 'zod'
import { page } from '../floor/input-schemas.ts'

export const listNoticesInput = z.object({ unread: z.boolean().default(false), ...page }).prefault({})
export type ListNoticesInput = z.infer<typeof listNoticesInput>

export const readNoticesInput = z
  .object({
    /** All notices if omitted. */
    noticeIds: z.array(z.uuid()).min(1).max(200).optional(),
  })
  .prefault({})
export type ReadNoticesInput = z.infer<typeof readNoticesInput>
