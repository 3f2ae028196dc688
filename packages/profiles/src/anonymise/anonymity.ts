import { z } from 'zod'

/** How a person is hidden: `dates` says whether the documents show months or only years. */
export const anonymitySchema = z.object({ dates: z.enum(['months', 'years']).default('months') })
export type Anonymity = z.infer<typeof anonymitySchema>

/** The replacement for text that would identify the person. */
export const LEFT_OUT = '[…]'
