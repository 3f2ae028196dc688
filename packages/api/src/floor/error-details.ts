import { submissionChannels } from '@dossier/db'
import { shareAnswers } from '@dossier/db/shares'
import { lexiconCsvMessages, teachingMessages } from '@dossier/matching'
import { z } from 'zod'
import { paramsSchema } from './message-schema.ts'
import { keysOf, moment, sha256 } from './output-schemas.ts'

const person = z.object({ id: z.uuid(), name: z.string() })

/** A problem with a lexicon entry, and its place: line and column of a file, or entry of an import. */
export const lexiconProblemSchema = z
  .object({
    file: z.string().nullable(),
    line: z.int().nullable().describe('Line in the file, counted from 1'),
    column: z.string().nullable().describe('Column heading; null when the problem concerns the whole line'),
    code: keysOf({ ...teachingMessages, ...lexiconCsvMessages }),
    params: paramsSchema,
    message: z.string().describe('The problem as an English sentence'),
  })
  .meta({ id: 'LexiconProblem' })
export type LexiconProblem = z.infer<typeof lexiconProblemSchema>

/** One document as sent to a client. */
export const submissionSchema = z
  .object({
    id: z.uuid(),
    /** Shared by documents that were sent together. */
    sendingId: z.uuid(),
    documentId: z.uuid(),
    documentType: z.string(),
    filename: z.string(),
    /** Null once the person is erased, because the hash would lead to anyone who has the same file. */
    sha256: sha256.nullable(),
    runUuid: z.uuid(),
    runId: z.string(),
    candidateId: z.uuid(),
    candidateName: z.string(),
    jobProfileId: z.uuid().nullable(),
    jobTitle: z.string().nullable(),
    client: z.object({ id: z.uuid(), name: z.string() }),
    /** The client's name as typed. */
    clientName: z.string(),
    recipient: z.string(),
    channel: z.enum(submissionChannels),
    sentAt: moment,
    note: z.string(),
    sentBy: person,
    recordedBy: person,
    recordedAt: moment,
    /** For a submission by share link; `viewedAt` is when the link was first used to download this document. */
    link: z
      .object({
        id: z.uuid(),
        expiresAt: moment,
        revokedAt: moment.nullable(),
        openedAt: moment.nullable(),
        viewedAt: moment.nullable(),
        answer: z.enum(shareAnswers).nullable(),
        answerText: z.string(),
        answeredAt: moment.nullable(),
      })
      .nullable(),
    /** Null unless the submission was retracted. */
    retraction: z.object({ at: moment, by: person, reason: z.string() }).nullable(),
  })
  .meta({ id: 'Submission' })
export type SubmissionView = z.infer<typeof submissionSchema>

/** What prevents recording a submission. */
export const obstacleSchema = z
  .discriminatedUnion('code', [
    /** Documents that are sent together must belong to one run. */
    z.object({ code: z.literal('other_run'), documentId: z.uuid(), runId: z.string() }),
    /** The client's name has neither a letter nor a digit. */
    z.object({ code: z.literal('client_unnamed') }),
    z.object({ code: z.literal('sent_in_future'), latest: moment }),
    z.object({ code: z.literal('sent_before_made'), documentId: z.uuid(), madeAt: moment }),
    /** The sender is not a member of the team. */
    z.object({ code: z.literal('unknown_sender'), userId: z.uuid() }),
    /** The document shows a value that is still open. */
    z.object({
      code: z.literal('open_value'),
      documentId: z.uuid(),
      documentType: z.string(),
      pointer: z.string(),
      text: z.string(),
    }),
    /** The person objects or had the use of their data restricted, and the document was not sent before that. */
    z.object({ code: z.literal('objected'), bar: z.enum(['objection', 'restriction']), since: z.iso.date() }),
    /** An internal report would be sent by link. Confirming it removes the obstacle. */
    z.object({ code: z.literal('internal_document'), documentId: z.uuid(), documentType: z.string() }),
    /**
     * The same person was sent to this client before; `near` if the client's name is almost the same. Acknowledging it
     * removes the obstacle.
     */
    z.object({
      code: z.literal('submitted_before'),
      closeness: z.enum(['same', 'near']),
      submission: submissionSchema,
    }),
  ])
  .meta({ id: 'SubmissionObstacle' })
export type SubmissionObstacle = z.infer<typeof obstacleSchema>
