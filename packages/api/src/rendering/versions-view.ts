import { z } from 'zod'

/** The versions that may change the bytes of a run. */
export const versionsSchema = z
  .object({ engine: z.string(), lexicon: z.string(), templates: z.string(), bundle: z.string() })
  .meta({ id: 'Versions' })

/** A version of a team's lexicon. */
export const lexiconVersion = z.int().min(0).describe('Version of the team’s lexicon; 0 before the first entry')
