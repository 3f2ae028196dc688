import type { Feedback, Finding, Question, RuleCheck } from '@dossier/matching'
import { z } from 'zod'
import { paramsSchema, ruleSchema } from '../floor/message-schema.ts'
import { moment, schemaOf } from '../floor/output-schemas.ts'

/** One thing to improve in a CV. */
export const findingSchema = schemaOf<Finding>()(
  z.object({
    area: z.enum(['field', 'skills', 'languages', 'projects', 'timeline']),
    pointer: z.string(),
    kind: z.enum(['missing', 'unclear', 'rule_violation', 'structure']),
    severity: z.enum(['high', 'medium', 'low']),
    rule: ruleSchema,
    params: paramsSchema,
  }),
)

const ruleCheck = schemaOf<RuleCheck>()(
  z.object({
    rule: ruleSchema,
    outcome: z.enum(['passed', 'violated', 'open']),
    params: paramsSchema,
    count: z.int(),
  }),
)

const question = schemaOf<Question>()(
  z.object({
    priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    pointer: z.string(),
    rule: ruleSchema,
    params: paramsSchema,
  }),
)

/** Everything to improve in a CV. */
export const feedbackSchema = schemaOf<Feedback>()(
  z.object({
    asOf: moment,
    summary: z.object({
      rating: z.enum(['very_good', 'good', 'improvable', 'critical']),
      criticalCount: z.int(),
      openCount: z.int(),
      recommendation: z.enum(['usable', 'questions', 'rework']),
    }),
    findings: z.array(findingSchema),
    ruleChecks: z.array(ruleCheck),
    questions: z.array(question),
  }),
).meta({ id: 'Feedback' })
