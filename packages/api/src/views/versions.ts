import { z } from 'zod'

/** The versions whose change may change the bytes of a run. */
export const versionsSchema = z
  .object({ engine: z.string(), lexicon: z.string(), templates: z.string(), bundle: z.string() })
  .meta({ id: 'Versions' })
