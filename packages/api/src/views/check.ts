import { candidateSchema, jobProfileSchema } from '@dossier/profiles'
import { z } from 'zod'
import { feedbackSchema } from './feedback.ts'
import { importResultOf, inputProblemSchema } from './imported.ts'
import { matchSchema } from './match.ts'

/** What a candidate and a job come to before a run is made of them. */
export const runCheckSchema = z.object({
  /** True when a run can be made of them. */
  ready: z.boolean(),
  candidate: importResultOf(candidateSchema),
  /** Null when no job was given. */
  job: importResultOf(jobProfileSchema).nullable(),
  /** Of both, errors first. */
  problems: z.array(inputProblemSchema),
  /** Null when the candidate cannot be read. */
  feedback: feedbackSchema.nullable(),
  /** Null unless both can be read. */
  match: matchSchema.nullable(),
})
export type RunCheck = z.infer<typeof runCheckSchema>
