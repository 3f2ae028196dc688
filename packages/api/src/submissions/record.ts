import {
  appendAuditEvents,
  type Db,
  findSendingByKey,
  insertSending,
  listSubmissions,
  lockSubmissionsOf,
  type NewSending,
  type Owner,
  type SubmissionChannel,
  upsertClient,
  waiversOfRun,
} from '@dossier/db'
import { hashOf } from '../floor/canonical.ts'
import { ApiError } from '../errors.ts'
import type { RecordSubmissionInput } from './inputs.ts'
import type { Services, Caller } from '../context.ts'
import type { SubmissionObstacle } from '../floor/error-details.ts'
import { type SendingView, submissionView } from './submission-view.ts'
import { describeObstacle } from './describe-obstacle.ts'
import { findTarget, type SubmissionTarget } from './find-target.ts'
import { formalObstacles, openObstacles, personObstacles, repeatObstacles } from './obstacles.ts'
import { type OpenDocument, openDocuments } from './open-documents.ts'

/** A sending to record: entered by hand, or made by an operation that sends. */
type IntendedSending = Omit<RecordSubmissionInput, 'channel'> & { channel: SubmissionChannel }

interface Recording {
  input: IntendedSending
  target: SubmissionTarget
  documents: OpenDocument[]
  inputHash: string
  now: Date
}

/**
 * Records that documents of one run were sent to a client, with the audit events, in one transaction. Throws
 * `submission_refused` with every obstacle at once; the same idempotency key returns the same sending, or throws
 * `idempotency_conflict` for other parameters.
 */
export async function recordSubmission(
  services: Services,
  caller: Caller,
  input: RecordSubmissionInput,
): Promise<SendingView> {
  const target = await findTarget(services, caller, input)
  return recordSending(services, caller, { input, target })
}

/** Additional parts of a sending. */
interface SendingParts {
  input: IntendedSending
  target: SubmissionTarget
  /** Obstacles in addition to those that apply to every sending. */
  obstacles?: readonly SubmissionObstacle[]
  /** Runs in the same transaction after a new sending is written. */
  afterwards?: (tx: Db, sendingId: string) => Promise<void>
}

/** Records a sending of documents already found; throws the errors of `recordSubmission`. */
export async function recordSending(
  services: Services,
  caller: Caller,
  { input, target, obstacles = [], afterwards }: SendingParts,
): Promise<SendingView> {
  const { owner } = caller
  // Documents never change, so they can be read before taking a lock.
  const documents = await openDocuments(services, caller, target)
  const inputHash = hashOf(sendingOf(input, target))
  const recording = { input, target, documents, inputHash, now: services.now() }
  return services.db.transaction(async (tx) => {
    const earlier = await findEarlier(tx, owner, input.idempotencyKey, inputHash)
    if (earlier !== null) return shown(tx, owner, earlier)
    // Of two concurrent sendings, the second sees the first and reports it.
    await lockSubmissionsOf(tx, owner, target.run.candidateId)
    refuse([...obstacles, ...(await obstaclesOf(tx, owner, recording))])
    const sendingId = await write(tx, caller, recording)
    await afterwards?.(tx, sendingId)
    return shown(tx, owner, sendingId)
  })
}

/** What identifies a sending; acknowledgements do not count. */
function sendingOf(input: IntendedSending, { rows }: SubmissionTarget) {
  const { client, recipient, channel, sentAt, sentBy, note } = input
  const at = new Date(sentAt).toISOString()
  return { documents: rows.map(({ id }) => id).toSorted(), client, recipient, channel, sentAt: at, sentBy, note }
}

async function findEarlier(tx: Db, owner: Owner, key: string | undefined, inputHash: string): Promise<string | null> {
  if (key === undefined) return null
  const [recorded] = await findSendingByKey(tx, owner, key)
  if (recorded === undefined) return null
  if (recorded.inputHash === inputHash) return recorded.sendingId
  const message =
    'The idempotency key was already used for a submission with other parameters. Use a new key for a new one.'
  throw new ApiError('idempotency_conflict', message)
}

async function obstaclesOf(tx: Db, owner: Owner, recording: Recording): Promise<SubmissionObstacle[]> {
  const { input, target, documents, now } = recording
  const { client, acknowledge } = input
  const intended = { ...input, sentAt: new Date(input.sentAt) }
  const { candidateId, id } = target.run
  return [
    ...(await formalObstacles(tx, owner, { target, intended, now })),
    ...(await personObstacles(tx, owner, { candidateId, sentAt: intended.sentAt })),
    ...openObstacles(documents, await waiversOfRun(tx, owner, id)),
    ...(await repeatObstacles(tx, owner, { candidateId, client, acknowledge })),
  ]
}

/** Longer messages would not be read; `obstacles` lists everything. */
const described = 20

function refuse(obstacles: readonly SubmissionObstacle[]): void {
  if (obstacles.length === 0) return
  const sentences = obstacles.slice(0, described).map(describeObstacle)
  const more = obstacles.length > described ? [`And ${obstacles.length - described} more.`] : []
  throw new ApiError('submission_refused', ['The submission was not recorded.', ...sentences, ...more].join(' '), {
    obstacles,
  })
}

async function write(tx: Db, caller: Caller, { input, target, inputHash, now }: Recording): Promise<string> {
  const { owner, requestId } = caller
  const { client, recipient, channel, note, acknowledge } = input
  const sending: NewSending = {
    clientId: await upsertClient(tx, owner, client),
    clientName: client,
    recipient,
    channel,
    note,
    sentAt: new Date(input.sentAt),
    sentBy: input.sentBy ?? owner.userId,
    idempotencyKey: input.idempotencyKey ?? null,
    inputHash,
    createdAt: now,
  }
  const written = await insertSending(tx, owner, { sending, documents: target.rows })
  const { clientId, sentBy } = sending
  await appendAuditEvents(
    tx,
    owner,
    target.rows.map(({ id, runUuid, documentType, sha256 }, at) => ({
      type: 'document.submitted' as const,
      requestId,
      subject: { type: 'document' as const, id },
      data: {
        submissionId: written[at]?.id ?? '',
        sendingId: written[at]?.sendingId ?? '',
        runUuid,
        documentType,
        sha256,
        clientId,
        channel,
        sentAt: sending.sentAt.toISOString(),
        sentBy,
        acknowledged: [...acknowledge],
      },
    })),
  )
  return written[0]?.sendingId ?? ''
}

async function shown(tx: Db, owner: Owner, sendingId: string): Promise<SendingView> {
  const { items } = await listSubmissions(tx, owner, { sendingId, limit: 100 })
  return { sendingId, submissions: items.map(submissionView) }
}
