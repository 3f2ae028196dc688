import { z } from 'zod'
import { given } from '../../floor/input-schemas.ts'
import { personSchema } from '../../persons/index.ts'
import { candidateView } from '../profile-view.ts'

export const recogniseInput = z.object({ candidate: given })
export type RecogniseInput = z.infer<typeof recogniseInput>

/** Whether the person of a CV is known, and their known profile. */
export const recognitionSchema = z.object({
  known: z
    .object({
      person: personSchema,
      runId: z.string().describe('The newest run that names the person'),
      candidate: candidateView.describe('The profile in that run'),
      sameEmail: z
        .boolean()
        .nullable()
        .describe('Whether both profiles have the same e-mail address; null unless both have one'),
    })
    .nullable()
    .describe('Null when the team has no run that names a person with this name'),
  given: candidateView.nullable().describe('The CV as it was read; null when it cannot be read'),
})
export type Recognition = z.infer<typeof recognitionSchema>
