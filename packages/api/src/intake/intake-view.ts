import type { IntakeAnswers, IntakeRow } from '@dossier/db/intakes'
import { z } from 'zod'
import { mailLanguages } from '../floor/mail-body.ts'
import { moment, pageOf } from '../floor/output-schemas.ts'
import { draftSummarySchema } from '../runs/index.ts'
import { askedFields, fieldKinds, type IntakeField, intakeSections } from './fields.ts'
import { type IntakeProgress, type IntakeStep, progressOf } from './steps.ts'

const asked = {
  field: z.enum(askedFields),
  about: z.string().describe('The entry that it belongs to; empty when there is none'),
}

const progressSchema = z.object({
  steps: z.int(),
  done: z.int(),
  questions: z.int(),
  answered: z.int(),
  missing: z.array(z.object(asked)).describe('What has not been answered yet'),
})

/** The link of a draft's person, and their progress. */
export const intakeSchema = z
  .object({
    draftId: z.uuid(),
    candidateName: z.string(),
    jobTitle: z.string(),
    email: z.string().describe('Empty if the link was not sent by e-mail'),
    language: z.enum(mailLanguages),
    createdBy: z.object({ id: z.uuid(), name: z.string() }),
    createdAt: moment,
    expiresAt: moment,
    ended: z.enum(['revoked', 'expired']).nullable().describe('Why the link no longer works; null while it works'),
    openedAt: moment.nullable(),
    savedAt: moment.nullable(),
    revision: z.int().describe('Increases every time the person saves'),
    finishedAt: moment.nullable().describe('When the person finished'),
    reminders: z.int().describe('Number of reminders sent'),
    remindersOff: z.boolean().describe('Whether the person turned reminders off'),
    progress: progressSchema,
    undecided: z.int().describe('Answers that still need a decision'),
  })
  .meta({ id: 'Intake' })
export type IntakeView = z.infer<typeof intakeSchema>
export const intakesSchema = pageOf(intakeSchema)

/** A new link, with the URL that is returned only once. */
export const sentIntakeSchema = z.object({
  intake: intakeSchema,
  url: z
    .string()
    .nullable()
    .describe(
      'Path and fragment on the server; null if it was sent by e-mail. The part after `#` is the secret; it is not stored',
    ),
})
export type SentIntake = z.infer<typeof sentIntakeSchema>

const questionSchema = z.object({
  id: z.string(),
  ...asked,
  kind: z.enum(fieldKinds),
  value: z.string().describe('The current value'),
  saidAt: moment.nullable(),
})

const intakeStepSchema = z.object({
  section: z.enum(intakeSections),
  part: z.int(),
  parts: z.int(),
  questions: z.array(questionSchema),
})

/** How the person's answer compares with the draft. */
const answerStates = ['fits', 'same', 'differs', 'homeless'] as const

const answerSchema = z.object({
  id: z.string(),
  field: z.string(),
  about: z.string(),
  said: z.string(),
  saidAt: moment,
  draft: z.string().describe('The current value in the draft'),
  state: z
    .enum(answerStates)
    .describe('`differs`: the draft has changed since they answered; `homeless`: the entry no longer exists'),
})
export type IntakeAnswerView = z.infer<typeof answerSchema>

/** What a draft lacks, its link, and the person's answers. */
export const intakeDetailsSchema = z.object({
  draft: draftSummarySchema,
  intake: intakeSchema.nullable(),
  steps: z.array(intakeStepSchema).describe('What the draft lacks; members can also fill it in themselves'),
  answers: z.array(answerSchema).describe('The person’s answers that still need a decision'),
})
export type IntakeDetails = z.infer<typeof intakeDetailsSchema>

const conflictSchema = z.object({ id: z.string(), now: z.string(), mine: z.string() })

export const completedIntakeSchema = z.object({
  draft: draftSummarySchema,
  filled: z.array(z.string()).describe('IDs of the values written into the draft'),
  unplaced: z.array(z.string()).describe('IDs of values that could not be placed in the draft’s text'),
  conflicts: z.array(conflictSchema).describe('Values that someone else has changed since; they were not overwritten'),
  problems: z.array(z.object({ id: z.string(), problem: z.enum(['too_long', 'no_period', 'no_level']) })),
})
export type CompletedIntake = z.infer<typeof completedIntakeSchema>

export const decidedIntakeSchema = z.object({
  draft: draftSummarySchema,
  taken: z.array(z.string()),
  unplaced: z.array(z.string()).describe('IDs of values that could not be placed in the draft’s text'),
})
export type DecidedIntake = z.infer<typeof decidedIntakeSchema>

/** Why an intake no longer works; null while it works. */
export function endOf(
  { revokedAt, expiresAt }: Pick<IntakeRow, 'revokedAt' | 'expiresAt'>,
  now: Date,
): IntakeView['ended'] {
  if (revokedAt !== null) return 'revoked'
  return now >= expiresAt ? 'expired' : null
}

const iso = (at: Date | null) => at?.toISOString() ?? null

/** Shows an intake to a member. */
export function intakeView(row: IntakeRow, { steps, now }: { steps: readonly IntakeStep[]; now: Date }): IntakeView {
  const progress: IntakeProgress = progressOf(steps)
  return {
    draftId: row.draftId,
    candidateName: row.candidateName,
    jobTitle: row.jobTitle,
    email: row.recipientEmail,
    language: row.language,
    createdBy: { id: row.createdBy, name: row.makerName },
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    ended: endOf(row, now),
    openedAt: iso(row.openedAt),
    savedAt: iso(row.savedAt),
    revision: row.revision,
    finishedAt: iso(row.finishedAt),
    reminders: row.reminders,
    remindersOff: row.remindersOffAt !== null,
    progress,
    undecided: Object.values(row.answers).filter(({ decided }) => decided === null).length,
  }
}

/** Shows the person's answers beside the draft's values. */
export function answerViews(answers: IntakeAnswers, fields: readonly IntakeField[]): IntakeAnswerView[] {
  const now = new Map(fields.map((field) => [field.id, field.value]))
  return Object.entries(answers).flatMap(([id, { value: said, was, at: saidAt, field, about, decided }]) => {
    if (decided !== null) return []
    const draft = now.get(id)
    const state = draft === undefined ? 'homeless' : draft === said ? 'same' : draft === was ? 'fits' : 'differs'
    return [{ id, field, about, said, saidAt, draft: draft ?? '', state }]
  })
}
