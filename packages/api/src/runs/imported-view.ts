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

/** What is wrong with one of the two documents that were handed in. */
export const inputProblemSchema = schemaOf<InputProblem>()(
  z.object({ ...problemFields, document: z.enum(['candidate', 'job']) }),
).meta({ id: 'InputProblem' })

/** What an import has to say about a document. */
export const importNotesSchema = z.object({
  format: z.enum([...candidateFormats, 'plain-text']),
  report: z.array(reportEntry),
  problems: z.array(problem),
})

/** What came of the import of a job, with what each part of a plain text was taken for. */
export function jobImportOf<Value extends z.ZodType>(value: Value) {
  return importResultOf(value).extend({
    lines: z.array(advertLineSchema).describe('Lines of a plain-text job advert in order; empty for JSON'),
  })
}

/** What came of an import; `value` is null when there are errors. */
export function importResultOf<Value extends z.ZodType>(value: Value) {
  return importNotesSchema.extend({ value: value.nullable() })
}
