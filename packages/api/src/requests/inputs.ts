import { requestChannels, requestKinds, requestStates } from '@dossier/db/requests'
import { z } from 'zod'
import { page } from '../floor/input-schemas.ts'
import { line, typed } from '../submissions/index.ts'

const reason = typed(1000).refine((text) => text.trim().length >= 3, 'A reason has at least three characters.')
const requestId = z.uuid()

/** Maximum length of a person's request and of the answer, in UTF-16 units. */
export const longestRequestText = 4000

export const listRequestsInput = z
  .object({
    /** All states if omitted. */
    states: z.array(z.enum(requestStates)).min(1).optional(),
    kinds: z.array(z.enum(requestKinds)).min(1).optional(),
    candidateId: z.uuid().optional(),
    ...page,
  })
  .prefault({})
export type ListRequestsInput = z.infer<typeof listRequestsInput>

export const requestInput = z.object({ requestId })

export const recordRequestInput = z.object({
  kind: z.enum(requestKinds),
  channel: z.enum(requestChannels.filter((channel) => channel !== 'receipt')),
  receivedOn: z.iso.date().describe('The day of receipt; the deadline runs from it'),
  details: typed(longestRequestText).default('').describe('What the person asks for'),
  candidateId: z.uuid().optional().describe('The person who makes the request'),
  requester: line(200).default('').describe('The requester, until the person is identified'),
})
export type RecordRequestInput = z.infer<typeof recordRequestInput>

export const identifyInput = z.object({ requestId, candidateId: z.uuid() })
export type IdentifyInput = z.infer<typeof identifyInput>

export const extendInput = z.object({ requestId, reason: reason.describe('As stated to the person') })
export type ExtendInput = z.infer<typeof extendInput>

export const answerInput = z.discriminatedUnion('outcome', [
  z.object({
    requestId,
    outcome: z.literal('granted'),
    text: typed(longestRequestText).default('').describe('The text for the person'),
    runId: z.string().min(1).max(200).optional().describe('For a rectification: the run with the corrected profile'),
  }),
  z.object({ requestId, outcome: z.literal('refused'), text: reason.describe('The reason, as stated to the person') }),
])
export type AnswerInput = z.infer<typeof answerInput>
