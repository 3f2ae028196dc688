import { z } from 'zod'
import { moment } from './output-schemas.ts'

/**
 * A value that the person provided themselves: its place in a text, the value as it appears there, the entry it belongs
 * to, and when they provided it.
 */
export const saidSchema = z
  .object({
    pointer: z.string(),
    text: z.string().describe('The value when it was accepted'),
    field: z.string(),
    about: z.string().describe('The entry that the field belongs to; empty when there is none'),
    at: moment,
  })
  .meta({ id: 'Said' })
export type Said = z.infer<typeof saidSchema>
