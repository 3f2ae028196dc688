import { z } from 'zod'
import { feedbackSchema } from '../rendering/feedback-view.ts'
import { inputProblemSchema, importResultOf, jobImportOf } from './imported-view.ts'
import { matchSchema } from '../rendering/match-view.ts'
import { candidateView, jobProfileView } from './profile-view.ts'

/** The result of checking a candidate and a job before a run is created. */
export const runCheckSchema = z.object({
  ready: z.boolean().describe('True when a run can be created from these documents'),
  candidate: importResultOf(candidateView),
  job: jobImportOf(jobProfileView).nullable().describe('Null when no job was given'),
  problems: z.array(inputProblemSchema).describe('Problems with both documents, errors first'),
  feedback: feedbackSchema.nullable().describe('Null when the candidate cannot be parsed'),
  match: matchSchema.nullable().describe('Null unless both documents can be parsed'),
})
export type RunCheck = z.infer<typeof runCheckSchema>
