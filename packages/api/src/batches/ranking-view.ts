import { verdicts } from '@dossier/matching'
import { z } from 'zod'
import { recommendationSchema } from '../rendering/match-view.ts'
import { statusSchema } from '../runs/index.ts'
import { batchSides } from '@dossier/db'

const cellSchema = z.object({
  pointer: z.string().describe('JSON pointer of the criterion'),
  verdict: z.enum(verdicts).describe('The verdict that counts: a person’s decision, if there is one'),
  computed: z.enum(verdicts),
  quotes: z.array(z.string()).describe('What the CV says, verbatim'),
  reason: z.string().nullable().describe('Why a person decided otherwise; null when nobody did'),
})
export type RankingCell = z.infer<typeof cellSchema>

const criterionSchema = z.object({
  pointer: z.string(),
  group: z.enum(['must', 'should', 'further', 'softSkills']),
  criterion: z.string(),
})
export type RankingCriterion = z.infer<typeof criterionSchema>

const rowSchema = z
  .object({
    position: z.int(),
    rank: z.int().nullable().describe('Equal scores have equal ranks; null for a run without a score'),
    run: z.object({ id: z.uuid(), runId: z.string(), status: statusSchema }),
    name: z.string().describe('Name of the candidate, or the title of the job if the candidate is shared'),
    detail: z.string(),
    fileName: z.string(),
    score: z.number().nullable(),
    recommendation: recommendationSchema.nullable(),
    musts: z.object({ met: z.int(), unmet: z.int(), total: z.int() }),
    open: z.int().describe('Criteria that are open or not mentioned'),
    languages: z.array(z.object({ name: z.string(), level: z.string() })),
    cells: z.array(cellSchema),
  })
  .meta({ id: 'RankingRow' })
export type RankingRow = z.infer<typeof rowSchema>

/** The runs of a batch by score, and the matrix of criteria. */
export const rankingSchema = z
  .object({
    side: z.enum(batchSides),
    title: z.string(),
    total: z.int().describe('Number of runs before filtering'),
    criteria: z.array(criterionSchema).describe('Rows of the matrix; empty if each run has a different job'),
    languages: z.array(z.string()).describe('Languages that at least one person speaks'),
    rows: z.array(rowSchema),
  })
  .meta({ id: 'Ranking' })
export type Ranking = z.infer<typeof rankingSchema>
