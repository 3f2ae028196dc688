import { type RunState, type RunSummary, runStatuses } from '@dossier/db'
import { anonymitySchema, cvSections, localeSchema } from '@dossier/profiles'
import { z } from 'zod'
import { runDocumentSchema } from '../documents/index.ts'
import { feedbackSchema } from '../rendering/feedback-view.ts'
import { importNotesSchema } from './imported-view.ts'
import { matchSchema, recommendationSchema } from '../rendering/match-view.ts'
import { offerSchema } from './offer-view.ts'
import { candidateView, jobProfileView, themeView } from './profile-view.ts'
import { moment, pageOf, sha256 } from '../floor/output-schemas.ts'
import { saidSchema } from '../floor/said.ts'
import { originalSchema } from '../originals/index.ts'
import { quotaExcessSchema } from '../storage/quota/index.ts'
import { lexiconVersion, versionsSchema } from '../rendering/versions-view.ts'

/** What a run was given: a candidate; additionally a job; additionally the terms of an offer. */
export const modeSchema = z.enum(['basic', 'analysis', 'full'])
/** The state of a run. */
export const statusSchema = z.enum(runStatuses)

/** The progress of a run. `done` and `total` count its files; `documentType` is the file finished last. */
const runProgressSchema = z
  .object({
    step: z.enum(['queued', 'matching', 'generating', 'storing', 'done', 'failed']),
    done: z.int(),
    total: z.int(),
    documentType: z.string().nullable(),
    quota: quotaExcessSchema.optional().describe('Set when the run failed because it exceeded a quota'),
  })
  .meta({ id: 'RunProgress' })
export type RunProgress = z.infer<typeof runProgressSchema>

const runSummarySchema = z
  .object({
    id: z.uuid(),
    runId: z.string(),
    mode: modeSchema,
    status: statusSchema,
    candidateId: z.uuid(),
    candidateName: z.string(),
    jobProfileId: z.uuid().nullable(),
    jobTitle: z.string().nullable(),
    score: z.number().nullable(),
    recommendation: recommendationSchema.nullable(),
    progress: runProgressSchema,
    error: z.string().nullable(),
    createdAt: moment,
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'RunSummary' })
/** A run in a list. */
export type RunSummaryView = z.infer<typeof runSummarySchema>
export const runsSchema = pageOf(runSummarySchema)

/** A run with all its inputs and results. */
export const runDetailsSchema = z.object({
  run: z.object({
    ...runSummarySchema.shape,
    revision: z.int().describe('Increases with every change to the run'),
    asOf: moment,
    startedAt: moment.nullable(),
    locale: localeSchema,
    theme: themeView,
    inputHash: sha256,
    versions: versionsSchema.describe('Versions that created the run, or that will create it'),
    newer: z
      .object({ id: z.uuid(), runId: z.string() })
      .nullable()
      .describe('The latest run created from this one by a repeat or a decision; decide criteria there'),
    anonymous: z
      .object({ dates: anonymitySchema.shape.dates.unwrap() })
      .nullable()
      .describe('How the documents hide the person; null when they name the person'),
    sections: z
      .array(z.enum(cvSections))
      .nullable()
      .describe('The sections that the CV shows, in this order; null for the default sections'),
    photo: z.boolean().describe('Whether the CV shows a photo'),
    lexicon: z
      .object({ version: lexiconVersion, newest: lexiconVersion })
      .describe('The lexicon version used for the run, and the latest version'),
  }),
  candidate: candidateView,
  job: jobProfileView.nullable(),
  imports: z.object({
    candidate: importNotesSchema,
    job: importNotesSchema.nullable(),
    said: z.array(saidSchema).describe('Answers from the person themselves'),
  }),
  match: matchSchema.nullable().describe('Null until the run succeeds, and for runs without a job'),
  feedback: feedbackSchema.nullable().describe('Null until the run succeeds'),
  previous: z
    .object({ runId: z.string(), asOf: moment, feedback: feedbackSchema })
    .nullable()
    .describe('The candidate’s previous run, which the feedback report compares with; null for the first run'),
  offer: offerSchema.nullable().describe('Null until the run succeeds, and for runs without terms'),
  documents: z.array(runDocumentSchema),
  original: originalSchema.nullable().describe('The file that the candidate was read from; null if there was none'),
})
export type RunDetails = z.infer<typeof runDetailsSchema>

/** An accepted run. */
export const createdRunSchema = z
  .object({ id: z.uuid(), runId: z.string(), status: statusSchema, mode: modeSchema })
  .meta({ id: 'CreatedRun' })
export type CreatedRun = z.infer<typeof createdRunSchema>

/** The state of a run. `revision` grows with every change. */
export const runChangeSchema = z
  .object({
    id: z.uuid(),
    runId: z.string(),
    status: statusSchema,
    progress: runProgressSchema,
    error: z.string().nullable(),
    revision: z.int(),
  })
  .meta({ id: 'RunChange' })
export type RunChange = z.infer<typeof runChangeSchema>

/** Shows a run's row. */
export function runSummaryView(row: RunSummary): RunSummaryView {
  const { id, runId, mode, status, candidateId, candidateName, jobProfileId, jobTitle } = row
  return {
    id,
    runId,
    mode,
    status,
    candidateId,
    candidateName,
    jobProfileId,
    jobTitle,
    score: row.score,
    recommendation: row.recommendation,
    error: row.error,
    progress: readProgress(row.progress),
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

/** Shows the state of a run. */
export function runChangeView({ id, runId, status, progress, error, revision }: RunState): RunChange {
  return { id, runId, status, progress: readProgress(progress), error, revision }
}

/** The progress in a row; only this package writes it. */
export function readProgress(stored: unknown): RunProgress {
  return stored as RunProgress
}
