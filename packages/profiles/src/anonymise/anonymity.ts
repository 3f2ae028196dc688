import { z } from 'zod'

/** How a person is hidden: `dates` says whether the documents show months or years alone. */
export const anonymitySchema = z.object({ dates: z.enum(['months', 'years']).default('months') })
export type Anonymity = z.infer<typeof anonymitySchema>

/** What stands in a text where something was left out that would name the person. */
export const LEFT_OUT = '[…]'
