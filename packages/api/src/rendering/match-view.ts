import {
  type CriterionResult,
  type Evidence,
  evidenceKinds,
  evidenceStances,
  matchMessages,
  type MatchResult,
  type Override,
  proofRules,
  type Risk,
  type Score,
  verdicts,
} from '@dossier/matching'
import { z } from 'zod'
import { messageOf } from '../floor/message-schema.ts'
import { keysOf, moment, schemaOf } from '../floor/output-schemas.ts'

const message = messageOf(keysOf(matchMessages)).meta({ id: 'MatchMessage' })
const verdict = z.enum(verdicts)
/** What to do with the candidate. */
export const recommendationSchema = z.enum(['go', 'maybe', 'no_go'])

/** A quote from the CV that serves as proof. */
export const evidenceSchema = schemaOf<Evidence>()(
  z.object({
    pointer: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    alias: z.string(),
    kind: z.enum(evidenceKinds),
    stance: z.enum(evidenceStances).optional(),
  }),
)

const experience = z.object({
  concept: z.string(),
  label: z.string(),
  requiredYears: z.number(),
  months: z.int(),
  stations: z.array(z.object({ pointer: z.string(), start: z.string(), end: z.string() })),
})

/** A person's decision about a criterion. */
export const overrideSchema = schemaOf<Override>()(
  z.object({
    pointer: z.string(),
    criterion: z.string(),
    verdict,
    reason: z.string(),
    author: z.string(),
    at: moment,
  }),
).meta({ id: 'Override', description: 'A person’s decision on a criterion, kept beside the computed verdict' })

const criterion = schemaOf<CriterionResult>()(
  z.object({
    criterion: z.string(),
    pointer: z.string(),
    verdict,
    evidence: z.array(evidenceSchema),
    comment: z.array(message),
    unparsed: z.array(z.string()),
    experience: z.array(experience),
    isLacking: z
      .boolean()
      .optional()
      .describe(
        'The CV contradicts it, or shows nothing of a diploma, a licence, a language or years, which a CV would show; else absent',
      ),
    provenBy: z.array(z.enum(proofRules)).optional().describe('By which rules a fulfilled criterion is proven'),
    override: overrideSchema
      .optional()
      .describe(
        'A person’s decision, which takes precedence; `verdict` stays the computed one. Absent when nobody has decided',
      ),
  }),
).meta({ id: 'Criterion' })

const risk = schemaOf<Risk>()(
  z.object({
    type: z.enum(['skill', 'experience', 'context']),
    severity: z.enum(['high', 'medium', 'low']),
    description: message,
    reason: message,
  }),
)

const score = schemaOf<Score>()(
  z.object({
    value: z.number().nullable(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
    formula: z
      .object({
        must: z.number().nullable(),
        should: z.number().nullable(),
        unmetMusts: z.int(),
        weighted: z.number(),
        cap: z.number(),
      })
      .nullable(),
    sensitivity: z.array(z.object({ pointer: z.string(), criterion: z.string(), verdict, score: z.number() })),
  }),
)

const matchVerdict = z.object({
  recommendation: recommendationSchema,
  reasons: z.array(message),
  nextSteps: z.array(message),
  interviewQuestions: z.array(message),
  thresholds: z.object({ go: z.number(), noGo: z.number(), unmetMusts: z.number() }),
})

/** The match of a candidate and a job: a verdict on each criterion with its evidence, and the score. */
export const matchSchema = schemaOf<MatchResult>()(
  z.object({
    metadata: z.object({
      engine: z.string(),
      lexicon: z.string(),
      asOf: moment,
      inputs: z.object({ candidate: z.string(), job: z.string() }),
    }),
    must: z.array(criterion),
    should: z.array(criterion),
    further: z.array(criterion),
    softSkills: z.array(criterion),
    coverage: z.object({
      overall: z.enum(['high', 'medium', 'low']),
      strong: z.array(z.string()),
      partial: z.array(z.string()),
      missing: z.array(z.string()),
    }),
    risks: z.array(risk),
    score,
    verdict: matchVerdict,
    decided: z
      .object({ score, verdict: matchVerdict })
      .optional()
      .describe('Score and verdict with people’s decisions applied; absent when there are no decisions'),
    unapplied: z
      .array(overrideSchema)
      .optional()
      .describe('Decisions on criteria whose wording has changed or that no longer exist; absent when there are none'),
  }),
).meta({ id: 'Match' })
