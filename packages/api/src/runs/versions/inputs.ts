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
    .describe('Hides who the person is, or with null names the person; omit to keep what the run did'),
  pdf: z.boolean().optional().describe('Whether CV and offer are made as PDF too; omit to keep what the run did'),
  sections: sectionsSchema
    .nullish()
    .describe('The sections of the CV in their order, or with null those of the house; omit to keep what the run had'),
  photo: photoSchema.nullish().describe('The photo in the CV, or with null none; omit to keep what the run had'),
  idempotencyKey,
})
export type RepeatRunInput = z.infer<typeof repeatRunInput>
