import { z } from 'zod'
import { anonymitySchema } from '@dossier/profiles'
import { photoSchema, sectionsSchema } from '@dossier/generators'
import { idempotencyKey, page, runId } from '../../floor/input-schemas.ts'

export const runVersionsInput = z.object({ runId, ...page })
export type RunVersionsInput = z.infer<typeof runVersionsInput>

/** `a` is the earlier, `b` the later run. */
export const compareRunsInput = z.object({ a: runId, b: runId })
export type CompareRunsInput = z.infer<typeof compareRunsInput>

export const repeatRunInput = z.object({
  runId,
  anonymous: anonymitySchema
    .nullish()
    .describe('Hides who the person is; null names the person; omit to keep the setting of the run'),
  pdf: z
    .boolean()
    .optional()
    .describe('Whether to create the CV and the offer as PDF too; omit to keep the setting of the run'),
  sections: sectionsSchema
    .nullish()
    .describe('The sections of the CV in order; null for the default sections; omit to keep those of the run'),
  photo: photoSchema.nullish().describe('The photo in the CV; null removes it; omit to keep that of the run'),
  idempotencyKey,
})
export type RepeatRunInput = z.infer<typeof repeatRunInput>
