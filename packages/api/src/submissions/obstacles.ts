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
import type { SubmissionObstacle } from '../floor/error-details.ts'
import { submissionView } from './submission-view.ts'
import type { SubmissionTarget } from './find-target.ts'
import type { OpenDocument } from './open-documents.ts'

const dayMs = 24 * 60 * 60_000

/** What is said of a sending before it is recorded; what is left out is not looked at. */
export interface Intended {
  client?: string | undefined
  sentAt?: Date | undefined
  sentBy?: string | undefined
  acknowledge: readonly string[]
}

/** What is wrong with a sending itself: the documents, the day, the client's name, the sender. */
export async function formalObstacles(
  db: Db,
  owner: Owner,
  { target, intended, now }: { target: SubmissionTarget; intended: Intended; now: Date },
): Promise<SubmissionObstacle[]> {
  const { run, rows } = target
  const { client, sentAt, sentBy } = intended
  const others = rows.filter(({ runUuid }) => runUuid !== run.id)
  const members = sentBy === undefined ? [] : await listMembers(db, owner)
  // A day alone has no time zone: whoever types one may be up to a day off.
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

/** The waiver of an open value of a document: its own, or that of the whole run. */
export function waiverOf(waivers: readonly WaiverRow[], documentId: string, pointer: string): WaiverRow | undefined {
  return waivers.find(
    (waiver) => waiver.pointer === pointer && (waiver.documentId === null || waiver.documentId === documentId),
  )
}

/** More sendings than this to one client are not shown one by one: whoever knows these knows. */
const shownSendings = 20

/** Earlier sendings of this person to the same client, or to one of almost the same name, that are not acknowledged. */
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
