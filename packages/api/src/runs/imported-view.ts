import { advertLineSchema, candidateFormats, type Problem, type ReportEntry } from '@dossier/profiles'
import { z } from 'zod'
import type { InputProblem } from '../errors.ts'
import { paramsSchema, reportMessageSchema, ruleSchema } from '../floor/message-schema.ts'
import { schemaOf } from '../floor/output-schemas.ts'

const reportEntry = schemaOf<ReportEntry>()(
  z.object({
    pointer: z.string(),
    kind: z.enum(['renamed', 'dropped', 'defaulted', 'guessed']),
    message: reportMessageSchema,
  }),
).meta({ id: 'ReportEntry' })

const problemFields = {
  pointer: z.string(),
  rule: ruleSchema,
  severity: z.enum(['error', 'warning']),
  params: paramsSchema,
}
const problem = schemaOf<Problem>()(z.object(problemFields)).meta({ id: 'ImportProblem' })

/** A problem with one of the two submitted documents. */
export const inputProblemSchema = schemaOf<InputProblem>()(
  z.object({ ...problemFields, document: z.enum(['candidate', 'job']) }),
).meta({ id: 'InputProblem' })

/** What an importer reports about a document. */
export const importNotesSchema = z.object({
  format: z.enum([...candidateFormats, 'plain-text']),
  report: z.array(reportEntry),
  problems: z.array(problem),
})

/** The result of importing a job, with how each part of a plain text was interpreted. */
export function jobImportOf<Value extends z.ZodType>(value: Value) {
  return importResultOf(value).extend({
    lines: z.array(advertLineSchema).describe('Lines of a plain-text job advert in order; empty for JSON'),
  })
}

/** The result of an import; `value` is null if there are errors. */
export function importResultOf<Value extends z.ZodType>(value: Value) {
  return importNotesSchema.extend({ value: value.nullable() })
}
