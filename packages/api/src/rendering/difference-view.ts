import type { TextLine, TextPiece } from '@dossier/generators'
import { causes, type CriterionSide, type ScoreDifference, type ScorePart, verdicts } from '@dossier/matching'
import type { FieldPlace } from '@dossier/profiles/compare'
import { z } from 'zod'
import { schemaOf, sha256 } from '../floor/output-schemas.ts'
import { findingSchema } from './feedback-view.ts'
import { evidenceSchema, recommendationSchema } from './match-view.ts'

const textPiece = schemaOf<TextPiece>()(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }))
const textLine = schemaOf<TextLine>()(
  z.object({ kind: z.enum(['same', 'changed', 'removed', 'added']), pieces: z.array(textPiece) }),
).meta({ id: 'TextLine' })

/** A place in the candidate, the job, the offer or the theme, and its text; long texts are cut. */
const place = schemaOf<FieldPlace>()(z.object({ pointer: z.string(), text: z.string() }))

/** One field or entry that differs. `pieces` show the changes in a field's text word by word. */
const fieldChange = z
  .object({
    kind: z.enum(['added', 'removed', 'changed', 'moved']),
    before: place.nullable(),
    after: place.nullable(),
    pieces: z.array(textPiece),
  })
  .meta({ id: 'FieldChange' })
export type FieldChangeView = z.infer<typeof fieldChange>

/** The changes of one document; `omitted` counts those beyond the limit of one answer. */
const fieldChanges = z.object({ changes: z.array(fieldChange), omitted: z.int() })
export type FieldChangesView = z.infer<typeof fieldChanges>

const criterionSide = schemaOf<CriterionSide>()(
  z.object({
    group: z.enum(['must', 'should', 'further', 'softSkills']),
    pointer: z.string(),
    criterion: z.string(),
    verdict: z.enum(verdicts).describe('The verdict that counts: the person’s decision, if there is one'),
    override: z
      .object({ machine: z.enum(verdicts), reason: z.string(), author: z.string() })
      .nullable()
      .describe('Who decided and why, and the computed verdict; null when nobody has decided'),
  }),
)

/** A criterion that differs, with the quotes added and removed and the reason for the new verdict. */
const criterionChange = z
  .object({
    before: criterionSide.nullable(),
    after: criterionSide.nullable(),
    flipped: z.boolean().describe('True when both runs have the criterion with different verdicts'),
    gained: z.array(evidenceSchema),
    lost: z.array(evidenceSchema),
    causes: z.array(z.enum(causes)),
  })
  .meta({ id: 'CriterionChange' })
export type CriterionChangeView = z.infer<typeof criterionChange>

const scorePart = schemaOf<ScorePart>()(
  z.object({
    reason: z.enum(['criterion', 'cap', 'rules', 'rounding']),
    hundredths: z.int(),
    before: criterionSide.nullable(),
    after: criterionSide.nullable(),
  }),
)

/** How the score moved; the parts, in hundredths of a point, add up to the difference exactly. */
const scoreDifference = schemaOf<ScoreDifference>()(
  z.object({
    before: z.number().nullable(),
    after: z.number().nullable(),
    points: z.number().nullable(),
    parts: z.array(scorePart),
  }),
).meta({ id: 'ScoreDifference' })

const stored = z.object({ id: z.uuid(), filename: z.string(), byteSize: z.int(), sha256 })

/** A document of one run or both. */
const documentChange = z
  .object({
    documentType: z.string(),
    before: stored.nullable(),
    after: stored.nullable(),
    identical: z.boolean().describe('Whether both runs have the document with identical bytes'),
    text: z
      .object({
        stretches: z
          .array(z.object({ skipped: z.int(), lines: z.array(textLine) }))
          .describe('Changed lines with their context; `skipped` is the number of unchanged lines before each hunk'),
        changedLines: z.int(),
        omitted: z.int().describe('Number of changed lines left out because of the size limit'),
      })
      .nullable()
      .describe(
        'Null when the text was not compared: both documents are identical, only one run has it, it is a data file, or it is no longer readable',
      ),
  })
  .meta({ id: 'DocumentChange' })
export type DocumentChangeView = z.infer<typeof documentChange>

/** Every difference between the results of two runs. */
export const runDifferenceSchema = z.object({
  score: scoreDifference,
  recommendation: z.object({ before: recommendationSchema.nullable(), after: recommendationSchema.nullable() }),
  criteria: z
    .array(criterionChange)
    .describe('Criteria with a different verdict come first when the list is truncated'),
  criteriaOmitted: z.int().describe('Number of changed criteria left out because of the size limit'),
  candidate: fieldChanges,
  job: fieldChanges,
  offer: fieldChanges,
  theme: fieldChanges,
  feedback: z
    .object({
      resolved: z.array(findingSchema),
      resolvedOmitted: z.int().describe('Number left out because of the size limit, like `addedOmitted`'),
      added: z.array(findingSchema),
      addedOmitted: z.int(),
      remaining: z.int(),
    })
    .nullable()
    .describe('Null unless both runs succeeded'),
  documents: z.array(documentChange),
})
export type RunDifference = z.infer<typeof runDifferenceSchema>
