import {
  areNearClients,
  clientIdentity,
  clientsOfCandidate,
  type Db,
  listMembers,
  listSubmissions,
  type Owner,
  type WaiverRow,
} from '@dossier/db'
import { findBar } from '@dossier/db/requests'
import type { SubmissionObstacle } from '../floor/error-details.ts'
import { submissionView } from './submission-view.ts'
import type { SubmissionTarget } from './find-target.ts'
import type { OpenDocument } from './open-documents.ts'

const dayMs = 24 * 60 * 60_000

/** A sending before it is recorded; omitted fields are not checked. */
export interface Intended {
  client?: string | undefined
  sentAt?: Date | undefined
  sentBy?: string | undefined
  acknowledge: readonly string[]
}

/** Problems of the sending itself: documents, date, client name, sender. */
export async function formalObstacles(
  db: Db,
  owner: Owner,
  { target, intended, now }: { target: SubmissionTarget; intended: Intended; now: Date },
): Promise<SubmissionObstacle[]> {
  const { run, rows } = target
  const { client, sentAt, sentBy } = intended
  const others = rows.filter(({ runUuid }) => runUuid !== run.id)
  const members = sentBy === undefined ? [] : await listMembers(db, owner)
  // A date has no time zone: a typed date may be off by up to a day.
  const latest = new Date(now.getTime() + dayMs)
  const tooEarly = rows.filter((row) => sentAt !== undefined && sentAt.getTime() + dayMs < row.createdAt.getTime())
  return [
    ...others.map(({ id, runId }) => ({ code: 'other_run' as const, documentId: id, runId })),
    ...when(client !== undefined && clientIdentity(client) === '', { code: 'client_unnamed' }),
    ...when(sentAt !== undefined && sentAt > latest, { code: 'sent_in_future', latest: latest.toISOString() }),
    ...tooEarly.map(({ id, createdAt }) => ({
      code: 'sent_before_made' as const,
      documentId: id,
      madeAt: createdAt.toISOString(),
    })),
    ...when(sentBy !== undefined && !members.some(({ id }) => id === sentBy), {
      code: 'unknown_sender',
      userId: sentBy ?? '',
    }),
  ]
}

function when(isTrue: boolean, obstacle: SubmissionObstacle): SubmissionObstacle[] {
  return isTrue ? [obstacle] : []
}

/** Whether the person had objected before the sending; without a day of sending, whether they object now. */
export async function personObstacles(
  db: Db,
  owner: Owner,
  { candidateId, sentAt }: { candidateId: string; sentAt: Date | undefined },
): Promise<SubmissionObstacle[]> {
  const found = await findBar(db, owner, candidateId)
  if (found === null || (sentAt !== undefined && sentAt < new Date(found.since))) return []
  return [{ code: 'objected', ...found }]
}

/** The open values that nobody has waived. */
export function openObstacles(documents: readonly OpenDocument[], waivers: readonly WaiverRow[]): SubmissionObstacle[] {
  return documents.flatMap(({ row, open }) =>
    open
      .filter(({ pointer }) => waiverOf(waivers, row.id, pointer) === undefined)
      .map(({ pointer, text }) => ({
        code: 'open_value' as const,
        documentId: row.id,
        documentType: row.documentType,
        pointer,
        text,
      })),
  )
}

/** The waiver of a document's open value: its own, or the one for the whole run. */
export function waiverOf(waivers: readonly WaiverRow[], documentId: string, pointer: string): WaiverRow | undefined {
  return waivers.find(
    (waiver) => waiver.pointer === pointer && (waiver.documentId === null || waiver.documentId === documentId),
  )
}

/** Maximum number of listed earlier sendings to one client; more would tell the reader nothing new. */
const shownSendings = 20

/** Unacknowledged earlier sendings of this person to the same client or to one with almost the same name. */
export async function repeatObstacles(
  db: Db,
  owner: Owner,
  { candidateId, client, acknowledge }: { candidateId: string; client: string; acknowledge: readonly string[] },
): Promise<SubmissionObstacle[]> {
  const identity = clientIdentity(client)
  if (identity === '') return []
  const earlier = await clientsOfCandidate(db, owner, candidateId)
  const alike = earlier.filter((one) => one.identity === identity || areNearClients(one.identity, identity))
  const known = new Set(alike.filter((one) => acknowledge.includes(one.submissionId)).map((one) => one.sendingId))
  const firstOfEach = alike.filter(
    (one, at) => !known.has(one.sendingId) && alike.findIndex(({ sendingId }) => sendingId === one.sendingId) === at,
  )
  const shown = firstOfEach.slice(0, shownSendings)
  if (shown.length === 0) return []
  const { items } = await listSubmissions(db, owner, {
    ids: shown.map(({ submissionId }) => submissionId),
    limit: shownSendings,
  })
  return shown.flatMap((one) => {
    const row = items.find(({ id }) => id === one.submissionId)
    if (row === undefined) return []
    const closeness = one.identity === identity ? ('same' as const) : ('near' as const)
    return [{ code: 'submitted_before' as const, closeness, submission: submissionView(row) }]
  })
}
